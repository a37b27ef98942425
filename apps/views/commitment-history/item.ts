import * as z from 'zod';
import { type Sql, sql } from '#read-model/sql.js';
import { type CsvColumn, placed } from '../listing/csv.js';
import { listed } from '../listing/listed.js';
import { type QuotedWords, quoteWithWords } from '../quotes.js';
import { commitmentHistory, type HistoryLine } from './table.js';

export const lines = listed<typeof commitmentHistory.fields, HistoryLine>(commitmentHistory);

/** One event as a person reads it. */
export const historyItem = z
  .object({
    ...lines.shape,
    via: z
      .literal('mail')
      .nullable()
      .meta({ description: '"mail": said by a link of a mail, where nobody signs in' }),
    quote: quoteWithWords.nullable(),
  })
  .meta({ id: 'HistoryLine', examples: [{ ...lines.example, via: null, quote: null }] });
export type HistoryItem = z.infer<typeof historyItem>;

/** What is read beside a line: how it came. */
export interface BesideLine {
  readonly via: 'mail' | null;
}

/** What a link of a mail asked bears an id of that link, which no key of a client can be: those begin with their actor. */
export const besideLine: Record<keyof BesideLine, Sql> = {
  via: sql`(select case when e.meta->>'commandId' like 'answer/%' then 'mail' end from events e where e.position = t.position)`,
};

export const historyItemOf = (row: HistoryLine & BesideLine, quoted: QuotedWords): HistoryItem => ({
  ...lines.valuesOf(row),
  via: row.via,
  quote: row.quote && quoted.withWords(row.visit, row.quote),
});

export const historyColumns: readonly CsvColumn<HistoryItem>[] = placed<HistoryItem>(lines.columns, [
  { header: 'via', after: 'by', valueOf: ({ via }) => via },
  { header: 'quoteSource', after: 'why', valueOf: ({ quote }) => quote?.source ?? null },
  { header: 'quoteStart', after: 'quoteSource', valueOf: ({ quote }) => quote?.start ?? null },
  { header: 'quoteWords', after: 'quoteStart', valueOf: ({ quote }) => quote?.words ?? null },
]);
