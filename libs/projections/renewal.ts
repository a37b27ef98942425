import { setTimeout as sleep } from 'node:timers/promises';
import type { DataSource } from 'typeorm';
import type { EventStore } from '#event-store/event-store.js';
import type { EventStream } from '#event-stream/event-stream.js';
import { checkpointsOf, type Filling, isMoving } from './checkpoints.js';
import type { Projection } from './projection.js';
import { type RebuildProgress, rebuild } from './rebuild.js';
import { FillingTakenOver } from './view-filler.js';

/** A rebuild of another process that has not moved for so many seconds has died with it. */
const ABANDONED = 10;
/** How long to wait before looking again how far another rebuild is, in ms. */
const WAIT = 500;

/** What rebuilds need of the process they run in. */
export interface Renewing {
  readonly database: DataSource;
  readonly store: EventStore;
  readonly stream: EventStream;
  /** Told before each step: whether the process goes on. */
  goesOn(): boolean;
}

/** Whether a view's rows were made by an older version, or of events that were shared out differently. */
export const isOutdated = async (
  { database, stream }: Pick<Renewing, 'database' | 'stream'>,
  { name, version }: Projection,
): Promise<boolean> => {
  const checkpoints = await checkpointsOf(database, { projection: name, generation: 'serving' });
  return checkpoints.some((one) => one.version < version || one.partitions !== stream.partitions);
};

/**
 * Makes a view anew. When somebody begins the same meanwhile, theirs is watched to its end, since it does what was asked
 * for here; when it dies, this one begins again.
 */
export async function* renewed(work: Renewing, projection: Projection): AsyncGenerator<RebuildProgress> {
  while (work.goesOn()) {
    try {
      for await (const progress of rebuild(work.database, work.store, projection, work.stream.partitions)) {
        yield progress;
        if (progress.swapped || !work.goesOn()) return;
      }
    } catch (error) {
      if (!(error instanceof FillingTakenOver)) throw error;
    }
    if (yield* watched(work, projection)) return;
  }
}

/** Whether somebody is making the view anew just now. */
export const isBeingRenewed = ({ database }: Renewing, { name }: Projection): Promise<boolean> =>
  isMoving(database, { projection: name, generation: 'rebuilding' }, ABANDONED);

/** Tells how far somebody else's rebuild is, until its rows are in use. Returns false when it has died. */
export async function* watched(
  { database, store, goesOn }: Renewing,
  { name: view }: Projection,
): AsyncGenerator<RebuildProgress, boolean> {
  const filling: Filling = { projection: view, generation: 'rebuilding' };
  while (goesOn()) {
    const [at] = await checkpointsOf(database, filling);
    if (!at) {
      const serving = await checkpointsOf(database, { projection: view, generation: 'serving' });
      const done = Math.min(...serving.map(({ position }) => position));
      yield { view, done, total: done, swapped: true };
      return true;
    }
    if (!(await isMoving(database, filling, ABANDONED))) return false;
    yield { view, done: at.position, total: Math.max(await store.head(), at.position), swapped: false };
    await sleep(WAIT);
  }
  return true;
}
