import { CsvError, parse } from 'csv-parse/sync';
import { delimited, noSheet } from '#platform/files/spreadsheet-text.js';
import { nameOf } from './calendar-event.js';
import {
  type Found,
  foundDays,
  isFreeDays,
  isRemark,
  nothing,
  type Read,
  type Saying,
  saying,
} from './found-days.js';

const columns = ['first', 'last', 'name'] as const;
type Column = (typeof columns)[number];

interface Parsed {
  readonly record: readonly string[];
  readonly info: { readonly lines: number };
}

const unread = (line: number, said: Saying): Read => ({
  ...nothing,
  leftOut: [{ line, name: '', ...said }],
});

/**
 * Days of a CSV text as spreadsheets write it (RFC 4180, or with semicolons or tabs, blank rows and columns at its end), a
 * remark for each row that tells none.
 */
export const inCsv = (file: string): Read => {
  const { table, delimiter, before } = delimited(file);
  let parsed: Parsed[];
  try {
    // With `info` each record comes with where it ended, which the types of csv-parse do not tell.
    parsed = parse(table, {
      info: true,
      skip_empty_lines: true,
      relax_column_count: true,
      trim: true,
      delimiter,
    }) as unknown as Parsed[];
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const { line, message: detail, facts } = noSheet(error, before);
    return unread(line, { detail, facts });
  }
  const [head, ...rows] = parsed;
  const headers = head?.record.map((header) => header.toLowerCase()) ?? [];
  const missing = columns.filter((column) => !headers.includes(column));
  if (missing.length > 0) {
    const wanted = `the first line must be ${columns.join(',')}`;
    const named = missing.map((one) => `"${one}"`).join(', ');
    return unread(
      before + 1,
      saying('heads', `there is no column ${named}; ${wanted}`, { missing, wanted: columns.join() }),
    );
  }
  const filled = rows.filter(({ record }) => record.some((cell) => cell !== ''));
  const found = filled.map(({ record, info }): Found => {
    const line = before + info.lines;
    const cell = (column: Column): string => record[headers.indexOf(column)] ?? '';
    if (record.slice(headers.length).some((one) => one !== '')) {
      const [cells, heads] = [record.length, headers.length];
      const counts = `it has ${cells} cells, the first line ${heads}`;
      return {
        line,
        name: cell('name'),
        ...saying('cells', `${counts}: put quotation marks around a name with a comma`, { cells, heads }),
      };
    }
    return foundDays(line, {
      first: cell('first'),
      last: cell('last') || cell('first'),
      name: nameOf(cell('name')),
    });
  });
  return {
    found: found.filter(isFreeDays),
    entries: filled.length,
    told: [],
    leftOut: found.filter(isRemark),
  };
};
