import { allOf } from '#platform/database/all-of.js';
import { searchTextOf } from '#read-model/search.js';
import { type Queryable, run, type Sql, sql } from '#read-model/sql.js';

/** A quote, and the stretches of its source that it stands in, in their order. Offsets are code points. */
interface Read {
  readonly commitment: string;
  readonly number: number;
  readonly source: string;
  readonly start: number;
  readonly end: number;
  readonly language: string;
  readonly sinceAt: string;
  readonly stretches: readonly { readonly starts: number; readonly text: string }[];
}

/** Commitments whose quotes are written at a time. */
const AT_ONCE = 500;

/**
 * Writes the words of the quotes of some commitments, and of those that quote some sources: a quote says where its words stand, in
 * a stream of another kind. Whichever of the two comes last, the words are there.
 */
export const writeQuotes = async (
  transaction: Queryable,
  commitments: readonly string[],
  sources: readonly { readonly visit: string; readonly source: string }[],
): Promise<void> => {
  const quoting =
    sources.length === 0
      ? []
      : await run<{ commitment: string }>(
          transaction,
          sql`select distinct q.commitment from commitment_quotes q join unnest(
              ${sources.map(({ visit }) => visit)}::text[], ${sources.map(({ source }) => source)}::text[])
            as attached (visit, source) on attached.visit = q.visit and attached.source = any(q.sources)`,
        );
  const all = [...new Set([...commitments, ...quoting.map(({ commitment }) => commitment)])];
  for (let at = 0; at < all.length; at += AT_ONCE)
    await write(transaction, sql`q.commitment = any(${all.slice(at, at + AT_ONCE)}::text[])`);
};

/** Writes the words of every quote anew. */
export const writeAllQuotes = async (transaction: Queryable): Promise<void> => {
  await run(transaction, sql`delete from quote_words`);
  const all = await run<{ commitment: string }>(
    transaction,
    sql`select commitment from commitment_quotes order by commitment`,
  );
  const ids = all.map(({ commitment }) => commitment);
  await writeQuotes(transaction, ids, []);
};

const write = async (transaction: Queryable, which: Sql): Promise<void> => {
  const reading = run<Read>(
    transaction,
    sql`select q.commitment, (each.at - 1)::int as number, each.quote->>'source' as source, (each.quote->>'start')::int as start,
        (each.quote->>'end')::int as end, each.quote->>'language' as language, q.since_at::text as "sinceAt",
        (select coalesce(json_agg(json_build_object('starts', s.starts, 'text', s.text) order by s.starts), '[]') from source_words s
          where s.visit = q.visit and s.source = each.quote->>'source'
            and s.starts < (each.quote->>'end')::int and s.ends > (each.quote->>'start')::int) as stretches
      from commitment_quotes q, jsonb_array_elements(q.quotes) with ordinality as each (quote, at) where ${which}`,
  );
  const [read] = await allOf([reading, run(transaction, sql`delete from quote_words q where ${which}`)]);
  const rows = read.flatMap((quote) => {
    const text = wordsIn(quote);
    return text === '' ? [] : [{ ...quote, text }];
  });
  if (rows.length === 0) return;
  await run(
    transaction,
    sql`insert into quote_words (commitment, number, source, text, language, since_at, search_text)
      select * from unnest(${rows.map(({ commitment }) => commitment)}::text[], ${rows.map(({ number }) => number)}::int[],
        ${rows.map(({ source }) => source)}::text[], ${rows.map(({ text }) => text)}::text[],
        ${rows.map(({ language }) => language)}::text[], ${rows.map(({ sinceAt }) => sinceAt)}::timestamptz[],
        ${rows.map(({ text }) => searchTextOf([text]))}::text[])`,
  );
};

/** Empty until the source is there. */
const wordsIn = ({ start, end, stretches }: Read): string => {
  const [first] = stretches;
  if (!first) return '';
  const characters = [...stretches.map(({ text }) => text).join('')];
  return characters.slice(start - first.starts, end - first.starts).join('');
};
