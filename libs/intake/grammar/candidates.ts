import type { Kind } from '#domain/commitments/commitment.events.js';
import type { WrittenDate } from '../dates/date-forms.js';
import { type Reckoning, type ResolvedDate, resolveDate } from '../dates/resolve.js';
import { type FoundPlace, placesIn } from '../places/find-places.js';
import { exclusionOf, isMovedAway } from './exclude.js';
import type { DatedTokens, Sentence } from './sentence.js';
import { type Frame, type Trigger, triggersOf } from './triggers.js';

export interface CandidateDate extends DatedTokens {
  readonly resolved: ResolvedDate;
}

/** A promise as one sentence tells it. */
export interface Candidate {
  readonly sentence: Sentence;
  readonly trigger: Trigger;
  readonly kind: Kind;
  readonly date: CandidateDate | null;
  /** Tokens of its clause: the whole sentence, unless others stand in it. */
  readonly start: number;
  readonly end: number;
  readonly places: readonly FoundPlace[];
  readonly confidence: number;
}

/** What is known before a sentence is read. */
export interface Before {
  readonly reckoning: Omit<Reckoning, 'past'>;
  /** The last date told, for "the same day". */
  readonly date: ResolvedDate | null;
}

const base: Readonly<Record<Frame, number>> = {
  undertakes: 0.8,
  happens: 0.85,
  accepted: 0.8,
  future: 0.75,
  assigns: 0.75,
  planned: 0.75,
  does: 0.7,
  deadline: 0.75,
  coming: 0.7,
  'dated-noun': 0.55,
};

const weak: ReadonlySet<Frame> = new Set(['planned', 'does', 'coming', 'dated-noun', 'deadline']);

interface Dated {
  readonly date: CandidateDate | null;
  /** The words that promise were followed by a day that is gone. */
  readonly gone: boolean;
}

/** A promise that another sentence accepted: "invited the Chair to Tashkent in September". */
export const acceptedIn = (
  sentence: Sentence,
  accepting: Candidate,
  { reckoning }: Before,
): Candidate | null => {
  for (const date of sentence.dates) {
    const resolved = resolveDate(date.found, { ...reckoning, past: false }, null);
    if (resolved && isAhead(resolved, reckoning.today, true))
      return {
        ...accepting,
        sentence,
        trigger: { ...accepting.trigger, start: 0, end: 1, noun: null },
        date: { ...date, resolved },
        start: 0,
        end: sentence.tokens.length,
        places: placesIn(sentence.tokens),
        confidence: base.accepted + 0.1,
      };
  }
  return null;
};

/** What promises more often in one sentence is no prose, and would hold everybody up. */
const mostPromises = 20;

/** The promises of a sentence; nothing when it asks, denies, wishes or tells of what was. */
export const candidatesOf = (sentence: Sentence, before: Before): Candidate[] => {
  if (sentence.text.trimEnd().endsWith('?')) return [];
  const triggers = triggersOf(sentence);
  if (triggers.length === 0 || triggers.length > mostPromises) return [];
  const excluded = triggers.map((trigger) => exclusionOf(sentence, trigger));
  const open = triggers.filter(
    (trigger, i) => excluded[i] === null && !isMovedAway(sentence, trigger, triggers),
  );
  if (open.length === 0) return [];
  const places = placesIn(sentence.tokens);
  const strong = triggers.filter(({ frame }) => !weak.has(frame));
  const kept = open.flatMap((trigger): Omit<Candidate, 'start' | 'end' | 'places'>[] => {
    const { date, gone } = dateFor(sentence, trigger, triggers, before);
    if (gone) return [];
    if (date === null && (trigger.needsDate || !standsUndated(sentence, trigger))) return [];
    if (isAttribute(trigger.frame) && date !== null && !isOwnDate(sentence, trigger, date, strong)) return [];
    const confidence = base[trigger.frame] + (date ? 0.1 : -0.15);
    return [{ sentence, trigger, kind: trigger.kind, date, confidence }];
  });
  const distinct = withoutDoubles(kept);
  return spread(sentence, distinct).map((one) => ({
    ...one,
    places: places.filter(({ start }) => start >= one.start && start < one.end),
  }));
};

const isAttribute = (frame: Frame): boolean => frame === 'coming' || frame === 'dated-noun';

