import { CsvError, parse } from 'csv-parse/sync';
import { type Found, foundDays } from './found-days.js';

const columns = ['first', 'last', 'name'] as const;
type Column = (typeof columns)[number];

interface Parsed {
  readonly record: readonly string[];
  readonly info: { readonly lines: number };
}

/** Days of a CSV text (RFC 4180, commas or semicolons), a fault for each row that tells none. */
export const freeDaysInCsv = (text: string): Found[] => {
  let parsed: Parsed[];
  try {
    const delimiter = [',', ';'];
    const options = { bom: true, info: true, skip_empty_lines: true, trim: true, delimiter };
    // With `info` each record comes with where it ended, which the types of csv-parse do not tell.
    parsed = parse(text, options) as unknown as Parsed[];
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    return [{ line: Number(error.lines ?? 1), detail: error.message }];
  }
  const [head, ...rows] = parsed;
  const headers = head?.record.map((header) => header.toLowerCase()) ?? [];
  const missing = columns.filter((column) => !headers.includes(column));
  if (missing.length > 0) {
    const wanted = `the first line must be ${columns.join(',')}`;
    return [
      { line: 1, detail: `there is no column ${missing.map((one) => `"${one}"`).join(', ')}; ${wanted}` },
    ];
  }
  return rows.map(({ record, info: { lines } }) => {
    const cell = (column: Column): string => record[headers.indexOf(column)] ?? '';
    return foundDays(lines, {
      first: cell('first'),
      last: cell('last') || cell('first'),
      name: cell('name'),
    });
  });
};
