import type { Kind } from '#domain/commitments/commitment.terms.js';
import type { Composed } from './frames.js';
import { type Noun, nounsOf } from './nouns.js';
import type { Match } from './pattern.js';
import { isReported } from './reported.js';
import type { Sentence } from './sentence.js';
import type { Entry } from './vocabulary.js';

/** In words: how far behind "undertook" its verb may stand where verbs come last. */
const farthestInfinitive = 25;

/**
 * "Undertook to decriminalise defamation", "verpflichtete sich, die Urkunden auszutauschen": who undertakes something does so
 * with any verb, but for those of topics and effects. Undertaken things that the lexicon knows are left to it.
 */
export const undertakenOtherwise = (
  sentence: Sentence,
  known: readonly Composed[],
  effects: readonly Match<Entry>[],
): Composed[] =>
  sentence.of('undertakes').flatMap(({ start, end, entry }) => {
    if (entry.isNoun || known.some((one) => one.start < end && start < one.end)) return [];
    // "Promised that …" goes on with a verb of its own.
    const { that } = sentence.vocabulary.cues;
    if (that.test(sentence.word(end - 1)) || that.test(sentence.word(end))) return [];
    const verb = infinitiveBehind(sentence, end);
    // "Agreed that the round shall take place": what is told whole says more.
    if (verb !== null && known.some((one) => one.start <= verb && verb < one.end)) return [];
    const isVague = verb !== null && effects.some((effect) => effect.start >= end && effect.start < verb + 3);
    const needsDate = entry.needsDate && !isReported(sentence, start);
    if (verb === null) return given(sentence, { start, end });
    return isVague
      ? []
      : [{ frame: 'undertakes' as const, start, end: verb + 1, verb: 'unknown' as const, needsDate }];
  });

/** In words: what is undertaken in one sentence. */
const longestList = 40;

/** "Undertook to write to the Council and to convey the letter": the second, whatever its verb, opens as the first does. */
export const alsoUndertakenOtherwise = (
  sentence: Sentence,
  first: readonly Composed[],
  known: readonly Composed[],
  effects: readonly Match<Entry>[],
): Composed[] => {
  const { infinitive, lexicon } = sentence.vocabulary;
  // A day in the sentence would be of both, and which has it is told by verbs that are known.
  if (lexicon.verbFirst || infinitive.behind === null || sentence.dates.length > 0) return [];
  const asked = sentence.of('excludes').filter(({ entry }) => entry.why === 'demands');
  return first.flatMap(({ end, needsDate }) =>
    sentence.of('and').flatMap((and): Composed[] => {
      const verb = and.end + 1;
      if (
        and.start < end ||
        and.start > end + longestList ||
        infinitive.behind?.has(sentence.word(and.end)) !== true ||
        !infinitive.form.test(sentence.written(verb)) ||
        sentence.isDate(verb) ||
        known.some((one) => one.start <= verb && verb < one.end) ||
        effects.some((effect) => effect.start >= verb && effect.start < verb + 3) ||
        asked.some(({ start }) => start === verb)
      )
        return [];
      return [{ frame: 'undertakes', start: verb, end: verb + 1, verb: 'unknown', needsDate }];
    }),
  );
};

/** In words: "promised the delegation a written reply". */
const longestReceiver = 5;

/** What one promises by itself, without a day: an inquiry, an answer, a visit. */
const owed: ReadonlySet<Kind> = new Set(['case', 'report', 'visit']);

/**
 * "Promised a review by the end of the month", "kündigte einen Gegenbesuch an", "an answer was promised by May": what is
 * undertaken is a thing, and has its day.
 */
const given = (sentence: Sentence, { start, end }: { start: number; end: number }): Composed[] => {
  const nouns = nounsOf(sentence);
  const isNear = (one: Noun) =>
    (one.start > start && one.end <= end) ||
    (one.start >= end && one.start <= end + longestReceiver && !sentence.hasBoundary(end, one.start));
  const noun =
    nouns.find(isNear) ??
    // "An answer was promised": the thing opens the clause.
    nouns.findLast(
      (one) =>
        one.end <= start &&
        start - one.end <= longestReceiver &&
        one.start <= 2 &&
        !sentence.hasBoundary(one.end, start),
    );
  const { indefinite, promising } = sentence.vocabulary.cues;
  const isPromised = sentence.tokens.slice(start, end).some(({ word }) => promising.test(word));
  // "Promised a scanner by May": a thing that no lexicon knows, and its day.
  if (!noun && isPromised && indefinite.test(sentence.word(end)) && isDatedBehind(sentence, end))
    return [{ frame: 'undertakes', start, end, verb: 'unknown', needsDate: true }];
  if (!noun) return [];
  // "The Minister's promised paper"
  if (sentence.vocabulary.lexicon.headLast && noun.start === end) return [];
  const isDated = sentence.dates.some(
    ({ first, after }) =>
      (first >= end && first <= noun.end + 8 && !sentence.hasBoundary(end, first)) ||
      (first >= Math.min(start, noun.end) && after <= Math.max(end, noun.start)),
  );
  // "Has promised the opening of a consulate": an act is done by whoever promises it.
  const isThing = owed.has(noun.entry.kind) || sentence.startsAt(noun.start, 'act-noun');
  const isOwed = isThing && noun.start >= start && isPromised;
  if (!isDated && !isOwed) return [];
  return [
    { frame: 'undertakes', start, end: Math.max(end, noun.start), verb: 'unknown', needsDate: !isOwed },
  ];
};

/** In words: "promised an independent medical examination within ten days". */
const farthestDay = 8;

const isDatedBehind = (sentence: Sentence, end: number): boolean =>
  [...sentence.dates.map(({ first }) => first), ...sentence.of('vague').map(({ start }) => start)].some(
    (day) => day >= end && day <= end + farthestDay && !sentence.hasBoundary(end, day),
  );

/** Where the verb of what is undertaken stands: at once, or as an infinitive with its own small word at the end of its clause. */
const infinitiveBehind = (sentence: Sentence, from: number): number | null => {
  const { infinitive, lexicon } = sentence.vocabulary;
  const isIt = (at: number): boolean =>
    !sentence.isDate(at) &&
    (infinitive.behind === null ||
      infinitive.behind.has(sentence.word(at - 1)) ||
      // "Să se intereseze": a pronoun may stand between.
      (infinitive.behind.has(sentence.word(at - 2)) && /^\p{Ll}{1,3}$/u.test(sentence.written(at - 1)))) &&
    infinitive.form.test(sentence.written(at));
  const farthest = lexicon.verbFirst ? farthestInfinitive : 2;
  for (let at = from; at <= from + farthest && at < sentence.tokens.length; at++) {
    if (/^[;:!?]$/.test(sentence.word(at))) return null;
    if (isIt(at) || infinitive.joined?.test(sentence.written(at))) return at;
  }
  return null;
};
