import type { Composed, Frame } from './frames.js';
import { nounsOf } from './nouns.js';
import type { Match } from './pattern.js';
import { isReported, isToldBySomebody } from './reported.js';
import type { Sentence } from './sentence.js';
import { undertakenOtherwise } from './undertakings.js';
import type { Entry, VerbKind } from './vocabulary.js';

/** Auxiliaries with their verbs, and whole predicates. */
export const predicates = (sentence: Sentence): Composed[] => {
  const { cues } = sentence.vocabulary;
  const { gap, verbFirst } = sentence.vocabulary.lexicon;
  const acts = sentence.of('act');
  const done = sentence.of('done');
  const effects = sentence.of('excludes').filter(({ entry }) => entry.why === 'effects');
  const pairs = (
    auxiliaries: readonly Match<Entry & { needsDate: boolean }>[],
    verbs: readonly Match<Entry & { kind: VerbKind }>[],
    frame: Frame,
  ): Composed[] =>
    auxiliaries.flatMap(({ start, end, entry }) => {
      const verb =
        longest(
          verbs.filter(
            (one) => one.start >= end && one.start <= end + gap && isOpen(sentence, end, one.start, effects),
          ),
        ) ?? (verbFirst ? verbs.find((one) => one.end === start || one.end === start - 1) : undefined);
      if (!verb) return [];
      const [from, to] = [Math.min(start, verb.start), Math.max(end, verb.end)];
      const needsDate = entry.needsDate && !(entry.role !== 'undertakes' && isReported(sentence, start));
      return [{ frame, start: from, end: to, verb: verb.entry.kind, needsDate }];
    });
  const whole = (role: 'happens' | 'planned' | 'accepted' | 'deadline'): Composed[] =>
    // "As planned", "as foreseen in Article 9": in the way of what was said elsewhere.
    sentence
      .of(role)
      .filter(
        (one) =>
          role !== 'planned' || !(cues.like.test(sentence.word(one.start - 1)) || isNamed(sentence, one)),
      )
      .map(({ start, end, entry }) => alone(role, start, end, null, entry.needsDate));
  const wholes = [...whole('happens'), ...whole('planned'), ...whole('accepted'), ...whole('deadline')];
  const passives = pairs(sentence.of('passive'), done, 'future');
  const nominal = sentence.of('act-noun');
  const undertaken = [
    ...pairs(sentence.of('undertakes'), acts, 'undertakes'),
    ...pairs(sentence.of('undertakes'), nominal, 'undertakes').filter(({ end }) => !isOfAct(sentence, end)),
  ];
  const otherwise = undertakenOtherwise(sentence, [...undertaken, ...passives, ...wholes], effects);
  return [
    ...openFutures(sentence, effects),
    ...undertaken,
    ...otherwise,
    ...[...undertaken, ...otherwise].flatMap((one) => alsoUndertaken(sentence, one, [...acts, ...nominal])),
    ...pairs(
      sentence.of('future'),
      acts.filter(({ entry }) => !entry.isGerund),
      'future',
    ),
    ...passives,
    ...passives.flatMap((one) => alsoDone(sentence, one, done)),
    ...sentence
      .of('will-do')
      .filter(({ start, entry }) => !entry.isReported || isReported(sentence, start))
      .map(({ start, end, entry }) => alone('future', start, end, entry.kind, false)),
    ...sentence
      .of('does')
      // "Replies that": what was said, not what is to be done.
      // "Co-chairs" chair nothing.
      .filter(({ start }) => sentence.clean[(sentence.tokens[start]?.start ?? 0) - 1] !== '-')
      .filter((does) => !isNamed(sentence, does) && !opensThat(sentence, does.end))
      .map(({ start, end, entry }) => alone('does', start, end, entry.kind, true)),
    ...wholes,
  ];
};

/** In words: whom one tells that. */
const longestHearer = 3;

/** "Replies that", "informs members that": up to the next clause. */
const opensThat = (sentence: Sentence, from: number): boolean => {
  for (let at = from; at <= from + longestHearer; at++) {
    if (sentence.vocabulary.cues.that.test(sentence.word(at)))
      return at === from || !/^(?:the|a)$/.test(sentence.word(at - 1));
    if (sentence.isDate(at) || /^[,;:.]$/.test(sentence.word(at))) return false;
  }
  return false;
};

/** "Agreed to discuss the opening of …": a verb before it says what is done with it. */
const isOfAct = (sentence: Sentence, end: number): boolean => {
  const noun = sentence.of('act-noun').find((one) => one.end === end);
  return (
    noun !== undefined &&
    (['act', 'excludes'] as const).some((role) =>
      sentence.of(role).some((match) => match.end <= noun.start && noun.start - match.end <= 3),
    )
  );
};

/** "La visita", "della firma": a word that is a verb too stands as a noun behind a small word, or where it begins. */
const isNamed = (sentence: Sentence, { start, end }: Match<Entry>): boolean => {
  const before = sentence.written(start - 1);
  return (
    end === start + 1 &&
    sentence.of('noun').some((noun) => noun.start === start) &&
    (/^\p{L}{1,5}$/u.test(before)
      ? sentence.vocabulary.common.has(sentence.word(start - 1))
      : before === '') &&
    // "Se firma", "si visita": is signed, is visited.
    !/^s[ei]$/.test(before) &&
    !sentence.vocabulary.relatives.has(sentence.word(start - 1))
  );
};

