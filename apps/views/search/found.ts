import * as z from 'zod';
import { type CommitmentId, type Instant, language, type VisitId } from '#domain/values.js';
import { anyWordOf, saysAll, spellingsOf } from '#read-model/search.js';
import { marksIn } from '#read-model/search-marks.js';
import { given, joined, type Queryable, run, type Sql, sql } from '#read-model/sql.js';
import { foundIn } from '#read-model/tables/searched-words.js';

/** What of a row says what was searched for. */
export const found = z
  .object({
    in: foundIn,
    text: z.string().meta({ description: 'the piece, or of a long one the words around what was found' }),
    language: language.nullable(),
    marks: z
      .array(z.object({ start: z.int(), end: z.int() }).meta({ id: 'FoundMark' }))
      .meta({ description: 'where in `text` the words stand, in UTF-16 code units' }),
  })
  .meta({
    id: 'FoundText',
    examples: [
      { in: 'quote', text: 'is expected to visit Astana', language: 'en', marks: [{ start: 21, end: 27 }] },
    ],
  });
export type Found = z.infer<typeof found>;

/** Pieces of one row that are told. */
const MOST = 3;
/** Characters (code units) of a piece that are told, and how many of them stand before what was found. */
const [LONGEST, BEFORE] = [240, 60];

const known = (asOf: Instant | undefined, column: Sql): Sql[] =>
  given([asOf && sql`${column} <= ${asOf}::timestamptz`]);

const both = (conditions: readonly Sql[]): Sql => joined(conditions, ' and ');

/**
 * The commitments of which something says what is asked, beside what stands in `commitment_text`: reports, evidence, outcomes, the words of
 * quotes, and what the visit calls itself. Each is found by an index.
 * @param asOf only what was known then
 */
export const commitmentsSaying = (asked: string, asOf: Instant | undefined): Sql => sql`
  select w.commitment from commitment_words w where ${both([saysAll(asked, sql`w.search`), ...known(asOf, sql`w.since_at`)])}
  union select q.commitment from quote_words q where ${both([saysAll(asked, sql`q.search`), ...known(asOf, sql`q.since_at`)])}
  union select s.commitment from visit_words v join commitment_status s on s.visit = v.visit
    where v.kind in ('visit', 'bodies') and ${saysAll(asked, sql`v.search`)}`;

/** The visits of which something says what is asked, their sources among it. */
export const visitsSaying = (asked: string): Sql => sql`
  select v.visit from visit_words v where ${saysAll(asked, sql`v.search`)}
  union select s.visit from source_words s where ${saysAll(asked, sql`s.search`)}`;

interface Piece {
  readonly of: string;
  readonly in: Found['in'];
  readonly text: string;
  readonly language: string | null;
}

/** Whether any of the words that are asked for is said. */
const saysAny = (asked: string, search: Sql): Sql =>
  joined(
    spellingsOf(anyWordOf(asked)).map((one) => sql`(${saysAll(one, search)})`),
    ' or ',
  );

/** What of each commitment says what was asked for, the most telling first. */
export const foundOfCommitments = async (
  database: Queryable,
  rows: readonly { readonly commitment: CommitmentId; readonly visit: VisitId }[],
  asked: string,
  asOf: Instant | undefined,
): Promise<ReadonlyMap<string, Found[]>> => {
  const ids = rows.map(({ commitment }) => commitment);
  const visits = [...new Set(rows.map(({ visit }) => visit))];
  const pieces = await run<Piece>(
    database,
    sql`select w.commitment as of, w.kind as in, w.text, w.language from commitment_words w
        where w.commitment = any(${ids}::text[]) and ${both([sql`(${saysAny(asked, sql`w.search`)})`, ...known(asOf, sql`w.since_at`)])}
      union all select q.commitment, 'quote', q.text, q.language from quote_words q
        where q.commitment = any(${ids}::text[]) and ${both([sql`(${saysAny(asked, sql`q.search`)})`, ...known(asOf, sql`q.since_at`)])}`,
  );
  const ofVisits = await piecesOfVisits(database, visits, asked, sql`and v.kind in ('visit', 'bodies')`);
  const ofTheirs = rows.flatMap(({ commitment, visit }) =>
    ofVisits.filter(({ of }) => of === visit).map((piece) => ({ ...piece, of: commitment })),
  );
  return marked(database, [...pieces, ...ofTheirs], asked);
};

/** The same of visits, their sources among it. */
export const foundOfVisits = async (
  database: Queryable,
  ids: readonly VisitId[],
  asked: string,
): Promise<ReadonlyMap<string, Found[]>> => {
  const ofSources = await run<Piece>(
    database,
    sql`select s.visit as of, 'source' as in, s.text, null as language from source_words s
      where s.visit = any(${ids}::text[]) and (${saysAny(asked, sql`s.search`)}) order by s.visit, s.source, s.starts limit 500`,
  );
  return marked(database, [...(await piecesOfVisits(database, ids, asked, sql``)), ...ofSources], asked);
};

const piecesOfVisits = (
  database: Queryable,
  ids: readonly VisitId[],
  asked: string,
  more: Sql,
): Promise<Piece[]> =>
  run<Piece>(
    database,
    sql`select v.visit as of, v.kind as in, v.text, null as language from visit_words v
      where v.visit = any(${ids}::text[]) ${more} and (${saysAny(asked, sql`v.search`)}) order by v.visit, v.piece`,
  );

/** Which kinds say most to somebody who searches, where they say as much. */
const order = foundIn.options;

const marked = async (
  database: Queryable,
  pieces: readonly Piece[],
  asked: string,
): Promise<ReadonlyMap<string, Found[]>> => {
  const texts = [...new Set(pieces.map(({ text }) => text))];
  const marks = await marksIn(database, texts, asked);
  const marksOf = new Map(texts.map((text, at) => [text, marks[at] ?? []]));
  const all = new Map<string, Found[]>();
  for (const { of, text, ...piece } of pieces) {
    const told = { ...piece, ...shortened(text, marksOf.get(text) ?? []) };
    if (told.marks.length > 0) all.set(of, [...(all.get(of) ?? []), told]);
  }
  for (const [of, told] of all)
    all.set(
      of,
      told
        .toSorted((a, b) => b.marks.length - a.marks.length || order.indexOf(a.in) - order.indexOf(b.in))
        .slice(0, MOST),
    );
  return all;
};

/** The words around the first mark, and the marks that stand in them. */
const shortened = (text: string, marks: Found['marks']): Pick<Found, 'text' | 'marks'> => {
  const [first] = marks;
  if (!first || text.length <= LONGEST) return { text, marks };
  const from = first.start <= BEFORE ? 0 : startOfWord(text, first.start - BEFORE);
  const cut = text.slice(from, from + LONGEST);
  const isWhole = from + cut.length === text.length;
  const told = isWhole ? cut : cut.slice(0, Math.max(cut.lastIndexOf(' '), first.end - from));
  const inside = marks
    .filter(({ end }) => end <= from + told.length)
    .map(({ start, end }) => ({ start: start - from, end: end - from }));
  return { text: told.toWellFormed(), marks: inside };
};

const startOfWord = (text: string, at: number): number => text.indexOf(' ', at) + 1;
