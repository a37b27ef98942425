import type { Kind } from '#domain/commitments/commitment.terms.js';
import { resolveDate } from '../dates/resolve.js';
import type { FoundPlace } from '../places/find-places.js';
import { spread, withoutDoubles } from './clauses.js';
import {
  type Before,
  type CandidateDate,
  dateFor,
  isAhead,
  isOwnDate,
  isRatherGone,
  isToldOfPast,
} from './dating.js';
import { exclusionOf, isMovedAway } from './exclude.js';
import { type Frame, isAttribute, weak } from './frames.js';
import { otherwiseDated } from './otherwise.js';
import type { Sentence } from './sentence.js';
import { type Trigger, triggersOf } from './triggers.js';
import { standsUndated } from './undated.js';

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

/** "Will be examined", "… and examined". */
export const isPassive = ({ sentence, trigger }: Candidate): boolean =>
  sentence.startsAt(trigger.start, 'passive', 'done');

const base: Readonly<Record<Frame, number>> = {
  undertakes: 0.8,
  happens: 0.85,
  accepted: 0.8,
  future: 0.75,
  assigns: 0.75,
  planned: 0.75,
  does: 0.7,
  open: 0.6,
  deadline: 0.75,
  coming: 0.7,
  listed: 0.7,
  'dated-noun': 0.55,
};

/** A promise that a heading names, and that a line below it only dates. */
export const headed = (
  line: Sentence,
  above: Sentence,
  reckoning: Before['reckoning'],
): { readonly dated: Candidate; readonly heading: Candidate } | null => {
  const [date] = line.dates;
  const resolved = date && resolveDate(date.found, { ...reckoning, past: false }, null);
  const noun = above.of('noun').find(({ entry }) => entry.kind === 'dialogue' || entry.kind === 'visit');
  if (!date || !resolved || !noun || !isAhead(resolved, reckoning.today, true)) return null;
  const { kind } = noun.entry;
  const whole = (sentence: Sentence, words: Pick<Trigger, 'start' | 'end' | 'noun'>): Candidate => ({
    sentence,
    trigger: { frame: 'coming', kind, needsDate: true, verb: null, ...words },
    kind,
    date: null,
    start: 0,
    end: sentence.tokens.length,
    places: sentence.places,
    confidence: base.coming,
  });
  return {
    dated: { ...whole(line, { start: 0, end: date.after, noun: null }), date: { ...date, resolved } },
    heading: whole(above, { start: noun.start, end: noun.end, noun }),
  };
};

/** A promise that another sentence accepted: "invited the Chair to Tashkent in September". */
export const acceptedIn = (
  sentence: Sentence,
  accepting: Candidate,
  reckoning: Before['reckoning'],
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
        places: sentence.places,
        confidence: base.accepted + 0.1,
      };
  }
  return null;
};

const isYearSaid = (sentence: Sentence, date: CandidateDate | null): boolean =>
  date !== null && /\d{4}/.test(sentence.textOf(date.first, date.after));

const tellsPast = (sentence: Sentence): boolean =>
  sentence.of('excludes').some(({ entry }) => entry.why === 'past');

/** All of it lies ahead: this year does not, where an old report spoke of it. */
const isWhollyAhead = (date: CandidateDate | null, { reckoning: { today } }: Before): boolean =>
  date !== null && (today === null || (date.resolved.first ?? date.resolved.last ?? '') > today);

/** What promises more often in one sentence is no prose, and would hold everybody up. */
const mostPromises = 20;

/** The promises of a sentence; nothing when it asks, denies, wishes or tells of what was. */
export const candidatesOf = (sentence: Sentence, before: Before): Candidate[] => {
  if (sentence.text.trimEnd().endsWith('?') || before.context === 'biography') return [];
  const triggers = triggersOf(sentence);
  const otherwise = triggers.length === 0 ? otherwiseIn(sentence, before) : null;
  if (otherwise) return [otherwise];
  if (triggers.length === 0 || triggers.length > mostPromises) return [];
  const excluded = triggers.map((trigger) => exclusionOf(sentence, trigger));
  const open = triggers.filter(
    (trigger, i) => excluded[i] === null && !isMovedAway(sentence, trigger, triggers),
  );
  if (open.length === 0) return [];
  const places = sentence.places;
  const strong = triggers.filter(({ frame }) => !weak.has(frame));
  const kept = open.flatMap((trigger): Omit<Candidate, 'start' | 'end' | 'places'>[] => {
    const { date, gone } = dateFor(sentence, trigger, triggers, before);
    if (gone) return [];
    const vague =
      sentence.of('vague').some(({ start }) => Math.abs(start - trigger.start) <= 25) ||
      sentence.dates.some(({ found }) => found.written.unit === 'uncounted');
    // "The paper, expected in December, has not arrived": by when it is said, that December is over.
    if (
      trigger.frame === 'planned' &&
      date &&
      tellsPast(sentence) &&
      isRatherGone(date, before.reckoning.today)
    )
      return [];
    // "Publishes its figures every November."
    if (
      (trigger.frame === 'does' || trigger.frame === 'open') &&
      sentence.of('excludes').some(({ entry }) => entry.why === 'rules')
    )
      return [];
    // "Applications shall be answered within 30 days."
    const isGeneral =
      before.context === 'statutes' ||
      sentence.of('excludes').some(({ entry, start }) => entry.why === 'rules' && start < trigger.end + 6);
    if (isGeneral && (date === null || date.found.written.unit === 'within')) return [];
    // "Under the guide, applications are lodged by 1 December."
    if (before.context === 'statutes' && trigger.frame === 'does') return [];
    if (isToldOfPast(sentence, before, date) && !(isYearSaid(sentence, date) && isWhollyAhead(date, before)))
      return [];
    const bare = date === null && !(vague && trigger.frame !== 'dated-noun');
    if (bare && (trigger.needsDate || !standsUndated(sentence, trigger))) return [];
    if (
      isAttribute(trigger.frame) &&
      date !== null &&
      !isOwnDate(sentence, trigger, date, strong, before.reckoning.today)
    )
      return [];
    const confidence = base[trigger.frame] + (date ? 0.1 : -0.15);
    const one = { sentence, trigger, kind: trigger.kind, date, confidence };
    return [
      one,
      ...secondDates(sentence, trigger, date, triggers, before).map((other) => ({ ...one, date: other })),
    ];
  });
  // Nouns whose day stands too far away to be theirs: what the sentence says as a whole may have it.
  if (
    kept.length === 0 &&
    triggers.every(({ frame }) => isAttribute(frame)) &&
    open.length === triggers.length
  ) {
    const whole = otherwiseIn(sentence, before);
    if (whole) return [whole];
  }
  const distinct = withoutProgramme(
    withoutDoubles(sentence, withAcceptedDates(sentence, withWhen(sentence, kept))),
  );
  return spread(sentence, distinct).map((one) => ({
    ...one,
    places: places.filter(({ start }) => start >= one.start && start < one.end),
  }));
};

