import type { Kind } from '#domain/commitments/commitment.events.js';
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
  /** A verb in the future that the lexicon does not know. */
  | 'open'
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
  open: 1,
  deadline: 5,
  coming: 3,
  'dated-noun': 2,
};

/** Frames that hold no verb of their own, or one that may tell of what was. */
export const weak: ReadonlySet<Frame> = new Set(['planned', 'does', 'coming', 'dated-noun', 'deadline']);

/** A noun with a day, and no predicate. */
export const isAttribute = (frame: Frame): boolean => frame === 'coming' || frame === 'dated-noun';

/** In words: a line of minutes or a call for contributions, not a paragraph. */
const longestDeadline = 25;

export const triggersOf = (sentence: Sentence): Trigger[] => {
  const nouns = nounsOf(sentence);
  const places = sentence.places;
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
    if (
      verb === 'arrives' &&
      kind === 'visit' &&
      !places.some(({ start }) => start >= found.start) &&
      !sentence.of('anaphora').some(({ start }) => start < found.start)
    )
      return [];
    return [{ ...found, verb, kind, noun: named }];
  });
  const predicated = withoutOpen(sentence, withoutOverlaps(whole));
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
  { verb, frame, start, end }: Composed,
  named: Noun | null,
): Kind => {
  if (verb === 'send') {
    if (named?.entry.kind === 'report') return 'report';
    // "Will send to Brussels, in June, a delegation of five."
    if (
      sentence
        .of('body')
        .some(
          (body) => body.start >= end && body.start <= end + 12 && /^deleg/.test(sentence.word(body.start)),
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
        !sentence.of('body').some((body) => body.start === noun.start),
    );
    if (thing) return thing.entry.kind;
  }
  if (verb !== null && verb !== 'object') return verb;
  // "The working group will meet": a body makes a meeting.
  if (named && verb === null && sentence.of('body').some((body) => body.start === named.start))
    return 'dialogue';
  // "An appeal hearing", "the hearing in the case": of a court.
  if (
    named?.entry.kind === 'dialogue' &&
    nouns.some((one) => one.entry.kind === 'case' && Math.abs(one.start - named.start) <= 2)
  )
    return 'case';
  if (named) return named.entry.kind;
  return frame === 'accepted' ? 'visit' : frame === 'happens' || frame === 'planned' ? 'dialogue' : 'action';
};

const things: ReadonlySet<Kind> = new Set(['report', 'agreement', 'action']);

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
  const undertaken = pairs(sentence.of('undertakes'), acts, 'undertakes');
  return [
    ...openFutures(sentence, effects),
    ...undertaken,
    ...undertaken.flatMap((one) => alsoUndertaken(sentence, one, acts)),
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

/** "Agreed to hold … and to appoint …": the second, right after "and", or at the end where verbs come last. */
const alsoUndertaken = (
  sentence: Sentence,
  { end }: Composed,
  acts: readonly Match<Entry & { kind: VerbKind }>[],
): Composed[] => {
  const and = sentence.of('and').find(({ start }) => start >= end && start <= end + 30);
  if (!and) return [];
  const far = sentence.vocabulary.lexicon.verbFirst ? sentence.vocabulary.lexicon.gap : 2;
  const act = longest(acts.filter(({ start }) => start >= and.end && start <= and.end + far));
  const finite = (['future', 'undertakes', 'happens', 'does', 'passive'] as const).some((role) =>
    sentence
      .of(role)
      .some(
        ({ start, entry }) =>
          start >= and.end && start <= (act?.start ?? 0) && !(entry.role === 'passive' && entry.needsDate),
      ),
  );
  const object = act && nounsOf(sentence).some(({ start }) => start >= and.end && start <= act.end + 8);
  if (!act || !object || finite) return [];
  return [{ frame: 'undertakes', start: act.start, end: act.end, verb: act.entry.kind, needsDate: false }];
};

/** "The consulate will reopen in May": whatever the verb, somebody says that it will be so, and when. */
const openFutures = (sentence: Sentence, effects: readonly Match<Entry>[]): Composed[] => {
  const { lexicon, endsAs, common } = sentence.vocabulary;
  const isEffect = (from: number, to: number) => effects.some(({ start }) => start >= from && start < to);
  const open = (start: number, end: number): Composed => ({
    frame: 'open',
    start,
    end,
    verb: null,
    needsDate: true,
  });
  const byEnding = endsAs.future
    ? sentence.tokens.flatMap((_, at) =>
        endsAs.future?.test(sentence.written(at)) && !sentence.isDate(at) && !isEffect(at, at + 2)
          ? [open(at, at + 1)]
          : [],
      )
    : [];
  const byAuxiliary = [...sentence.of('future'), ...sentence.of('undertakes')]
    .filter(
      ({ end, entry }) =>
        !entry.needsDate &&
        /^\p{Ll}{3}/u.test(sentence.written(end)) &&
        !common.has(sentence.word(end)) &&
        !isEffect(end, end + (lexicon.verbFirst ? lexicon.gap : 3)),
    )
    .map(({ start, end }) => open(start, end + 1));
  const byParticiple = sentence
    .of('passive')
    .filter(({ entry }) => !entry.needsDate)
    .flatMap(({ start, end }) => {
      const at = lexicon.verbFirst ? lastOfClause(sentence, end) : end;
      return endsAs.participle.test(sentence.written(at)) &&
        !common.has(sentence.word(at)) &&
        !isEffect(end, at + 1)
        ? [open(start, at + 1)]
        : [];
    });
  return [...byEnding, ...byAuxiliary, ...byParticiple].filter(({ start }) => hasParty(sentence, start));
};

/** The last word before the next sign, but no further than verbs stand from their auxiliaries. */
const lastOfClause = (sentence: Sentence, from: number): number => {
  const { gap } = sentence.vocabulary.lexicon;
  let at = from;
  while (at + 1 < sentence.tokens.length && at - from < gap && !/^[,;:.!?–—()|]$/.test(sentence.word(at + 1)))
    at++;
  return at;
};

/** Somebody, or something that somebody makes, stands before it in its clause; or it says "we" itself. */
const hasParty = (sentence: Sentence, before: number): boolean => {
  let from = before;
  while (from > 0 && !/^[;:–—|]$/.test(sentence.word(from - 1))) from--;
  return (
    sentence.tokens
      .slice(from, before)
      .some(
        ({ capital, word }, i) =>
          capital && (from + i > 0 || word.length > 3) && !sentence.vocabulary.common.has(word),
      ) ||
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
        (start > 0 && start <= 9 && isLabelled(sentence, start)) ||
        (start === 0 && sentence.item) ||
        // "(a) to send a delegation"
        (start === 1 && sentence.item && sentence.of('assigns').some((match) => match.start === 0)),
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
  return [...byOwner, ...byLabel, ...byPerson(sentence)];
};

/** "Ms Falk drafts the letter": whoever has a title, or a body, and a verb in the present tense, in minutes. */
const byPerson = (sentence: Sentence): Composed[] => {
  if (!sentence.minutes && !sentence.item) return [];
  const owners = (['title', 'side', 'body'] as const)
    .flatMap((role) => [...sentence.of(role)])
    .filter(
      ({ start }) =>
        begins(sentence, start) ||
        (/^\p{L}{1,3}$/u.test(sentence.word(start - 1)) && begins(sentence, start - 1)),
    )
    .sort((one, other) => one.start - other.start || other.end - one.end);
  return owners
    .filter(({ start }, i) => i === 0 || start !== owners[i - 1]?.start)
    .flatMap((owner): Composed[] => {
      let at = owner.end;
      while (at < owner.end + 7 && isOfName(sentence, at)) at++;
      const { present } = sentence.vocabulary.endsAs;
      const tells = sentence
        .of('excludes')
        .some(({ start, entry }) => start >= owner.end && start <= at && entry.why !== 'effects');
      if (tells || !present.test(sentence.written(at)) || sentence.isDate(at)) return [];
      const verb = sentence.of('does').find(({ start }) => start === at)?.entry.kind ?? null;
      return [{ frame: 'assigns', start: at, end: at + 1, verb, needsDate: false }];
    });
};

/** Nothing, a sign or a number stands before it. */
const begins = (sentence: Sentence, at: number): boolean =>
  at <= 0 || /^(?:[:.|;–—)]|\d+)$/.test(sentence.word(at - 1));

const isOfName = (sentence: Sentence, at: number): boolean =>
  sentence.tokens[at]?.capital === true || /^[(),.]$/.test(sentence.word(at)) || isInBrackets(sentence, at);

const isInBrackets = (sentence: Sentence, at: number): boolean =>
  sentence.word(at - 1) === '(' || (sentence.word(at + 1) === ')' && sentence.word(at) !== '(');

/** A colon or a dash right before the task; before its object where the verb comes last ("Secretariaat: notulen rondsturen"). */
const isLabelled = (sentence: Sentence, start: number): boolean =>
  sentence.tokens
    .slice(Math.max(0, start - (sentence.vocabulary.lexicon.verbFirst ? 5 : 1)), start)
    .some(({ word }) => /^[:–—|]$/.test(word));

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
