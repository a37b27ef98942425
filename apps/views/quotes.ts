import * as z from 'zod';
import type { VisitId } from '#domain/values.js';
import { type Quote, quote } from '#domain/visits/quote.schema.js';
import { Newest } from '#platform/newest.js';
import { type Queryable, run, sql } from '#read-model/sql.js';
import { PART } from './visit-overview/table.js';

/** A quote with the words it points at; `null` while the view has not taken the source yet. */
export const quoteWithWords = quote.extend({ words: z.string().nullable() }).meta({ id: 'QuoteWithWords' });
export type QuoteWithWords = z.infer<typeof quoteWithWords>;

interface QuoteOfVisit {
  readonly visit: VisitId;
  readonly quote: Quote;
}

/** Words that were read are kept, as many as some hundred pages of a list show. */
const mostKnown = 5_000;
const known = new WeakMap<Queryable, Newest<string, string>>();

/** What a quote says never changes: its source stays as it was attached, and what is taken back of it is still shown. */
const knownOf = (database: Queryable): Newest<string, string> => {
  const words = known.get(database) ?? new Newest<string, string>(mostKnown);
  known.set(database, words);
  return words;
};

/** Words of quotes from their sources: those that are not known yet with one query, which opens only the parts that they stand in. */
export class QuotedWords {
  private constructor(private readonly words: ReadonlyMap<string, string>) {}

  static async of(database: Queryable, quotes: readonly QuoteOfVisit[]): Promise<QuotedWords> {
    const before = knownOf(database);
    const words = new Map<string, string>();
    const asked = new Map<string, QuoteOfVisit>();
    for (const one of quotes) {
      const place = placeOf(one);
      const read = before.get(place);
      if (read === undefined) asked.set(place, one);
      else words.set(place, read);
    }
    if (asked.size > 0)
      for (const [place, read] of await wordsOf(database, asked)) {
        words.set(place, read);
        before.set(place, read);
      }
    return new QuotedWords(words);
  }

  withWords(visit: VisitId, quote: Quote): QuoteWithWords {
    return { ...quote, words: this.words.get(placeOf({ visit, quote })) ?? null };
  }
}

/** By place. Those of a source that the view has not taken yet are not among them. */
const wordsOf = async (
  database: Queryable,
  quotes: ReadonlyMap<string, QuoteOfVisit>,
): Promise<(readonly [place: string, words: string])[]> => {
  const asked = [...quotes].map(
    ([
      place,
      {
        visit,
        quote: { source, start, end },
      },
    ]) => ({
      place,
      visit,
      source,
      start,
      end,
    }),
  );
  const rows = await run<{ place: string; words: string }>(
    database,
    sql`with asked as materialized (
        select * from json_to_recordset(${JSON.stringify(asked)}::json)
          as a(place text, visit text, source text, "start" int, "end" int))
      select place, substring(string_agg(text, '' order by part)
          from "start" - min(part) * ${PART}::int + 1 for "end" - "start") as words
      from asked join visit_source_part using (visit, source)
      where part between "start" / ${PART}::int and greatest("start", "end" - 1) / ${PART}::int
      group by place, "start", "end"`,
  );
  return rows.map(({ place, words }) => [place, words] as const);
};

const placeOf = ({ visit, quote: { source, start, end, sha256 } }: QuoteOfVisit): string =>
  `${visit} ${source} ${start} ${end} ${sha256}`;
