import type { Calendar } from '../reminders/planning.js';
import type { MovedDay } from '../reminders/reminders.events.js';
import { remember } from '../timeframes/remember.js';
import type { LocalDate } from '../values.js';
import type { CalendarId, FreeDays } from './calendar.events.js';
import { addDays, weekdayOf } from './day-count.js';

/** Why a day is free: a holiday by its name, and of which calendar; `null` for a weekend that no calendar states. */
export type FreeDay = Readonly<MovedDay>;

/** A working day, and the free days that were passed on the way to it, in that order. */
export interface WorkingDay {
  readonly day: LocalDate;
  readonly movedBy: readonly FreeDay[];
}

/** Further than this nobody's reminder is moved: it stays on its day, and `movedBy` says why. */
export const FARTHEST = 400;

/** As many days as an event takes (`reasoning.movedBy`). */
const TOLD = 100;

/**
 * Why nobody works on this day; `undefined` when somebody does. We work from Monday to Friday unless a calendar of
 * ours says otherwise; a calendar of the host only takes days away, as it may not send us to work on a Sunday.
 */
export const freeDayOf = (day: LocalDate, calendars: readonly Calendar[]): FreeDay | undefined => {
  const weekday = weekdayOf(day);
  let holiday: FreeDay | undefined;
  let offWork: FreeDay | undefined;
  let weSay = false;
  for (const calendar of calendars) {
    const { free, working } = indexOf(calendar);
    const named = free(day);
    // Of several calendars the first by id is named, in whatever order they come.
    if (named && isFirst(calendar.id, holiday))
      holiday = { day, why: 'holiday', name: named.name, calendar: calendar.id };
    if (working === null) continue;
    if (calendar.appliesTo === 'us') weSay = true;
    if (!working.has(weekday) && isFirst(calendar.id, offWork))
      offWork = { day, why: 'no-work', calendar: calendar.id };
  }
  if (holiday) return holiday;
  return !weSay && weekday > 5 ? { day, why: 'weekend', calendar: null } : offWork;
};

const isFirst = (id: CalendarId, present: FreeDay | undefined): boolean =>
  present === undefined || present.calendar === null || id < present.calendar;

export const isFree = (day: LocalDate, calendars: readonly Calendar[]): boolean =>
  freeDayOf(day, calendars) !== undefined;

/** The day itself, or the nearest earlier one on which people work. */
export const workingDayOnOrBefore = (day: LocalDate, calendars: readonly Calendar[]): WorkingDay =>
  nearest(day, -1, calendars);

/** The day itself, or the nearest later one on which people work. */
export const workingDayOnOrAfter = (day: LocalDate, calendars: readonly Calendar[]): WorkingDay =>
  nearest(day, 1, calendars);

const nearest = (wanted: LocalDate, step: 1 | -1, calendars: readonly Calendar[]): WorkingDay => {
  const movedBy: FreeDay[] = [];
  let day = wanted;
  for (let free = freeDayOf(day, calendars); free; free = freeDayOf(day, calendars)) {
    movedBy.push(free);
    if (movedBy.length > FARTHEST)
      return { day: wanted, movedBy: [{ day: wanted, why: 'no-end', calendar: null }] };
    day = addDays(day, step);
  }
  return { day, movedBy: movedBy.slice(0, TOLD) };
};

/** The `count`th working day after `day`. Where there is none within reach, free days are counted as if people worked. */
export const addWorkingDays = (day: LocalDate, count: number, calendars: readonly Calendar[]): LocalDate => {
  let at = day;
  for (let left = count; left > 0; left--) at = workingDayOnOrAfter(addDays(at, 1), calendars).day;
  return at;
};

interface Index {
  readonly working: ReadonlySet<number> | null;
  free(day: LocalDate): FreeDays | null;
}

const indexes = new WeakMap<Calendar, Index>();

/** A calendar is asked for the same few days a million times; it is read for each of them once. */
const indexOf = (calendar: Calendar): Index => {
  const known = indexes.get(calendar);
  if (known) return known;
  const days = calendar.days.toSorted((one, other) => (sortKey(one) < sortKey(other) ? -1 : 1));
  const index: Index = {
    working: calendar.workingDays && new Set(calendar.workingDays),
    free: remember(20_000, (day) => days.find(({ first, last }) => first <= day && day <= last) ?? null),
  };
  indexes.set(calendar, index);
  return index;
};

const sortKey = ({ first, last, name }: FreeDays): string => `${first} ${last} ${name}`;
