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
      !isDoneBySomebody(sentence, doneBefore(sentence, start), end) && !isSaidByDoer(sentence, start, end),
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
        !isEffect(end, lexicon.verbFirst ? end + lexicon.gap : verbBefore(sentence, end)),
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
        ? [alone('open', start, at + 1, null, !isToldWhole(sentence, start))]
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
  /^\p{Ll}{3}/u.test(sentence.written(at + 1)) &&
  // "Will put the agreement to a vote": a verb may be short too.
  !sentence.vocabulary.common.has(sentence.word(at + 1));

/** In words: an adverb or two stand between an auxiliary and its verb. */
const farthestVerb = 3;

/** "She replied that the notice would be withdrawn": what is told of a thing stands without a day. */
const isToldWhole = (sentence: Sentence, before: number): boolean =>
  !sentence.vocabulary.lexicon.verbFirst &&
  (isToldBySomebody(sentence, before) || (sentence.reported && isReported(sentence, before))) &&
  !sentence.of('excludes').some(({ entry, start }) => entry.why === 'effects' && start >= before);

/** Up to where the verb may stand: "will brief the coordinators" has no other behind its article. */
const verbBefore = (sentence: Sentence, from: number): number => {
  const { names, cues } = sentence.vocabulary;
  let at = from;
  while (
    at < from + farthestVerb &&
    !names.articles.test(sentence.word(at)) &&
    !cues.indefinite.test(sentence.word(at))
  )
    at++;
  return at;
};

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
  const own = subjectFrom(sentence, before);
  // "…, and will pay a call": who does it was named in the clause before.
  const from =
    own > 1 && sentence.of('and').some(({ start, end }) => start === own && end === before)
      ? subjectFrom(sentence, own - 1)
      : own;
  return (
    sentence.tokens.slice(from, before).some((_, i) => isName(sentence, from + i)) ||
    (['side', 'body', 'noun'] as const).some((role) =>
      sentence.of(role).some(({ start }) => start >= from && start < before),
    ) ||
    sentence.vocabulary.cues.persons.test(sentence.word(before - 1)) ||
    (sentence.vocabulary.endsAs.we?.test(sentence.written(before)) ?? false)
  );
};

/** "Moldova will begin the expropriations and will put the works out to tender": who does the second does the first. */
const doneBefore = (sentence: Sentence, start: number): number => {
  const isJoined = sentence.of('and').some(({ end }) => end === start);
  const first = isJoined
    ? sentence.of('future').findLast((one) => one.end < start && start - one.end <= farthestFirst)
    : undefined;
  return first?.start ?? start;
};

/** In words: from one verb to the next that the same one does. */
const farthestFirst = 14;

/** "The director said that he will deliver 400 kg": right behind "that", and of something. */
const isSaidByDoer = (sentence: Sentence, start: number, end: number): boolean =>
  isSaidRightBefore(sentence, start) && !/^[.,;:!?)”"»]?$/.test(sentence.word(end));

/** In words: between somebody and what he does stands an adverb or the rest of a name. */
const besideDoer = 4;

/** In words: "his group would", "her press office would". */
const besideOwner = 3;

/** "He will", "Mrs Novak will", "said his group would": a person stands right before it, or whoever is somebody's. */
const isPerson = (sentence: Sentence, before: number): boolean =>
  (isToldBySomebody(sentence, before) &&
    sentence.tokens
      .slice(Math.max(0, before - besideOwner), before)
      .some(({ word }) => sentence.vocabulary.possessives.has(word))) ||
  sentence.vocabulary.cues.persons.test(sentence.word(before - 1)) ||
  (isName(sentence, before - 1) && !sentence.vocabulary.speakers.has(sentence.word(before - 1)));

/** "Kenya will second two officials": somebody, no thing, does something with something. */
const isDoneBySomebody = (sentence: Sentence, start: number, end: number): boolean => {
  const from = Math.max(0, start - besideDoer);
  const isNear = (one: { readonly start: number; readonly end: number }) =>
    one.start >= from && one.start < start && !sentence.hasBoundary(one.start, start);
  const isSomebody =
    sentence.places.some(isNear) ||
    isPerson(sentence, start) ||
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
