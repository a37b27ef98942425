import * as z from 'zod';
import { actorId } from '#domain/event.js';
import { commitmentId, instant, visitId } from '#domain/values.js';
import type { HistoryLine } from '#read-model/tables/commitment-history.js';
import { type QuotedWords, quoteWithWords } from '../quotes.js';

/** One event as a person reads it. */
export const historyItem = z
  .object({
    position: z.int(),
    type: z.string().meta({ description: "the event's type: the key by which a page translates the line" }),
    visit: visitId,
    commitment: commitmentId.nullable().meta({ description: 'null for what happened to the visit itself' }),
    version: z.int().meta({ description: 'of its stream' }),
    by: actorId,
    at: instant.meta({ description: 'the clock of whoever did it' }),
    recordedAt: instant.meta({ description: "the store's clock: what asOf means" }),
    what: z.string(),
    from: z.string().nullable(),
    to: z.string().nullable(),
    why: z.string().nullable(),
    quote: quoteWithWords.nullable(),
    values: z
      .record(z.string(), z.unknown())
      .meta({ description: 'the facts in the line, to say it in another language' }),
  })
  .meta({
    examples: [
      {
        position: 41,
        type: 'CommitmentPostponed',
        visit: 'kazakhstan-2018',
        commitment: 'chairman-visits-astana-2018',
        version: 2,
        by: 'staff:ana',
        at: '2018-11-12T08:00:00.000Z',
        recordedAt: '2018-11-12T08:00:00.012Z',
        what: 'Postponed to spring 2019 (asked for by the host, decided by the chair)',
        from: 'autumn 2018',
        to: 'spring 2019',
        why: 'The host asked to wait for the elections',
        quote: null,
        values: {
          from: { edtf: '2018-23', hemisphere: 'north', words: 'this autumn' },
          to: { edtf: '2019-21', hemisphere: 'north', words: null },
          askedBy: 'the host',
          decidedBy: 'the chair',
        },
      },
    ],
  });
export type HistoryItem = z.infer<typeof historyItem>;

export const historyItemOf = (
  { streamId: _, quote, ...line }: HistoryLine,
  quoted: QuotedWords,
): HistoryItem => ({
  ...line,
  quote: quote && quoted.withWords(line.visit, quote),
});
