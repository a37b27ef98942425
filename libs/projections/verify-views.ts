import type { DataSource, EntityManager } from 'typeorm';
import { same } from '#domain/plain.js';
import type { EventStore, RecordedEvent } from '#event-store/event-store.js';
import { rowsOfStreams, tableAt } from '#read-model/rows.js';
import { identifier, run, sql } from '#read-model/sql.js';
import { keyOf, streamOf, type ViewTable, valueIn } from '#read-model/view-table.js';
import type { Filling } from './checkpoints.js';
import { deadLettersOf, stuckStreams, wayOut } from './dead-letters.js';
import type { Projection, Work } from './projection.js';
import { type Partitioning, type Reach, reachHeld } from './reach.js';

/** A row that is not what the events say. */
export interface ViewFinding {
  readonly view: string;
  readonly table: string;
  readonly streamId: string;
  /** What differs, in words. */
  readonly problem: string;
}

/** Findings come as they are met, with progress after each batch. */
export type ViewReport =
  | { readonly kind: 'finding'; readonly finding: ViewFinding }
  | { readonly kind: 'progress'; readonly streams: number; readonly position: number };

/** Streams whose rows and events are held in memory at a time (as many more as begin in one reading), how many are read at once. */
const STREAMS = 500;
const AT_ONCE = 8;
/** Dead letters of a view that are told: with more, something is thoroughly wrong. */
const TOLD = 1000;
/** Events of the feed looked through at a time for where streams begin. */
const EVENTS = 500;

/**
 * Folds every stream again in memory and compares the rows of every view with the outcome. Views
 * may go on meanwhile: each batch compares rows with the events that the view had taken when they were read.
 */
export async function* verifyViews(
  database: DataSource,
  store: EventStore,
  projections: readonly Projection[],
  partitioning: Partitioning,
): AsyncGenerator<ViewReport> {
  const counts = await Promise.all(
    projections.map((projection) => RowCount.begin(database, projection, partitioning)),
  );
  let streams = 0;
  for await (const { ids, position } of streamsOf(store)) {
    const shown = await Promise.all(
      projections.map((projection) =>
        database.transaction((held) => rowsAsShown(held, projection, partitioning, ids)),
      ),
    );
    const read = await readStreams(store, ids);
    for (const [at, projection] of projections.entries()) {
      const view = shown[at];
      if (view) {
        for (const finding of compare(projection, view, read, counts[at])) yield { kind: 'finding', finding };
      }
    }
    streams += ids.length;
    yield { kind: 'progress', streams, position };
  }
  for (const projection of projections) {
    for (const finding of await untakenBy(database, projection)) yield { kind: 'finding', finding };
  }
  for (const count of counts) {
    for await (const finding of count.rowsOfNoStream(database, store)) yield { kind: 'finding', finding };
  }
}

/** What a view could not take is missing in it, though its rows are what the events before say. */
const untakenBy = async (database: DataSource, projection: Projection): Promise<ViewFinding[]> => {
  const { name: view } = projection;
  const letters = await deadLettersOf(database, servedBy(projection), { limit: TOLD });
  return letters
    .filter(({ waitsBehind }) => waitsBehind === null)
    .map(({ position, streamId, type, error }) => {
      const waiting = letters.filter(({ waitsBehind }) => waitsBehind === position).length;
      const behind = waiting > 0 ? `, and ${waiting} of its stream wait behind it` : '';
      const problem = `${type} at position ${position} could not be taken (${error})${behind}: ${wayOut(view)}`;
      return { view, table: view, streamId, problem };
    });
};

/** Every stream once, some at a time, in the order in which they began. */
async function* streamsOf(
  store: EventStore,
): AsyncGenerator<{ readonly ids: string[]; readonly position: number }> {
  let ids: string[] = [];
  let position = 0;
  for (;;) {
    const events = await store.readStored(position, EVENTS);
    position = events.at(-1)?.position ?? position;
    ids.push(...events.filter(({ version }) => version === 1).map(({ streamId }) => streamId));
    if (ids.length >= STREAMS || (events.length < EVENTS && ids.length > 0)) {
      yield { ids, position };
      ids = [];
    }
    if (events.length < EVENTS) return;
  }
}

interface Shown {
  /** How far the rows go, but for what is stuck from a position on. */
  readonly reach: Reach;
  readonly stuck: ReadonlyMap<string, number>;
  readonly rows: readonly { readonly table: ViewTable<object>; readonly rows: readonly object[] }[];
}

const servedBy = ({ name }: Projection): Filling => ({ projection: name, generation: 'serving' });

const rowsAsShown = async (
  held: EntityManager,
  projection: Projection,
  partitioning: Partitioning,
  streams: readonly string[],
): Promise<Shown> => {
  const reach = await reachHeld(held, projection, partitioning);
  const stuck = await stuckStreams(held, servedBy(projection), streams);
  const rows: { table: ViewTable<object>; rows: object[] }[] = [];
  for (const table of projection.tables) {
    rows.push({ table, rows: await rowsOfStreams(held, table, 'serving', streams) });
  }
  return { reach, stuck, rows };
};

const readStreams = async (
  store: EventStore,
  ids: readonly string[],
): Promise<Map<string, RecordedEvent[]>> => {
  const read = new Map<string, RecordedEvent[]>();
  for (let at = 0; at < ids.length; at += AT_ONCE) {
    const some = ids.slice(at, at + AT_ONCE);
    const events = await Promise.all(some.map((id) => store.readStream(id)));
    for (const [which, id] of some.entries()) read.set(id, events[which] ?? []);
  }
  return read;
};

