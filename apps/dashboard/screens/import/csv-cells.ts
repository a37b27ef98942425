/** Cells of a CSV text with where they stand in it, so that one can be mended and the rest stays as it is (RFC 4180). */
interface Cell {
  readonly start: number;
  readonly end: number;
  readonly value: string;
}

interface CsvRecord {
  /** The line of the text on which it begins, from 1. */
  readonly line: number;
  readonly start: number;
  /** After its line end. */
  readonly end: number;
  readonly cells: readonly Cell[];
}

const separatorOf = (text: string): string => {
  const first = text.split(/\r?\n/, 1)[0] ?? '';
  return [';', '\t'].find((sign) => first.split(sign).length > first.split(',').length) ?? ',';
};

const unquoted = (written: string): string =>
  written.startsWith('"') ? written.slice(1, -1).replaceAll('""', '"') : written;

const recordsOf = (text: string): CsvRecord[] => {
  const separator = separatorOf(text);
  const records: CsvRecord[] = [];
  let [at, line] = [0, 1];
  while (at < text.length) {
    const record = { line, start: at, cells: [] as Cell[] };
    for (;;) {
      const start = at;
      if (text[at] === '"') {
        at += 1;
        while (at < text.length && !(text[at] === '"' && text[at + 1] !== '"')) {
          if (text[at] === '\n') line += 1;
          at += text[at] === '"' ? 2 : 1;
        }
        at += 1;
      }
      while (at < text.length && text[at] !== separator && text[at] !== '\r' && text[at] !== '\n') at += 1;
      record.cells.push({ start, end: at, value: unquoted(text.slice(start, at)) });
      if (text[at] !== separator) break;
      at += 1;
    }
    if (text[at] === '\r') at += 1;
    if (text[at] === '\n') at += 1;
    line += 1;
    records.push({ ...record, end: at });
  }
  return records;
};

/** What columns are called where the commands that a row stands for call it otherwise. */
const otherwise: Readonly<Record<string, string>> = { commitment: 'id' };

/** The column that a fault is of: a pointer has the line first, then where in the command of the row, `/12/parties/owner`. */
export const columnOf = (text: string, pointer: string): string | undefined => {
  const heads = headsOf(text);
  return pointer
    .split('/')
    .slice(2)
    .map((part) => otherwise[part] ?? part)
    .findLast((part) => heads.includes(part));
};

const headsOf = (text: string): string[] =>
  recordsOf(text.split(/\r?\n/, 1)[0] ?? '')[0]?.cells.map(({ value }) =>
    value.replace(/^\uFEFF/, '').trim(),
  ) ?? [];

/** The cell of a column in the record that begins on a line, or has it. */
export const cellAt = (text: string, line: number, column: string): Cell | undefined => {
  const place = headsOf(text).indexOf(column);
  const record = recordsOf(text)
    .slice(1)
    .findLast((one) => one.line <= line);
  return place < 0 ? undefined : record?.cells[place];
};

/** The text with another value in a cell. */
const mended = (text: string, { start, end }: Cell, value: string): string => {
  const written = /["\r\n,;\t]/.test(value) ? `"${value.replaceAll('"', '""')}"` : value;
  return text.slice(0, start) + written + text.slice(end);
};

/** What is being written into cells, by `LINE COLUMN`. */
export type Mending = Readonly<Record<string, string>>;

/** Where a cell is among those that are mended. */
export const mendingAt = (line: number, column: string): string => `${line} ${column}`;

/** The text with all that is being written into its cells: from the last, since what is written may be of several lines. */
export const allMended = (text: string, mending: Mending): string =>
  Object.entries(mending)
    .map(([at, value]) => {
      const [line = '', ...column] = at.split(' ');
      return { line: Number(line), column: column.join(' '), value };
    })
    .toSorted((a, b) => b.line - a.line)
    .reduce((now, { line, column, value }) => {
      const cell = cellAt(now, line, column);
      return cell ? mended(now, cell, value) : now;
    }, text);

/** The text without the record that has a line. */
export const without = (text: string, line: number): string => {
  const record = recordsOf(text)
    .slice(1)
    .findLast((one) => one.line <= line);
  return record ? text.slice(0, record.start) + text.slice(record.end) : text;
};
