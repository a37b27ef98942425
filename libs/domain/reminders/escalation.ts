import { addWorkingDays } from '../calendars/working-days.js';
import { headOf, readerOf, registryOf } from '../readers/described-readers.js';
import { localDateAt } from '../timeframes/zone.js';
import type { LocalDate } from '../values.js';
import { nextReading, type Placed, placedAfter } from './placing.js';
import type { Fallen, PlannedReminder, Planning, Reader, Subject } from './planning.js';
import { ESCALATION, occasionName, reminderName } from './reminder-key.js';
import type { Reasoning } from './reminders.events.js';
import type { Told } from './told.js';

/**
 * What goes one level up: a reminder that nobody answered, when its rule said so, and one that could not be delivered, at
 * once. One level only. Of two readers with one head who did not answer the same, the head hears once.
 */
export const escalations = (planning: Planning, told: Told): PlannedReminder[] => {
  const byName = new Map<string, PlannedReminder>();
  for (const fell of planning.fallen) {
    const rising = isSettled(fell, planning.subject) ? undefined : escalated(fell, planning, told);
    if (!rising) continue;
    const name = reminderName(rising.key);
    const present = byName.get(name);
    if (!present || isBefore(rising, present)) byName.set(name, rising);
  }
  return [...byName.values()];
};

/** Answered, or itself an escalation, or of a time before the commitment was closed and opened again. */
const isSettled = ({ key, at, acknowledged, cancelled }: Fallen, { openSince }: Subject): boolean =>
  acknowledged !== null ||
  cancelled !== null ||
  key.rule === ESCALATION ||
  Date.parse(at) <= Date.parse(openSince);

interface Rising {
  readonly to: Reader;
  readonly as: 'head' | 'nobody else';
  readonly why: 'unanswered' | 'undeliverable';
  readonly wanted: LocalDate;
  readonly placed: Placed;
}

const escalated = (fell: Fallen, planning: Planning, told: Told): PlannedReminder | undefined => {
  const rising = fell.delivered ? unanswered(fell, planning) : undeliverable(fell, planning);
  if (!rising) return undefined;
  const { to, as, why, wanted, placed } = rising;
  const key = { rule: ESCALATION, occurrence: occasionName(fell.key), reader: to.id };
  if (told.has(key, { reader: to, as: 'named' })) return undefined;
  const { window } = planning.subject.timeframe;
  const { windowSince } = planning.subject;
  const reasoning: Reasoning = {
    ruleVersion: fell.reasoning.ruleVersion,
    trigger: { on: 'escalation' },
    window,
    windowSince,
    wanted,
    movedBy: placed.movedBy,
    as,
    after: { key: fell.key, why },
  };
  return { key, day: placed.day, due: placed.due, reasoning };
};

/** To the head of whom the mail did not reach; without one to the registry, which must not fail to hear of it. */
const undeliverable = ({ key, failed }: Fallen, { readers, calendars }: Planning): Rising | undefined => {
  if (!failed) return undefined;
  const head = headOf(readerOf(key.reader, readers), readers);
  const to = head ?? registryOf(readers);
  if (to.id === key.reader) return undefined;
  const placed = nextReading(failed.at, to, calendars);
  return {
    to,
    as: head ? 'head' : 'nobody else',
    why: 'undeliverable',
    wanted: localDateAt(failed.at, to.zone),
    placed,
  };
};

/**
 * As many working days after it was handed over as the rule said then. Moving the window or reporting progress is an
 * answer too: who acts on a reminder need not say that they have read it.
 */
const unanswered = (fell: Fallen, { subject, readers, calendars }: Planning): Rising | undefined => {
  const { escalateAfter, windowSince } = fell.reasoning;
  const { lastReportedAt } = subject;
  if (!fell.delivered || escalateAfter === undefined || windowSince !== subject.windowSince) return undefined;
  if (lastReportedAt !== null && Date.parse(lastReportedAt) >= Date.parse(fell.at)) return undefined;
  const reader = readerOf(fell.key.reader, readers);
  const to = headOf(reader, readers);
  if (!to) return undefined;
  const handedOver = localDateAt(fell.delivered.at, reader.zone);
  const wanted = addWorkingDays(handedOver > fell.day ? handedOver : fell.day, escalateAfter, calendars);
  return { to, as: 'head', why: 'unanswered', wanted, placed: placedAfter(wanted, to, calendars) };
};

const isBefore = (one: PlannedReminder, other: PlannedReminder): boolean => {
  if (one.due !== other.due) return one.due < other.due;
  const [first, second] = [one.reasoning.after, other.reasoning.after];
  return first !== undefined && second !== undefined && reminderName(first.key) < reminderName(second.key);
};