function* compare(
  projection: Projection,
  { reach, stuck, rows }: Shown,
  streams: ReadonlyMap<string, readonly RecordedEvent[]>,
  count: RowCount | undefined,
): Generator<ViewFinding> {
  const work = projection.work();
  for (const [streamId, events] of streams) {
    const end = Math.min(reach(streamId), (stuck.get(streamId) ?? Number.POSITIVE_INFINITY) - 1);
    const failure = fold(
      projection,
      work,
      events.filter((event) => event.position <= end),
      count,
    );
    if (failure) yield { view: projection.name, table: projection.name, streamId, problem: failure };
  }
  for (const set of work.sets) {
    const shown = rows.find(({ table }) => table.name === set.table.name)?.rows ?? [];
    for (const { row, problem } of differences(set.table, set.rows, shown)) {
      yield { view: projection.name, table: set.table.name, streamId: streamOf(set.table, row), problem };
    }
  }
}

/** Why a stream cannot be folded, if so. */
const fold = (
  projection: Projection,
  work: Work,
  events: readonly RecordedEvent[],
  count: RowCount | undefined,
): string | undefined => {
  const before = sizesOf(work);
  let then = before;
  for (const event of events) {
    if (!projection.listensTo(event.type)) continue;
    try {
      work.apply(event);
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      return `the event at position ${event.position} cannot be applied, though the view says it was: ${reason}`;
    }
    if (count && event.position <= count.reach(event.streamId)) then = sizesOf(work);
  }
  count?.expect(before, then);
  return undefined;
};

const sizesOf = (work: Work): number[] => work.sets.map(({ rows }) => rows.size);

function* differences(
  table: ViewTable<object>,
  expected: ReadonlyMap<string, object>,
  shown: readonly object[],
): Generator<{ readonly row: object; readonly problem: string }> {
  const left = new Map(expected);
  for (const row of shown) {
    const key = keyOf(table, row);
    const wanted = left.get(key);
    left.delete(key);
    if (!wanted) {
      yield { row, problem: `the row ${named(key)} stands there, but no event says so` };
      continue;
    }
    for (const problem of columnsThatDiffer(table, wanted, row))
      yield { row, problem: `the row ${named(key)}: ${problem}` };
  }
  for (const [key, row] of left) yield { row, problem: `the row ${named(key)} is missing` };
}

const named = (key: string): string => (JSON.parse(key) as unknown[]).join(', ');

function* columnsThatDiffer(table: ViewTable<object>, wanted: object, shown: object): Generator<string> {
  for (const { property, name, type } of table.columns) {
    const [should, is] = [wanted, shown].map((row) => {
      const value = valueIn(row, property) ?? null;
      return type === 'timestamptz' && typeof value === 'string' ? new Date(value).toISOString() : value;
    });
    if (!same(should, is)) yield `${name} is ${quoted(is)}, but the events say ${quoted(should)}`;
  }
}

const SHOWN = 200;
const quoted = (value: unknown): string => {
  const text = JSON.stringify(value);
  return text.length <= SHOWN ? text : `${text.slice(0, SHOWN).toWellFormed()}…`;
};

/**
 * Finds rows of streams that do not exist, which no walk over the streams meets: counts a view's rows at the start, and
 * beside them what the streams should have made by then. Only when there are more does it look for them one by one.
 */
class RowCount {
  private readonly expected: number[];

  private constructor(
    private readonly projection: Projection,
    readonly reach: Reach,
    private readonly found: readonly number[],
  ) {
    this.expected = found.map(() => 0);
  }

  static begin(database: DataSource, projection: Projection, partitioning: Partitioning): Promise<RowCount> {
    return database.transaction(async (held) => {
      const reach = await reachHeld(held, projection, partitioning);
      const found: number[] = [];
      for (const table of projection.tables) {
        const [row] = await run<{ rows: number }>(
          held,
          sql`select count(*)::float8 as rows from ${tableAt(table, 'serving')}`,
        );
        found.push(row?.rows ?? 0);
      }
      return new RowCount(projection, reach, found);
    });
  }

  /** A stream should have made so many rows more in each table. */
  expect(before: readonly number[], then: readonly number[]): void {
    then.forEach((size, at) => {
      this.expected[at] = (this.expected[at] ?? 0) + size - (before[at] ?? 0);
    });
  }

  async *rowsOfNoStream(database: DataSource, store: EventStore): AsyncGenerator<ViewFinding> {
    for (const [at, table] of this.projection.tables.entries()) {
      if ((this.found[at] ?? 0) <= (this.expected[at] ?? 0)) continue;
      for await (const streamId of streamsIn(database, table)) {
        const [event] = await store.readStream(streamId);
        if (event) continue;
        const problem = `rows stand there of ${streamId}, of which there is no event`;
        yield { view: this.projection.name, table: table.name, streamId, problem };
      }
    }
  }
}

/** Every stream that a table has rows of. */
async function* streamsIn(database: DataSource, table: ViewTable<object>): AsyncGenerator<string> {
  const column = identifier(table.stream.column);
  let last: string | undefined;
  for (;;) {
    const rows = await run<{ id: string }>(
      database,
      sql`select distinct ${column} as id from ${tableAt(table, 'serving')}
        where ${last === undefined ? sql`true` : sql`${column} > ${last}`} order by 1 limit ${STREAMS}`,
    );
    for (const { id } of rows) yield `${table.stream.prefix}${id}`;
    last = rows.at(-1)?.id;
    if (last === undefined) return;
  }
}
