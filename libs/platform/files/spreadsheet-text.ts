import { CsvError, parse } from 'csv-parse/sync';
import type { RefusalParams } from '#domain/refusals.js';

/** A row of a table as text, its cells in the order of the headers. */
export interface SheetRow {
  /** Line on which it begins, from 1. */
  readonly line: number;
  readonly cells: readonly string[];
}

export interface Sheet {
  readonly headers: readonly string[];
  /** Line of the headers, from 1. */
  readonly line: number;
  readonly rows: readonly SheetRow[];
}

/** A text is no table; `line` says where, from 1, `facts` in any language why. */
export class NoSheet extends Error {
  constructor(
    readonly line: number,
    message: string,
    readonly facts: RefusalParams & { readonly form: string },
  ) {
    super(message);
    this.name = 'NoSheet';
  }
}

interface Parsed {
  readonly record: readonly string[];
  /** `lines`: how many lines the text has up to the record's end. */
  readonly info: { readonly lines: number };
}

const delimiters = [',', ';', '\t'] as const;

/** `sep=;`, by which Excel tells its delimiter, stands on a line of its own before the headers. */
const saidDelimiter = /^"?sep=(.)"?[;,\t]*(?:\r\n|\n|\r)/i;

/** The one that parts the headers: a comma in a name of a file with semicolons is a comma. */
const delimiterOf = (headers: string): string =>
  delimiters.toSorted((a, b) => headers.split(b).length - headers.split(a).length)[0] ?? ',';

/** A table without what tells its delimiter; `before`: how many lines that took. */
export interface Delimited {
  readonly table: string;
  readonly delimiter: string;
  readonly before: number;
}

/** What parts the cells of a text, as it says itself or as its first line shows; without its byte order mark. */
export const delimited = (written: string): Delimited => {
  const text = written.replace(/^\ufeff/, '');
  const [said = '', delimiter] = saidDelimiter.exec(text) ?? [];
  const table = text.slice(said.length);
  return {
    table,
    delimiter: delimiter ?? delimiterOf(table.split(/\r\n|\n|\r/, 1)[0] ?? ''),
    before: said === '' ? 0 : 1,
  };
};

/** No table that is read here has more than some dozens. */
const mostColumns = 1_000;

const isBlank = (cells: readonly string[]): boolean => cells.every((cell) => cell.trim() === '');

/**
 * A table as spreadsheets write it (RFC 4180, or with semicolons or tabs; `sep=` before it; blank rows, and blank columns at
 * the right, which they leave behind). A line end within a cell is `\n`.
 * @throws {NoSheet} where a row has more cells than the headers, or quotation marks do not match
 */
export const sheetOf = (written: string): Sheet => {
  const { table, delimiter, before } = delimited(written);
  const all = parsed(table, delimiter, before);
  const at = all.findIndex(({ record }) => !isBlank(record));
  const head = all[at];
  if (!head) throw new NoSheet(1, 'the file is empty', { form: 'empty' });
  const headers = head.record.map((header) => header.trim());
  while (headers.at(-1) === '') headers.pop();
  if (headers.length > mostColumns)
    throw new NoSheet(before + head.info.lines, `it has more than ${mostColumns} columns`, {
      form: 'columns',
      most: mostColumns,
    });
  let line = before + head.info.lines + 1;
  const rows = all.slice(at + 1).flatMap(({ record, info }): SheetRow[] => {
    const begins = line;
    line = before + info.lines + 1;
    if (isBlank(record)) return [];
    if (!isBlank(record.slice(headers.length))) {
      const [cells, heads] = [record.length, headers.length];
      const counts = `it has ${cells} cells, the first line ${heads}`;
      throw new NoSheet(begins, `${counts}: put quotation marks around a cell with a comma`, {
        form: 'cells',
        cells,
        heads,
      });
    }
    const cells = headers.map((_, nth) => (record[nth] ?? '').replaceAll(/\r\n?/g, '\n'));
    return [{ line: begins, cells }];
  });
  return { headers, line: before + head.info.lines, rows };
};

/** What the parser finds wrong with a table, of which `before` lines were not given to it. */
export const noSheet = (error: CsvError, before: number): NoSheet =>
  new NoSheet(before + Number(error.lines ?? 1), error.message, {
    form: /QUOTE/.test(error.code) ? 'quotes' : 'table',
  });

const parsed = (text: string, delimiter: string, before: number): Parsed[] => {
  try {
    // With `info` each record comes with where it ended, which the types of csv-parse do not tell.
    return parse(text, {
      delimiter,
      info: true,
      // Whoever adds lines by hand ends them otherwise than the program did.
      record_delimiter: ['\r\n', '\n', '\r'],
      relax_column_count: true,
      skip_empty_lines: true,
    }) as unknown as Parsed[];
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    throw noSheet(error, before);
  }
};
