import * as z from 'zod';
import { type CsvColumn, placed } from '../listing/csv.js';
import { listed } from '../listing/listed.js';
import { type QuotedWords, quoteWithWords } from '../quotes.js';
import { commitmentHistory, type HistoryLine } from './table.js';

export const lines = listed<typeof commitmentHistory.fields, HistoryLine>(commitmentHistory);

/** One event as a person reads it. */
export const historyItem = z
  .object({ ...lines.shape, quote: quoteWithWords.nullable() })
  .meta({ id: 'HistoryLine', examples: [{ ...lines.example, quote: null }] });
export type HistoryItem = z.infer<typeof historyItem>;

export const historyItemOf = (row: HistoryLine, quoted: QuotedWords): HistoryItem => ({
  ...lines.valuesOf(row),
  quote: row.quote && quoted.withWords(row.visit, row.quote),
});

export const historyColumns: readonly CsvColumn<HistoryItem>[] = placed<HistoryItem>(lines.columns, [
  { header: 'quoteSource', after: 'why', valueOf: ({ quote }) => quote?.source ?? null },
  { header: 'quoteStart', after: 'quoteSource', valueOf: ({ quote }) => quote?.start ?? null },
  { header: 'quoteWords', after: 'quoteStart', valueOf: ({ quote }) => quote?.words ?? null },
]);
