import { Temporal } from 'temporal-polyfill';
import type { LocalDate } from '../values.js';

/** Days of the proleptic Gregorian calendar (ISO 8601), without any zone. */

export const localDate = (year: number, month: number, day: number): LocalDate =>
  new Temporal.PlainDate(year, month, day).toString() as LocalDate;

export const daysInMonth = (year: number, month: number): number =>
  new Temporal.PlainYearMonth(year, month).daysInMonth;

/** The day before the one `count` months after the first of `month`: the last day of a span of whole months. */
export const lastOfMonths = (year: number, month: number, count: number): LocalDate =>
  new Temporal.PlainDate(year, month, 1).add({ months: count }).subtract({ days: 1 }).toString() as LocalDate;
