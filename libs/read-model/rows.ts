import { identifier, isOneOf, joined, type Queryable, run, type Sql, sql, verbatim } from './sql.js';
import { type ViewColumn, type ViewTable, valueIn } from './view-table.js';

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
const selection = <Row extends object>(table: ViewTable<Row>): Sql =>
  joined(
    table.columns.map(({ name, property }) => sql`t.${identifier(name)} as ${identifier(property)}`),
    ', ',
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
  const others = Object.entries<Sql>(more).map(([name, value]) => sql`${value} as ${identifier(name)}`);
  const selected = joined([selection(table), ...others], ', ');
  const statement = sql`select row_to_json(r) as row from (select ${selected} from ${from} t ${tail}) r`;
  const read = await run<{ row: Row & More }>(database, statement);
  const instants = table.columns.filter(({ type }) => type === 'timestamptz');
  return read.map(({ row }) => withInstants(row, instants));
};

/** Instants as the domain writes them, whatever time zone the session is in. The row is ours: it was just parsed. */
const withInstants = <Row extends object>(row: Row, instants: readonly ViewColumn[]): Row => {
  for (const { property } of instants) {
    const value = valueIn(row, property);
    if (typeof value === 'string') Reflect.set(row, property, new Date(value).toISOString());
  }
  return row;
};

/** The serving rows of a table with one key that have one of these. */
export const rowsByKey = <Row extends object, More extends object = object>(
  database: Queryable,
  table: ViewTable<Row>,
  wanted: readonly string[],
  more?: Readonly<Record<keyof More & string, Sql>>,
): Promise<(Row & More)[]> => {
  const isWanted = isOneOf(keys(table.columns), wanted);
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

/** Writes rows, whether they are there or not, in one statement. */
export const upsertRows = async <Row extends object>(
  database: Queryable,
  table: ViewTable<Row>,
  generation: Generation,
  rows: readonly Row[],
): Promise<void> => {
  if (rows.length === 0) return;
  const columns = table.columns;
  const names = joined(
    columns.map(({ name }) => identifier(name)),
    ', ',
  );
  const values = columns.filter(({ isKey }) => !isKey);
  const updates = values.map(({ name }) => sql`${identifier(name)} = excluded.${identifier(name)}`);
  await run(
    database,
    sql`insert into ${tableAt(table, generation)} (${names})
      select * from ${relation(columns, rows)}
      on conflict (${keys(columns)}) do ${updates.length ? sql`update set ${joined(updates, ', ')}` : sql`nothing`}`,
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
  const columns = table.columns.filter(({ isKey }) => isKey);
  await run(
    database,
    sql`delete from ${tableAt(table, generation)} where (${keys(columns)}) in (select * from ${relation(columns, rows)})`,
  );
};

const keys = (columns: readonly ViewColumn[]): Sql =>
  joined(
    columns.filter(({ isKey }) => isKey).map(({ name }) => identifier(name)),
    ', ',
  );

/** The rows as a relation with the columns, one parameter for each. */
const relation = <Row extends object>(columns: readonly ViewColumn[], rows: readonly Row[]): Sql => {
  const arrays = columns.map(
    ({ property, type }) => sql`${rows.map((row) => asText(valueIn(row, property), type))}::text[]`,
  );
  const typed = columns.map(({ name, type }) => sql`u.${identifier(name)}::${verbatim(type)}`);
  return sql`(select ${joined(typed, ', ')} from unnest(${joined(arrays, ', ')})
    as u(${joined(
      columns.map(({ name }) => identifier(name)),
      ', ',
    )})) r`;
};

/** A value as Postgres reads its type from text. */
const asText = (value: unknown, type: string): string | null => {
  if (value === null || value === undefined) return null;
  if (type === 'jsonb') return JSON.stringify(value);
  if (Array.isArray(value)) return `{${value.map(asElement).join(',')}}`;
  return String(value);
};

const asElement = (value: unknown): string => `"${String(value).replace(/["\\]/g, '\\$&')}"`;
