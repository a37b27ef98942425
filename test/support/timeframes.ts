import fc from 'fast-check';
import { resolveTimeframe } from '#domain/timeframes/timeframe.js';
import type { Timeframe } from '#domain/timeframes/timeframe.schema.js';
import type { Instant } from '#domain/values.js';

/** Kazakhstan's capital keeps the zone of Almaty. */
export const astana = { zone: 'Asia/Almaty', hemisphere: 'north' } as const;
export const brussels = { zone: 'Europe/Brussels', hemisphere: 'north' } as const;
export const canberra = { zone: 'Australia/Sydney', hemisphere: 'south' } as const;

export const timeframeOf = (
  edtf: string,
  place: typeof astana | typeof brussels | typeof canberra = astana,
): Timeframe => resolveTimeframe({ edtf }, place);

export const at = (text: string): Instant => new Date(text).toISOString() as Instant;

const two = (n: number): string => String(n).padStart(2, '0');
const year = fc.integer({ min: 1600, max: 2900 }).map(String);
const month = fc.integer({ min: 1, max: 12 }).map(two);

export const day = fc
  .date({ min: new Date('1600-01-01'), max: new Date('2900-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

/** Digits left unspecified in a way that every reading of the standard agrees on. */
const unspecified = fc.oneof(
  year.map((y) => `${y.slice(0, 3)}X`),
  year.map((y) => `${y.slice(0, 2)}XX`),
  year.map((y) => `${y}-XX`),
  fc.tuple(year, fc.constantFrom('0X', '1X')).map((parts) => parts.join('-')),
  fc.tuple(year, month).map(([y, m]) => `${y}-${m}-XX`),
  fc.tuple(year, month, fc.constantFrom('0X', '1X', '2X')).map((parts) => parts.join('-')),
);

/** Codes of parts of a year, `-21` to `-41`. */
export const partOfYear = (from: number, to: number) =>
  fc.tuple(year, fc.integer({ min: from, max: to })).map(([y, code]) => `${y}-${code}`);

/** A day, month, year or some of their digits: nothing but the calendar. */
export const calendarDate = fc.oneof(
  day,
  fc.tuple(year, month).map((parts) => parts.join('-')),
  year,
  unspecified,
);

/** One date without marks. */
export const plainDate = fc.oneof(calendarDate, partOfYear(21, 41));

/** One date, at times with a mark after it. */
export const date = fc
  .tuple(plainDate, fc.constantFrom('', '', '', '~', '?', '%'))
  .map(([text, mark]) => `${text}${mark}`);

const years = (text: string) => ({
  low: Number(text.slice(0, 4).replaceAll('X', '0')),
  high: Number(text.slice(0, 4).replaceAll('X', '9')),
});

/** The two dates as the ends of an interval that is not reversed. */
export const inOrder = ([a, b]: [string, string]): [string, string] => {
  const [first, last] = years(a).low <= years(b).low ? [a, b] : [b, a];
  return years(first).low < years(last).high ? [first, last] : [first, first];
};

export const ends = fc.tuple(date, date).map(inOrder);

/** Every kind of expression that is supported. */
export const edtf = fc.oneof(
  date,
  ends.map((pair) => pair.join('/')),
  fc.tuple(date, fc.constantFrom('..', '')).map((pair) => pair.join('/')),
  fc.tuple(fc.constantFrom('..', ''), date).map((pair) => pair.join('/')),
  fc.constantFrom('', 'XXXX', 'XXXX-XX', 'XXXX-XX-XX', '../..', '/'),
);

export const hemisphere = fc.constantFrom('north', 'south');

/** Zones that make trouble: far ones, odd offsets, clocks that change at midnight, a day that was left out. */
export const zone = fc.constantFrom(
  'Europe/Brussels',
  'Asia/Almaty',
  'Pacific/Kiritimati',
  'Pacific/Pago_Pago',
  'Pacific/Apia',
  'Asia/Kathmandu',
  'Australia/Lord_Howe',
  'America/Sao_Paulo',
  'Africa/Casablanca',
);
