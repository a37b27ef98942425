import { CsvError, parse } from 'csv-parse/sync';
import { fromCell } from '#apps/views/listing/csv.js';
import { FaultyFile, type FileFault } from './faulty-file.js';

/** A row of a CSV file by its headers; the text that spreadsheets needed marking for is unmarked. */
export interface CsvRow {
  /** Line on which it begins, from 1. */
  readonly line: number;
  readonly cells: Readonly<Record<string, string>>;
}

interface Parsed {
  readonly record: readonly string[];
  /** `lines`: how many lines the file has up to the record's end. */
  readonly info: { readonly lines: number };
}

/**
 * The rows of a CSV text (RFC 4180) whose headers are all known.
 * @throws {FaultyFile} with each header nobody knows, each twice said, or where it is no CSV
 */
export const rowsOf = (file: string, text: string, known: readonly string[]): CsvRow[] => {
  const [head, ...rows] = parsed(file, text);
  const headers = head?.record ?? [];
  const faults = headers.flatMap((header, at): FileFault[] => {
    const isKnown = known.includes(header);
    if (isKnown && headers.indexOf(header) === at) return [];
    const detail = isKnown
      ? 'stands twice'
      : `is not a column that is known here; those are ${known.join(', ')}`;
    return [{ pointer: `/${header}`, place: `column "${header}"`, detail, line: 1, column: at + 1 }];
  });
  if (faults.length > 0 || headers.length === 0) {
    throw new FaultyFile(file, faults.length > 0 ? faults : [at(1, 'the file is empty')]);
  }
  let line = (head?.info.lines ?? 0) + 1;
  return rows.map(({ record, info }) => {
    const row = {
      line,
      cells: Object.fromEntries(headers.map((header, nth) => [header, fromCell(record[nth] ?? '')])),
    };
    line = info.lines + 1;
    return row;
  });
};

const at = (line: number, detail: string): FileFault => ({ pointer: '', place: '', detail, line, column: 1 });

const parsed = (file: string, text: string): Parsed[] => {
  try {
    // With `info` each record comes with where it ended, which the types of csv-parse do not tell.
    return parse(text, { bom: true, info: true, skip_empty_lines: true }) as unknown as Parsed[];
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    throw new FaultyFile(file, [at(Number(error.lines ?? 1), error.message)]);
  }
};