/** Dates that tell as often of the days just gone: "met on Wednesday for talks". */
const passing: ReadonlySet<WrittenDate['unit']> = new Set([
  'weekday',
  'day-ahead',
  'week',
  'month',
  'year',
  'year-of',
]);

/** An attribute has a date of its own: right beside it, and no predicate between. */
const isOwnDate = (
  sentence: Sentence,
  trigger: Trigger,
  date: CandidateDate,
  strong: readonly Trigger[],
): boolean => {
  const [from, to] =
    date.first >= trigger.end
      ? [trigger.end, date.first]
      : [Math.min(date.after, trigger.start), trigger.start];
  const near = trigger.frame === 'coming' ? 14 : 9;
  if (to - from > near) return false;
  if (trigger.frame === 'dated-noun' && passing.has(date.found.written.unit)) return false;
  if (strong.some(({ start }) => start >= from && start < to)) return false;
  if (trigger.frame === 'dated-noun' && date.first < trigger.start && to - from > 2) return false;
  const { past } = {
    past: sentence
      .of('excludes')
      .some(({ entry, start }) => entry.why === 'past' && start >= from && start < to),
  };
  return !past;
};

const dateFor = (
  sentence: Sentence,
  trigger: Trigger,
  triggers: readonly Trigger[],
  before: Before,
): Dated => {
  const { today } = before.reckoning;
  const past = weak.has(trigger.frame) && sentence.of('excludes').some(({ entry }) => entry.why === 'past');
  const resolved = (date: DatedTokens): ResolvedDate | null =>
    date.found.bound === 'since' ? null : resolveDate(date.found, { ...before.reckoning, past }, before.date);
  const others = triggers.filter(
    (other) =>
      other !== trigger &&
      !isAttribute(other.frame) &&
      (other.start >= trigger.end || other.end <= trigger.start),
  );
  const next = others.find(({ start }) => start >= trigger.end);
  const previous = others.findLast(({ end }) => end <= trigger.start);
  const mine = sentence.dates.filter(({ first, after }) => {
    if (next && first >= next.start) return false;
    if (previous && first < previous.end) return false;
    // A date that opens the next clause is the next one's: "…, and in June the report will be sent".
    if (next && first >= trigger.end && after <= next.start)
      return !sentence.hasBoundary(trigger.end, first) || sentence.hasBoundary(after, next.start);
    if (previous && after <= trigger.start && first >= previous.end)
      return sentence.hasBoundary(previous.end, first) && !sentence.hasBoundary(after, trigger.start);
    return true;
  });
  const inside = mine.filter(({ first, after }) => first < trigger.end && after > trigger.start);
  const after = mine.filter(({ first }) => first >= trigger.end);
  const earlier = mine.filter(({ after: end }) => end <= trigger.start).reverse();
  let gone = false;
  for (const date of [...inside, ...after, ...earlier]) {
    const when = resolved(date);
    if (!when) continue;
    if (isAhead(when, today, isAttribute(trigger.frame)))
      return { date: { ...date, resolved: when }, gone: false };
    if (!earlier.includes(date) || isLongGone(when, today)) gone = true;
  }
  if (gone) return { date: null, gone };
  // One date over two: "in May the committee will meet and the report will be sent", "… and … by the end of the year".
  for (const date of shared(sentence, trigger, triggers)) {
    const when = resolved(date);
    if (when && isAhead(when, today, true)) return { date: { ...date, resolved: when }, gone: false };
  }
  return { date: null, gone: false };
};

const isAhead = ({ last, first }: ResolvedDate, today: string | null, strictly: boolean): boolean =>
  today === null ||
  last === null ||
  (strictly ? last > today : last >= today) ||
  (first !== null && first > today);

/** Said of what somebody promised more than two months ago. */
const isLongGone = ({ last }: ResolvedDate, today: string | null): boolean =>
  today !== null && last !== null && new Date(today).getTime() - new Date(last).getTime() > 60 * 86_400_000;

