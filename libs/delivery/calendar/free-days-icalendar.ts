import type ICAL from 'ical.js';
import { Temporal } from 'temporal-polyfill';
import { wordsOf } from '../outcome.js';
import { type Found, foundDays } from './found-days.js';

interface Reading {
  readonly zone?: string;
  readonly years?: number;
}

/** Occurrences of one event that are taken at most: more are no holidays. */
const mostOccurrences = 1000;

/** Days of the events of an iCalendar text, a fault for each that tells none. */
export const freeDaysInICalendar = async (
  text: string,
  { zone = 'UTC', years = 10 }: Reading,
): Promise<Found[]> => {
  const { default: ical } = await import('ical.js');
  let calendar: ICAL.Component;
  try {
    calendar = new ical.Component(ical.parse(text.replace(/^\ufeff/, '')));
  } catch (error) {
    return [{ line: null, detail: `it is no iCalendar: ${wordsOf(error)}` }];
  }
  if (calendar.name !== 'vcalendar')
    return [{ line: 1, detail: 'it is no iCalendar: it does not begin with BEGIN:VCALENDAR' }];
  for (const component of calendar.getAllSubcomponents('vtimezone')) ical.TimezoneService.register(component);
  const called = String(calendar.getFirstPropertyValue('x-wr-calname') ?? '');
  const begins = linesOf(text, 'BEGIN:VEVENT');
  return calendar.getAllSubcomponents('vevent').flatMap((component, nth) => {
    const line = begins[nth] ?? null;
    if (component.getFirstPropertyValue('status') === 'CANCELLED' || component.hasProperty('recurrence-id'))
      return [];
    try {
      return [...occurrencesOf(new ical.Event(component), { line, zone, years, called })];
    } catch (error) {
      return [{ line, detail: `the event that begins there cannot be read: ${wordsOf(error)}` }];
    }
  });
};

/** The lines, from 1, that say this. */
const linesOf = (text: string, said: string): number[] =>
  text.split(/\r?\n/).flatMap((line, at) => (line.trim().toUpperCase() === said ? [at + 1] : []));

interface Telling {
  readonly line: number | null;
  readonly zone: string;
  readonly years: number;
  readonly called: string;
}

function* occurrencesOf(event: ICAL.Event, telling: Telling): Generator<Found> {
  const { line, years, called } = telling;
  if (!event.startDate) throw new Error('it has no DTSTART');
  const nameOf = ({ summary }: ICAL.Event): string => (summary ?? '').trim() || called;
  if (!event.isRecurring()) {
    yield foundDays(line, { ...touched(event.startDate, event.endDate, telling), name: nameOf(event) });
    return;
  }
  const until = event.startDate.year + years;
  const iterator = event.iterator();
  for (let count = 0; count < mostOccurrences; count += 1) {
    const next = iterator.next();
    if (!next || next.year >= until) return;
    const { startDate, endDate, item } = event.getOccurrenceDetails(next);
    yield foundDays(line, { ...touched(startDate, endDate, telling), name: nameOf(item) });
  }
}

/** First and last day, both inclusive: an end at midnight, and `DTEND` of an all-day event, belong to the day before. */
const touched = (start: ICAL.Time, end: ICAL.Time, { zone }: Telling): { first: string; last: string } => {
  const [from, to] = [localTime(start, zone), localTime(end, zone)];
  const endsBefore = to.toPlainTime().equals(Temporal.PlainTime.from('00:00')) && !to.equals(from);
  const last = endsBefore ? to.subtract({ days: 1 }) : to;
  return { first: from.toPlainDate().toString(), last: last.toPlainDate().toString() };
};

/** As a clock on the wall where the event is shows it; in UTC, as one in `zone` does. */
const localTime = (time: ICAL.Time, zone: string): Temporal.PlainDateTime => {
  const { year, month, day, hour, minute, second } = time;
  const shown = new Temporal.PlainDateTime(
    year,
    month,
    day,
    time.isDate ? 0 : hour,
    time.isDate ? 0 : minute,
    time.isDate ? 0 : Math.min(second, 59),
  );
  return time.isDate || time.zone?.tzid !== 'UTC'
    ? shown
    : shown.toZonedDateTime('UTC').withTimeZone(zone).toPlainDateTime();
};
