import type { DataSource, EntityManager } from 'typeorm';
import type { EventStore, RecordedEvent } from '#event-store/event-store.js';
import { run, sql } from '#read-model/sql.js';
import { followUp, isRefusal } from './apply.js';
import { checkpointsHeld, type Filling } from './checkpoints.js';
import {
  deadLettersOf,
  deleteDeadLetters,
  failedLetter,
  type NewDeadLetter,
  waitingLetter,
  writeDeadLetters,
} from './dead-letters.js';
import type { Projection } from './projection.js';

/** What became of one stream's dead letters. */
export interface RetryProgress {
  readonly view: string;
  readonly streamId: string;
  readonly applied: number;
  /** Those that still wait, the one that failed again included. */
  readonly left: number;
  readonly error: string | null;
}

/** Tries a view's dead letters again, stream by stream. */
export async function* retry(
  database: DataSource,
  store: EventStore,
  projection: Projection,
): AsyncGenerator<RetryProgress> {
  const filling: Filling = { projection: projection.name, generation: 'serving' };
  for (const streamId of await stuckIn(database, filling)) {
    yield {
      view: projection.name,
      streamId,
      ...(await retryStream(database, store, projection, filling, streamId)),
    };
  }
}

type Outcome = Pick<RetryProgress, 'applied' | 'left' | 'error'>;

/** How many of the waiting events to try, and why the database refused the first of them, if it did. */
interface Attempt {
  readonly most: number;
  readonly refusal?: unknown;
}

/** All at once; and when the database refuses, which does not tell whose row it was, one after the other. */
const retryStream = async (
  database: DataSource,
  store: EventStore,
  projection: Projection,
  filling: Filling,
  streamId: string,
): Promise<Outcome> => {
  // Read before the transaction: an embedded database runs one transaction at a time.
  const events = await store.readStream(streamId);
  const attempt = (of: Attempt): Promise<Outcome> =>
    database.transaction((transaction) => apply(transaction, projection, filling, streamId, events, of));
  const whole = await unlessRefused(attempt({ most: events.length }));
  if (whole) return whole;
  let applied = 0;
  for (;;) {
    const outcome = await attempt({ most: 1 }).catch((refusal: unknown) => {
      if (!isRefusal(refusal)) throw refusal;
      return attempt({ most: 1, refusal });
    });
    applied += outcome.applied;
    if (outcome.applied === 0 || outcome.left === 0) return { ...outcome, applied };
  }
};

const unlessRefused = (outcome: Promise<Outcome>): Promise<Outcome | undefined> =>
  outcome.catch((error: unknown) => {
    if (isRefusal(error)) return undefined;
    throw error;
  });

/** Applies waiting events until one fails; those after it wait behind it. */
const apply = async (
  transaction: EntityManager,
  projection: Projection,
  filling: Filling,
  streamId: string,
  events: readonly RecordedEvent[],
  { most, refusal }: Attempt,
): Promise<Outcome> => {
  await checkpointsHeld(transaction, filling);
  const letters = await deadLettersOf(transaction, filling, { stream: streamId, limit: events.length });
  const positions = new Set(letters.map(({ position }) => position));
  const waiting = events.filter(({ position }) => positions.has(position));
  const work = projection.work();
  await Promise.all(work.sets.map((set) => set.load(transaction, filling.generation, [streamId])));
  const applied: RecordedEvent[] = [];
  let failed: NewDeadLetter | undefined;
  for (const event of waiting.slice(0, most)) {
    try {
      if (refusal !== undefined) throw refusal;
      work.apply(event);
      applied.push(event);
    } catch (error) {
      failed = failedLetter(event, error);
      break;
    }
  }
  await Promise.all(work.sets.map((set) => set.write(transaction, filling.generation)));
  await deleteDeadLetters(
    transaction,
    filling,
    applied.map(({ position }) => position),
  );
  if (failed) {
    const { position } = failed;
    const behind = waiting.slice(applied.length + 1).map((event) => waitingLetter(event, position));
    await writeDeadLetters(transaction, filling, [failed, ...behind]);
  }
  await followUp(transaction, projection, filling, applied);
  return {
    applied: applied.length,
    left: waiting.length - applied.length,
    error: failed?.error ?? null,
  };
};

const stuckIn = async (database: DataSource, { projection, generation }: Filling): Promise<string[]> => {
  const rows = await run<{ streamId: string }>(
    database,
    sql`select stream_id as "streamId" from dead_letters
      where projection = ${projection} and place = ${generation} group by stream_id order by min(position)`,
  );
  return rows.map(({ streamId }) => streamId);
};
