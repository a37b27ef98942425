import * as z from 'zod';
import { cellOf } from '#read-model/cells.js';
import type { Field, Fields, ListedTable } from '#read-model/fields.js';
import { given, identifier, isOneOf, type Sql, sql } from '#read-model/sql.js';
import { valueIn } from '#read-model/view-table.js';
import type { CsvColumn } from './csv.js';
import type { SortKey, SortKeys } from './keyset.js';
import { repeated } from './list-query.js';

type Show = NonNullable<Field['show']>;
type Named<F extends Fields, Name extends keyof F> = F[Name] extends { as: infer As extends string }
  ? As
  : Name;

/** What the fields with this `show` are called in an item, and their schemas. */
type Shape<F extends Fields, S extends Show> = {
  [Name in keyof F as F[Name] extends { show: S } ? Named<F, Name> : never]: F[Name]['schema'];
};
type Values<F extends Fields, S extends Show> = {
  -readonly [Name in keyof Shape<F, S>]: z.infer<Shape<F, S>[Name]>;
};
type FilterShape<F extends Fields> = {
  [Name in keyof F as F[Name] extends { filter: true | string } ? Name : never]: ReturnType<
    typeof repeated<F[Name]['of']>
  >;
};

/** All that a list makes of a table's fields. What an item shows beside them is put together by its view. */
export interface Listed<F extends Fields, Row> {
  readonly shape: Shape<F, 'list'>;
  /** What is added where one is shown with all that is known of it. */
  readonly detailShape: Shape<F, 'detail'>;
  readonly example: Readonly<Record<string, unknown>>;
  readonly detailExample: Readonly<Record<string, unknown>>;
  valuesOf(row: Row): Values<F, 'list'>;
  detailsOf(row: Row): Values<F, 'detail'>;
  readonly columns: readonly CsvColumn<Readonly<Values<F, 'list'>>>[];
  /** What a terminal says of an item, by label: nothing where there is nothing to say. */
  facts(item: Readonly<Values<F, 'list'> & Values<F, 'detail'>>): [label: string, paragraphs: string[]][];
  readonly sorts: SortKeys<Row>;
  readonly filters: FilterShape<F>;
  /** The conditions on `t` that these filters ask for. */
  conditions(asked: Readonly<Record<string, unknown>>): Sql[];
}

export const listed = <F extends Fields, Row extends object>({
  fields,
  columns,
}: ListedTable<F>): Listed<F, Row> => {
  const all = columns.flatMap(({ property, name }) => {
    const field = fields[property];
    return field ? [{ property, column: sql`t.${identifier(name)}`, field, as: field.as ?? property }] : [];
  });
  const shown = (show: Show) => all.filter(({ field }) => field.show === show);
  const record = <Value>(of: typeof all, value: (one: (typeof all)[number]) => Value) =>
    Object.fromEntries(of.map((one) => [one.as, value(one)]));
  const [inList, inDetail] = [shown('list'), shown('detail')];
  const filters = all.filter(({ field }) => field.filter);
  // TypeScript cannot follow names through `Object.fromEntries`; the types above say what the code below does.
  return {
    shape: record(inList, ({ field }) => described(field.schema, field.about)),
    detailShape: record(inDetail, ({ field }) => described(field.schema, field.about)),
    example: record(inList, ({ field }) => field.example),
    detailExample: record(inDetail, ({ field }) => field.example),
    valuesOf: (row: Row) => valuesIn(row, inList),
    detailsOf: (row: Row) => valuesIn(row, inDetail),
    columns: inList.flatMap(({ field: { csv }, as }) =>
      csv ? [{ header: as, valueOf: (item: object) => cellOf(valueIn(item, as), csv) }] : [],
    ),
    facts: (item: object) =>
      [...inList, ...inDetail].flatMap(({ field: { label }, as }) => {
        const paragraphs = [valueIn(item, as) ?? []].flat().map(String);
        return label && paragraphs.length > 0 ? [[label, paragraphs]] : [];
      }),
    sorts: Object.fromEntries(
      all.flatMap(({ field, column, property }) =>
        field.sort ? [[field.sort, sortBy(field, column, property)]] : [],
      ),
    ),
    filters: Object.fromEntries(
      filters.map(({ property, field: { of, filter } }) => [
        property,
        described(repeated(of), typeof filter === 'string' ? filter : undefined),
      ]),
    ),
    conditions: (asked: Readonly<Record<string, unknown>>) =>
      given(
        filters.map(({ property, column }) => {
          const values = valueIn(asked, property);
          return Array.isArray(values) ? isOneOf(column, values) : undefined;
        }),
      ),
  } as unknown as Listed<F, Row>;
};

/** Lists of some fifty rows of some forty fields are made of these: no entries are made on the way. */
const valuesIn = (row: object, fields: readonly { readonly property: string; readonly as: string }[]) => {
  const values: Record<string, unknown> = {};
  for (const { property, as } of fields) values[as] = valueIn(row, property);
  return values;
};

const described = <S extends z.ZodType>(schema: S, description: string | undefined): S =>
  description === undefined ? schema : schema.meta({ description });

/** Where a field may be empty, what is empty comes first: never null in SQL, so that one comparison continues a page. */
const sortBy = <Row extends object>(field: Field, column: Sql, property: string): SortKey<Row> => {
  const type = z.enum(['text', 'timestamptz', 'date', 'int', 'bigint']).parse(field.type);
  if (!field.nullable) return { expression: column, type, valueOf: (row) => keyIn(row, property) };
  const nothing = type === 'text' ? '' : type === 'int' || type === 'bigint' ? 0 : '-infinity';
  const empty = typeof nothing === 'number' ? sql`0` : nothing === '' ? sql`''` : sql`'-infinity'`;
  return {
    expression: sql`coalesce(${column}, ${empty})`,
    type,
    valueOf: (row) => (valueIn(row, property) === null ? nothing : keyIn(row, property)),
  };
};

const keyIn = (row: object, property: string): string | number => {
  const value = valueIn(row, property);
  return typeof value === 'number' ? value : String(value);
};
