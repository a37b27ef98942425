import { Newest } from '#platform/newest.js';
import { readRows } from '#read-model/rows.js';
import { allOf, identifier, joined, type Queryable, run, type Sql, sql } from '#read-model/sql.js';
import { onceOf, type ViewTable } from '#read-model/view-table.js';
import { comesAfter, cursorOf, type Order, orderBy, readCursor, type Stand, valuesOf } from './keyset.js';
import { misspeltIn } from './misspelt.js';
import { checkVisitsNamed } from './named-visits.js';

/**
 * Counting reads what it counts, so a list of a million would cost as much as reading a million.
 * Beyond this many the total says "at least".
 */
export const COUNTED = 1_000;
/** As many as a search may find and still be sorted. */
export const SEARCHED = 10_000;

/** Rows of a list that stand together in one table, read as `t`. No row is in two parts. */
export interface Part {
  readonly from: Sql;
  readonly where: readonly Sql[];
}

export interface PageRequest<Row extends object, More extends object> {
  readonly table: ViewTable<Row>;
  /** Each has the columns of the table, and those that the conditions and the order name. */
  readonly parts: readonly Part[];
  readonly where: readonly Sql[];
  /** What follows from `where` anyway, said so that walking along the order can begin there. */
  readonly implied?: readonly Sql[];
  readonly order: Order<Row>;
  /**
   * Up to so many rows are found first and then sorted; of more, the order is walked until the page is full. More than are
   * counted only where what is asked for is found by an index and may stand anywhere in the order, as words of a search do:
   * to walk a million rows to where they stand takes seconds, to sort ten thousand a twentieth of one.
   */
  readonly sorted?: number;
  /** What else to read of each row, of `t`. */
  readonly more: Readonly<Record<keyof More & string, Sql>>;
  /** Filters and order, to know a cursor of another query by. */
  readonly question: unknown;
  readonly cursor: string | undefined;
  /** Of a list that stands still while one pages: where it stands, for the pages that follow. */
  readonly stand?: Stand;
  readonly limit: number;
}

export interface PageOfRows<Row> {
  readonly rows: readonly Row[];
  readonly total: number;
  readonly totalIsExact: boolean;
  readonly next: string | null;
  /** What may have been mistyped, where nothing was found. */
  readonly warnings?: readonly string[];
}

/** Questions that found few when they were last asked. */
const foundFew = new Newest<string, true>(1_000);

/** One page of a list, continued by key rather than by offset: what is inserted meanwhile shifts nothing. */
export const readPage = async <Row extends object, More extends object>(
  database: Queryable,
  {
    table,
    parts,
    where,
    implied = [],
    order,
    sorted = COUNTED,
    more,
    question,
    cursor,
    stand,
    limit,
  }: PageRequest<Row, More>,
): Promise<PageOfRows<Row & More>> => {
  const start = cursor === undefined ? [] : [comesAfter(order, readCursor(cursor, question, order).values)];
  const end = sql`order by ${orderBy(order)} limit ${limit + 1}`;
  const asked = parts.map((part) => ({ from: part.from, where: [...part.where, ...where] }));
  const names = namesOf(table);
  const counting = Promise.all(asked.map((part) => countOf(database, part, sorted)));
  const rowsFrom = (nearest: readonly Sql[]): Promise<(Row & More)[]> =>
    readRows<Row, More>(database, table, sql`(${joined(nearest, ' union all ')})`, end, more);
  const few = (part: Part): Sql => sql`(select ${names} from ${found(part)} t where ${allOf(start)} ${end})`;
  // Of few, all are found and then sorted; of many, the order is walked until the page is full. Statistics know
  // little of how filters go together, and the planner, left to choose, would walk a million rows to find eleven.
  const many = (part: Part): Sql =>
    sql`(select ${names} from ${part.from} t where ${allOf([...part.where, ...implied, ...start])} ${end})`;
  // What found few when it was last asked will do so again: its rows are asked for beside the counts.
  const key = `${table.name} ${JSON.stringify(question)}`;
  const [counts, expected] = await Promise.all([
    counting,
    foundFew.get(key) ? rowsFrom(asked.map(few)) : undefined,
  ]);
  const areFew = counts.every((count) => count <= sorted);
  if (areFew) foundFew.set(key, true);
  else foundFew.delete(key);
  const rows =
    (areFew && expected) ||
    (await rowsFrom(asked.map((part, at) => ((counts[at] ?? 0) <= sorted ? few(part) : many(part)))));
  const isEmpty = rows.length === 0 && cursor === undefined;
  if (isEmpty) await checkVisitsNamed(database, question);
  const warnings = isEmpty ? await misspeltIn(database, question) : [];
  const shown = rows.slice(0, limit);
  const last = shown.at(-1);
  const total = counts.reduce((sum, count) => sum + count, 0);
  return {
    rows: shown,
    total: Math.min(total, COUNTED),
    totalIsExact: total <= COUNTED,
    next: rows.length > limit && last ? cursorOf(question, valuesOf(order, last), stand) : null,
    ...(warnings.length > 0 && { warnings }),
  };
};

/** All rows of the parts that meet the conditions, to be read as one. */
export const together = <Row extends object>(
  table: ViewTable<Row>,
  parts: readonly Part[],
  where: readonly Sql[],
): Sql => {
  const names = namesOf(table);
  const selects = parts.map(
    (part) => sql`(select ${names} from ${part.from} t where ${allOf([...part.where, ...where])})`,
  );
  return sql`(${joined(selects, ' union all ')})`;
};

const namesOf = onceOf(({ columns, computed }) =>
  joined([...columns.map(({ name }) => name), ...computed].map(identifier), ', '),
);

/** `offset 0` keeps the planner from mixing what is around it into how the rows are found. */
const found = ({ from, where }: Part): Sql => sql`(select * from ${from} t where ${allOf(where)} offset 0)`;

/** Planned as if all were wanted, which chooses the index that finds them; read only as far as is counted. */
const countOf = async (database: Queryable, { from, where }: Part, most: number): Promise<number> => {
  const [row] = await run<{ total: number }>(
    database,
    sql`with found as materialized (select from ${from} t where ${allOf(where)})
      select count(*)::int as total from (select from found limit ${most + 1}) counted`,
  );
  return row?.total ?? 0;
};
