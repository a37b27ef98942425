import { Temporal } from 'temporal-polyfill';
import { addWorkingDays } from '#domain/calendars/working-days.js';
import { daysInMonth } from '#domain/timeframes/calendar.js';
import type { CountedDays } from '#domain/timeframes/counted.js';
import { readExpression } from '#domain/timeframes/expression.js';
import type { Hemisphere, Window } from '#domain/timeframes/timeframe.schema.js';
import { windowOf } from '#domain/timeframes/window.js';
import { localDate } from '#domain/values.js';
import type { Counted, WrittenDay } from './date-forms.js';
import type { FoundDate } from './find-dates.js';

/** A date as ISO 8601-2, and its window as the domain computes it. */
export interface ResolvedDate extends Window {
  readonly edtf: string;
  /** Where it was counted in working days: by which calendars, the register knows. */
  readonly counted?: CountedDays;
}

/** What a date is counted from. */
export interface Reckoning {
  /** The day of the document; null when nobody knows it: then only dates with their year are known. */
  readonly today: string | null;
  readonly hemisphere: Hemisphere;
  /** The sentence tells of what was: a date without its year is the last such. */
  readonly past: boolean;
}

/** Windows of dates that were read before: a text says the same few again and again, and parsing them is most of the work. */
const known = new Map<string, Window>();
const mostKnown = 5_000;

const windowOfText = (edtf: string, hemisphere: Hemisphere): Window => {
  const key = `${hemisphere} ${edtf}`;
  const before = known.get(key);
  if (before) return before;
  const window = windowOf(readExpression(edtf, '/edtf'), hemisphere);
  if (known.size >= mostKnown) known.clear();
  known.set(key, window);
  return window;
};

type Day = Temporal.PlainDate;
const iso = (day: Day): string => day.toString();
const dayOfText = (text: string): Day => {
  const [year = 0, month = 0, day = 0] = text.split('-').map(Number);
  return new Temporal.PlainDate(year, month, day);
};
const two = (n: number): string => String(n).padStart(2, '0');

/** A date without a year that was less than so many days ago is not next year's. */
const justGone = 45;

const dayAt = (year: number, month: number, day: number): Day | null => {
  try {
    return new Temporal.PlainDate(year, month, day);
  } catch {
    return null;
  }
};

const monthText = (year: number, month: number): string => `${year}-${two(month)}`;
const lastDayOf = (year: number, month: number): Day =>
  new Temporal.PlainDate(year, month, daysInMonth(year, month));

/** The year of a month or a day whose year is not said. */
const yearMeant = (
  month: number,
  day: number | null,
  found: FoundDate,
  { today, past }: Reckoning,
): number | null => {
  if (today === null) return null;
  const now = dayOfText(today);
  if (found.yearAhead !== null) return now.year + found.yearAhead;
  if (found.turn === 'this') return now.year;
  const last = day === null ? lastDayOf(now.year, month) : dayAt(now.year, month, day);
  const shown = last ?? lastDayOf(now.year, month);
  const ahead = now.until(shown, { largestUnit: 'days' }).days;
  if (past) return ahead > 0 ? now.year - 1 : now.year;
  if (ahead >= 0) return ahead > 365 - justGone && day !== null ? now.year - 1 : now.year;
  return ahead >= -(day === null ? 0 : justGone) ? now.year : now.year + 1;
};

const dayOf = (written: WrittenDay, found: FoundDate, reckoning: Reckoning): Day | null => {
  if (written.month === null) return null;
  const year = written.year ?? yearMeant(written.month, written.day, found, reckoning);
  return year === null ? null : dayAt(year, written.month, written.day);
};

const third = { early: [1, 10], mid: [11, 20], late: [21, 31] } as const;
const monthsOfPart = { early: [1, 3], mid: [5, 8], late: [10, 12] } as const;

/** First and last of it as EDTF texts; equal where one text says it all. */
type Ends = readonly [first: string, last: string];
const one = (text: string): Ends => [text, text];
const days = (first: Day, last: Day): Ends => [iso(first), iso(last)];

const ofMonth = (year: number, month: number, part: FoundDate['part']): Ends => {
  if (part === null) return one(monthText(year, month));
  const [first, last] = third[part];
  const until = lastDayOf(year, month);
  return [
    `${monthText(year, month)}-${two(first)}`,
    `${monthText(year, month)}-${two(Math.min(last, until.day))}`,
  ];
};

const ofYear = (year: number, part: FoundDate['part']): Ends => {
  if (part === null) return one(String(year));
  const [first, last] = monthsOfPart[part];
  return [monthText(year, first), monthText(year, last)];
};

