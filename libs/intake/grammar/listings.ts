import type { Noun } from './nouns.js';
import type { Sentence } from './sentence.js';

/** In words: an entry of a list, not a paragraph. */
const longestEntry = 40;

/** Units that say too little of when for a list of dates: "Strategy 2030". */
const rough: ReadonlySet<string> = new Set(['year', 'year-of', 'year-end']);

/** Strokes of a row that says what, who and when. */
const ownerAndDay = 2;

/**
 * What an item of a list or a row of a table names with one day to come and no verb: "5-7 September: mission to Dakar",
 * "Subcommittee on Trade, Chisinau, 19 October". In minutes a time without a day will do.
 */
export const listedIn = (sentence: Sentence, nouns: readonly Noun[]): Noun | null => {
  if (!(sentence.item || sentence.row) || sentence.tokens.length > longestEntry) return null;
  const [date, ...others] = sentence.dates;
  const isDated =
    date !== undefined && others.length === 0 && (sentence.row || !rough.has(date.found.written.unit));
  if (!isDated && !(sentence.minutes && date === undefined && sentence.of('vague').length > 0)) return null;
  const [noun] = nouns;
  const [body] = sentence.of('body');
  // "Subcommittee on Trade": a body that is named at once meets.
  if (body && body.start <= 3 && (!noun || noun.start > body.start))
    return { start: body.start, end: body.end, entry: { role: 'noun', kind: 'dialogue' } };
  if (noun) return noun;
  // "Placement of the three | both parliaments | 3–14 June": a row says by its cells that it is to be done.
  const cells = sentence.tokens.filter(({ word }) => word === '|').length;
  return isDated && sentence.row && cells >= ownerAndDay && date.first > 1
    ? { start: 0, end: 1, entry: { role: 'noun', kind: 'action' } }
    : null;
};
