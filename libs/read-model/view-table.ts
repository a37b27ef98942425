import { EntitySchema, type EntitySchemaColumnOptions } from 'typeorm';

type Column = Pick<EntitySchemaColumnOptions, 'type' | 'array' | 'nullable' | 'primary'>;

/** The kinds of column that views are made of. Instants and days travel as ISO text, positions as numbers. */
export const column = {
  text: { type: 'text' },
  texts: { type: 'text', array: true },
  day: { type: 'date' },
  instant: { type: 'timestamptz' },
  number: { type: 'int' },
  position: { type: 'bigint' },
  json: { type: 'jsonb' },
} as const satisfies Record<string, Column>;

export const key = (of: Column): Column => ({ ...of, primary: true });
export const optional = (of: Column): Column => ({ ...of, nullable: true });

/**
 * A table that a projection fills and a query reads. Each of its rows belongs to one stream: the one named
 * `prefix` + the row's `property`. So rows can be loaded, verified and repaired stream by stream.
 */
export interface ViewTable<Row extends object> {
  readonly name: string;
  readonly schema: EntitySchema<Row>;
  readonly stream: { readonly prefix: string; readonly property: string };
  /** Columns that the database computes itself: to search and sort by, never part of a row. */
  readonly computed: readonly string[];
}

/** `windowFirst` → `window_first`. */
export const columnName = (property: string): string =>
  property.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

export const viewTable = <Row extends object>(
  name: string,
  stream: { readonly prefix: string; readonly property: keyof Row & string },
  columns: Readonly<Record<keyof Row & string, Column>>,
  computed: readonly string[] = [],
): ViewTable<Row> => {
  const named = Object.entries<Column>(columns).map(([property, options]) => [
    property,
    { ...options, name: columnName(property) },
  ]);
  return {
    name,
    stream,
    computed,
    schema: new EntitySchema<Row>({ name, columns: Object.fromEntries(named) }),
  };
};

/** A column as SQL and as the property of a row. */
export interface ViewColumn {
  readonly property: string;
  readonly name: string;
  /** Postgres type, `text[]`. */
  readonly type: string;
  readonly isKey: boolean;
}

const known = new WeakMap<EntitySchema, readonly ViewColumn[]>();

export const columnsOf = <Row extends object>({ schema }: ViewTable<Row>): readonly ViewColumn[] => {
  const before = known.get(schema);
  if (before) return before;
  const columns = Object.entries<EntitySchemaColumnOptions | undefined>(schema.options.columns).flatMap(
    ([property, options]) =>
      options
        ? [
            {
              property,
              name: options.name ?? property,
              type: `${String(options.type)}${options.array ? '[]' : ''}`,
              isKey: options.primary ?? false,
            },
          ]
        : [],
  );
  known.set(schema, columns);
  return columns;
};

/** Identifies a row in its table. */
export const keyOf = <Row extends object>(table: ViewTable<Row>, row: Row): string => {
  const values = Object.entries(row);
  const keys = columnsOf(table).filter(({ isKey }) => isKey);
  return JSON.stringify(keys.map(({ property }) => values.find(([name]) => name === property)?.[1]));
};
