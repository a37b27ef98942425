import type { Instant } from '#domain/values.js';
import type { EventStore } from '#event-store/event-store.js';
import type { Work } from '#projections/projection.js';
import { asTable, readRows, tableAt } from '#read-model/rows.js';
import { type Queryable, run, type Sql, sql } from '#read-model/sql.js';
import { streamOf, type ViewTable } from '#read-model/view-table.js';
import type { PastMoment } from '../listing/as-of.js';
import { streamsBeginning } from '../streams.js';
import { remindersProjection } from './projection.js';

/**
 * Rules, calendars and readers as they stood at a moment. No past is kept of their rows and none is needed: they change seldom, so what
 * has changed since is folded from its events up to the moment, in memory, as the view folds it; the rest stands as it stood.
 */
const rowsThen = async <Row extends object>(
  database: Queryable,
  store: EventStore,
  table: ViewTable<Row>,
  { asOf, position }: PastMoment,
): Promise<Row[]> => {
  // In this order: what changes in between is folded.
  const rows = await readRows<Row>(database, table, tableAt(table, 'serving'), sql``);
  const changed = await changedAfter(database, table.stream.prefix, position);
  return [
    ...rows.filter((row) => !changed.has(streamOf(table, row))),
    ...(await rowsFolded(store, table, changed, asOf)),
  ];
};

/** Where rules, calendars or readers are read from: as they stood at a moment, if one is asked for, else as they stand. */
export const tableThen = async <Row extends object>(
  database: Queryable,
  store: EventStore,
  table: ViewTable<Row>,
  then: PastMoment | undefined,
): Promise<Sql> =>
  then ? asTable(table, await rowsThen(database, store, table, then)) : tableAt(table, 'serving');

/** The rows of some streams as they stood at a moment. */
export const rowsFolded = async <Row extends object>(
  store: EventStore,
  table: ViewTable<Row>,
  streams: Iterable<string>,
  moment: Instant,
): Promise<Row[]> => {
  const work = remindersProjection.work();
  await foldUpTo(store, work, streams, moment);
  return rowsOf(work, table);
};

const changedAfter = async (
  database: Queryable,
  prefix: string,
  position: number,
): Promise<ReadonlySet<string>> => {
  const [first, beyond] = streamsBeginning(prefix);
  const rows = await run<{ stream: string }>(
    database,
    sql`select distinct stream_id as stream from (
        select stream_id, position from events where stream_id >= ${first} and stream_id < ${beyond} offset 0) settings
      where position > ${position}::bigint`,
  );
  return new Set(rows.map(({ stream }) => stream));
};

/** Streams read at once: each is a request to the database. */
const AT_ONCE = 32;

/** Folds what was recorded in some streams up to a moment as the view of reminders folds it. */
export const foldUpTo = async (
  store: EventStore,
  work: Work,
  streams: Iterable<string>,
  moment: Instant,
): Promise<void> => {
  const all = [...new Set(streams)];
  for (let from = 0; from < all.length; from += AT_ONCE) {
    const some = all.slice(from, from + AT_ONCE);
    const read = await Promise.all(some.map((stream) => store.readStream(stream, { upTo: moment })));
    for (const events of read) fold(work, events);
  }
};

/** One stream. What the view could not apply it put aside, and all that came after it. */
const fold = (work: Work, events: Awaited<ReturnType<EventStore['readStream']>>): void => {
  try {
    for (const event of events) if (remindersProjection.listensTo(event.type)) work.apply(event);
  } catch {
    // It is told among the dead letters.
  }
};

/** What was folded into the rows of a table. */
export const rowsOf = <Row extends object>(work: Work, table: ViewTable<Row>): Row[] => {
  const set = work.sets.find((one) => one.table.name === table.name);
  // The rows of a table are of its type.
  return set ? ([...set.rows.values()] as Row[]) : [];
};
