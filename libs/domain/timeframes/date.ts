import { parse } from 'edtf';
import { Rejected } from '../refusals.js';
import { type Digits, firstDay, yearsMeant } from './digits.js';
import { type Grouping, groupingOf } from './grouping.js';
import { refuseMalformed } from './malformed.js';
import { slipOfDay, slipOfMonth, slipOfShape } from './malformed-date.js';

/** Marks on a date: `~` approximate, `?` uncertain, `%` both. They do not move the window. */
export interface Qualifiers {
  readonly approximate: boolean;
  readonly uncertain: boolean;
}

/** One date: a day, month, year, decade or century, or a part of a year. */
export interface DateExpression extends Digits, Qualifiers {
  /** With a grouping, `month` and `day` are null. */
  readonly grouping: Grouping | null;
}

/**
 * ISO 8601-1 leaves years before 1583 to mutual agreement, and the day after the last of 9999 could not be
 * written with a year of four digits.
 */
const firstYear = 1583;
const lastYear = 9998;

/**
 * Reads one date without a slash.
 * @throws Rejected TIMEFRAME_MALFORMED, TIMEFRAME_UNSUPPORTED, with `pointer`
 */
export const readDate = (text: string, pointer: string): DateExpression => {
  const bare = text.replace(/[?~%]/g, '');
  const [shaped, full, month = null, day = null, short = ''] =
    /^([\dX]{4})(?:-([\dX]{2})(?:-([\dX]{2}))?)?$|^(\d{2,3})$/.exec(bare) ?? [];
  if (shaped === undefined)
    refuseMalformed(slipOfShape(text, bare), pointer, (instead) => readDate(instead, pointer));
  const year = full ?? short.padEnd(4, 'X');
  refuseYear(text, year, pointer);

  const grouping = day === null ? (groupingOf(Number(month)) ?? null) : null;
  const digits = grouping ? { year, month: null, day: null } : { year, month, day };
  const wrongMonth = digits.month === null ? undefined : slipOfMonth(text, digits.month, day);
  if (wrongMonth) refuseMalformed(wrongMonth, pointer);
  const first = firstDay(digits);
  if (first === undefined) refuseMalformed(slipOfDay(text, digits), pointer);

  return { ...digits, grouping, ...readQualifiers(text, first, pointer) };
};

const refuseYear = (text: string, year: string, pointer: string): void => {
  if (year === 'XXXX') throw new Rejected('TIMEFRAME_UNSUPPORTED', { text, form: 'no-year' }, pointer);
  const years = yearsMeant(year);
  const isEarly = (years[0] ?? 0) < firstYear;
  if (!isEarly && (years.at(-1) ?? 0) <= lastYear) return;
  const form = isEarly ? 'year-too-early' : 'year-too-late';
  throw new Rejected('TIMEFRAME_UNSUPPORTED', { text, form, firstYear, lastYear }, pointer);
};

/**
 * Where a mark may stand is for edtf.js to say. It refuses marks beside an `X` and days such as `2018-11-3X`, so it is
 * shown the date with its unspecified digits filled from `first`, a day that they can mean.
 */
const readQualifiers = (text: string, first: string, pointer: string): Qualifiers => {
  let digit = 0;
  const filled = text.replace(/[^?~%]/g, (char) => {
    const specified = first.charAt(digit++);
    return char === 'X' ? specified : char;
  });
  try {
    const { approximate, uncertain } = parse(filled, { level: 3 });
    return { approximate: Boolean(approximate), uncertain: Boolean(uncertain) };
  } catch {
    return refuseMalformed({ slip: 'mark-where-it-cannot-be', text }, pointer);
  }
};
