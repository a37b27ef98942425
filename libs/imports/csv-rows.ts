import { breaths } from '#platform/work/breaths.js';
import { fromCell } from '#read-model/cells.js';
import { type FileFault, nameShown, Unreadable } from './faulty-file.js';
import { readTable } from './imported-files.js';

/** A row of a CSV file by its headers; the text that spreadsheets needed marking for is unmarked. */
export interface CsvRow {
  /** Line on which it begins, from 1. */
  readonly line: number;
  readonly cells: Readonly<Record<string, string>>;
}

/**
 * The rows of a table whose headers are all known.
 * @throws {Unreadable} with each header nobody knows, each twice said, or where it is no table
 */
export const rowsOf = async (text: string, known: readonly string[]): Promise<CsvRow[]> => {
  const { headers, line, rows } = await readTable(text);
  const faults = headers.flatMap((header, at): FileFault[] => {
    const isKnown = known.includes(header);
    if (isKnown && headers.indexOf(header) === at) return [];
    const detail = isKnown
      ? 'stands twice'
      : `is not a column that is known here; those are ${known.join(', ')}`;
    const said = isKnown
      ? ({ code: 'FILE_COLUMN_TWICE' } as const)
      : ({ code: 'FILE_COLUMN_UNKNOWN', params: { known } } as const);
    return [
      {
        pointer: `/${nameShown(header)}`,
        place: `column "${nameShown(header)}"`,
        detail,
        ...said,
        line,
        column: at + 1,
      },
    ];
  });
  if (faults.length > 0) throw new Unreadable(faults);
  const breath = breaths();
  const read: CsvRow[] = [];
  for (const { line: begins, cells } of rows) {
    await breath();
    read.push({
      line: begins,
      cells: Object.fromEntries(headers.map((header, nth) => [header, fromCell(cells[nth] ?? '')])),
    });
  }
  return read;
};
