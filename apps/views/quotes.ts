import * as z from 'zod';
import type { VisitId } from '#domain/values.js';
import { type Quote, quote } from '#domain/visits/quote.schema.js';
import { type Queryable, run, sql } from '#read-model/sql.js';
import { PART } from './visit-overview/table.js';

/** A quote with the words it points at; `null` while the view has not taken the source yet. */
export const quoteWithWords = quote.extend({ words: z.string().nullable() }).meta({ id: 'QuoteWithWords' });
export type QuoteWithWords = z.infer<typeof quoteWithWords>;

interface QuoteOfVisit {
  readonly visit: VisitId;
  readonly quote: Quote;
}

/** Reads the words of quotes from their sources, all with one query, which opens only the parts that they stand in. */
export class QuotedWords {
  private constructor(private readonly words: ReadonlyMap<string, string>) {}

  static async of(database: Queryable, quotes: readonly QuoteOfVisit[]): Promise<QuotedWords> {
    if (quotes.length === 0) return new QuotedWords(new Map());
    const asked = quotes.map(({ visit, quote: { source, start, end } }) => ({ visit, source, start, end }));
    const rows = await run<{ visit: VisitId; source: string; start: number; end: number; words: string }>(
      database,
      sql`with asked as materialized (
          select distinct * from json_to_recordset(${JSON.stringify(asked)}::json)
            as a(visit text, source text, "start" int, "end" int))
        select visit, source, "start", "end",
          substring(string_agg(text, '' order by part)
            from "start" - min(part) * ${PART}::int + 1 for "end" - "start") as words
        from asked join visit_source_part using (visit, source)
        where part between "start" / ${PART}::int and greatest("start", "end" - 1) / ${PART}::int
        group by visit, source, "start", "end"`,
    );
    return new QuotedWords(
      new Map(rows.map(({ visit, words, ...place }) => [placeOf(visit, place), words] as const)),
    );
  }

  withWords(visit: VisitId, of: Quote): QuoteWithWords {
    return { ...of, words: this.words.get(placeOf(visit, of)) ?? null };
  }
}

const placeOf = (
  visit: VisitId,
  { source, start, end }: { source: string; start: number; end: number },
): string => JSON.stringify([visit, source, start, end]);
