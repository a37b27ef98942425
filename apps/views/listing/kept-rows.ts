import { Newest } from '#platform/newest.js';
import { named, readRows } from '#read-model/rows.js';
import { identifier, isOneOf, joined, type Queryable, type Sql, sql } from '#read-model/sql.js';
import { type ViewTable, valueIn } from '#read-model/view-table.js';

/** Which row of the table stands somewhere, by what it is known again. */
export interface Whereabouts {
  readonly key: string;
  readonly stamp: string;
  /** What else was read beside it, as JSON. */
  readonly beside: string;
}

interface Known<Row> extends Omit<Whereabouts, 'key'> {
  readonly row: Row;
}

/**
 * Rows that were read whole. Most rows of most pages have been read before and were not changed since: of each page it is asked
 * which rows it has, and only those that are not known, or stand otherwise by now, are read. A row that has not changed is the
 * same object as before, so what is made of it can be kept with it.
 *
 * That a row is the same is told by its stamp, which holds the transaction that wrote it (Postgres's `xmin`), whichever process that was.
 */
export class KeptRows<Row extends object, More extends object> {
  private readonly known: Newest<string, Known<Row & More>>;
  private readonly key: { readonly property: string; readonly column: Sql };

  /**
   * @param table its key is one column
   * @param beside columns that what is read beside a row is made of
   * @param most how many are kept
   */
  constructor(
    private readonly table: ViewTable<Row>,
    private readonly beside: readonly string[],
    most: number,
  ) {
    this.known = new Newest(most);
    const [{ property, name } = { property: '', name: '' }] = table.columns.filter(({ isKey }) => isKey);
    this.key = { property, column: identifier(name) };
  }

  /** The columns of `t` that its whereabouts are made of. */
  get carried(): Sql {
    return joined([this.key.column, sql`stamp`, ...this.beside.map(identifier)], ', ');
  }

  /** What of `t` makes its whereabouts. */
  whereaboutsOf(more: Readonly<Record<keyof More & string, Sql>>): Sql {
    return sql`t.${this.key.column} as key, t.stamp, ${besideOf(more)} as beside`;
  }

  /**
   * The rows of which it was read where they are.
   * @param standing all rows of the list as they stand, with their stamps
   * @param more what is read beside each
   */
  async at(
    database: Queryable,
    found: readonly Whereabouts[],
    standing: Sql,
    more: Readonly<Record<keyof More & string, Sql>>,
  ): Promise<(Row & More)[]> {
    const rows = new Map<string, Row & More>();
    const unknown: string[] = [];
    for (const { key, stamp, beside } of found) {
      const known = this.known.get(key);
      if (known?.stamp === stamp && known.beside === beside) rows.set(key, known.row);
      else unknown.push(key);
    }
    if (unknown.length > 0) {
      const isUnknown = isOneOf(sql`t.${this.key.column}`, unknown);
      const read = await readRows<Row, More & Omit<Whereabouts, 'key'>>(
        database,
        this.table,
        standing,
        sql`where ${isUnknown}`,
        { ...more, stamp: sql`t.stamp`, beside: besideOf(more) },
      );
      for (const row of read) {
        const key = String(valueIn(row, this.key.property));
        rows.set(key, row);
        this.known.set(key, { stamp: row.stamp, beside: row.beside, row });
      }
    }
    return found.flatMap(({ key }) => rows.get(key) ?? []);
  }
}

/** What is read beside a row `t`, as JSON that can be compared. */
const besideOf = (more: Readonly<Record<string, Sql>>): Sql =>
  sql`(select row_to_json(b)::text from (select ${joined(named(more), ', ')}) b)`;
