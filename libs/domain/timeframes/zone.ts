import { Temporal } from 'temporal-polyfill';
import { Rejected } from '../refusals.js';
import type { Instant, LocalDate } from '../values.js';
import { remember } from './remember.js';

/** When days begin in a zone of the IANA database, as the runtime's own copy of it says. */

/**
 * The zone's name in the database's own spelling.
 * @throws Rejected ZONE_UNKNOWN, also for a bare offset such as `+05:00`: it knows nothing of the changes a place makes
 */
export const knownZone = (zone: string, pointer: string): string => {
  const isOffset = !/^[A-Za-z]/.test(zone);
  try {
    if (!isOffset) return new Temporal.ZonedDateTime(0n, zone).timeZoneId;
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
  }
  throw new Rejected('ZONE_UNKNOWN', { zone, isOffset }, pointer);
};

const text = (at: Temporal.Instant): Instant => at.toString({ fractionalSecondDigits: 3 }) as Instant;

// Rows by the hundred thousand share a few thousand days; asking the zone database costs some 20 µs each.
const starts = remember(20_000, (key) => {
  const [day = '', zone = ''] = key.split(' ');
  return text(Temporal.PlainDate.from(day).toZonedDateTime(zone).toInstant());
});

const startsAfter = remember(20_000, (key) => {
  const [day = '', zone = ''] = key.split(' ');
  return text(Temporal.PlainDate.from(day).add({ days: 1 }).toZonedDateTime(zone).toInstant());
});

/** The first moment of a day in a zone: not always midnight, where the clocks change at midnight. */
export const startOfDay = (day: LocalDate, zone: string): Instant => starts(`${day} ${zone}`);

/** The first moment of the day after. */
export const endOfDay = (day: LocalDate, zone: string): Instant => startsAfter(`${day} ${zone}`);

// A list asks for each of its rows what day it is now where it is, and rows share a few places.
const days = remember(1_000, (key) => {
  const [at = '', zone = ''] = key.split(' ');
  return Temporal.Instant.from(at).toZonedDateTimeISO(zone).toPlainDate().toString() as LocalDate;
});

/** The day it is in `zone` at `at`. */
export const localDateAt = (at: Instant, zone: string): LocalDate => days(`${at} ${zone}`);

const hours = remember(50_000, (key) => {
  const [day = '', hour = '', zone = ''] = key.split(' ');
  const plainTime = Temporal.PlainTime.from({ hour: Number(hour) });
  return text(Temporal.PlainDate.from(day).toZonedDateTime({ timeZone: zone, plainTime }).toInstant());
});

/**
 * A full hour of a day in a zone. Where the clocks skip it, as late as they skip; where they repeat it, the first of the
 * two (RFC 5545, 3.3.5).
 */
export const atHour = (day: LocalDate, hour: number, zone: string): Instant =>
  hours(`${day} ${hour} ${zone}`);
