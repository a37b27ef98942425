import type { DataSource, EntityManager } from 'typeorm';
import type { EventStore, RecordedEvent } from '#event-store/event-store.js';
import type { EventBatch } from '#event-stream/event-stream.js';
import { tableAt } from '#read-model/rows.js';
import { identifier, joined, run, sql } from '#read-model/sql.js';
import { isRefusal } from './apply.js';
import {
  beginCheckpoints,
  type Checkpoint,
  checkpointsHeld,
  type Filling,
  resetCheckpoints,
} from './checkpoints.js';
import { indexCopies, makeCopies } from './copies.js';
import { analyse, dependentsOf } from './dependents.js';
import type { Projection } from './projection.js';
import { ViewFiller } from './view-filler.js';

/** How far a rebuild is: events taken of those there are. `swapped` once the new rows are in use. */
export interface RebuildProgress {
  readonly view: string;
  readonly done: number;
  readonly total: number;
  readonly swapped: boolean;
}

const BATCH = 2000;

/**
 * Fills a view anew from the first event, beside the rows in use, which go on being served and followed; then
 * puts the new rows in their place in one transaction. Interrupted, it leaves the view as it was and can be run
 * again; begun twice, the later one goes on. Grants, statistics and views that others have over its tables stay. It reads the store's own feed, however events travel otherwise.
 *
 * @param partitions how many the view's rows are to be followed in
 * @throws {NotHandedOver} @throws {FillingTakenOver} when a later rebuild of the same view began
 */
export async function* rebuild(
  database: DataSource,
  store: EventStore,
  projection: Projection,
  partitions = 1,
): AsyncGenerator<RebuildProgress> {
  const view = projection.name;
  const filler = new ViewFiller(database, projection, { projection: view, generation: 'rebuilding' });
  // Before the work of filling, what would be in the way at its end.
  await database.transaction((transaction) => dependentsOf(transaction, projection));
  await database.transaction((transaction) => prepare(transaction, projection, partitions));
  let at = await filler.open(0);
  let isIndexed = false;
  for (;;) {
    // Read before the transaction that swaps: an embedded database runs one transaction at a time.
    const events = await store.readFeed(at.position, BATCH);
    if (events.length < BATCH && !isIndexed) {
      await indexCopies(database, projection);
      isIndexed = true;
      // More may have been recorded meanwhile.
      continue;
    }
    if (events.length < BATCH) {
      const position = await swapped(database, filler, at, batchOf(at, events), partitions);
      if (position !== undefined) {
        yield { view, done: position, total: position, swapped: true };
        return;
      }
    }
    if (events.length > 0) await filler.take(batchOf(at, events));
    at = await filler.look(0);
    yield { view, done: at.position, total: Math.max(await store.head(), at.position), swapped: false };
  }
}

/** Rows that the database refuses are told apart outside: the batch is taken, the swap tried again without it. */
const swapped = (
  database: DataSource,
  filler: ViewFiller,
  at: Checkpoint,
  batch: EventBatch,
  partitions: number,
): Promise<number | undefined> =>
  database
    .transaction((transaction) => swap(transaction, filler, at, batch, partitions))
    .catch((error: unknown) => {
      if (isRefusal(error)) return undefined;
      throw error;
    });

const batchOf = ({ position }: Checkpoint, events: readonly RecordedEvent[]): EventBatch => ({
  partition: 0,
  previous: position,
  upTo: events.at(-1)?.position ?? position,
  events,
});

const prepare = async (
  transaction: EntityManager,
  { name, version, tables }: Projection,
  partitions: number,
): Promise<void> => {
  await run(transaction, sql`select pg_advisory_xact_lock(hashtext(${`rebuild ${name}`}))`);
  await beginCheckpoints(
    transaction,
    { projection: name, generation: 'serving' },
    { partitions, position: 0, version },
  );
  // First, as whoever takes a batch does: else an earlier rebuild, just taking one, and this one would each wait for the other.
  await checkpointsHeld(transaction, { projection: name, generation: 'rebuilding' });
  await run(transaction, sql`delete from dead_letters where projection = ${name} and place = 'rebuilding'`);
  await makeCopies(transaction, { tables });
  await resetCheckpoints(
    transaction,
    { projection: name, generation: 'rebuilding' },
    { partitions: 1, position: 0, version },
  );
};

/**
 * Gives the position the new rows stand at, or `undefined` when the served rows have meanwhile come
 * further than the new ones would: no reader may see the view go back.
 */
const swap = async (
  transaction: EntityManager,
  filler: ViewFiller,
  at: Checkpoint,
  batch: EventBatch,
  partitions: number,
): Promise<number | undefined> => {
  const { name, tables, version } = filler.projection;
  const served: Filling = { projection: name, generation: 'serving' };
  const inUse = await checkpointsHeld(transaction, served);
  const [filled] = await checkpointsHeld(transaction, filler.filling);
  if (filled?.position !== at.position || inUse.some(({ position }) => position > batch.upTo))
    return undefined;
  await filler.takeIn(transaction, at, batch);
  await analyse(transaction, filler.projection);
  const { views, grants } = await dependentsOf(transaction, filler.projection);
  for (const statement of views) await transaction.query(statement);
  await run(
    transaction,
    sql`drop table ${joined(
      tables.map((table) => tableAt(table, 'serving')),
      ', ',
    )}`,
  );
  const [schema] = await run<{ name: string }>(transaction, sql`select current_schema() as name`);
  for (const table of tables) {
    await run(
      transaction,
      sql`alter table ${tableAt(table, 'rebuilding')} set schema ${identifier(schema?.name ?? 'public')}`,
    );
  }
  for (const statement of grants) await transaction.query(statement);
  // Positions are those of the one feed, so every partition of the view now stands at the same.
  await resetCheckpoints(transaction, served, { partitions, position: batch.upTo, version });
  await run(transaction, sql`delete from checkpoints where projection = ${name} and place = 'rebuilding'`);
  await run(transaction, sql`delete from dead_letters where projection = ${name} and place = 'serving'`);
  await run(
    transaction,
    sql`update dead_letters set place = 'serving' where projection = ${name} and place = 'rebuilding'`,
  );
  await filler.projection.afterSwap?.(transaction);
  return batch.upTo;
};
