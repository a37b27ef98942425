import type { Field } from './fields.js';

/** The first character of what spreadsheets take for a formula, or the quote by which we mark it as text. */
const startsLikeFormula = /^[=+\-@\t\r']/;

/**
 * Text as a cell: one that a spreadsheet would run as a formula gets a quote before it (OWASP, "CSV
 * Injection"). So does one that begins with a quote, so that `fromCell` gives back every text.
 */
export const toCell = (text: string): string => (startsLikeFormula.test(text) ? `'${text}` : text);

/** The text that `toCell` made a cell of. */
export const fromCell = (cell: string): string => (cell.startsWith("'") ? cell.slice(1) : cell);

/** Several texts in one cell, a line each: no party, tag or link has a line end in it. */
export const listCell = (texts: readonly string[]): string => texts.join('\n');

/** A value of a field as a cell. */
export const cellOf = (value: unknown, csv: NonNullable<Field['csv']>): string | number | null => {
  if (value === null || value === undefined) return null;
  if (csv !== true) return csv(value as never);
  if (typeof value === 'string' || typeof value === 'number') return value;
  return Array.isArray(value) ? listCell(value.map(String)) : JSON.stringify(value);
};

/** Columns with others among them, each after the one it names. */
export const placed = <Column extends { readonly header: string }>(
  columns: readonly Column[],
  others: readonly (Column & { readonly after: string })[],
): readonly Column[] => {
  const all = [...columns];
  for (const { after, ...column } of others)
    all.splice(all.findIndex(({ header }) => header === after) + 1, 0, column as unknown as Column);
  return all;
};
