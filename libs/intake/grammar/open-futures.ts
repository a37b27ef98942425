import { alone, type Composed } from './frames.js';
import { nounsOf } from './nouns.js';
import type { Match } from './pattern.js';
import { isReported, isSaidRightBefore, isToldBySomebody } from './reported.js';
import type { Sentence } from './sentence.js';
import type { Entry } from './vocabulary.js';

/** "The consulate will reopen in May": whatever the verb, somebody says that it will be so, and when. */
export const openFutures = (sentence: Sentence, effects: readonly Match<Entry>[]): Composed[] => {
  const { lexicon, endsAs, common } = sentence.vocabulary;
  // "Will finish its work": what belongs to somebody is no verb.
  const verbs = effects.filter(
    ({ start, end }) => end - start > 1 || !sentence.vocabulary.possessives.has(sentence.word(start - 1)),
  );
  const isEffect = (from: number, to: number) => verbs.some(({ start }) => start >= from && start < to);
  const open = (start: number, end: number): Composed =>
    alone(
      'open',
      start,
      end,
      null,
      !isDoneBySomebody(sentence, start, end) && !isSaidByDoer(sentence, start, end),
    );
  const byEnding = endsAs.future
    ? sentence.tokens.flatMap((_, at) =>
        (endsAs.future?.test(sentence.written(at)) ||
          (endsAs.reported?.test(sentence.written(at)) && isReported(sentence, at))) &&
        !sentence.isDate(at) &&
        !isEffect(at, at + 2)
          ? [open(at, at + 1)]
          : [],
      )
    : [];
  const byAuxiliary = sentence
    .of('future')
    // "Will be touring"
    // "Va mai primi": a small word between.
    .map((one) => (isSmall(sentence, one.end) ? { ...one, end: one.end + 1 } : one))
    .map((one) =>
      /^be$/.test(sentence.word(one.end)) && /ing$/.test(sentence.word(one.end + 1))
        ? { ...one, end: one.end + 1 }
        : one,
    )
    .filter(
      ({ start, end, entry }) =>
        (!entry.needsDate || isReported(sentence, start)) &&
        /^\p{Ll}{3}/u.test(sentence.written(end)) &&
        !common.has(sentence.word(end)) &&
        !isEffect(end, end + (lexicon.verbFirst ? lexicon.gap : 3)),
    )
    .map(({ start, end }) => open(start, end + 1));
  const byParticiple = sentence
    .of('passive')
    .filter(({ start, entry }) => !entry.needsDate || isReported(sentence, start))
    .flatMap(({ start, end }) => {
      const at = lexicon.verbFirst ? lastOfClause(sentence, end) : end;
      return endsAs.participle.test(sentence.written(at)) &&
        !common.has(sentence.word(at)) &&
        !isEffect(start, at + 1)
        ? [alone('open', start, at + 1, null, true)]
        : [];
    });
  return [...byEnding, ...byAuxiliary, ...byParticiple].filter(
    ({ start, end }) =>
      hasParty(sentence, start) ||
      isToldBySomebody(sentence, start) ||
      // "Daarnaast wordt het aantal inspecteurs verdubbeld": where verbs come last, who or what stands between.
      (lexicon.verbFirst && start <= farthestOpening && hasParty(sentence, end - 1)),
  );
};

/** In words: "in the course of next year will be …" */
const farthestOpening = 6;

/** An adverb or a pronoun of a few letters, before another word. */
const isSmall = (sentence: Sentence, at: number): boolean =>
  /^\p{Ll}{1,3}$/u.test(sentence.written(at)) &&
  sentence.vocabulary.lexicon.infinitive.endings === '' &&
  !/^(?:be|fi)$/.test(sentence.word(at)) &&
  /^\p{Ll}{3}/u.test(sentence.written(at + 1));

/** The last word before the next sign, but no further than verbs stand from their auxiliaries. */
const lastOfClause = (sentence: Sentence, from: number): number => {
  const { gap } = sentence.vocabulary.lexicon;
  let at = from;
  while (at + 1 < sentence.tokens.length && at - from < gap && !/^[,;:.!?–—()|]$/.test(sentence.word(at + 1)))
    at++;
  return at;
};

/** In words: between somebody and what he does stands a comma or two. */
const longestApposition = 14;

/** A subject stands before its verb; an apposition after it ends with a comma right before the verb. */
const subjectFrom = (sentence: Sentence, before: number): number => {
  let from = before;
  // "The visit, planned long ago, will …"; "the amendments, which will …".
  const isApposed = [1, 2, 3].some((back) => sentence.word(before - back) === ',');
  while (from > 0 && !(isApposed ? /^[;:–—|]$/ : /^[,;:–—|]$/).test(sentence.word(from - 1))) from--;
  return isApposed ? Math.max(from, before - longestApposition) : from;
};

/** A capital says that it is a name, but for the first word of a sentence, which needs another beside it. */
const isName = (sentence: Sentence, at: number): boolean => {
  const { capital, word } = sentence.tokens[at] ?? { capital: false, word: '' };
  const opens = at === 0 || /^[.:"“„«]$/.test(sentence.word(at - 1));
  return (
    capital &&
    !sentence.vocabulary.common.has(word) &&
    (!opens ||
      sentence.tokens[at + 1]?.capital === true ||
      sentence.names.has(word) ||
      sentence.places.some(({ start }) => start === at) ||
      sentence.written(at) === sentence.written(at).toUpperCase())
  );
};

/** Somebody, or something that somebody makes, stands before it in its clause; or it says "we" itself. */
const hasParty = (sentence: Sentence, before: number): boolean => {
  const from = subjectFrom(sentence, before);
  return (
    sentence.tokens.slice(from, before).some((_, i) => isName(sentence, from + i)) ||
    (['side', 'body', 'noun'] as const).some((role) =>
      sentence.of(role).some(({ start }) => start >= from && start < before),
    ) ||
    (sentence.vocabulary.endsAs.we?.test(sentence.written(before)) ?? false)
  );
};

/** "The director said that he will deliver 400 kg": right behind "that", and of something. */
const isSaidByDoer = (sentence: Sentence, start: number, end: number): boolean =>
  isSaidRightBefore(sentence, start) && !/^[.,;:!?)”"»]?$/.test(sentence.word(end));

/** In words: between somebody and what he does stands an adverb or the rest of a name. */
const besideDoer = 4;

/** "Kenya will second two officials": somebody, no thing, does something with something. */
const isDoneBySomebody = (sentence: Sentence, start: number, end: number): boolean => {
  const from = Math.max(0, start - besideDoer);
  const isNear = (one: { readonly start: number; readonly end: number }) =>
    one.start >= from && one.start < start && !sentence.hasBoundary(one.start, start);
  const isSomebody =
    sentence.places.some(isNear) ||
    (['side', 'body', 'title'] as const).some((role) =>
      // "We will fight on": who speaks for himself promises less.
      sentence
        .of(role)
        .some((one) => isNear(one) && !sentence.vocabulary.speakers.has(sentence.word(one.start))),
    );
  const isThing = nounsOf(sentence).some(
    (noun) =>
      isNear(noun) && !sentence.of('body').some((body) => body.start <= noun.start && body.end >= noun.end),
  );
  return isSomebody && !isThing && !/^[.,;:!?)”"»]?$/.test(sentence.word(end));
};