const alone = (
  frame: Frame,
  start: number,
  end: number,
  verb: VerbKind | null,
  needsDate: boolean,
): Composed => ({ frame, start, end, verb, needsDate });

/** What joins one thing undertaken to the next: "to hold …, to appoint … and to publish …". */
const joints = (sentence: Sentence, from: number, opener: string): number[] => {
  const ands = sentence.of('and').flatMap(({ start, end }) => (start >= from ? [end] : []));
  // A comma joins when the word that opened the first opens the next: ", to".
  const commas = sentence.tokens.flatMap(({ word }, at) =>
    at >= from && word === ',' && sentence.word(at + 1) === opener ? [at + 1] : [],
  );
  return [...ands, ...commas].filter((at) => at <= from + longestList).sort((a, b) => a - b);
};

/** In words: what is undertaken in one sentence. */
const longestList = 60;

/** "Agreed to hold … and to appoint …": the second, right after "and", or at the end where verbs come last. */
const alsoUndertaken = (
  sentence: Sentence,
  { start: from, end }: Composed,
  acts: readonly Match<Entry & { kind: VerbKind }>[],
): Composed[] => {
  const { lexicon } = sentence.vocabulary;
  const far = lexicon.verbFirst ? lexicon.gap : 2;
  const first = acts.find((act) => act.end === end && act.start > from);
  const opener = first ? sentence.word(first.start - 1) : '';
  return joints(sentence, end, opener).flatMap((joint): Composed[] => {
    const act = longest(acts.filter(({ start }) => start >= joint && start <= joint + far));
    const finite = (['future', 'undertakes', 'happens', 'does', 'passive'] as const).some((role) =>
      sentence
        .of(role)
        .some(
          ({ start, entry }) =>
            start >= joint && start <= (act?.start ?? 0) && !(entry.role === 'passive' && entry.needsDate),
        ),
    );
    const object = act && nounsOf(sentence).some(({ start }) => start >= joint && start <= act.end + 8);
    if (!act || !object || finite) return [];
    return [{ frame: 'undertakes', start: act.start, end: act.end, verb: act.entry.kind, needsDate: false }];
  });
};

/** "Will be published in March and examined by the committee on 8 April": the second, right after "and". */
const alsoDone = (
  sentence: Sentence,
  { end }: Composed,
  done: readonly Match<Entry & { kind: VerbKind }>[],
): Composed[] =>
  sentence.of('and').flatMap((and): Composed[] => {
    if (and.start < end || and.start > end + longestList) return [];
    const also = longest(done.filter(({ start }) => start === and.end || start === and.end + 1));
    const isDated = also && sentence.dates.some(({ first }) => first >= also.end && first <= also.end + 8);
    return also && isDated
      ? [{ frame: 'future', start: also.start, end: also.end, verb: also.entry.kind, needsDate: true }]
      : [];
  });

/** "The consulate will reopen in May": whatever the verb, somebody says that it will be so, and when. */
const openFutures = (sentence: Sentence, effects: readonly Match<Entry>[]): Composed[] => {
  const { lexicon, endsAs, common } = sentence.vocabulary;
  // "Will finish its work": what belongs to somebody is no verb.
  const verbs = effects.filter(
    ({ start, end }) => end - start > 1 || !sentence.vocabulary.possessives.has(sentence.word(start - 1)),
  );
  const isEffect = (from: number, to: number) => verbs.some(({ start }) => start >= from && start < to);
  const open = (start: number, end: number): Composed => alone('open', start, end, null, true);
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
        ? [open(start, at + 1)]
        : [];
    });
  return [...byEnding, ...byAuxiliary, ...byParticiple].filter(
    ({ start }) => hasParty(sentence, start) || isToldBySomebody(sentence, start),
  );
};

/** An adverb or a pronoun of a few letters, before another word. */
const isSmall = (sentence: Sentence, at: number): boolean =>
  /^\p{Ll}{1,3}$/u.test(sentence.written(at)) &&
  sentence.vocabulary.lexicon.infinitive.endings === '' &&
  !/^be$/.test(sentence.word(at)) &&
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

/** Of those that begin first, the longest. */
const longest = <One extends Match<Entry>>(verbs: readonly One[]): One | undefined =>
  verbs.filter(({ start }) => start === verbs[0]?.start).sort((a, b) => b.end - a.end)[0];

/** Nothing between an auxiliary and its verb says that this is about effects, topics or another clause. */
const isOpen = (sentence: Sentence, from: number, to: number, effects: readonly Match<Entry>[]): boolean => {
  const { clauses } = sentence.vocabulary.cues;
  for (let i = from; i < to; i++)
    if (!sentence.isDate(i) && (/^[;:!?]$/.test(sentence.word(i)) || clauses.test(sentence.word(i))))
      return false;
  // "Provide an opportunity" is said by more than its verb.
  return !effects.some(
    ({ start, end }) => start >= from && (start < to || (start === to && end - start > 1)),
  );
};
