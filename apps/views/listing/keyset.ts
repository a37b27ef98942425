import { createHash } from 'node:crypto';
import * as z from 'zod';
import { type FaultCode } from '#domain/faults.js';
import { type Instant, instant, localDate } from '#domain/values.js';
import { refused } from '#platform/http/input.pipe.js';
import type { Problem } from '#platform/http/problems.js';
import { allOf, anyOf, joined, type Sql, sql, verbatim } from '#read-model/sql.js';

/** Something a list can be sorted by: never null in SQL, so that one comparison continues a page. */
export interface SortKey<Row> {
  readonly expression: Sql;
  /** Its Postgres type. */
  readonly type: 'text' | 'timestamptz' | 'date' | 'int' | 'bigint';
  /** The same value of a row that was read. */
  valueOf(row: Row): string | number;
}

export type SortKeys<Row> = Readonly<Record<string, SortKey<Row>>>;

/** A key and its direction, as asked: `due`, `-changed`. */
export interface SortBy {
  readonly key: string;
  readonly isDescending: boolean;
}

/** One order of a list, ending in the key that tells any two rows apart. */
export interface Order<Row> {
  readonly keys: readonly { readonly by: SortKey<Row>; readonly isDescending: boolean }[];
}

/** The order asked for; `unique` comes last unless asked for, in the direction of the key before it, as indexes have it. */
export const orderOf = <Row>(keys: SortKeys<Row>, unique: string, asked: readonly SortBy[]): Order<Row> => {
  const wanted = asked.some(({ key }) => key === unique)
    ? asked
    : [...asked, { key: unique, isDescending: asked.at(-1)?.isDescending ?? false }];
  return {
    keys: wanted.flatMap(({ key, isDescending }) => {
      const by = keys[key];
      return by ? [{ by, isDescending }] : [];
    }),
  };
};

export const orderBy = <Row>({ keys }: Order<Row>): Sql =>
  joined(
    keys.map(({ by, isDescending }) => sql`${by.expression} ${verbatim(isDescending ? 'desc' : 'asc')}`),
    ', ',
  );

type Values = readonly (string | number)[];

export const valuesOf = <Row>({ keys }: Order<Row>, row: Row): Values =>
  keys.map(({ by }) => by.valueOf(row));

/** The rows that come after the one with these values. */
export const comesAfter = <Row>({ keys }: Order<Row>, values: Values): Sql => {
  const pairs = keys.map(({ by, isDescending }, at) => ({
    expression: by.expression,
    value: sql`${values[at]}::${verbatim(by.type)}`,
    beyond: verbatim(isDescending ? '<' : '>'),
  }));
  const [first] = pairs;
  if (first && keys.every(({ isDescending }) => isDescending === keys[0]?.isDescending)) {
    const columns = joined(
      pairs.map(({ expression }) => expression),
      ', ',
    );
    const bounds = joined(
      pairs.map(({ value }) => value),
      ', ',
    );
    return sql`(${columns}) ${first.beyond} (${bounds})`;
  }
  return anyOf(
    pairs.map(({ expression, value, beyond }, at) =>
      allOf([
        ...pairs.slice(0, at).map((before) => sql`${before.expression} = ${before.value}`),
        sql`${expression} ${beyond} ${value}`,
      ]),
    ),
  );
};

/** What all pages of a listing show, while rows move: everything up to a position, its schedule that of a moment. */
export interface Stand {
  readonly position: number;
  readonly now: Instant;
}

const stand = z.tuple([z.int().nonnegative(), instant]);
const cursorForm = z.tuple([z.string(), z.array(z.union([z.string(), z.number()])), stand.optional()]);

/**
 * Where a page ended. It names the query it belongs to and holds nothing secret: whoever forges one
 * sees another part of a list that they may read anyway.
 * @param stand of lists that stand still while one pages
 */
export const cursorOf = (question: unknown, values: Values, stand?: Stand): string =>
  Buffer.from(
    JSON.stringify([fingerprint(question), values, ...(stand ? [[stand.position, stand.now]] : [])]),
  ).toString('base64url');

/** @throws {Problem} REQUEST_INVALID when it is no cursor, or one of another query */
export const readCursor = (
  cursor: string,
  question: unknown,
  order: Order<never>,
): { readonly values: Values; readonly stand?: Stand } => {
  const [of, values, stood] = cursorForm.safeParse(parsed(cursor)).data ?? [undefined, []];
  const fits = order.keys.every(({ by }, at) => isOfType[by.type](values[at]));
  if (of === undefined || values.length !== order.keys.length || !fits) {
    throw faulty('FIELD_CURSOR', 'is not a cursor that was given out here');
  }
  if (of !== fingerprint(question)) {
    throw faulty(
      'FIELD_CURSOR_OF_ANOTHER',
      'belongs to another query: the filters or the order have changed since',
    );
  }
  return { values, ...(stood && { stand: { position: stood[0], now: stood[1] } }) };
};

const isWhole = (value: unknown): boolean => Number.isSafeInteger(value);
const isInfinite = (value: unknown): boolean => value === 'infinity' || value === '-infinity';
const isMoment = (value: unknown): boolean => isInfinite(value) || instant.safeParse(value).success;
const isDay = (value: unknown): boolean => isInfinite(value) || localDate.safeParse(value).success;
const isText = (value: unknown): boolean =>
  typeof value === 'string' && !value.includes('\0') && value.isWellFormed();

/** A cursor may be forged; what reaches the database must be of the column's type. */
const isOfType: Readonly<Record<SortKey<never>['type'], (value: unknown) => boolean>> = {
  text: isText,
  timestamptz: isMoment,
  date: isDay,
  int: (value) => isWhole(value) && Math.abs(Number(value)) < 2 ** 31,
  bigint: isWhole,
};

const faulty = (code: FaultCode, detail: string): Problem =>
  refused(
    [
      {
        pointer: '/cursor',
        detail,
        code,
        expected: 'the "next" of the page before, with the same filters and sort',
      },
    ],
    'query',
  );

const parsed = (cursor: string): unknown => {
  try {
    return JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
  } catch {
    return undefined;
  }
};

const fingerprint = (question: unknown): string =>
  createHash('sha256').update(JSON.stringify(question)).digest('base64url').slice(0, 12);
