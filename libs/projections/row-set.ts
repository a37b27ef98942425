import { allOf } from '#platform/database/all-of.js';
import { deleteRows, type Generation, rowsOfStreams, upsertRows } from '#read-model/rows.js';
import type { Queryable } from '#read-model/sql.js';
import { keyOf, streamOf, type ViewTable } from '#read-model/view-table.js';

/** What the handlers of a projection see of a table: rows by key. Rows are values: change one by putting another. */
export interface Rows<Row extends object> {
  /** The row with the values of the key's columns, in the table's order; only rows of the event's own stream are here. */
  get(...key: readonly (string | number)[]): Row | undefined;
  /** All rows of a stream, which must be the event's own. */
  ofStream(streamId: string): Row[];
  put(row: Row): void;
  remove(row: Row): void;
}

/**
 * The rows of one table that a batch works on: loaded at once, changed in memory, written at once. What one event
 * changes counts only when it was applied whole: `keep` takes it in, `discard` forgets it.
 */
export class RowSet<Row extends object> implements Rows<Row> {
  private readonly kept = new Map<string, Row>();
  private readonly written = new Map<string, Row>();
  private readonly removed = new Map<string, Row>();
  private readonly pending = new Map<string, { readonly row: Row; readonly isThere: boolean }>();

  constructor(
    readonly table: ViewTable<Row>,
    private readonly isReadBack: boolean,
  ) {}

  get(...key: readonly (string | number)[]): Row | undefined {
    this.mustBeReadBack();
    const name = JSON.stringify(key);
    const pending = this.pending.get(name);
    if (pending) return pending.isThere ? pending.row : undefined;
    return this.kept.get(name);
  }

  ofStream(streamId: string): Row[] {
    this.mustBeReadBack();
    const rows: Row[] = [];
    for (const [name, row] of this.kept) if (!this.pending.has(name)) rows.push(row);
    for (const { row, isThere } of this.pending.values()) if (isThere) rows.push(row);
    return rows.filter((row) => streamOf(this.table, row) === streamId);
  }

  put(row: Row): void {
    this.pending.set(keyOf(this.table, row), { row, isThere: true });
  }

  remove(row: Row): void {
    this.pending.set(keyOf(this.table, row), { row, isThere: false });
  }

  /** Rows that what is pending changes or removes, as they stand until it is kept. */
  overtaken(): Row[] {
    return [...this.pending.keys()].flatMap((name) => this.kept.get(name) ?? []);
  }

  keep(): void {
    for (const [name, { row, isThere }] of this.pending) {
      this.kept.delete(name);
      this.written.delete(name);
      this.removed.delete(name);
      if (isThere) {
        this.written.set(name, row);
        if (this.isReadBack) this.kept.set(name, row);
      } else {
        this.removed.set(name, row);
      }
    }
    this.pending.clear();
  }

  private mustBeReadBack(): void {
    if (!this.isReadBack) throw new Error(`rows of ${this.table.name} are not read back`);
  }

  discard(): void {
    this.pending.clear();
  }

  async load(database: Queryable, generation: Generation, streams: readonly string[]): Promise<void> {
    if (!this.isReadBack) return;
    for (const row of await rowsOfStreams(database, this.table, generation, streams)) {
      this.kept.set(keyOf(this.table, row), row);
    }
  }

  /** In a transaction, which answers in the order in which it is asked. */
  async write(transaction: Queryable, generation: Generation): Promise<void> {
    await allOf([
      deleteRows(transaction, this.table, generation, [...this.removed.values()]),
      upsertRows(transaction, this.table, generation, [...this.written.values()]),
    ]);
  }

  /** Every row put and not removed since. */
  get rows(): ReadonlyMap<string, Row> {
    return this.written;
  }
}
