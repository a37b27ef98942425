import type { Instant, LocalDate } from '#domain/values.js';

const days = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' });

/** A day, or the day of an instant in UTC, as people write it: "3 December 2018". */
export const dayInWords = (day: LocalDate | string): string => days.format(new Date(day));

const moments = new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeStyle: 'short' });

/** An instant to the minute, in this process's time zone: "3 Dec 2018, 09:00". */
export const momentInWords = (instant: Instant): string => moments.format(new Date(instant));

/** The zone that `momentInWords` speaks of, such as "Europe/Brussels". */
export const zoneOfMoments: string = moments.resolvedOptions().timeZone;
