import type { Kind } from '#domain/commitments/commitment.events.js';
import { placesIn } from '../places/find-places.js';
import { type Noun, nounFor, nounsOf } from './nouns.js';
import type { Match } from './pattern.js';
import type { Sentence } from './sentence.js';
import type { Entry, VerbKind } from './vocabulary.js';

/** How a promise is worded. */
export type Frame =
  | 'undertakes'
  | 'happens'
  | 'accepted'
  | 'future'
  | 'assigns'
  | 'planned'
  | 'does'
  | 'deadline'
  | 'coming'
  | 'dated-noun';

/** Words of a sentence that may promise something. */
export interface Trigger {
  readonly frame: Frame;
  /** Tokens of the words that promise. */
  readonly start: number;
  readonly end: number;
  readonly kind: Kind;
  /** The noun that says what is to happen. */
  readonly noun: Match<Entry> | null;
  /** Without a day to come it promises nothing. */
  readonly needsDate: boolean;
  /** The verb's own kind; null for whole predicates and nouns. */
  readonly verb: VerbKind | null;
}

interface Composed {
  readonly frame: Frame;
  readonly start: number;
  readonly end: number;
  readonly verb: VerbKind | null;
  readonly needsDate: boolean;
}

const strengthOf: Readonly<Record<Frame, number>> = {
  undertakes: 9,
  happens: 8,
  accepted: 8,
  future: 7,
  assigns: 6,
  planned: 5,
  does: 4,
  deadline: 5,
  coming: 3,
  'dated-noun': 2,
};

/** In words: a line of minutes or a call for contributions, not a paragraph. */
const longestDeadline = 25;

export const triggersOf = (sentence: Sentence): Trigger[] => {
  const nouns = nounsOf(sentence);
  const places = placesIn(sentence.tokens);
  const said = [...predicates(sentence), ...assigned(sentence)];
  // "By 15 January" beside a verb dates the verb.
  const hasVerb = said.some(({ frame }) => frame !== 'deadline' && frame !== 'planned');
  const composed = said.filter(
    ({ frame }) => frame !== 'deadline' || (!hasVerb && sentence.tokens.length <= longestDeadline),
  );
  // What names nothing gives way before others are weighed against it: "will be in" of a meeting, or of a delegation.
  const whole = composed.flatMap((found): Trigger[] => {
    const named = nounFor(sentence, found, nouns);
    const hosts = sentence.of('body').some(({ start }) => start >= found.end && start <= found.end + 8);
    const verb = found.verb === 'object' && !named && !hosts ? otherVerb(sentence, found) : found.verb;
    if (verb === 'object' && !named && !hosts) return [];
    if (found.frame === 'undertakes' && verb === null && !named) return [];
    if (found.frame === 'happens' && found.needsDate && !named) return [];
    const kind = kindOf(sentence, nouns, { ...found, verb }, named);
    // Rain may be expected too: somebody is expected somewhere.
    if (verb === 'arrives' && kind === 'visit' && !places.some(({ start }) => start >= found.start))
      return [];
    return [{ ...found, verb, kind, noun: named }];
  });
  const predicated = withoutOverlaps(whole);
  const attributes = attributesOf(sentence, nouns).filter(
    ({ start, end, noun }) =>
      !predicated.some((other) => start < other.end && other.start < end && other.frame !== 'does') &&
      !predicated.some((other) => other.noun !== null && other.noun === noun),
  );
  return [...predicated, ...attributes].sort((a, b) => a.start - b.start || a.end - b.end);
};

/** A verb that wants an object may be another's form too: "open a meeting", "open the border". */
const otherVerb = (sentence: Sentence, { end, verb }: Composed): VerbKind | null =>
  (['act', 'done', 'does', 'will-do'] as const)
    .flatMap((role) => sentence.of(role))
    .find((one) => one.end === end && one.entry.kind !== 'object')?.entry.kind ?? verb;

const kindOf = (
  sentence: Sentence,
  nouns: readonly Noun[],
  { verb, frame, start }: Composed,
  named: Noun | null,
): Kind => {
  if (verb === 'send') {
    if (named?.entry.kind === 'report') return 'report';
    const about = nouns.find((noun) => noun.entry.kind === 'case' && noun.start >= start - 10);
    return about ? 'case' : 'action';
  }
  if (verb === 'arrives') return named && arriving.has(named.entry.kind) ? named.entry.kind : 'visit';
  if (verb !== null && verb !== 'object') return verb;
  // "The working group will meet": a body makes a meeting.
  if (named && verb === null && sentence.of('body').some((body) => body.start === named.start))
    return 'dialogue';
  if (named) return named.entry.kind;
  return frame === 'accepted' ? 'visit' : frame === 'deadline' ? 'action' : 'dialogue';
};

/** What is expected without going anywhere. */
const arriving: ReadonlySet<Kind> = new Set(['dialogue', 'report', 'agreement']);

