import type { Span } from '../rules/rule.schema.js';
import type { LocalDate } from '../values.js';

/**
 * Arithmetic of calendar days by their number since 1 January 1970 (proleptic Gregorian, no zone). A plan of a million
 * reminders asks for some hundred million of them; Temporal takes 8 µs for each.
 */

const MS_PER_DAY = 86_400_000;

export const dayNumber = (day: LocalDate): number => Date.parse(day) / MS_PER_DAY;

export const dayAt = (number: number): LocalDate =>
  new Date(number * MS_PER_DAY).toISOString().slice(0, 10) as LocalDate;

/** 31 December 9999: the day after could not be written with a year of four digits. */
const LAST = dayNumber('9999-12-31' as LocalDate);

/** At most the last day of the year 9999. */
export const addDays = (day: LocalDate, count: number): LocalDate =>
  dayAt(Math.min(LAST, dayNumber(day) + count));

/** ISO 8601: Monday is 1. The day 0 was a Thursday. */
export const weekdayOf = (day: LocalDate): number => ((((dayNumber(day) + 3) % 7) + 7) % 7) + 1;

/**
 * The day `times` spans after `day` (before it, when negative), counted in one step: 31 January and one month is the last
 * of February, and two months is 31 March again. `undefined` when it lies after the year 9999 or before 1.
 */
export const addSpans = (day: LocalDate, span: Span, times: number): LocalDate | undefined => {
  const { count, unit } = partsOf(span);
  if (unit !== 'M') return written(dayNumber(day) + count * times * (unit === 'W' ? 7 : 1));
  const [year = 0, month = 0, dayOfMonth = 0] = day.split('-').map(Number);
  const months = year * 12 + (month - 1) + count * times;
  const first = firstOfMonth(months);
  const length = firstOfMonth(months + 1) - first;
  return written(first + Math.min(dayOfMonth, length) - 1);
};

/** How many spans there are at most between two days: counting may begin there. */
export const spansBetween = (from: LocalDate, to: LocalDate, span: Span): number => {
  const { count, unit } = partsOf(span);
  const longest = { D: 1, W: 7, M: 31 }[unit];
  return Math.floor((dayNumber(to) - dayNumber(from)) / (count * longest));
};

const partsOf = (span: Span): { count: number; unit: 'D' | 'W' | 'M' } => {
  const unit = span.endsWith('M') ? 'M' : span.endsWith('W') ? 'W' : 'D';
  return { count: Number(span.slice(1, -1)), unit };
};

const firstOfMonth = (months: number): number => {
  const date = new Date(0);
  date.setUTCFullYear(Math.floor(months / 12), ((months % 12) + 12) % 12, 1);
  return date.getTime() / MS_PER_DAY;
};

const FIRST = dayNumber('0001-01-01' as LocalDate);
const written = (number: number): LocalDate | undefined =>
  number < FIRST || number > LAST ? undefined : dayAt(number);
