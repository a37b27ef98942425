import { Readable } from 'node:stream';
import { stringify } from 'csv-stringify';
import { placed as placedAmong, toCell } from '#read-model/cells.js';

export { listCell } from '#read-model/cells.js';

/** A column of a CSV file and what it says of an item. */
export interface CsvColumn<Item> {
  readonly header: string;
  valueOf(item: Item): string | number | null;
}

/** Columns with others among them, each after the one it names. */
export const placed = <Item>(
  columns: readonly CsvColumn<Item>[],
  others: readonly (CsvColumn<Item> & { readonly after: string })[],
): readonly CsvColumn<Item>[] => placedAmong<CsvColumn<Item>>(columns, others);

/**
 * What other programs may take for the end of a cell: `x;=1+1` is two where semicolons part them. (csv-stringify quotes line
 * ends only while it ends records with one of them alone.)
 */
const parting = /[;\t\r\n]/;

/**
 * Items as CSV (RFC 4180): UTF-8 with a byte order mark, by which spreadsheets know it, a header row,
 * CRLF. Read page by page while it is sent, so its length costs no memory.
 */
export const csvOf = <Item>(columns: readonly CsvColumn<Item>[], items: AsyncIterable<Item>): Readable => {
  const rows = Readable.from(records(columns, items));
  const csv = stringify({ bom: true, record_delimiter: 'windows', quoted_match: parting });
  rows.once('error', (error) => csv.destroy(error));
  csv.once('close', () => rows.destroy());
  return rows.pipe(csv);
};

async function* records<Item>(
  columns: readonly CsvColumn<Item>[],
  items: AsyncIterable<Item>,
): AsyncGenerator<(string | number | null)[]> {
  yield columns.map(({ header }) => header);
  for await (const item of items) {
    yield columns.map((column) => {
      const value = column.valueOf(item);
      return typeof value === 'string' ? toCell(value) : value;
    });
  }
}
