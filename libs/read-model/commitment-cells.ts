import { placed } from './cells.js';
import type { Field } from './fields.js';
import { commitmentStatus } from './tables/commitment-status.js';

/** Columns of commitments in CSV that are made of several fields, or read beside them, each after the one it names. */
export const columnsBeside = [
  { header: 'quotes', after: 'tags' },
  { header: 'schedule', after: 'outcome' },
  { header: 'windowFirst', after: 'evidenceVerified' },
  { header: 'windowLast', after: 'windowFirst' },
  { header: 'baselineFirst', after: 'windowLast' },
  { header: 'baselineLast', after: 'baselineFirst' },
  { header: 'visitTitle', after: 'links' },
] as const;

interface SaidColumn {
  readonly header: string;
  readonly property: string;
  readonly csv: NonNullable<Field['csv']>;
}

const ofFields = Object.entries<Field>(commitmentStatus.fields).flatMap(([property, field]) =>
  field.csv && field.show === 'list'
    ? [{ header: field.as ?? property, property, field, csv: field.csv }]
    : [],
);

/** Every column of a file of commitments, in the order in which they are exported. */
export const commitmentHeaders: readonly string[] = placed<{ readonly header: string }>(
  ofFields,
  columnsBeside,
).map(({ header }) => header);

/** The columns of fields that a file may say; what the register computes or counts is there to be read. */
export const saidColumns: readonly SaidColumn[] = ofFields.filter(({ field }) => !field.counted);

/** Columns that the register computes or counts: they differ whenever time has passed, and say nothing that could be taken. */
export const computedHeaders: ReadonlySet<string> = new Set([
  ...columnsBeside.map(({ header }) => header).filter((header) => header !== 'quotes'),
  ...ofFields.filter(({ field }) => field.counted).map(({ header }) => header),
]);

/** Quotes in one cell: a JSON array of what the API takes. */
export const quotesCell = (
  quotes: readonly {
    readonly source: string;
    readonly start: number;
    readonly words: string | null;
    readonly language: string;
  }[],
): string | null =>
  quotes.length === 0
    ? null
    : JSON.stringify(
        quotes.map(({ source, start, words, language }) => ({ source, start, exact: words, language })),
      );
