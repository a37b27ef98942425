import { identifier, isOneOf, joined, type Queryable, run, type Sql, sql, verbatim } from './sql.js';
import { onceOf, type ViewColumn, type ViewTable, valueIn } from './view-table.js';

/**
 * Rows come from Postgres as JSON, so that their types are translated in one place, and go to it as an array of text
 * for each column, however many rows there are. Measured for 500 new rows of `commitment_status`, its indexes
 * included: `unnest` of the arrays 39 ms, `json_to_recordset` 56 ms, `jsonb_to_recordset` more.
 */

/** A set of a view’s rows: those in use, or those being filled beside them (the column `place` of checkpoints and dead letters). */
export type Generation = 'serving' | 'rebuilding';

/** The database schema in which views are filled anew. */
export const rebuildingSchema = 'rebuilding';

export const tableAt = ({ name }: { readonly name: string }, generation: Generation): Sql =>
  identifier(generation === 'serving' ? name : `${rebuildingSchema}.${name}`);

/** The columns of `t` under the names of the row's properties. */
const selectionOf = onceOf(({ columns }) =>
  joined(
    columns.map(({ name, property }) => sql`t.${identifier(name)} as ${identifier(property)}`),
    ', ',
  ),
);

/** The properties of a row that are instants. */
const instantsOf = onceOf(({ columns }) =>
  columns.flatMap(({ type, property }) => (type === 'timestamptz' ? [property] : [])),
);

/**
 * Rows of `from` (aliased `t`) that have the table's columns.
 * @param tail what follows: where, order by, limit
 * @param more what else to select of `t`, by the property it becomes
 */
export const readRows = async <Row extends object, More extends object = object>(
  database: Queryable,
  table: ViewTable<Row>,
  from: Sql,
  tail: Sql,
  more: Readonly<Record<keyof More & string, Sql>> = {} as Record<keyof More & string, Sql>,
): Promise<(Row & More)[]> => {
  const query = sql`select ${rowOf(table, more)} from ${from} t ${tail}`;
  return asRows(table, await readObjects<Row & More>(database, query));
};

/** The rows of a query, each as the object that Postgres makes of its columns. */
export const readObjects = async <Read extends object>(database: Queryable, query: Sql): Promise<Read[]> => {
  const read = await run<{ row: Read }>(database, sql`select row_to_json(r) as row from (${query}) r`);
  return read.map(({ row }) => row);
};

/** What of `t` makes a row: its columns under the names of the properties, and more. */
export const rowOf = (table: ViewTable<object>, more: Readonly<Record<string, Sql>> = {}): Sql =>
  joined([selectionOf(table), ...named(more)], ', ');

/** Expressions under their names. */
export const named = (more: Readonly<Record<string, Sql>>): Sql[] =>
  Object.entries(more).map(([name, value]) => sql`${value} as ${identifier(name)}`);

/** Rows that were read as JSON of what `rowOf` says. */
export const asRows = <Row extends object>(table: ViewTable<object>, read: readonly Row[]): Row[] => {
  const instants = instantsOf(table);
  return read.map((row) => withInstants(row, instants));
};

/** Instants as the domain writes them. The row is ours: it was just parsed. */
const withInstants = <Row extends object>(row: Row, instants: readonly string[]): Row => {
  for (const property of instants) {
    const value = valueIn(row, property);
    if (typeof value === 'string') Reflect.set(row, property, instantFrom(value));
  }
  return row;
};

/** As Postgres writes an instant of a session in UTC, with the milliseconds that are not 0. */
const inUtc = /^(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d)(?:\.(\d{1,3}))?\+00:00$/;

/** `2018-10-25T09:00:00.000Z`, whatever time zone the session is in. */
const instantFrom = (written: string): string => {
  const [, seconds, milliseconds = ''] = inUtc.exec(written) ?? [];
  return seconds === undefined
    ? new Date(written).toISOString()
    : `${seconds}.${milliseconds.padEnd(3, '0')}Z`;
};

