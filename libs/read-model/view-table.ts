/** A column in the words of Postgres. */
export interface Column {
  readonly type: string;
  readonly array?: boolean;
  readonly nullable?: boolean;
  readonly primary?: boolean;
}

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

export const key = <C extends Column>(of: C): C => ({ ...of, primary: true });
export const optional = <C extends Column>(of: C): C => ({ ...of, nullable: true });

/** A column as SQL and as the property of a row. */
export interface ViewColumn {
  readonly property: string;
  readonly name: string;
  /** Postgres type, `text[]`. */
  readonly type: string;
  readonly isKey: boolean;
  readonly isOptional: boolean;
}

/**
 * A table that a projection fills and a query reads. Each of its rows belongs to one stream: the one named
 * `prefix` + the row's `property`. So rows can be loaded, verified and repaired stream by stream.
 */
export interface ViewTable<Row extends object> {
  readonly name: string;
  readonly columns: readonly ViewColumn[];
  /** What a row is: for the compiler only. */
  readonly row?: Row;
  readonly stream: { readonly prefix: string; readonly property: string; readonly column: string };
  /** Columns that the database computes itself: to search and sort by, never part of a row. */
  readonly computed: readonly string[];
  /** Of a table that no migration makes: the properties of each index. */
  readonly indexes: readonly (readonly string[])[];
}

export type TableExtras = Partial<Pick<ViewTable<object>, 'computed' | 'indexes'>>;

/** `windowFirst` → `window_first`. */
const columnName = (property: string): string =>
  property.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

export const viewTable = <Row extends object>(
  name: string,
  stream: { readonly prefix: string; readonly property: keyof Row & string },
  columns: Readonly<Record<keyof Row & string, Column>>,
  { computed = [], indexes = [] }: TableExtras = {},
): ViewTable<Row> => {
  const each = Object.entries<Column>(columns);
  return {
    name,
    stream: { ...stream, column: columnName(stream.property) },
    computed,
    indexes,
    columns: each.map(([property, of]) => ({
      property,
      name: columnName(property),
      type: `${of.type}${of.array ? '[]' : ''}`,
      isKey: of.primary ?? false,
      isOptional: of.nullable ?? false,
    })),
  };
};

/** Something made of a table once, since tables never change. */
export const onceOf = <Made>(
  make: (table: ViewTable<object>) => Made,
): ((table: ViewTable<object>) => Made) => {
  const made = new WeakMap<ViewTable<object>, Made>();
  return (table) => {
    const known = made.get(table) ?? make(table);
    made.set(table, known);
    return known;
  };
};

/** A row's value in a column: whoever serves every table knows its rows by the names of their properties only. */
export const valueIn = (row: object, property: string): unknown => Reflect.get(row, property);

/** Identifies a row in its table. */
export const keyOf = ({ columns }: ViewTable<object>, row: object): string => {
  const values: unknown[] = [];
  for (const { isKey, property } of columns) if (isKey) values.push(valueIn(row, property));
  return JSON.stringify(values);
};

/** The stream that a row belongs to. */
export const streamOf = ({ stream }: ViewTable<object>, row: object): string =>
  `${stream.prefix}${String(valueIn(row, stream.property))}`;
