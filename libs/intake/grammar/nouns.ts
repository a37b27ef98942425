import type { Match } from './pattern.js';
import type { Sentence } from './sentence.js';
import type { Entry, VerbKind } from './vocabulary.js';

/** A noun that says what is to happen. */
export type Noun = Match<Extract<Entry, { role: 'noun' }>>;

/** Words that promise, for which a noun is looked for. */
interface Naming {
  readonly frame: string;
  readonly start: number;
  readonly end: number;
  readonly verb: VerbKind | null;
}

/** Of nouns that overlap, the longest: "round table" is no round. "Draft report" is a report, where the head comes last. */
export const nounsOf = (sentence: Sentence): readonly Noun[] => {
  const all = sentence.of('noun');
  const { headLast } = sentence.vocabulary.lexicon;
  return all.filter(
    (noun) =>
      !(headLast && all.some(({ start }) => start === noun.end)) &&
      !isOwnerOf(sentence, noun, all) &&
      !isOfBody(sentence, noun) &&
      !all.some(
        (other) =>
          other !== noun &&
          other.start <= noun.start &&
          other.end >= noun.end &&
          other.end - other.start > noun.end - noun.start,
      ),
  );
};

/** "The mission's preliminary conclusions": what is of another is what is to happen. */
const isOwnerOf = (sentence: Sentence, { end }: Noun, all: readonly Noun[]): boolean =>
  /^['’]s?$/.test(sentence.clean.slice(sentence.tokens[end - 1]?.end, sentence.tokens[end]?.end)) &&
  all.some(({ start }) => start > end && start - end <= longestOwned);

/** In words: "s preliminary conclusions". */
const longestOwned = 3;

/** "The commission of inquiry": what a committee is called by is no case. */
const isOfBody = (sentence: Sentence, { start, entry }: Noun): boolean =>
  entry.kind === 'case' &&
  [1, 2].some(
    (back) =>
      sentence.vocabulary.cues.committees.test(sentence.word(start - back)) &&
      !sentence.vocabulary.cues.delegations.test(sentence.word(start - back)) &&
      (back === 1 || sentence.word(start - 1).length <= longestLink),
  );

/** In letters: "of", "de". */
const longestLink = 3;

/** "After the opening of the tunnel in December, trains take half an hour": it only says since when something else is so. */
export const isAfter = (sentence: Sentence, { start }: Noun): boolean =>
  [start - 1, start - 2].some(
    (at) =>
      sentence.vocabulary.cues.after.test(sentence.word(at)) &&
      (at === start - 1 || sentence.word(start - 1).length <= longestArticle),
  );

/** In letters: the, l, dell. */
const longestArticle = 4;

/** How far before its relative clause a noun stands, in words. */
const longestAntecedent = 9;

/** What is to happen: the object of a verb; else the first noun of its own clause, or of the clause before. */
export const nounFor = (
  sentence: Sentence,
  { start, end, verb, frame }: Naming,
  nouns: readonly Noun[],
): Noun | null => {
  const after = nouns.find(
    (noun) => noun.start >= end && noun.start <= end + 12 && !hasStop(sentence, end, noun.start),
  );
  const inside = nouns.find((noun) => noun.start > start && noun.end <= end);
  // ", which will start in 2028" is of the word before the comma.
  const isRelative =
    sentence.vocabulary.relatives.has(sentence.word(start - 1)) && sentence.word(start - 2) === ',';
  const told = clauseBefore(sentence, start, nouns);
  // "Round table: participants will be sent our conclusions": a label is sent nowhere.
  const isLabel =
    told !== null &&
    after !== undefined &&
    sentence.tokens.slice(told.end, start).some(({ word }) => word === ':');
  const before =
    isLabel ||
    (told &&
      ((verb === null && isOfOther(sentence, told.end, start)) ||
        (isRelative && start - told.end > longestAntecedent)))
      ? null
      : told;
  if (frame === 'deadline') return after ?? before;
  if (verb === 'object' || verb === 'attends')
    return (
      inside ??
      (frame === 'future' && isPassive(sentence, start) ? (before ?? after) : (after ?? before)) ??
      null
    );
  if (verb === 'send' || verb === 'gets')
    return inside ?? (isPassive(sentence, start) ? (before ?? after) : (after ?? before)) ?? null;
  if (verb === 'arrives')
    return before && start - before.end <= 8 && !sentence.hasBoundary(before.end, start) ? before : null;
  if (verb === 'unknown') return inside ?? after ?? before;
  if (verb !== null) return inside ?? after ?? null;
  if (frame === 'open' && before && isSubject(sentence, before, start)) return before;
  // "Will take a visit, and the prosecutor will return the computer": what another verb is about is not what this one is.
  if (frame === 'open' && before && sentence.hasBoundary(before.end, start)) return after ?? null;
  // "Wird die Vorgänge in einem Bericht festhalten": where verbs come last, what they are done with stands before them.
  if (frame === 'open' || frame === 'assigns') return after ?? inside ?? before ?? null;
  // "Gave course to the invitation to the conference": the invitation is not what is to happen.
  if (frame === 'accepted') return after ?? before;
  return before ?? inside ?? after ?? null;
};

/** "New dates for talks: four senators will be in Tashkent": behind a colon somebody else begins. */
const isOfOther = (sentence: Sentence, from: number, start: number): boolean => {
  const colon = sentence.tokens.slice(from, start).findLastIndex(({ word }) => word === ':');
  return colon >= 0 && start - (from + colon) > longestLabel;
};

/** In words: ": it", ": will". */
const longestLabel = 2;

/** "Her report is to reach the committee": it opens the clause, and nothing parts it from the verb. */
const isSubject = (sentence: Sentence, { start, end }: Noun, verb: number): boolean =>
  !sentence.startsAt(start, 'body') &&
  !sentence.hasBoundary(end, verb) &&
  (start <= 3 ||
    sentence.hasBoundary(start - 4, start) ||
    sentence.tokens.slice(start - 4, start).some(({ word }) => sentence.vocabulary.cues.that.test(word)));

const isPassive = (sentence: Sentence, start: number): boolean => sentence.startsAt(start, 'passive');

const hasStop = (sentence: Sentence, from: number, to: number): boolean => {
  for (let i = from; i < to; i++) if (/^[;.!?]$/.test(sentence.word(i))) return true;
  return false;
};

const clauseBefore = <Noun extends Match<Entry>>(
  sentence: Sentence,
  start: number,
  nouns: readonly Noun[],
): Noun | null => {
  let to = start;
  while (to > 0) {
    let from = to - 1;
    while (from > 0 && !isClauseSign(sentence, from)) from--;
    const noun = nouns.find((one) => one.start >= from && one.end <= to);
    if (noun) return noun;
    if (sentence.word(from) === ';' || start - from > 40) return null;
    to = from;
  }
  return null;
};

const isClauseSign = (sentence: Sentence, at: number): boolean =>
  !sentence.isDate(at) &&
  (/^[,;:–—()]$/.test(sentence.word(at)) || sentence.vocabulary.cues.that.test(sentence.word(at)));