/** The first day of the week, Monday. */
const monday = (day: Day): Day => day.subtract({ days: day.dayOfWeek - 1 });
const weekFrom = (day: Day): Ends => days(monday(day), monday(day).add({ days: 6 }));

const endsOf = (found: FoundDate, reckoning: Reckoning, before: Ends | null): Ends | null => {
  const { written, part, turn, yearAhead } = found;
  const now = reckoning.today === null ? null : dayOfText(reckoning.today);
  const year = (said: number | null): number | null => said ?? (now ? now.year + (yearAhead ?? 0) : null);
  switch (written.unit) {
    case 'days': {
      const to = dayOf(written.to, found, reckoning);
      if (!to) return null;
      const sameMonth = written.from.month === written.to.month && written.from.year === written.to.year;
      const from = sameMonth
        ? dayAt(to.year, to.month, written.from.day)
        : dayOf(
            { ...written.from, year: written.from.year ?? yearBefore(written.from, to) },
            found,
            reckoning,
          );
      return from && Temporal.PlainDate.compare(from, to) <= 0 ? days(from, to) : null;
    }
    case 'months': {
      const from = written.year ?? yearMeant(written.from, null, found, reckoning);
      if (from === null) return null;
      if (written.from === written.to) return ofMonth(from, written.from, part);
      const to = written.toYear ?? (written.to < written.from ? from + 1 : from);
      return [monthText(from, written.from), monthText(to, written.to)];
    }
    case 'season': {
      const code = 20 + written.number;
      if (written.year !== null) return one(`${written.year}-${code}`);
      if (!now) return null;
      return one(
        `${yearAhead !== null ? now.year + yearAhead : seasonYear(code, now, turn, reckoning)}-${code}`,
      );
    }
    case 'quarter':
    case 'half': {
      const code = (written.unit === 'quarter' ? 32 : 39) + written.number;
      const length = written.unit === 'quarter' ? 3 : 6;
      const gone =
        now !== null && now.month > written.number * length && yearAhead === null && turn !== 'this';
      const said = written.year ?? (now ? now.year + (yearAhead ?? (gone ? 1 : 0)) : null);
      return said === null ? null : one(`${said}-${code}`);
    }
    case 'part-of-month': {
      const said = written.year ?? yearMeant(written.month, null, found, reckoning);
      if (said === null) return null;
      const until = lastDayOf(said, written.month).day;
      return [
        `${monthText(said, written.month)}-${two(written.first)}`,
        `${monthText(said, written.month)}-${two(Math.min(written.last, until))}`,
      ];
    }
    case 'week-of': {
      const day = dayOf(written.day, found, reckoning);
      return day && weekFrom(day);
    }
    case 'week-number': {
      const said = year(written.year);
      return said === null
        ? null
        : weekFrom(Temporal.PlainDate.from(`${said}-01-04`).add({ weeks: written.number - 1 }));
    }
    case 'year':
      return ofYear(written.year, part);
    case 'year-of':
      return now && ofYear(now.year + written.ahead, part);
    case 'month-end':
      return now && ofMonth(now.year, now.month, 'late');
    case 'weekend': {
      const saturday = now && monday(now).add({ days: 5 + 7 * written.ahead });
      return saturday && days(saturday, saturday.add({ days: 1 }));
    }
    case 'part-of-year': {
      const { months, ahead } = written;
      const day = now?.add({ months: months * ahead });
      return day ? one(`${day.year}-${(months === 3 ? 32 : 39) + Math.ceil(day.month / months)}`) : null;
    }
    case 'year-end':
      return now && [`${now.year}-10`, `${now.year}-12`];
    case 'month': {
      const month = now?.add({ months: written.ahead });
      return month ? ofMonth(month.year, month.month, part) : null;
    }
    case 'week':
      return now && weekFrom(now.add({ weeks: written.ahead }));
    case 'day-ahead':
      return now && one(iso(now.add({ days: written.ahead })));
    case 'weekday': {
      if (!now) return null;
      // "He met them on Thursday" is the Thursday just gone.
      if (reckoning.past && turn === null)
        return one(iso(comingWeekday(now, written.number).subtract({ days: 7 })));
      const on =
        turn === 'next' ? monday(now).add({ days: 6 + written.number }) : comingWeekday(now, written.number);
      return one(iso(on));
    }
    case 'weekdays': {
      if (!now) return null;
      const from = comingWeekday(now, written.from);
      return days(from, from.add({ days: (written.to - written.from + 7) % 7 }));
    }
    case 'day-number': {
      const month = now && (written.day >= now.day ? now : now.add({ months: 1 }));
      const on = month && dayAt(month.year, month.month, written.day);
      return on && one(iso(on));
    }
    case 'in-time':
      return now && one(iso(counted(now, written)));
    case 'within': {
      const since = written.since ? dayOf(written.since, found, reckoning) : now;
      return since && days(since, counted(since, written));
    }
    case 'same':
      return before;
    case 'uncounted':
      return null;
  }
};

