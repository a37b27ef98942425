import { readerOf } from '../readers/described-readers.js';
import type { ReaderId } from '../readers/reader.events.js';
import type { Instant, LocalDate } from '../values.js';
import { DAY } from '../values.js';
import { escalations } from './escalation.js';
import { foldedInto } from './folding.js';
import {
  numberBefore,
  type Occurrence,
  type Repetition,
  repeated,
  repetitionOf,
  singleOccurrence,
} from './occurrences.js';
import { nextReading, type Placed, placedAfter, placedBefore, placedSince } from './placing.js';
import type { EffectiveRule, PlannedReminder, Planning } from './planning.js';
import { type Recipient, recipientsOf } from './recipients.js';
import { reminderName } from './reminder-key.js';
import type { Reasoning } from './reminders.events.js';
import { type Told, toldBy } from './told.js';

/**
 * Every reminder of a commitment that is to come, soonest first: a pure function of what was recorded, not of the hour at
 * which it is asked, so that a plan made anew is the same. Of a rule that repeats only the next is there. What would have
 * fallen due before the commitment was open is one reminder for each reader; so is what a reader put off.
 */
export const planOf = (planning: Planning): PlannedReminder[] => {
  const { subject, fallen } = planning;
  if (subject.stage !== 'open') return [];
  const told = toldBy(fallen, subject.openSince);
  const found = planning.rules.flatMap((rule) =>
    recipientsOf(rule.rule.to, planning).map((recipient) => comingBy(rule, recipient, planning, told)),
  );
  const coming = [
    ...found.flatMap(({ next }) => next),
    ...pastInOne(
      found.flatMap(({ past }) => past),
      planning,
    ),
    ...escalations(planning, told),
  ];
  return putOff(coming, planning).toSorted(bySoonest);
};

const bySoonest = (one: PlannedReminder, other: PlannedReminder): number => {
  if (one.due !== other.due) return one.due < other.due ? -1 : 1;
  return reminderName(one.key) < reminderName(other.key) ? -1 : 1;
};

interface Coming {
  readonly next: readonly PlannedReminder[];
  /** What would have fallen due before the commitment was open. */
  readonly past: readonly PlannedReminder[];
}

/**
 * How long before a rule was set, a reader described or a commitment watched they still tell what was due: long enough
 * that nothing is lost when somebody changes them while no job ran, and no longer, as a new rule would else tell of years.
 */
const LOOK_BACK = 7 * DAY;

const comingBy = (rule: EffectiveRule, recipient: Recipient, planning: Planning, told: Told): Coming => {
  const { subject, calendars } = planning;
  const opened = Date.parse(subject.openSince);
  const begun = Math.max(opened, begunBy(rule, recipient, planning) - LOOK_BACK);
  const isTold = ({ name }: Occurrence): boolean =>
    told.has({ rule: rule.rule.id, occurrence: name }, recipient);
  const reminder = (found: Found): PlannedReminder => reminderFor(found, rule, recipient, planning);
  const asPast = (found: Found): PlannedReminder[] =>
    begun > opened || told.hasPast(recipient) || isTold(found) ? [] : [reminder(found)];

  const single = singleOccurrence(rule.rule.trigger, subject);
  if (single) {
    const found = { ...single, placed: placedBefore(single.wanted, recipient.reader, calendars) };
    const due = Date.parse(found.placed.due);
    if (due <= opened) return { next: [], past: asPast(found) };
    return { next: due < begun || isTold(found) ? [] : [reminder(found)], past: [] };
  }
  const repetition = repetitionOf(rule.rule.trigger, subject);
  if (!repetition) return { next: [], past: [] };
  const place = (wanted: LocalDate): Placed =>
    placedSince(repetition.since, wanted, recipient.reader, calendars);
  const newest = told.newest(rule.rule.id, recipient);
  const next = firstAfter(Math.max(begun, newest), repetition, place, isTold);
  const before = newest <= opened && next ? repeated(repetition, next.number - 1) : undefined;
  const last = before && { ...before, placed: place(before.wanted) };
  const past = last && Date.parse(last.placed.due) <= opened ? asPast(last) : [];
  // Counted on from there once that is told, or a downtime would bring both.
  return { next: next && past.length === 0 ? [reminder(next)] : [], past };
};

