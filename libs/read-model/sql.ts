/**
 * SQL put together from pieces, every value a parameter: sql`select * from t where id = ${id}`. A
 * piece may hold pieces. Table and column names come from our own schemas, by `identifier`.
 */
export class Sql {
  private constructor(
    private readonly texts: readonly string[],
    private readonly values: readonly unknown[],
  ) {}

  static of(texts: readonly string[], parts: readonly unknown[]): Sql {
    const flat = { texts: [texts[0] ?? ''], values: [] as unknown[] };
    const glue = (text: string): void => {
      flat.texts.push(`${flat.texts.pop() ?? ''}${text}`);
    };
    parts.forEach((part, at) => {
      if (part instanceof Sql) {
        glue(part.texts[0] ?? '');
        flat.texts.push(...part.texts.slice(1));
        flat.values.push(...part.values);
      } else {
        flat.values.push(part);
        flat.texts.push('');
      }
      glue(texts[at + 1] ?? '');
    });
    return new Sql(flat.texts, flat.values);
  }

  /** Text with `$1`, `$2`… and the values they stand for, as drivers want them. */
  get prepared(): { readonly text: string; readonly values: unknown[] } {
    const text = this.texts.reduce((before, next, at) => `${before}$${at}${next}`);
    return { text, values: [...this.values] };
  }
}

export const sql = (texts: TemplateStringsArray, ...parts: unknown[]): Sql => Sql.of(texts, parts);

/** A name of our own, quoted; `schema.table` is two names. Never anything a request says. */
export const identifier = (name: string): Sql =>
  Sql.of(
    [
      name
        .split('.')
        .map((part) => `"${part.replaceAll('"', '""')}"`)
        .join('.'),
    ],
    [],
  );

/** SQL text of our own, such as a type's name. Never anything a request says. */
export const verbatim = (text: string): Sql => Sql.of([text], []);

/** The pieces with `between` between them. */
export const joined = (pieces: readonly Sql[], between: string): Sql =>
  pieces.length === 0 ? verbatim('') : Sql.of(['', ...pieces.slice(1).map(() => between), ''], pieces);

/** All of the conditions; none is always true. */
export const allOf = (conditions: readonly Sql[]): Sql =>
  conditions.length === 0
    ? sql`true`
    : joined(
        conditions.map((one) => sql`(${one})`),
        ' and ',
      );

/** One of the conditions; none is never true. */
export const anyOf = (conditions: readonly Sql[]): Sql =>
  conditions.length === 0
    ? sql`false`
    : joined(
        conditions.map((one) => sql`(${one})`),
        ' or ',
      );

/** Whether an expression is one of the values. A single one is compared as itself, which lets an index keep its order. */
export const isOneOf = (expression: Sql, values: readonly string[]): Sql =>
  values.length === 1 ? sql`${expression} = ${values[0]}` : sql`${expression} = any(${values})`;

/** Those of the conditions that were asked for. */
export const given = (conditions: readonly (Sql | undefined | '')[]): Sql[] =>
  conditions.filter((condition) => condition instanceof Sql);

/** Whoever runs SQL: a `DataSource`, or the `EntityManager` or `QueryRunner` of a transaction. */
export interface Queryable {
  query<Result>(text: string, values?: unknown[]): Promise<Result>;
}

/** Runs a statement and gives its rows. An `update` or `delete` gives none: put it into a `with … returning`. */
export const run = async <Row>(database: Queryable, statement: Sql): Promise<Row[]> => {
  const { text, values } = statement.prepared;
  return database.query<Row[]>(text, values);
};
