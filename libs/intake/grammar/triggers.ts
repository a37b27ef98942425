import type { Kind } from '#domain/commitments/commitment.terms.js';
import type { Composed, Frame } from './frames.js';
import { isByCourt, isInCourt, kindOf, wantsObject } from './kinds.js';
import { listedIn } from './listings.js';
import { isSumBeside } from './money.js';
import { isAfter, type Noun, nounFor, nounsOf } from './nouns.js';
import type { Match } from './pattern.js';
import { predicates } from './predicates.js';
import type { Sentence } from './sentence.js';
import { assigned, presents } from './tasks.js';
import type { Entry, VerbKind } from './vocabulary.js';

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

const strengthOf: Readonly<Record<Frame, number>> = {
  undertakes: 9,
  happens: 8,
  accepted: 8,
  future: 7,
  assigns: 6,
  planned: 5,
  does: 4,
  open: 1,
  deadline: 5,
  coming: 3,
  listed: 3,
  'dated-noun': 2,
};

/** In words: a line of minutes or a call for contributions, not a paragraph. */
const longestDeadline = 25;

export const triggersOf = (sentence: Sentence): Trigger[] => {
  const nouns = nounsOf(sentence);
  const places = sentence.places;
  const said = [...predicates(sentence), ...assigned(sentence), ...presents(sentence)];
  // "By 15 January" beside a verb dates the verb.
  const hasVerb = said.some(({ frame }) => frame !== 'deadline' && frame !== 'planned');
  const composed = said.filter(
    ({ frame }) => frame !== 'deadline' || (!hasVerb && sentence.tokens.length <= longestDeadline),
  );
  // What names nothing gives way before others are weighed against it: "will be in" of a meeting, or of a delegation.
  const whole = composed.flatMap((found): Trigger[] => {
    const named = nounFor(sentence, found, nouns);
    const hosts = sentence.of('body').some(({ start }) => start >= found.end && start <= found.end + 8);
    const verb = wantsObject(found.verb) && !named && !hosts ? otherVerb(sentence, found) : found.verb;
    if (wantsObject(verb) && !named && !hosts) return [];
    if (found.frame === 'undertakes' && verb === null && !named) return [];
    if (found.frame === 'happens' && !named && (found.needsDate || isOfNothing(sentence, found.start)))
      return [];
    // "Will contribute €300,000 to the visit": money is given.
    const isGiven = found.frame === 'open' && isSumBeside(sentence, found);
    const plain = isGiven ? 'action' : kindOf(sentence, nouns, { ...found, verb }, named);
    const kind =
      (plain === 'dialogue' && isInCourt(sentence, found.start)) || isByCourt(sentence, found)
        ? 'case'
        : plain;
    // Rain may be expected too: somebody is expected somewhere.
    if (
      verb === 'arrives' &&
      kind === 'visit' &&
      !places.some(({ start }) => start >= found.start) &&
      !sentence.of('anaphora').some(({ start }) => start < found.start)
    )
      return [];
    return [{ ...found, verb, kind, noun: named }];
  });
  const predicated = withoutPurposes(sentence, withoutOpen(sentence, withoutOverlaps(whole)));
  const entry = predicated.length === 0 ? listedIn(sentence, nouns) : null;
  if (entry)
    return [
      {
        frame: 'listed',
        kind: entry.entry.kind,
        noun: entry,
        needsDate: true,
        verb: null,
        start: entry.start,
        end: entry.end,
      },
    ];
  const attributes = attributesOf(sentence, nouns).filter(
    ({ start, end, noun }) =>
      !predicated.some((other) => start < other.end && other.start < end && other.frame !== 'does') &&
      !predicated.some((other) => other.noun !== null && other.noun === noun),
  );
  return [...predicated, ...attributes].sort((a, b) => a.start - b.start || a.end - b.end);
};

/** "The framework, which will start in 2028": neither a meeting nor anybody. */
const isOfNothing = (sentence: Sentence, start: number): boolean =>
  sentence.vocabulary.relatives.has(sentence.word(start - 1));

/** A verb that wants an object may be another's form too: "open a meeting", "open the border". */
const otherVerb = (sentence: Sentence, { end, verb }: Composed): VerbKind | null =>
  (['act', 'done', 'does', 'will-do'] as const)
    .flatMap((role) => sentence.of(role))
    .find((one) => one.end === end && !wantsObject(one.entry.kind))?.entry.kind ?? verb;

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
      !wantsObject(one.verb) &&
      one.frame === 'future' &&
      one.start <= other.start &&
      one.end > other.end
    ) {
      kept[within] = one;
      continue;
    }
    // "Se vor întâlni": the verb in it says what happens.
    if (other?.verb === null && one.frame === 'future' && one.verb === 'dialogue' && one.end === other.end) {
      kept[within] = { ...other, verb: one.verb };
      continue;
    }
    if (other) continue;
    kept.push(one);
  }
  return kept;
};

/** A verb that is not known gives way to one that is, in its own clause: "agreed that … will be held". */
const withoutOpen = <One extends Composed>(sentence: Sentence, found: readonly One[]): One[] =>
  found.filter(
    (one) =>
      one.frame !== 'open' ||
      !found.some(
        (other) =>
          other.frame !== 'open' &&
          (other.start >= one.end
            ? !sentence.hasBoundary(one.end, other.start) ||
              // "Said that it would be repeated and that figures would be published": two.
              (other.start - one.end <= 4 &&
                !sentence.of('and').some(({ start }) => start >= one.end && start < other.start))
            : !sentence.hasBoundary(other.end, one.start)),
      ),
  );

/** "Undertook to complete the procedures needed for the protocol to be signed": what is undertaken, and what for. */
const withoutPurposes = <One extends Composed>(sentence: Sentence, found: readonly One[]): One[] =>
  found.filter(
    (one) =>
      !(one.frame === 'future' && one.needsDate) ||
      !found.some(
        (other) =>
          other.frame === 'undertakes' &&
          other.verb !== null &&
          other.end <= one.start &&
          !sentence.hasBoundary(other.end, one.start),
      ),
  );

/** What a date beside it makes an appointment of. */
const datedKinds: ReadonlySet<Kind> = new Set(['dialogue', 'visit', 'agreement']);

/** Nouns that a day to come stands beside: "the next meeting, in May", "the May summit". */
const attributesOf = (sentence: Sentence, nouns: readonly Noun[]): Trigger[] => {
  const coming = sentence.of('coming');
  return nouns
    .filter(({ entry, start }) => datedKinds.has(entry.kind) || sentence.startsAt(start, 'deed'))
    .filter((noun) => !isAfter(sentence, noun))
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