/** Since when this rule can have written to this reader, in ms. */
const begunBy = (rule: EffectiveRule, { reader, as, insteadOf }: Recipient, planning: Planning): number => {
  const watching = as === 'watchers' ? planning.watchingSince?.get(insteadOf ?? reader.id) : undefined;
  return Math.max(...[rule.since, reader.since, watching].map(inMs));
};

const inMs = (at: Instant | undefined): number =>
  at === undefined ? Number.NEGATIVE_INFINITY : Date.parse(at);

/** An occurrence, and where in time it is put. */
interface Found extends Occurrence {
  readonly placed: Placed;
}

type PlaceDay = (wanted: LocalDate) => Placed;

/** The first repetition that falls due after `at` and has not been told. After a year without a job that is still one. */
const firstAfter = (
  at: number,
  repetition: Repetition,
  place: PlaceDay,
  isTold: (occurrence: Occurrence) => boolean,
): (Found & { readonly number: number }) | undefined => {
  const begin = Number.isFinite(at) ? numberBefore(repetition, at) : 1;
  for (let number = begin; ; number++) {
    const occurrence = repeated(repetition, number);
    if (!occurrence) return undefined;
    const found = { ...occurrence, placed: place(occurrence.wanted), number };
    if (Date.parse(found.placed.due) > at && !isTold(occurrence)) return found;
  }
};

const reminderFor = (
  { name: occurrence, wanted, placed }: Found,
  { rule, version }: EffectiveRule,
  { reader, as, insteadOf }: Recipient,
  { subject }: Planning,
): PlannedReminder => {
  const reasoning: Reasoning = {
    ruleVersion: version,
    trigger: rule.trigger,
    window: subject.timeframe.window,
    windowSince: subject.windowSince,
    wanted,
    movedBy: placed.movedBy,
    as,
    ...(insteadOf && { insteadOf }),
    ...(rule.escalateAfter !== null && { escalateAfter: rule.escalateAfter }),
  };
  return {
    key: { rule: rule.id, occurrence, reader: reader.id },
    day: placed.day,
    due: placed.due,
    reasoning,
  };
};

/** What would have fallen due before the commitment was open: one for each reader, when they next read. */
const pastInOne = (
  past: readonly PlannedReminder[],
  { subject, readers, calendars }: Planning,
): PlannedReminder[] =>
  [...byReader(past)].flatMap(([id, theirs]) =>
    foldedInto(theirs, nextReading(subject.openSince, readerOf(id, readers), calendars)),
  );

/** What readers put off until a day is told in one then. */
const putOff = (
  coming: readonly PlannedReminder[],
  { snoozes, readers, calendars }: Planning,
): PlannedReminder[] => {
  if (snoozes.length === 0) return [...coming];
  const until = new Map<ReaderId, LocalDate>();
  for (const { reader, until: day } of snoozes) if (day > (until.get(reader) ?? '')) until.set(reader, day);
  return [...byReader(coming)].flatMap(([id, theirs]) => {
    const day = until.get(id);
    if (day === undefined) return theirs;
    const early = theirs.filter((reminder) => reminder.day < day);
    const later = theirs.filter((reminder) => reminder.day >= day);
    return [...foldedInto(early, placedAfter(day, readerOf(id, readers), calendars)), ...later];
  });
};

const byReader = (reminders: readonly PlannedReminder[]): Map<ReaderId, PlannedReminder[]> => {
  const grouped = new Map<ReaderId, PlannedReminder[]>();
  for (const reminder of reminders) {
    const { reader } = reminder.key;
    grouped.set(reader, [...(grouped.get(reader) ?? []), reminder]);
  }
  return grouped;
};
