import { fromCell } from '#apps/views/listing/csv.js';
import { NoSheet, type Sheet, sheetOf } from '#platform/files/spreadsheet-text.js';
import { FaultyFile, type FileFault } from './faulty-file.js';

/** A row of a CSV file by its headers; the text that spreadsheets needed marking for is unmarked. */
export interface CsvRow {
  /** Line on which it begins, from 1. */
  readonly line: number;
  readonly cells: Readonly<Record<string, string>>;
}

/**
 * The rows of a table whose headers are all known.
 * @throws {FaultyFile} with each header nobody knows, each twice said, or where it is no table
 */
export const rowsOf = (file: string, text: string, known: readonly string[]): CsvRow[] => {
  const { headers, line, rows } = read(file, text);
  const faults = headers.flatMap((header, at): FileFault[] => {
    const isKnown = known.includes(header);
    if (isKnown && headers.indexOf(header) === at) return [];
    const detail = isKnown
      ? 'stands twice'
      : `is not a column that is known here; those are ${known.join(', ')}`;
    return [{ pointer: `/${header}`, place: `column "${header}"`, detail, line, column: at + 1 }];
  });
  if (faults.length > 0) throw new FaultyFile(file, faults);
  return rows.map((row) => ({
    line: row.line,
    cells: Object.fromEntries(headers.map((header, nth) => [header, fromCell(row.cells[nth] ?? '')])),
  }));
};

const read = (file: string, text: string): Sheet => {
  try {
    return sheetOf(text);
  } catch (error) {
    if (!(error instanceof NoSheet)) throw error;
    const { line, message: detail } = error;
    throw new FaultyFile(file, [{ pointer: '', place: '', detail, line, column: 1 }]);
  }
};
