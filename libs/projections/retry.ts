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

/** Tries a view's dead letters again, stream by stream, each in one transaction. */
export async function* retry(
  database: DataSource,
  store: EventStore,
  projection: Projection,
): AsyncGenerator<RetryProgress> {
  const filling: Filling = { projection: projection.name, place: 'serving' };
  for (const streamId of await stuckIn(database, filling)) {
    yield {
      view: projection.name,
      streamId,
      ...(await retryStream(database, store, projection, filling, streamId)),
    };
  }
}

type Outcome = Pick<RetryProgress, 'applied' | 'left' | 'error'>;

const retryStream = async (
  database: DataSource,
  store: EventStore,
  projection: Projection,
  filling: Filling,
  streamId: string,
): Promise<Outcome> => {
  // Read before the transaction: an embedded database runs one transaction at a time.
  const events = await store.readStream(streamId);
  const attempt = (refusal?: unknown): Promise<Outcome> =>
    database.transaction((transaction) => apply(transaction, projection, filling, streamId, events, refusal));
  return attempt().catch((error: unknown) => {
    if (!isRefusal(error)) throw error;
    return attempt(error);
  });
};

/** Applies the waiting events until one fails. A `refusal` of the database before makes the first of them fail. */
const apply = async (
  transaction: EntityManager,
  projection: Projection,
  filling: Filling,
  streamId: string,
  events: readonly RecordedEvent[],
  refusal: unknown,
): Promise<Outcome> => {
  await checkpointsHeld(transaction, filling);
  const letters = await deadLettersOf(transaction, filling, { stream: streamId, limit: events.length });
  const positions = new Set(letters.map(({ position }) => position));
  const waiting = events.filter(({ position }) => positions.has(position));
  const work = projection.work();
  for (const set of work.sets) await set.load(transaction, filling.place, [streamId]);
  const applied: number[] = [];
  const left: NewDeadLetter[] = [];
  for (const event of waiting) {
    const [failed] = left;
    if (failed) {
      left.push(waitingLetter(event, failed.position));
      continue;
    }
    try {
      if (refusal !== undefined) throw refusal;
      work.apply(event);
      applied.push(event.position);
    } catch (error) {
      left.push(failedLetter(event, error));
    }
  }
  for (const set of work.sets) await set.write(transaction, filling.place);
  await deleteDeadLetters(transaction, filling, applied);
  await writeDeadLetters(transaction, filling, left);
  await followUp(
    transaction,
    projection,
    filling,
    waiting.filter(({ position }) => applied.includes(position)),
  );
  return { applied: applied.length, left: left.length, error: left[0]?.error ?? null };
};

const stuckIn = async (database: DataSource, { projection, place }: Filling): Promise<string[]> => {
  const rows = await run<{ streamId: string }>(
    database,
    sql`select stream_id as "streamId" from dead_letters
      where projection = ${projection} and place = ${place} group by stream_id order by min(position)`,
  );
  return rows.map(({ streamId }) => streamId);
};