/** Auxiliaries with their verbs, and whole predicates. */
const predicates = (sentence: Sentence): Composed[] => {
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
      return [{ frame, start: from, end: to, verb: verb.entry.kind, needsDate: entry.needsDate }];
    });
  const whole = (role: 'happens' | 'planned' | 'accepted' | 'deadline'): Composed[] =>
    sentence
      .of(role)
      .map(({ start, end, entry }) => ({ frame: role, start, end, verb: null, needsDate: entry.needsDate }));
  return [
    ...pairs(sentence.of('undertakes'), acts, 'undertakes'),
    ...pairs(sentence.of('future'), acts, 'future'),
    ...pairs(sentence.of('passive'), done, 'future'),
    ...sentence.of('will-do').map(
      ({ start, end, entry }): Composed => ({
        frame: 'future',
        start,
        end,
        verb: entry.kind,
        needsDate: false,
      }),
    ),
    ...sentence.of('does').map(
      ({ start, end, entry }): Composed => ({
        frame: 'does',
        start,
        end,
        verb: entry.kind,
        needsDate: true,
      }),
    ),
    ...whole('happens'),
    ...whole('planned'),
    ...whole('accepted'),
    ...whole('deadline'),
  ];
};

/** Of those that begin first, the longest. */
const longest = <One extends Match<Entry>>(verbs: readonly One[]): One | undefined =>
  verbs.filter(({ start }) => start === verbs[0]?.start).sort((a, b) => b.end - a.end)[0];

/** Nothing between an auxiliary and its verb says that this is about effects, topics or another clause. */
const isOpen = (sentence: Sentence, from: number, to: number, effects: readonly Match<Entry>[]): boolean => {
  for (let i = from; i < to; i++) if (!sentence.isDate(i) && /^[;:!?]$/.test(sentence.word(i))) return false;
  return !effects.some(({ start }) => start >= from && start < to);
};

/** Minutes: an owner at the beginning, then the task; or a label, a colon and the task. */
const assigned = (sentence: Sentence): Composed[] => {
  const acts = sentence.of('act');
  const byOwner = sentence.of('assigns').flatMap(({ start, end }) => {
    if (start < 1 || start > 9 || !sentence.tokens[0]?.capital) return [];
    const act = acts.find((one) => one.start === end);
    const verbBefore = (['does', 'future', 'happens'] as const).some((role) =>
      sentence.of(role).some((match) => match.start < start),
    );
    if (!act || verbBefore || !(sentence.item || isOwner(sentence, start))) return [];
    return [
      { frame: 'assigns' as const, start, end: act.end, verb: act.entry.kind, needsDate: !sentence.item },
    ];
  });
  const labelled = sentence.vocabulary.openings.at(sentence.tokens, 0).length > 0;
  const byLabel = acts
    .filter(
      ({ start }) =>
        (start > 0 && start <= 9 && isLabelled(sentence, start)) || (start === 0 && sentence.item),
    )
    .map(
      (act): Composed => ({
        frame: 'assigns',
        start: act.start,
        end: act.end,
        verb: act.entry.kind,
        needsDate: !labelled,
      }),
    );
  return [...byOwner, ...byLabel];
};

/** A colon or a dash right before the task; before its object where the verb comes last ("Secretariaat: notulen rondsturen"). */
const isLabelled = (sentence: Sentence, start: number): boolean =>
  sentence.tokens
    .slice(Math.max(0, start - (sentence.vocabulary.lexicon.verbFirst ? 5 : 1)), start)
    .some(({ word }) => /^[:–—]$/.test(word));

/** All that stands before is a name or an office: capitals, no sign but a slash or a full stop after a title. */
const isOwner = (sentence: Sentence, before: number): boolean => {
  const words = sentence.tokens.slice(0, before);
  const names = words.filter(({ word }) => word.length > 3);
  return names.length === 0 || names.filter(({ capital }) => capital).length * 2 >= names.length;
};

/** The strongest of those that share words. */
const withoutOverlaps = <One extends Composed>(found: readonly One[]): One[] => {
  const kept: One[] = [];
  const ranked = [...found].sort(
    (a, b) =>
      strengthOf[b.frame] - strengthOf[a.frame] || b.end - b.start - (a.end - a.start) || a.start - b.start,
  );
  for (const one of ranked) {
    const within = kept.findIndex(({ start, end }) => one.start < end && start < one.end);
    const other = kept[within];
    // "Está previsto que … visite": what holds a verb says more than "está previsto".
    if (
      other &&
      other.verb === null &&
      one.verb !== null &&
      one.verb !== 'object' &&
      one.frame === 'future' &&
      one.start <= other.start &&
      one.end > other.end
    ) {
      kept[within] = one;
      continue;
    }
    if (other) continue;
    kept.push(one);
  }
  return kept;
};

/** What a date beside it makes an appointment of. */
const datedKinds: ReadonlySet<Kind> = new Set(['dialogue', 'visit', 'agreement']);

/** Nouns that a day to come stands beside: "the next meeting, in May", "the May summit". */
const attributesOf = (sentence: Sentence, nouns: readonly Noun[]): Trigger[] => {
  const coming = sentence.of('coming');
  return nouns
    .filter(({ entry }) => datedKinds.has(entry.kind))
    .map((noun): Trigger => {
      const announced = coming.find(
        (one) =>
          (one.end <= noun.start && noun.start - one.end <= 4) ||
          (one.start >= noun.end && one.start - noun.end <= 3),
      );
      const [start, end] = announced
        ? [Math.min(announced.start, noun.start), Math.max(announced.end, noun.end)]
        : [noun.start, noun.end];
      return {
        frame: announced ? 'coming' : 'dated-noun',
        start,
        end,
        kind: noun.entry.kind,
        noun,
        needsDate: true,
        verb: null,
      };
    });
};