const shared = (sentence: Sentence, trigger: Trigger, triggers: readonly Trigger[]): DatedTokens[] => {
  const finite = triggers.filter(({ frame }) => !isAttribute(frame));
  const [firstOne] = finite;
  const lastOne = finite.at(-1);
  if (isAttribute(trigger.frame) || !firstOne || !lastOne || finite.length < 2) return [];
  const opening = sentence.dates.filter(({ after }) => after <= firstOne.start);
  const closing = sentence.dates.filter(({ first }) => first >= lastOne.end);
  return [...opening, ...(hasSemicolon(sentence, trigger.end, lastOne.start) ? [] : closing)];
};

const hasSemicolon = (sentence: Sentence, from: number, to: number): boolean => {
  for (let i = from; i < to; i++) if (sentence.word(i) === ';') return true;
  return false;
};

/** Without a date, a promise needs somebody who makes it, or a thing that is made for it. */
const standsUndated = (sentence: Sentence, trigger: Trigger): boolean => {
  if (sentence.of('excludes').some(({ entry }) => entry.why === 'rules')) return false;
  if (trigger.frame === 'undertakes' || trigger.frame === 'accepted') return true;
  if (trigger.frame === 'happens') return trigger.noun !== null;
  const subject = subjectStart(sentence, trigger.start);
  const passive = sentence.of('passive').some(({ start }) => start === trigger.start);
  if (passive)
    return (
      trigger.kind !== 'action' ||
      trigger.noun !== null ||
      sentence.tokens.slice(subject, trigger.start).some(({ capital }) => capital)
    );
  // "The report will present": a thing promises nothing.
  const thing = sentence
    .of('noun')
    .find(
      ({ start, end, entry }) =>
        start >= subject &&
        end <= trigger.start &&
        entry.kind !== 'visit' &&
        !sentence.of('body').some((body) => body.start === start) &&
        trigger.start - end <= 5,
    );
  const party =
    sentence.tokens
      .slice(subject, trigger.start)
      .some(({ capital }, i) => capital && (i > 0 || subject > 0)) ||
    sentence.of('side').some(({ start }) => start >= subject && start < trigger.start);
  if (trigger.kind === 'action') return party && !thing;
  return trigger.kind === 'visit' || trigger.kind === 'dialogue' || !thing;
};

const subjectStart = (sentence: Sentence, before: number): number => {
  let at = before;
  while (at > 0 && !/^[,;:–—]$/.test(sentence.word(at - 1))) at--;
  return at;
};

/** Two triggers with the same date beside each other tell one thing: "the next meeting, to be held in May". */
const withoutDoubles = <
  One extends { trigger: Trigger; date: CandidateDate | null; confidence: number; kind: Kind },
>(
  found: readonly One[],
): One[] =>
  found.filter((one) => {
    const better = found.find(
      (other) =>
        other !== one &&
        (other.date?.first === one.date?.first || (one.date === null && isAttribute(one.trigger.frame))) &&
        (isAttribute(one.trigger.frame) ||
          one.trigger.frame === 'deadline' ||
          (weak.has(one.trigger.frame) && other.kind === one.kind)) &&
        (other.confidence > one.confidence ||
          (other.confidence === one.confidence && found.indexOf(other) < found.indexOf(one))),
    );
    return better === undefined;
  });

/** Where several promises stand in one sentence, each takes its clause. */
const spread = <One extends { trigger: Trigger; date: CandidateDate | null }>(
  sentence: Sentence,
  found: readonly One[],
): (One & { start: number; end: number })[] => {
  const reachOf = ({ trigger, date }: One) =>
    Math.max(trigger.end, trigger.noun?.end ?? 0, date && date.first >= trigger.start ? date.after : 0);
  let start = 0;
  return found.map((one, i) => {
    const next = found[i + 1];
    const end = next
      ? boundaryBetween(sentence, Math.min(reachOf(one), next.trigger.start), next.trigger.start)
      : sentence.tokens.length;
    const clause = { ...one, start: end === null ? 0 : start, end: end ?? sentence.tokens.length };
    if (end !== null) start = end;
    return clause;
  });
};

const boundaryBetween = (sentence: Sentence, from: number, to: number): number | null => {
  const ands = sentence
    .of('and')
    .filter(({ start }) => start >= from && start < to && !sentence.isDate(start));
  if (ands[0]) return ands[0].start;
  for (let i = from; i < to; i++) if (/^[,;:–—]$/.test(sentence.word(i)) && !sentence.isDate(i)) return i + 1;
  return null;
};
