import { asRows, readObjects, rowOf } from '#read-model/rows.js';
import { allOf, identifier, joined, type Queryable, run, type Sql, sql, verbatim } from '#read-model/sql.js';
import { onceOf, type ViewTable } from '#read-model/view-table.js';
import type { KeptRows, Whereabouts } from './kept-rows.js';
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
  /** Rows that were read before, of parts that have a column `stamp`, which says when a row was written anew: only others are read whole. */
  readonly kept?: KeptRows<Row, More> | undefined;
}

export interface PageOfRows<Row> {
  readonly rows: readonly Row[];
  readonly total: number;
  readonly totalIsExact: boolean;
  readonly next: string | null;
  /** What may have been mistyped, where nothing was found. */
  readonly warnings?: readonly string[];
}

/** One page of a list, continued by key rather than by offset: what is inserted meanwhile shifts nothing. */
export const readPage = async <Row extends object, More extends object>(
  database: Queryable,
  request: PageRequest<Row, More>,
): Promise<PageOfRows<Row & More>> => {
  const {
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
    kept,
  } = request;
  const after = cursor === undefined ? [] : [comesAfter(order, readCursor(cursor, question, order).values)];
  const reading: Reading = {
    parts: parts.map((part) => ({ from: part.from, where: [...part.where, ...where] })),
    implied,
    after,
    order,
    limit: limit + 1,
    carried: kept ? kept.carried : carriedOf(table),
    shown: kept ? kept.whereaboutsOf(more) : rowOf(table, more),
  };
  const { counts, found: few } = await readFew(database, reading, sorted);
  const found =
    few ??
    (await readMany(
      database,
      reading,
      counts.map((count) => count <= sorted),
    ));
  // As `shown` said.
  const rows = kept
    ? await kept.at(
        database,
        found as Whereabouts[],
        together(table, parts, [], sql`${namesOf(table)}, stamp`),
        more,
      )
    : asRows(table, found as (Row & More)[]);
  // What it was read of was made anew in between.
  if (rows.length < found.length) return readPage<Row, More>(database, { ...request, kept: undefined });
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
  names = namesOf(table),
): Sql => {
  const selects = parts.map(
    (part) => sql`(select ${names} from ${part.from} t where ${allOf([...part.where, ...where])})`,
  );
  return sql`(${joined(selects, ' union all ')})`;
};

/** What is only searched in is made of texts, of old versions each time it is asked for: it goes nowhere. */
const carriedOf = onceOf(({ columns, computed }) =>
  joined(
    [...columns.map(({ name }) => name), ...computed.filter((name) => name !== 'search')].map(identifier),
    ', ',
  ),
);

const namesOf = onceOf(({ columns, computed }) =>
  joined([...columns.map(({ name }) => name), ...computed].map(identifier), ', '),
);

/** How a page is read. */
interface Reading {
  readonly parts: readonly Part[];
  readonly implied: readonly Sql[];
  /** Where the page begins. */
  readonly after: readonly Sql[];
  readonly order: Order<never>;
  readonly limit: number;
  /** Columns of `t` that what is shown is made of. */
  readonly carried: Sql;
  readonly shown: Sql;
}

/** What the order compares, under names of its own: `carried` may have none of its columns. */
const keysOf = ({ keys }: Order<never>): Sql =>
  joined(
    keys.map(({ by }, at) => sql`${by.expression} as ${keyAt(at)}`),
    ', ',
  );
const keyAt = (at: number): Sql => identifier(`key_${at}`);
const byKeys = ({ keys }: Order<never>): Sql =>
  joined(
    keys.map(({ isDescending }, at) => sql`t.${keyAt(at)} ${verbatim(isDescending ? 'desc' : 'asc')}`),
    ', ',
  );

/**
 * How many each part has, as far as is counted, and the rows of the page if these are few: all are found then, and sorted. Planned
 * as if all were wanted, which chooses the index that finds them.
 */
const readFew = async (
  database: Queryable,
  { parts, after, order, limit, carried, shown }: Reading,
  most: number,
): Promise<{ readonly counts: readonly number[]; readonly found: readonly object[] | null }> => {
  const names = parts.map((_, at) => identifier(`part_${at}`));
  const each = parts.map(
    ({ from, where }, at) => sql`${names[at]} as materialized (
      select ${carried}, ${keysOf(order)}, (${allOf(after)}) as is_after from ${from} t where ${allOf(where)})`,
  );
  const counts = names.map(
    (name) => sql`(select count(*) from (select from ${name} limit ${most + 1}) counted)`,
  );
  const all = joined(
    names.map((name) => sql`select * from ${name}`),
    ' union all ',
  );
  const [row] = await run<{ counts: number[]; found: object[] | null }>(
    database,
    sql`with ${joined(each, ', ')}, counted as materialized (select array[${joined(counts, ', ')}]::int[] as counts)
      select counts, case when ${most} >= all(counts) then coalesce((
        select json_agg(r) from (
          select ${shown} from (${all}) t where t.is_after order by ${byKeys(order)} limit ${limit}
        ) r), '[]') end as found
      from counted`,
  );
  return row ?? { counts: [], found: null };
};

/**
 * The rows of the page where there are many: the order is walked until the page is full. Statistics know little of how filters go
 * together, and the planner, left to choose, would walk a million rows to find eleven: a part that has few is found first.
 */
const readMany = async (
  database: Queryable,
  { parts, implied, after, order, limit, carried, shown }: Reading,
  isFew: readonly boolean[],
): Promise<readonly object[]> => {
  const nearest = parts.map(({ from, where }, at) => {
    const [rows, conditions] = isFew[at]
      ? // `offset 0` keeps the planner from mixing what is around it into how the rows are found.
        [sql`(select * from ${from} t where ${allOf(where)} offset 0)`, after]
      : [from, [...where, ...implied, ...after]];
    return sql`(select ${carried}, ${keysOf(order)} from ${rows} t where ${allOf(conditions)} order by ${orderBy(order)} limit ${limit})`;
  });
  return readObjects(
    database,
    sql`select ${shown} from (${joined(nearest, ' union all ')}) t order by ${byKeys(order)} limit ${limit}`,
  );
};
