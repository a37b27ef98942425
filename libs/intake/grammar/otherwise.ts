import type { WrittenDate } from '../dates/date-forms.js';
import { resolveDate } from '../dates/resolve.js';
import type { Exclusions } from '../languages/lexicon.js';
import { type Before, type CandidateDate, electionBeside, isAhead, isRatherGone } from './dating.js';
import { isAfter, nounsOf } from './nouns.js';
import type { Sentence } from './sentence.js';
import type { Trigger } from './triggers.js';

/** Days that are told as often of what was or of what is always so: without a verb that is known they say too little. */
const loose: ReadonlySet<WrittenDate['unit']> = new Set([
  'year',
  'year-of',
  'year-end',
  'uncounted',
  'same',
  'weekday',
  'day-ahead',
  'week',
  'month',
]);

const isWord = (word: string, capital: boolean): boolean => !capital && /^\p{L}{4}/u.test(word);

/** What these say holds for their own clause alone. */
const ofClause: ReadonlySet<keyof Exclusions> = new Set(['past', 'effects']);

/** In words: "after the opening of the tunnel below Monte Ceneri, in December". */
const nearSince = 8;

/** In words: less is no sentence, more is no announcement. */
const told = { least: 5, most: 60 };

/**
 * "Polish experts set out for Chisinau in the third week of June": a sentence with a day to come and somebody, in words of which the
 * lexicon knows neither that they promise nor that they don't. Sooner right than wrong, so it is proposed, as the least certain.
 */
export const otherwiseDated = (
  sentence: Sentence,
  before: Before,
): { readonly trigger: Trigger; readonly date: CandidateDate } | null => {
  const { length } = sentence.tokens;
  const excludes = sentence
    .of('excludes')
    .filter(({ entry }) => entry.why !== 'remarks' && entry.why !== 'statutes');
  // A semicolon parts what is wished from what is to be.
  const stop = sentence.tokens.findLastIndex(({ word }) => word === ';');
  const isParted = (at: number) => at < stop && sentence.dates.every(({ first }) => first > stop);
  if (
    excludes.some(({ entry, start }) => !ofClause.has(entry.why) && !isParted(start)) ||
    before.context !== null ||
    length < told.least ||
    length > told.most
  )
    return null;
  const nouns = nounsOf(sentence);
  const [noun = null] = nouns;
  const since = nouns.find((one) => isAfter(sentence, one));
  const isSomebodys =
    noun !== null ||
    // "A second depot is to be put into service": it says itself that it is to be so.
    (['future', 'passive'] as const).some((role) =>
      sentence.of(role).some(({ entry }) => !entry.needsDate),
    ) ||
    // A day and a place are a line below a heading.
    (sentence.places.length > 0 &&
      sentence.tokens.some(({ word, capital }, at) => isWord(word, capital) && !sentence.isDate(at))) ||
    (['side', 'body', 'anaphora', 'title'] as const).some((role) => sentence.of(role).length > 0);
  if (!isSomebodys) return null;
  for (const found of sentence.dates) {
    // "By the end of the year" is ahead, "this year" need not be.
    const isBound = found.found.bound === 'by' || found.found.bound === 'before';
    // "Next Tuesday" is ahead, "on Tuesday" need not be.
    const isNext = found.found.turn === 'next';
    if ((loose.has(found.found.written.unit) && !isBound && !isNext) || found.found.bound === 'since')
      continue;
    if (since && found.first >= since.end && found.first - since.end <= nearSince) continue;
    const resolved = resolveDate(found.found, { ...before.reckoning, past: false }, before.date);
    const date = resolved && { ...found, resolved };
    const { today } = before.reckoning;
    if (!date || !isAhead(date.resolved, today, true) || isRatherGone(date, today)) continue;
    // "It is back on the floor on 22 September, and they have announced amendments": what was, is told in another clause.
    const isTakenBack = excludes.some(
      ({ start, end }) =>
        // "The last round was held in Brussels, in March": a comma alone parts no day from the verb before it.
        (end <= found.first &&
          !sentence.of('and').some((and) => and.start >= end && and.start < found.first)) ||
        !sentence.hasBoundary(Math.min(end, found.after), Math.max(start, found.first)) ||
        (start < found.first && end > found.first),
    );
    if (isTakenBack) continue;
    const election = electionBeside(sentence, found.first);
    const named = nouns.find(({ end }) => election !== null && end === election + 1) ?? noun;
    const [start, end] = named ? [named.start, named.end] : [found.first, found.after];
    const kind = named?.entry.kind ?? 'action';
    return { date, trigger: { frame: 'open', start, end, kind, noun: named, needsDate: true, verb: null } };
  }
  return null;
};
