import type { RecordedEvent } from '#event-store/event-store.js';
import { allOf } from '#platform/database/all-of.js';
import { isAboutTheData } from '#platform/database/sqlstate.js';
import type { Queryable } from '#read-model/sql.js';
import type { Filling } from './checkpoints.js';
import {
  failedLetter,
  type NewDeadLetter,
  stuckStreams,
  waitingLetter,
  writeDeadLetters,
} from './dead-letters.js';
import { type Projection, Unfollowable, type Work } from './projection.js';

/** Events that the database refused to store the rows of: position → why. */
export type Refused = ReadonlyMap<number, unknown>;

/** The rows that some events work on, as they stand, and the streams that wait behind a dead letter. */
export interface Loaded {
  readonly work: Work;
  readonly stuck: Map<string, number>;
}

/** Loads what events are applied to inside a transaction: the rows of their streams, with one query for each table, all asked at once. */
export const loadFor = async (
  database: Queryable,
  projection: Projection,
  filling: Filling,
  events: readonly RecordedEvent[],
): Promise<Loaded> => {
  const streams = [...new Set(events.map(({ streamId }) => streamId))];
  const work = projection.work();
  const [stuck] = await Promise.all([
    stuckStreams(database, filling, streams),
    ...work.sets.map((set) => set.load(database, filling.generation, streams)),
  ]);
  return { work, stuck };
};

/** Applies events to a view inside a transaction: rows are changed in memory, and written with one statement for each table. */
export const applyEvents = async (
  database: Queryable,
  projection: Projection,
  filling: Filling,
  events: readonly RecordedEvent[],
  { work, stuck }: Loaded,
  refused: Refused = new Map(),
): Promise<void> => {
  const letters = applyInMemory(work, events, stuck, refused);
  const unapplied = new Set(letters.map(({ position }) => position));
  const applied = events.filter(({ position }) => !unapplied.has(position));
  // What follows is asked together with what is written: it is answered after it, and fails with it.
  await allOf([
    ...work.sets.map((set) => set.write(database, filling.generation)),
    writeDeadLetters(database, filling, letters),
    followUp(database, projection, filling, applied),
  ]);
};

/** Works out what follows from events whose rows have been written, or are asked to be in the same transaction. */
export const followUp = async (
  database: Queryable,
  { follow }: Projection,
  { generation }: Filling,
  applied: readonly RecordedEvent[],
): Promise<void> => {
  if (follow && generation === 'serving' && applied.length > 0) await follow(database, applied);
};

/** The letters of those that could not be applied. One stream's trouble does not stop the others. */
const applyInMemory = (
  work: Work,
  events: readonly RecordedEvent[],
  stuck: Map<string, number>,
  refused: Refused,
): NewDeadLetter[] => {
  const letters: NewDeadLetter[] = [];
  for (const event of events) {
    const behind = stuck.get(event.streamId);
    if (behind !== undefined) {
      letters.push(waitingLetter(event, behind));
      continue;
    }
    try {
      if (refused.has(event.position)) throw refused.get(event.position);
      work.apply(event);
    } catch (error) {
      letters.push(failedLetter(event, error));
      stuck.set(event.streamId, event.position);
    }
  }
  return letters;
};

/** Whether the database can never store these rows, or what follows from them cannot be worked out; rather than that it is away or busy. */
export const isRefusal = (error: unknown): boolean => error instanceof Unfollowable || isAboutTheData(error);
