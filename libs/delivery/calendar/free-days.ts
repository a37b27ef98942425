import type { FreeDays } from '#domain/calendars/calendar.events.js';
import { freeDaysInCsv } from './free-days-csv.js';
import { freeDaysInICalendar } from './free-days-icalendar.js';

export interface FreeDaysFault {
  /** From 1; null where the format tells no line. */
  readonly line: number | null;
  readonly detail: string;
}

/** A calendar cannot be read. Holds every fault, in the order of the lines. */
export class FreeDaysUnreadable extends Error {
  constructor(readonly faults: readonly FreeDaysFault[]) {
    super(faults.map(({ line, detail }) => (line === null ? detail : `line ${line}: ${detail}`)).join('\n'));
    this.name = 'FreeDaysUnreadable';
  }
}

export interface ReadingFreeDays {
  /** Of the calendar's readers: on which day of theirs falls what the calendar tells in UTC. `UTC` unless said otherwise. */
  readonly zone?: string;
  /** Years from its first day in which an event that recurs for ever is taken; ten unless said otherwise. */
  readonly years?: number;
}

/**
 * The free days that a recess calendar tells, sorted, each once.
 *
 * - `ics`: every event of an iCalendar (RFC 5545), all-day or timed, takes the days it touches; one that recurs, each time
 * - `csv`: headers `first`, `last` and `name` in any order; an empty `last` is a single day
 *
 * @throws {FreeDaysUnreadable}
 */
export const readFreeDays = async (
  text: string,
  kind: 'ics' | 'csv',
  options: ReadingFreeDays = {},
): Promise<FreeDays[]> => {
  const found = kind === 'csv' ? freeDaysInCsv(text) : await freeDaysInICalendar(text, options);
  const faults = found.filter((one): one is FreeDaysFault => 'detail' in one);
  if (faults.length > 0) throw new FreeDaysUnreadable(faults);
  const days = found.filter((one): one is FreeDays => !('detail' in one));
  if (days.length === 0) throw new FreeDaysUnreadable([{ line: null, detail: 'there are no days in it' }]);
  const each = new Map(days.map((one) => [`${one.first} ${one.last} ${one.name}`, one]));
  return [...each.entries()].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, one]) => one);
};
