import * as z from 'zod';
import { instant as anInstant, localDate } from '#domain/values.js';
import { type Column, column, key, type TableExtras, type ViewTable, viewTable } from './view-table.js';

/**
 * A table whose rows the API lists says of each field, once, all that is made of it: its column, its schema and example in
 * the OpenAPI, its place in the CSV, how lists are filtered and sorted by it, and what a terminal calls it.
 */
export interface FieldUse {
  /** In every item of a list, or only where one is shown with all that is known of it. Without it, it is not shown by itself. */
  readonly show?: 'list' | 'detail';
  /** Its name there; else that of the property. */
  readonly as?: string;
  readonly about?: string;
  readonly example?: unknown;
  /** A column of the CSV, of the same name; a function where its cell says the value in another way. */
  readonly csv?: true | ((value: never) => string | null);
  /** The register computes or counts it: what a file says of it is never taken. */
  readonly counted?: true;
  /** The name that lists are sorted by. */
  readonly sort?: string;
  /** Lists can be asked for some of its values; a text says more to whoever asks. */
  readonly filter?: true | string;
  /** What a terminal calls it: shown under this label where there is anything to show. */
  readonly label?: string;
}

/** `of` is what a value is, `schema` what may stand in a row: the same, several or none of it. */
export interface Field<Of extends z.ZodType = z.ZodType, Schema extends z.ZodType = z.ZodType>
  extends Column,
    FieldUse {
  readonly of: Of;
  readonly schema: Schema;
}

export type Fields = Readonly<Record<string, Field>>;

/** Rows are values: nobody changes a list in one. */
type Unchanging<Value> = Value extends readonly (infer Item)[] ? readonly Item[] : Value;
export type RowOf<F extends Fields> = {
  readonly [Name in keyof F]: Unchanging<z.infer<F[Name]['schema']>>;
};

type Described<Of extends z.ZodType, Schema extends z.ZodType, Use> = Field<Of, Schema> & Use;

const field =
  (kind: Column) =>
  <Of extends z.ZodType, const Use extends FieldUse = object>(of: Of, use?: Use): Described<Of, Of, Use> => ({
    ...kind,
    of,
    schema: of,
    ...(use as Use),
  });

const fieldOf =
  <Of extends z.ZodType>(kind: Column, of: Of) =>
  <const Use extends FieldUse = object>(use?: Use): Described<Of, Of, Use> =>
    field(kind)<Of, Use>(of, use);

export const text = field(column.text);
export const json = field(column.json);
export const day = fieldOf(column.day, localDate);
export const instant = fieldOf(column.instant, anInstant);
export const number = fieldOf(column.number, z.int());
export const position = fieldOf(column.position, z.int());

/** Several texts, each of which a filter may ask for. */
export const texts = <Of extends z.ZodType, const Use extends FieldUse = object>(
  of: Of,
  use?: Use,
): Described<Of, z.ZodArray<Of>, Use> => ({
  ...column.texts,
  of,
  schema: z.array(of),
  ...(use as Use),
});

/** The field may be empty. */
export const orNull = <F extends Field>(
  of: F,
): Omit<F, 'schema'> & { schema: z.ZodNullable<F['schema']> } => ({
  ...of,
  nullable: true,
  schema: of.schema.nullable() as z.ZodNullable<F['schema']>,
});

/**
 * The fields of a table that keeps how the rows of another stood, from the event that made each so (`sincePosition`) until
 * the one that ended it. A version is written once, and never touched again.
 */
export const versionsOf = <const F extends Fields & { readonly sincePosition: Field }>(fields: F) => ({
  ...fields,
  sincePosition: key(fields.sincePosition),
  untilPosition: position(),
  untilAt: instant(),
});

export interface ListedTable<F extends Fields = Fields> extends ViewTable<RowOf<F>> {
  readonly fields: F;
}

/** A table of which the API makes lists. */
export const listedTable = <const F extends Fields>(
  name: string,
  stream: { readonly prefix: string; readonly property: keyof F & string },
  fields: F,
  extras: TableExtras = {},
): ListedTable<F> => ({ ...viewTable<RowOf<F>>(name, stream, fields, extras), fields });