const otherwiseIn = (sentence: Sentence, before: Before): Candidate | null => {
  const otherwise = otherwiseDated(sentence, before);
  return (
    otherwise && {
      sentence,
      ...otherwise,
      kind: otherwise.trigger.kind,
      start: 0,
      end: sentence.tokens.length,
      places: sentence.places,
      confidence: base.open - 0.1,
    }
  );
};

/** "Accepted the invitation to speak at the session in July": what is dated behind is what was accepted. */
const withAcceptedDates = <One extends Pick<Candidate, 'date' | 'trigger' | 'confidence'>>(
  sentence: Sentence,
  found: readonly One[],
): One[] => {
  const accepted = found.find(({ date, trigger }) => trigger.frame === 'accepted' && date === null);
  const dated =
    accepted &&
    found.find(
      ({ date, trigger }) =>
        date !== null &&
        (isVisitItself(sentence, trigger) ||
          // "Accepts an invitation to Tashkent and travels there in May"
          (trigger.kind === 'visit' && trigger.frame === 'does' && trigger.start >= accepted.trigger.end) ||
          (weak.has(trigger.frame) &&
            // "… to the forum, planned for 9 June; he accepted the invitation"
            (trigger.start >= accepted.trigger.end || accepted.trigger.noun === null) &&
            !sentence.of('and').some(({ start }) => start >= accepted.trigger.end && start < trigger.start))),
    );
  return accepted && dated
    ? found.flatMap((one) =>
        one === dated
          ? []
          : one === accepted
            ? [{ ...one, date: dated.date, confidence: dated.confidence }]
            : [one],
      )
    : [...found];
};

/** "Will take a decision when it meets on 4 December": the second only says when the first is. */
const withWhen = <One extends Pick<Candidate, 'date' | 'trigger'>>(
  sentence: Sentence,
  found: readonly One[],
): One[] => {
  const { times } = sentence.vocabulary.cues;
  const isWhen = ({ date, trigger }: One): boolean =>
    date !== null &&
    trigger.frame === 'does' &&
    sentence.tokens
      .slice(Math.max(0, trigger.start - besideWhen), trigger.start)
      .some(({ word }) => times.test(word));
  const kept = found.filter((one) => !isWhen(one));
  if (kept.length !== 1 || found.length !== 2) return [...found];
  const [when] = found.filter(isWhen);
  return kept.map((one) => ({ ...one, date: one.date ?? when?.date ?? null }));
};

/** In words: "when the Bureau next meets". */
const besideWhen = 4;

/** "… has been accepted; the visit will begin on 8 March": the visit that was accepted. */
const isVisitItself = (sentence: Sentence, { noun }: Trigger): boolean =>
  noun !== null && sentence.of('anaphora').some(({ start, end }) => start < noun.end && noun.start < end);

/** "Will travel to Astana in May, where she will meet the Speaker": whom one meets on a visit is of the visit. */
const withoutProgramme = <One extends Pick<Candidate, 'kind' | 'date' | 'trigger'>>(
  found: readonly One[],
): One[] => {
  const visit = found.findIndex(({ kind, date }) => kind === 'visit' && date !== null);
  return found.filter(
    ({ kind, date, trigger }, i) =>
      visit < 0 || i <= visit || kind !== 'dialogue' || date !== null || trigger.frame === 'undertakes',
  );
};

/** "On 14 March in Rabat and on 20 June in Brussels": the same again, on another day in another place. */
const secondDates = (
  sentence: Sentence,
  trigger: Trigger,
  date: CandidateDate | null,
  triggers: readonly Trigger[],
  { reckoning }: Before,
): CandidateDate[] => {
  if (!date || date.first < trigger.end || (trigger.kind !== 'dialogue' && trigger.kind !== 'visit'))
    return [];
  const places = sentence.places.filter(({ place }) => place.city);
  const and = sentence.of('and').find(({ start }) => start >= date.after && start <= date.after + 5);
  const other = and && sentence.dates.find(({ first }) => first >= and.end && first <= and.end + 2);
  if (!and || !other || triggers.some(({ start }) => start >= date.after && start < other.first)) return [];
  const isPlaced =
    places.some(({ start }) => start >= date.after && start < and.start) &&
    places.some(({ start }) => start >= other.after && start <= other.after + 3);
  const resolved = isPlaced ? resolveDate(other.found, { ...reckoning, past: false }, null) : null;
  return resolved && isAhead(resolved, reckoning.today, true) ? [{ ...other, resolved }] : [];
};
