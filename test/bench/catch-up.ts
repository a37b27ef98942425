import type { DataSource } from 'typeorm';
import { commitmentHistoryProjection } from '#apps/views/commitment-history/projection.js';
import { commitmentStatusProjection } from '#apps/views/commitment-status/projection.js';
import { deadlinesProjection } from '#apps/views/deadlines/projection.js';
import { eventStoreMigrations } from '#event-store/migrations.js';
import { PostgresEventStore } from '#event-store/postgres-event-store.js';
import { StoreEventStream } from '#event-stream/store-event-stream.js';
import { SystemClock } from '#platform/clock.js';
import { openDatabase } from '#platform/database/database.js';
import { FollowedView } from '#projections/followed-view.js';
import { projectionMigrations } from '#projections/migrations.js';
import type { Projection } from '#projections/projection.js';
import { readModelMigrations } from '#read-model/migrations.js';
import { readRows, tableAt, upsertRows } from '#read-model/rows.js';
import { run as query, sql } from '#read-model/sql.js';
import type { ViewTable } from '#read-model/view-table.js';
import { openTestPostgres } from '#test/support/postgres.js';
import { perSecond, rate, timed } from './figures.js';
import { caughtUp } from './list.js';
import { startProduct } from './product.js';
import { writeRegister } from './register.js';
import type { Figure, Row, Scale } from './row.js';

/** Those that most events change. The visits' overview reads past nearly all of them. */
const projections = [commitmentStatusProjection, commitmentHistoryProjection, deadlinesProjection];

const anHour = 3_600_000;
/** As many rows in one statement as the feed hands over events at once. */
const batch = 500;
/** Pages of 8 kB read at a time, to keep memory flat. */
const pages = 512;

/** Milliseconds that a projection takes from nothing to the newest event, following the feed as it always does. */
const catchUpTime = async (url: string, projection: Projection, head: number): Promise<number> => {
  // Connections of its own: when they end, the server has counted every row they wrote.
  const { dataSource, close } = await openDatabase({ url, migrations: [] });
  try {
    const stream = new StoreEventStream(new PostgresEventStore(dataSource, new SystemClock()));
    const runner = new FollowedView(dataSource, projection);
    const { took } = await timed(async () => {
      const subscription = await stream.subscribe(runner);
      await runner.reached(head, anHour);
      await subscription.stop();
    });
    return took;
  } finally {
    await close();
  }
};

/** A table's rows in the order in which they were written, `batch` at a time. */
async function* rowsOf(dataSource: DataSource, table: ViewTable<object>): AsyncGenerator<object[]> {
  const [size] = await query<{ pages: number }>(
    dataSource,
    sql`select (pg_relation_size(${table.name}) / 8192)::int as pages`,
  );
  for (let page = 0; page < (size?.pages ?? 0); page += pages) {
    const [from, to] = [`(${page},0)`, `(${page + pages},0)`];
    const tail = sql`where t.ctid >= ${from}::tid and t.ctid < ${to}::tid`;
    const rows = await readRows(dataSource, table, tableAt(table, 'serving'), tail);
    for (let row = 0; row < rows.length; row += batch) yield rows.slice(row, row + batch);
  }
}

/** How often the rows of a table were written until now. */
const writesTo = async (dataSource: DataSource, table: ViewTable<object>): Promise<number> => {
  const [counted] = await query<{ writes: number }>(
    dataSource,
    sql`select (n_tup_ins + n_tup_upd)::int as writes from pg_stat_user_tables
      where schemaname = current_schema() and relname = ${table.name}`,
  );
  return counted?.writes ?? 0;
};

/**
 * Milliseconds of as many row writes to an empty copy of a table: the same upsert with the same indexes and nothing
 * else. What the view wrote several times is written several times.
 */
const upsertTime = async (dataSource: DataSource, table: ViewTable<object>): Promise<number> => {
  const [served, copy] = [tableAt(table, 'serving'), tableAt(table, 'rebuilding')];
  await query(dataSource, sql`create table ${copy} (like ${served} including all)`);
  let left = await writesTo(dataSource, table);
  let spent = 0;
  while (left > 0) {
    for await (const rows of rowsOf(dataSource, table)) {
      const some = rows.slice(0, left);
      spent += (await timed(() => upsertRows(dataSource, table, 'rebuilding', some))).took;
      left -= some.length;
    }
  }
  return spent;
};

/** All views from nothing to the newest event, in the one process that keeps them, its start included; beside how the events were written. */
const together = async (url: string, { events }: { events: number }, writing: number): Promise<Figure> => {
  const { took } = await timed(async () => {
    const product = await startProduct({ DATABASE_URL: url });
    try {
      await caughtUp(product);
    } finally {
      await product.stop();
    }
  });
  return {
    work: `catch-up of all views together, ${Math.round(events / 1000)} k events`,
    measured: perSecond(rate(events, took)),
    reference: `append of the same events: ${perSecond(rate(events, writing))}`,
    ratio: writing / took,
    goal: '≥ 1.5×',
    met: writing / took >= 1.5,
  };
};

/** As if a view had never been. */
const forget = async (dataSource: DataSource, { name, tables }: Projection): Promise<void> => {
  for (const table of tables) await query(dataSource, sql`truncate ${tableAt(table, 'serving')}`);
  await query(dataSource, sql`delete from checkpoints where projection = ${name}`);
};

/**
 * The views from nothing to the end of a feed of a million events, together beside the writing of it, and some on their own beside
 * the bulk upsert of as many of the same rows.
 */
const run = async ({ events }: Scale): Promise<Figure[]> => {
  const migrations = [...eventStoreMigrations, ...projectionMigrations, ...readModelMigrations];
  const { dataSource, url, close } = await openTestPostgres(migrations, 'durable');
  try {
    const store = new PostgresEventStore(dataSource, new SystemClock());
    const { value: written, took: writing } = await timed(() => writeRegister(store, { events }));
    await dataSource.query('vacuum analyze');
    const figures: Figure[] = [await together(url, written, writing)];
    for (const projection of projections) {
      await forget(dataSource, projection);
      const took = await catchUpTime(url, projection, written.events);
      let bulk = 0;
      for (const table of projection.tables) bulk += await upsertTime(dataSource, table);
      const ratio = bulk / took;
      figures.push({
        work: `catch-up of ${projection.name}, ${Math.round(written.events / 1000)} k events`,
        measured: perSecond(rate(written.events, took)),
        reference: `upsert of its rows: ${perSecond(rate(written.events, bulk))}`,
        ratio,
        goal: '≥ 0.5×',
        met: ratio >= 0.5,
      });
    }
    return figures;
  } finally {
    await close();
  }
};

export const catchUp: Row = { name: 'catch-up', run };
