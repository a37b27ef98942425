import { parse } from 'edtf';
import { Rejected } from '../refusals.js';
import { type Digits, firstDay, yearsMeant } from './digits.js';
import { type Grouping, groupingOf } from './grouping.js';
import { refuseMalformed, withProvenHint } from './malformed.js';
import { faultOfDay, faultOfMonth, faultOfShape } from './malformed-date.js';

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
    refuseMalformed(
      withProvenHint(faultOfShape(text, bare), (instead) => readDate(instead, pointer)),
      pointer,
    );
  const year = full ?? short.padEnd(4, 'X');
  refuseYear(text, year, pointer);

  const grouping = day === null ? (groupingOf(Number(month)) ?? null) : null;
  const digits = grouping ? { year, month: null, day: null } : { year, month, day };
  const wrongMonth = digits.month === null ? undefined : faultOfMonth(text, digits.month, day);
  if (wrongMonth) refuseMalformed(wrongMonth, pointer);
  const first = firstDay(digits);
  if (first === undefined) refuseMalformed(faultOfDay(text, digits), pointer);

  return { ...digits, grouping, ...readQualifiers(text, first, pointer) };
};

const refuseYear = (text: string, year: string, pointer: string): void => {
  if (year === 'XXXX')
    throw new Rejected('TIMEFRAME_UNSUPPORTED', {
      detail: `“${text}” is a date without its year`,
      params: { text },
      pointer,
      hint: 'give the year, 2018-11; or leave the date empty and put the source’s own words into “words”',
    });
  const years = yearsMeant(year);
  if ((years[0] ?? 0) < firstYear || (years.at(-1) ?? 0) > lastYear)
    throw new Rejected('TIMEFRAME_UNSUPPORTED', {
      detail: `“${text}” is outside the years ${firstYear} to ${lastYear}`,
      params: { text, firstYear, lastYear },
      pointer,
      hint:
        (years[0] ?? 0) < firstYear
          ? 'give a later year, such as 2018'
          : 'when there is no end, write it open: 2018-11/..',
    });
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
    return refuseMalformed(
      {
        detail: `in “${text}” a mark ~, ? or % stands where it cannot`,
        hint: 'put one mark after the date: 2018-11~ (about), 2018-11? (uncertain), 2018-11% (both)',
      },
      pointer,
    );
  }
};
