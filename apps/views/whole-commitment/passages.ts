import * as z from 'zod';
import { language, sourceId, type VisitId } from '#domain/values.js';
import type { Quote } from '#domain/visits/quote.schema.js';
import { type Queryable, run, sql } from '#read-model/sql.js';

const places = z.object({ start: z.int().min(0), end: z.int().min(0) }).meta({
  id: 'Utf16Range',
  description: 'in UTF-16 code units, as strings of browsers are counted; the end is the first after it',
});

/** A quote with the words around it, and where to mark what. */
export const passage = z
  .object({
    source: sourceId,
    sourceTitle: z.string(),
    language,
    before: z
      .string()
      .meta({ description: 'what stands before it in its paragraph; empty at the beginning' }),
    words: z.string(),
    after: z.string(),
    paragraph: z.int().meta({ description: 'of the source, from 1: paragraphs are apart by an empty line' }),
    place: places.meta({ description: 'of the words in the whole text of the source' }),
    date: places.nullable().meta({ description: 'where in `words` the words of the date are' }),
  })
  .meta({
    id: 'Passage',
    examples: [
      {
        source: 'press-release',
        sourceTitle: 'Press release on the visit',
        language: 'en',
        before: 'Chairman of the Subcommittee on Human Rights ',
        words: 'is expected to visit Astana this autumn',
        after: '.',
        paragraph: 15,
        place: { start: 45, end: 84 },
        date: { start: 28, end: 39 },
      },
    ],
  });
export type Passage = z.infer<typeof passage>;

/** So many characters on each side, and no more than the paragraph. */
const around = 240;

interface Read {
  readonly sourceTitle: string;
  readonly before: string;
  readonly words: string;
  readonly after: string;
  readonly paragraph: number;
  readonly pairsBefore: number;
}

/**
 * Quotes with the words around them, in the order of the quotes; without those whose source the view has not taken yet.
 * @param dateWords the source's own words for the date
 */
export const passagesOf = async (
  database: Queryable,
  visit: VisitId,
  quotes: readonly Quote[],
  dateWords: string | null,
): Promise<Passage[]> => {
  const found = await Promise.all(
    quotes.map(async ({ source, start, end, language: spoken }) => {
      const [read] = await run<Read>(
        database,
        sql`select title as "sourceTitle", substring(text from greatest(1, ${start}::int + 1 - ${around}) for least(${around}, ${start}::int)) as before,
            substring(text from ${start}::int + 1 for ${end}::int - ${start}::int) as words,
            substring(text from ${end}::int + 1 for ${around}) as after,
            regexp_count(left(text, ${start}::int), ${paragraphEnd}) + 1 as paragraph,
            regexp_count(left(text, ${start}::int), ${beyondPlane}) as "pairsBefore"
          from visit_source where visit = ${visit} and source = ${source}`,
      );
      return read && passageFrom(read, { source, start, language: spoken }, dateWords);
    }),
  );
  return found.filter((one) => one !== undefined);
};

/** What stands between two paragraphs, as Postgres and JavaScript both spell it. */
const paragraphEnd = String.raw`\n[ \t\r]*\n\s*`;
/** Characters that Postgres counts as one and UTF-16 as two. */
const beyondPlane = String.raw`[\U00010000-\U0010FFFF]`;

const passageFrom = (
  { sourceTitle, before, words, after, paragraph, pairsBefore }: Read,
  { source, start, language: spoken }: Pick<Quote, 'source' | 'start' | 'language'>,
  dateWords: string | null,
): Passage => {
  const first = start + pairsBefore;
  return {
    source,
    sourceTitle,
    language: spoken,
    before: endOf(before),
    words,
    after: beginningOf(after),
    paragraph,
    place: { start: first, end: first + words.length },
    date: dateWords === null ? null : placeIn(words, dateWords),
  };
};

/** The end of a text: from its last paragraph on, and from a whole word on where it was cut. */
const endOf = (text: string): string => {
  const inParagraph = text.split(new RegExp(paragraphEnd)).at(-1) ?? '';
  const isCut = inParagraph.length === text.length && [...text].length === around;
  return isCut ? `…${inParagraph.replace(/^\S*(?=\s)/, '')}` : inParagraph;
};

const beginningOf = (text: string): string => {
  const inParagraph = text.split(new RegExp(paragraphEnd))[0] ?? '';
  const isCut = inParagraph.length === text.length && [...text].length === around;
  return isCut ? `${inParagraph.replace(/(?<=\s)\S*$/, '')}…` : inParagraph;
};

/** Where words are in others, however their spaces and letters are written. */
const placeIn = (words: string, sought: string): { start: number; end: number } | null => {
  // Only what means something in a pattern: with `u`, nothing else may be escaped.
  const parts = sought.split(/\s+/).map((part) => part.replaceAll(/[.*+?^${}()|[\]\\/]/g, String.raw`\$&`));
  const found = new RegExp(parts.join(String.raw`\s+`), 'iu').exec(words);
  return found && { start: found.index, end: found.index + found[0].length };
};
