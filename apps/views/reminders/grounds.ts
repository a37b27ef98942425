import type { FreeDays } from '#domain/calendars/calendar.events.js';
import type { Fold, ProjectionDefinition, RecordedOf } from '#projections/projection.js';
import type { CalendarRow } from '#read-model/tables/reminders.js';
import { visitOf } from '../streams.js';
import type { Views } from './tables.js';

/** What events make of the grounds that many plans stand on: visits, rules, calendars and readers. */
export const onGrounds = {
  VisitRecorded: ({ visits }, { data: { visit, title, place } }) =>
    visits.put({ visit, title, country: place.country }),
  VisitAmended: ({ visits }, event) => {
    const before = visits.get(visitOf(event));
    if (!before) throw new Error(`${event.type} of a visit that was never recorded`);
    const { title = before.title, place } = event.data;
    visits.put({ ...before, title, country: place?.country ?? before.country });
  },

  RuleSet: ({ rules }, { version, data: { scope, rule, by, at } }) =>
    rules.put({ scope, id: rule.id, rule, version, setBy: by, setAt: at }),
  RuleSwitchedOff: ({ rules }, { version, data: { scope, rule, by, at } }) =>
    rules.put({ scope, id: rule, rule: null, version, setBy: by, setAt: at }),
  RuleLeft: ({ rules }, { data: { scope, rule } }) => {
    const before = rules.get(scope, rule);
    if (before) rules.remove(before);
  },

  CalendarKept: ({ calendars }, { version, data }) => {
    const { calendar, title, appliesTo, workingDays, by, at } = data;
    calendars.put({
      calendar,
      title,
      appliesTo,
      workingDays,
      days: calendars.get(calendar)?.days ?? [],
      changedAt: at,
      changedBy: by,
      version,
    });
  },
  FreeDaysAdded: (fold, event) => {
    const { days, from } = event.data;
    change(fold, event, (before) => [
      ...without(before, days),
      ...days.map(({ first, last, name }) => ({ first, last, name, from })),
    ]);
  },
  FreeDaysRemoved: (fold, event) => change(fold, event, (before) => without(before, event.data.days)),

  ReaderDescribed: ({ readers }, { version, data: { by, at, ...described } }) => {
    const before = readers.get(described.reader);
    const since = before && before.removed === null ? before.since : at;
    readers.put({ ...described, removed: null, since, changedAt: at, changedBy: by, version });
  },
  ReaderRemoved: ({ readers }, event) => {
    const { reader, because, by, at } = event.data;
    const before = readers.get(reader);
    if (!before) throw new Error(`${event.type} of a reader who was never described: ${reader}`);
    readers.put({ ...before, removed: because, changedAt: at, changedBy: by, version: event.version });
  },
} satisfies ProjectionDefinition<Views>['on'];

type Days = CalendarRow['days'];

const change = (
  { calendars }: Fold<Views>,
  event: RecordedOf<'FreeDaysAdded' | 'FreeDaysRemoved'>,
  changes: (before: Days) => Days,
): void => {
  const { calendar, by, at } = event.data;
  const before = calendars.get(calendar);
  if (!before) throw new Error(`${event.type} of a calendar that was never kept: ${calendar}`);
  const days = changes(before.days).toSorted((a, b) => (nameOf(a) < nameOf(b) ? -1 : 1));
  calendars.put({ ...before, days, changedAt: at, changedBy: by, version: event.version });
};

/** Free days are the same when all of this is: one day may have two names. */
const nameOf = ({ first, last, name }: FreeDays): string => `${first} ${last} ${name}`;

const without = (before: Days, days: readonly FreeDays[]): Days => {
  const gone = new Set(days.map(nameOf));
  return before.filter((day) => !gone.has(nameOf(day)));
};
