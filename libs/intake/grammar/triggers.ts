import type { Kind } from '#domain/commitments/commitment.terms.js';
import type { Composed, Frame } from './frames.js';
import { listedIn } from './listings.js';
import { type Noun, nounFor, nounsOf } from './nouns.js';
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
    const kind = kindOf(sentence, nouns, { ...found, verb }, named);
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

/** "Hold" and "attend" say nothing by themselves. */
const wantsObject = (verb: VerbKind | null): verb is 'object' | 'attends' =>
  verb === 'object' || verb === 'attends';

/** A verb that wants an object may be another's form too: "open a meeting", "open the border". */
const otherVerb = (sentence: Sentence, { end, verb }: Composed): VerbKind | null =>
  (['act', 'done', 'does', 'will-do'] as const)
    .flatMap((role) => sentence.of(role))
    .find((one) => one.end === end && !wantsObject(one.entry.kind))?.entry.kind ?? verb;

const kindOf = (
  sentence: Sentence,
  nouns: readonly Noun[],
  { verb, frame, start, end }: Composed,
  named: Noun | null,
): Kind => {
  // "A field visit is being prepared", "the trip is confirmed": what is done with it makes nothing else of it.
  const isSubject = named !== null && named.end <= start && isDone(sentence, end) && isHead(sentence, named);
  if (isSubject && (verb === 'send' || verb === 'action') && moving.has(named.entry.kind))
    return named.entry.kind;
  if (verb === 'receives') return 'visit';
  if (verb === 'unknown') return named?.entry.kind ?? 'action';
  if (verb === 'send' || verb === 'gets') {
    if (named?.entry.kind === 'report') return 'report';
    // "Will send to Brussels, in June, a delegation of five."
    if (
      sentence.of('body').some(
        (body) =>
          body.start >= end &&
          body.start <= end + 12 &&
          /^deleg/.test(sentence.word(body.start)) &&
          // "Will make available to the delegation" sends none.
          (aNew.test(sentence.word(body.start - 1)) || /cję$/.test(sentence.written(body.start))),
      )
    )
      return 'visit';
    const about = nouns.find((noun) => noun.entry.kind === 'case' && noun.start >= start - 10);
    return about ? 'case' : 'action';
  }
  if (verb === 'arrives') return named && arriving.has(named.entry.kind) ? named.entry.kind : 'visit';
  if (verb === 'visit') {
    // "The bill comes to plenary": a thing makes no visit.
    const thing = nouns.find(
      (noun) =>
        things.has(noun.entry.kind) &&
        noun.end <= start &&
        start - noun.end <= 4 &&
        !sentence.hasBoundary(noun.end, start) &&
        // "The rapporteurs on the monitoring of …" are no thing.
        isHead(sentence, noun) &&
        !sentence.of('body').some((body) => body.start === noun.start),
    );
    if (thing) return thing.entry.kind;
    // "A marzo partirà un programma": what is to begin stands behind its verb, and nobody goes anywhere.
    const begun =
      frame === 'future' && end === start + 1
        ? nouns.find((noun) => noun.start >= end && noun.start <= end + 2)
        : undefined;
    if (
      begun &&
      things.has(begun.entry.kind) &&
      !sentence.of('body').some((body) => body.start === begun.start)
    )
      return begun.entry.kind;
  }
  if (verb === 'speaks') return 'dialogue';
  if (verb !== null && !wantsObject(verb)) return verb;
  // "The working group will meet": a body makes a meeting.
  if (named && verb === null && sentence.of('body').some((body) => body.start === named.start))
    return 'dialogue';
  // "An appeal hearing", "the hearing in the case": of a court.
  if (
    named?.entry.kind === 'dialogue' &&
    nouns.some((one) => one.entry.kind === 'case' && Math.abs(one.start - named.start) <= nearCase)
  )
    return 'case';
  if (named) return named.entry.kind;
  if (frame === 'happens' && sentence.places.some(({ place, start }) => place.city && start === end))
    return 'visit';
  return frame === 'accepted' ? 'visit' : frame === 'happens' || frame === 'planned' ? 'dialogue' : 'action';
};

/** Before what was not told of yet. */
const aNew = /^(?:an?|its|their|o|une|eine|una|uma|een|un)$/;

const isDone = (sentence: Sentence, end: number): boolean =>
  sentence.of('done').some((one) => one.end === end);

/** In words: "the hearing in Ms Alakbarova's appeal". */
const nearCase = 4;

/** In words: an article, an adjective or two stand before the head of what a clause is about. */
const beforeHead = 3;

/** "A field visit to Romania", not "contributions to the consultation" nor "the mission's conclusions". */
const isHead = (sentence: Sentence, { start, end }: Noun): boolean =>
  // "The rapporteurs on the monitoring of …": somebody, and of what.
  !(['side', 'body'] as const).some((role) =>
    sentence.of(role).some((whose) => whose.end <= start && start - whose.start <= beforeHead + 1),
  ) &&
  (start <= beforeHead || sentence.hasBoundary(start - beforeHead - 1, start)) &&
  sentence.clean[sentence.tokens[end - 1]?.end ?? 0] !== "'";

const moving: ReadonlySet<Kind> = new Set(['visit', 'dialogue']);
const things: ReadonlySet<Kind> = new Set(['report', 'agreement', 'action']);

/** What is expected without going anywhere. */
const arriving: ReadonlySet<Kind> = new Set(['dialogue', 'report', 'agreement']);

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
            ? !sentence.hasBoundary(one.end, other.start) || other.start - one.end <= 4
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
    .filter(
      ({ entry, start }) =>
        datedKinds.has(entry.kind) || sentence.of('deed').some((deed) => deed.start === start),
    )
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
