import type { LocalDate } from '#domain/values.js';

const days = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' });

/** A day, or the day of an instant in UTC, as people write it: "3 December 2018". */
export const dayInWords = (day: LocalDate | string): string => days.format(new Date(day));