/** Working days by the weekend alone: calendars are known to the register, which counts them again. */
const counted = (from: Day, { count, of }: { readonly count: number; readonly of: Counted }): Day =>
  of === 'working-day'
    ? Temporal.PlainDate.from(addWorkingDays(localDate.parse(iso(from)), count, []))
    : from.add({ [`${of}s`]: count });

const yearBefore = (from: WrittenDay, to: Day): number =>
  (from.month ?? to.month) > to.month ? to.year - 1 : to.year;

const comingWeekday = (now: Day, weekday: number): Day =>
  now.add({ days: ((weekday - now.dayOfWeek + 6) % 7) + 1 });

/** The year of a season without its own: this one's while it lasts, else the coming one's. */
const seasonYear = (
  code: number,
  now: Day,
  turn: FoundDate['turn'],
  { past, hemisphere }: Reckoning,
): number => {
  const windowIn = (year: number) => windowOfText(`${year}-${code}`, hemisphere);
  const today = iso(now);
  // Winter begins in the year before: in January, "this winter" is last year's.
  const years = [now.year - 1, now.year, now.year + 1];
  const fits = (year: number): boolean => {
    const { first, last } = windowIn(year);
    if (past) return first !== null && first <= today;
    return turn === 'next' ? first !== null && first > today : last !== null && last >= today;
  };
  return (past ? years.toReversed() : years).find(fits) ?? now.year;
};

const bounded = ([first, last]: Ends, bound: FoundDate['bound'], hemisphere: Hemisphere): string => {
  const whole = first === last ? first : `${first}/${last}`;
  if (bound === 'by') return `../${last}`;
  if (bound === 'from') return first === last ? `${first}/..` : whole;
  if (bound !== 'before') return whole;
  const begins = windowOfText(first, hemisphere).first;
  return begins === null ? whole : `../${iso(Temporal.PlainDate.from(begins).subtract({ days: 1 }))}`;
};

/**
 * A found date as EDTF with its window. Thirds of a month are ten days, a week begins on Monday; "by" leaves the first day
 * open; "before" ends on the day before.
 * @param before what the date before it in the text came to, for "the same day"
 * @returns null when the text does not tell
 */
export const resolveDate = (
  found: FoundDate,
  reckoning: Reckoning,
  before: ResolvedDate | null,
): ResolvedDate | null => {
  const earlier: Ends | null =
    before &&
    (before.edtf.split('/').length === 2 ? (before.edtf.split('/') as [string, string]) : one(before.edtf));
  const ends = endsOf(found, reckoning, earlier);
  if (!ends) return null;
  // "Before the end of the year" is by its last day.
  const isEnd = found.part === 'late' || /^(?:year|month)-end$/.test(found.written.unit);
  const bound = found.bound === 'before' && isEnd ? 'by' : found.bound;
  const edtf = bounded(byPart(ends, found, bound), bound, reckoning.hemisphere);
  const window = windowOfText(edtf, reckoning.hemisphere);
  if (window.first !== null && window.last !== null && window.last < window.first) return null;
  return { edtf, ...window, ...workingDaysIn(found, ends) };
};

const workingDaysIn = ({ written }: FoundDate, [first, last]: Ends): Pick<ResolvedDate, 'counted'> => {
  if (written.unit !== 'within' || written.of !== 'working-day' || first === last) return {};
  return { counted: { workingDays: written.count, from: localDate.parse(first), isWithin: true } };
};

/** "By the end of 2018" is a day; "by mid-November" is its middle. */
const byPart = (ends: Ends, { written, part }: FoundDate, bound: FoundDate['bound']): Ends => {
  if (bound !== 'by' || (part === null && !/^(?:year|month)-end$/.test(written.unit))) return ends;
  const [first, last] = ends;
  if (part === 'mid' && (written.unit === 'months' || written.unit === 'month'))
    return one(`${last.slice(0, 8)}15`);
  if (part === 'mid') return one(`${first.slice(0, 4)}-06-30`);
  const window = windowOfText(last, 'north');
  return [first, window.last ?? last];
};