/** The serving rows of a table with one key that have one of these. */
export const rowsByKey = <Row extends object, More extends object = object>(
  database: Queryable,
  table: ViewTable<Row>,
  wanted: readonly string[],
  more?: Readonly<Record<keyof More & string, Sql>>,
): Promise<(Row & More)[]> => {
  const isWanted = isOneOf(spellingsOf(table).keys.names, wanted);
  return readRows<Row, More>(database, table, tableAt(table, 'serving'), sql`where ${isWanted}`, more);
};

/** All rows that belong to the streams. */
export const rowsOfStreams = async <Row extends object>(
  database: Queryable,
  table: ViewTable<Row>,
  generation: Generation,
  streams: readonly string[],
): Promise<Row[]> => {
  const { prefix, column } = table.stream;
  const ids = streams.filter((id) => id.startsWith(prefix)).map((id) => id.slice(prefix.length));
  if (ids.length === 0) return [];
  return readRows(
    database,
    table,
    tableAt(table, generation),
    sql`where t.${identifier(column)} = any(${ids})`,
  );
};

/** Rows that stand in no table of the database, to be read as if they did. */
export const asTable = <Row extends object>(table: ViewTable<Row>, rows: readonly Partial<Row>[]): Sql =>
  sql`(select * from ${relation(spellingsOf(table).all, rows)})`;

/** Writes rows, whether they are there or not, in one statement. */
export const upsertRows = async <Row extends object>(
  database: Queryable,
  table: ViewTable<Row>,
  generation: Generation,
  rows: readonly Row[],
): Promise<void> => {
  if (rows.length === 0) return;
  const { all, keys, onConflict } = spellingsOf(table);
  await run(
    database,
    sql`insert into ${tableAt(table, generation)} (${all.names})
      select * from ${relation(all, rows)}
      on conflict (${keys.names}) do ${onConflict}`,
  );
};

/** Deletes the rows that have the keys of these. */
export const deleteRows = async <Row extends object>(
  database: Queryable,
  table: ViewTable<Row>,
  generation: Generation,
  rows: readonly Row[],
): Promise<void> => {
  if (rows.length === 0) return;
  const { keys } = spellingsOf(table);
  await run(
    database,
    sql`delete from ${tableAt(table, generation)} where (${keys.names}) in (select * from ${relation(keys, rows)})`,
  );
};

/** Columns as statements spell them. */
interface Spelling {
  readonly columns: readonly ViewColumn[];
  readonly names: Sql;
  /** Of `u`, which has them as text. */
  readonly typed: Sql;
}

const spellingOf = (columns: readonly ViewColumn[]): Spelling => ({
  columns,
  names: joined(
    columns.map(({ name }) => identifier(name)),
    ', ',
  ),
  typed: joined(
    columns.map(({ name, type }) => sql`u.${identifier(name)}::${verbatim(type)}`),
    ', ',
  ),
});

const spellingsOf = onceOf(({ columns }) => {
  const updates = columns.flatMap(({ isKey, name }) =>
    isKey ? [] : [sql`${identifier(name)} = excluded.${identifier(name)}`],
  );
  return {
    all: spellingOf(columns),
    keys: spellingOf(columns.filter(({ isKey }) => isKey)),
    onConflict: updates.length > 0 ? sql`update set ${joined(updates, ', ')}` : sql`nothing`,
  };
});

/** The rows as a relation with the columns, one parameter for each. */
const relation = ({ columns, names, typed }: Spelling, rows: readonly object[]): Sql => {
  const arrays = columns.map(
    ({ property, type }) => sql`${rows.map((row) => asText(valueIn(row, property), type))}::text[]`,
  );
  return sql`(select ${typed} from unnest(${joined(arrays, ', ')}) as u(${names})) r`;
};

/** A value as Postgres reads its type from text. */
const asText = (value: unknown, type: string): string | null => {
  if (value === null || value === undefined) return null;
  if (type === 'jsonb') return JSON.stringify(value);
  if (Array.isArray(value)) return `{${value.map(asElement).join(',')}}`;
  return String(value);
};

const asElement = (value: unknown): string => `"${String(value).replace(/["\\]/g, '\\$&')}"`;
