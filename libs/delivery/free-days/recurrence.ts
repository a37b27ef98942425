import { RRuleTemporal } from 'rrule-temporal';
import { Temporal } from 'temporal-polyfill';
import type { CalendarEvent } from './calendar-event.js';

type Day = Temporal.PlainDate;

/** The days of which a series is asked, both inclusive. */
export interface Span {
  readonly first: Day;
  readonly last: Day;
  /** Whether all series of its file have taken as long as they may. */
  readonly isOver: () => boolean;
}

/** Occurrences of a series that are taken at most: what is on more days is no exception. */
const most = 1000;

/** Periods of a rule that are looked at, hits or not: a second's work. */
const periods = 5_000;

/** The series of a file are on so many days that working them out takes too long. */
export class TooManyDays extends Error {}

/** A series is on more days than free days can be, or its rule is none. */
export class NoFreeDays extends Error {}

/** On which days of a span a series begins. */
export interface SeriesDays {
  readonly days: readonly Day[];
  /** Its rules that give none from where it begins on, not even its own first day: nobody meant that. */
  readonly idle: readonly string[];
}

/**
 * The first days of a series within a span: its own first day, what its rules and further dates add, without what is
 * left out (RFC 5545, 3.8.5).
 * @throws {NoFreeDays} @throws {TooManyDays}
 */
export const daysOfSeries = (
  { start, rules, more, except }: CalendarEvent,
  { first, last, isOver }: Span,
): SeriesDays => {
  const began = start.toPlainDate();
  const inSpan = (day: Day): boolean =>
    Temporal.PlainDate.compare(first, day) <= 0 && Temporal.PlainDate.compare(day, last) <= 0;
  const byRule = rules.map((rule) => ({ rule, days: daysOfRule(rule, began, { first, last, isOver }) }));
  const all = [began, ...more, ...byRule.flatMap(({ days }) => days)];
  const off = new Set(except.map(String));
  const days = new Map(all.filter(inSpan).map((day) => [String(day), day]));
  return {
    days: [...days].filter(([name]) => !off.has(name)).map(([, day]) => day),
    // Of one that began before the span, days before it are not asked for.
    idle: inSpan(began) ? byRule.filter((one) => one.days.length === 0).map(({ rule }) => rule) : [],
  };
};

/** By days alone, as if every one began at midnight UTC: no zone moves them. */
const daysOfRule = (rule: string, began: Day, { first, last, isOver }: Span): Day[] => {
  const atMidnight = (day: Day): Temporal.ZonedDateTime => day.toZonedDateTime('UTC');
  try {
    const series = new RRuleTemporal({
      temporal: Temporal,
      rruleString: `RRULE:${inDays(rule)}`,
      dtstart: atMidnight(began),
      tzid: 'UTC',
      strict: true,
      maxIterations: periods,
      maxCandidateEvaluations: periods,
    });
    const days: Day[] = [];
    let from = Temporal.PlainDate.compare(began, first) < 0 ? first : began;
    // Some years at a time: of one that is on every working day, three say enough.
    for (let years = 1; Temporal.PlainDate.compare(from, last) <= 0; years *= 2) {
      if (isOver()) throw new TooManyDays();
      const next = from.add({ years });
      const until = Temporal.PlainDate.compare(next, last) > 0 ? last : next.subtract({ days: 1 });
      for (const occurrence of series.between(atMidnight(from), atMidnight(until), true))
        days.push(occurrence.toPlainDate());
      if (days.length > most) throw new NoFreeDays(`it recurs on more than ${most} days`);
      from = next;
    }
    return days;
  } catch (error) {
    if (error instanceof NoFreeDays || error instanceof TooManyDays) throw error;
    throw new NoFreeDays(
      `its rule "${rule.slice(0, 60)}" is none: ${error instanceof Error ? error.message : String(error)}`,
    );
  }
};

/** The parts of a rule that name days, and the highest number of each (3.3.10); the library passes others over. */
const numbered: Readonly<Record<string, number>> = {
  BYMONTH: 12,
  BYMONTHDAY: 31,
  BYYEARDAY: 366,
  BYWEEKNO: 53,
  BYSETPOS: 366,
};
const worded = ['FREQ', 'UNTIL', 'COUNT', 'INTERVAL', 'BYDAY', 'WKST'];

/** What a rule says of times of the day is left out; the moment of its end becomes that day. @throws {Error} */
const inDays = (rule: string): string =>
  rule
    .toUpperCase()
    .split(';')
    .filter((part) => part !== '' && !/^BY(HOUR|MINUTE|SECOND)=/.test(part))
    .map((part) => {
      const [name = '', value = ''] = part.split('=');
      const highest = numbered[name];
      if (highest === undefined && !worded.includes(name)) throw new Error(`"${name}" is no part of a rule`);
      const beyond =
        highest && value.split(',').find((one) => !(Math.abs(Number(one)) <= highest && Number(one)));
      if (beyond !== undefined && highest) throw new Error(`${name} has ${beyond}`);
      if (part.startsWith('FREQ=') && /(HOUR|MINUTE|SECOND)LY$/.test(part))
        throw new Error('it recurs within days');
      return part.replace(/^(UNTIL=\d{8}).*$/, '$1T000000Z');
    })
    .join(';');
