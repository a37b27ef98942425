import { alone, type Composed, type Frame } from './frames.js';
import { isSumBeside } from './money.js';
import { nounsOf } from './nouns.js';
import { openFutures } from './open-futures.js';
import type { Match } from './pattern.js';
import { isReported } from './reported.js';
import type { Sentence } from './sentence.js';
import { alsoUndertakenOtherwise, undertakenOtherwise } from './undertakings.js';
import type { Entry, VerbKind } from './vocabulary.js';

/** Auxiliaries with their verbs, and whole predicates. */
export const predicates = (sentence: Sentence): Composed[] => {
  const { cues } = sentence.vocabulary;
  const { gap, verbFirst } = sentence.vocabulary.lexicon;
  const acts = sentence.of('act');
  const done = sentence.of('done');
  // "Will contribute €300,000" is no effect.
  const effects = sentence
    .of('excludes')
    .filter((effect) => effect.entry.why === 'effects' && !isSumBeside(sentence, effect));
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
      if (!verb || (entry.role === 'passive' && entry.needsDate && isPreposition(sentence, end))) return [];
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
  const verbs = acts.filter(({ entry }) => !entry.isGerund);
  const futures = pairs(sentence.of('future'), verbs, 'future');
  const nominal = sentence.of('act-noun');
  const undertaken = [
    ...pairs(sentence.of('undertakes'), acts, 'undertakes'),
    ...pairs(sentence.of('undertakes'), nominal, 'undertakes').filter(({ end }) => !isOfAct(sentence, end)),
  ];
  const otherwise = undertakenOtherwise(sentence, [...undertaken, ...passives, ...wholes], effects);
  const also = [...undertaken, ...otherwise].flatMap((one) =>
    alsoUndertaken(sentence, one, [...acts, ...nominal]),
  );
  return [
    ...openFutures(sentence, effects),
    ...undertaken,
    ...otherwise,
    ...also,
    ...alsoUndertakenOtherwise(sentence, [...undertaken, ...otherwise], [...also, ...wholes], effects),
    ...futures,
    ...futures.flatMap((one) => alsoFuture(sentence, one, verbs)),
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
      .filter(
        (does) =>
          !isOnlyAuxiliary(sentence, does) && !isNamed(sentence, does) && !opensThat(sentence, does.end),
      )
      .map(({ start, end, entry }) => alone('does', start, end, entry.kind, true)),
    ...wholes,
  ];
};

/** "Zu einer Aussprache empfangen": received for it, and not to be received. */
const isPreposition = (sentence: Sentence, at: number): boolean =>
  sentence.vocabulary.lexicon.nounsCapital === true &&
  (sentence.tokens[at]?.capital === true || sentence.vocabulary.cues.indefinite.test(sentence.word(at)));

/** "Is going to mail the programme" goes nowhere. */
const isOnlyAuxiliary = (sentence: Sentence, { start, end }: Match<Entry>): boolean =>
  sentence.of('future').some((future) => future.start === start && future.end === end) &&
  /^\p{Ll}/u.test(sentence.written(end)) &&
  !sentence.isDate(end) &&
  !sentence.vocabulary.names.articles.test(sentence.word(end));

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
      sentence.of(role).some(
        (match) =>
          // "S-a convenit organizarea …": a word that minutes tell with stands inside those that undertake.
          !(match.entry.role === 'excludes' && match.entry.why === 'remarks') &&
          match.end <= noun.start &&
          noun.start - match.end <= 3,
      ),
    )
  );
};

/** "La visita", "della firma": a word that is a verb too stands as a noun behind a small word, or where it begins. */
const isNamed = (sentence: Sentence, { start, end }: Match<Entry>): boolean => {
  const before = sentence.written(start - 1);
  return (
    end === start + 1 &&
    sentence.startsAt(start, 'noun') &&
    (/^\p{L}{1,5}$/u.test(before)
      ? sentence.vocabulary.common.has(sentence.word(start - 1))
      : before === '') &&
    // "Se firma", "si visita": is signed, is visited.
    !/^s[ei]$/.test(before) &&
    !sentence.vocabulary.relatives.has(sentence.word(start - 1))
  );
};

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

/** "Will share her findings in October and come back next spring": the second, right after "and". */
const alsoFuture = (
  sentence: Sentence,
  { start: from, end, needsDate }: Composed,
  verbs: readonly Match<Entry & { kind: VerbKind }>[],
): Composed[] =>
  sentence.of('and').flatMap((and): Composed[] => {
    const next = sentence.of('future').find(({ start }) => start >= end);
    if (and.start < end || and.start > end + longestList || (next && next.start < and.start)) return [];
    const also = longest(verbs.filter(({ start }) => start === and.end || start === and.end + 1));
    const isOther =
      also === undefined ||
      also.start <= from ||
      // "A call between the Minister and our Chair"
      sentence.tokens[also.start]?.capital === true ||
      (['future', 'undertakes', 'happens', 'passive'] as const).some((role) =>
        sentence.of(role).some(({ start }) => start >= and.end && start <= also.start),
      ) ||
      sentence.startsAt(also.start, 'noun');
    return isOther
      ? []
      : [{ frame: 'future', start: also.start, end: also.end, verb: also.entry.kind, needsDate }];
  });

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
