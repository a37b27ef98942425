import { addDays, weekdayOf } from '../calendars/day-count.js';
import { type FreeDay, workingDayOnOrAfter, workingDayOnOrBefore } from '../calendars/working-days.js';
import { atHour, localDateAt } from '../timeframes/zone.js';
import type { Instant, LocalDate } from '../values.js';
import type { Calendar, Reader } from './planning.js';
import type { Reasoning } from './reminders.events.js';

/** Where in time a reminder is put for its reader. */
export interface Placed {
  readonly day: LocalDate;
  readonly due: Instant;
  readonly movedBy: Reasoning['movedBy'];
}

/**
 * The day itself where its reader reads on it, else an earlier one, never a later: the nearest working day, and of a weekly
 * reader the one of their weekday (or before it, if that is free).
 */
export const placedBefore = (wanted: LocalDate, reader: Reader, calendars: readonly Calendar[]): Placed => {
  const working = workingDayOnOrBefore(wanted, calendars);
  const back = reader.rhythm === 'weekly' ? (weekdayOf(working.day) - reader.weekday + 7) % 7 : 0;
  if (back === 0) return placed(working.day, working.movedBy, reader);
  const weekly = workingDayOnOrBefore(addDays(working.day, -back), calendars);
  const movedBy = [
    ...working.movedBy,
    { day: working.day, why: 'weekly' as const, calendar: null },
    ...weekly.movedBy,
  ];
  return placed(weekly.day, movedBy, reader);
};

/** The same towards later days, for what may not be told sooner. */
export const placedAfter = (wanted: LocalDate, reader: Reader, calendars: readonly Calendar[]): Placed => {
  const ahead = reader.rhythm === 'weekly' ? (reader.weekday - weekdayOf(wanted) + 7) % 7 : 0;
  const weekly = ahead === 0 ? [] : [{ day: wanted, why: 'weekly' as const, calendar: null }];
  const working = workingDayOnOrAfter(addDays(wanted, ahead), calendars);
  return placed(working.day, [...weekly, ...working.movedBy], reader);
};

/**
 * For what is true only from `since` on: as `placedBefore`, but moving earlier stops there. Where nobody reads between that
 * moment and the day, it is told when they next read; on a day whose hour comes too early for the place, a day later.
 */
export const placedSince = (
  since: Instant,
  wanted: LocalDate,
  reader: Reader,
  calendars: readonly Calendar[],
): Placed => {
  const holds = ({ due }: Placed): boolean => Date.parse(due) >= Date.parse(since);
  const earlier = placedBefore(wanted, reader, calendars);
  if (holds(earlier)) return earlier;
  const tooEarly: FreeDay[] = [];
  for (let from = wanted; ; from = addDays(from, 1)) {
    const later = placedAfter(from, reader, calendars);
    if (holds(later)) return { ...later, movedBy: [...tooEarly, ...later.movedBy].slice(0, 100) };
    tooEarly.push({ day: from, why: 'not-yet', calendar: null });
  }
};

/** The first time at or after `from` at which the reader reads. */
export const nextReading = (from: Instant, reader: Reader, calendars: readonly Calendar[]): Placed => {
  const today = localDateAt(from, reader.zone);
  const isPast = Date.parse(atHour(today, reader.hour, reader.zone)) < Date.parse(from);
  return placedAfter(isPast ? addDays(today, 1) : today, reader, calendars);
};

const placed = (day: LocalDate, movedBy: readonly FreeDay[], { hour, zone }: Reader): Placed => ({
  day,
  due: atHour(day, hour, zone),
  movedBy: movedBy.slice(0, 100),
});
