import { Temporal } from 'temporal-polyfill';
import type { ParamsOf } from '#domain/refusals.js';

type Slip = ParamsOf<'TIMEFRAME_MALFORMED'>;
type Unsupported = ParamsOf<'TIMEFRAME_UNSUPPORTED'>;

const order = 'write year, month and day: 2018-11-20';
const shapes = 'write 2018, 2018-11, 2018-11-20 or 2018-23 (autumn); 201X for a decade';
const inFull = 'write both dates in full: 2018-11-20/2018-11-21';
const fourDigits = 'give a year of four digits: 2018';

const monthInWords = (month: string): string =>
  Temporal.PlainYearMonth.from(month)
    .toPlainDate({ day: 1 })
    .toLocaleString('en', { month: 'long', year: 'numeric' });

/** What is wrong with a date that is not EDTF, and what would be right. */
const slips: {
  readonly [Name in Slip['slip']]: (slip: Slip & { slip: Name }) => readonly [detail: string, hint: string];
} = {
  'year-of-two-digits': ({ text, short }) => [
    `“${text}” is a year of two digits`,
    `write 20${short} or 20${short}-10; a century is ${short}XX`,
  ],
  invisible: ({ character }) => [`it contains the invisible character ${character}`, 'type the date anew'],
  stranger: ({ character, place }) => [
    `“${character}” (character ${place}) does not belong in a date expression`,
    'write 2018-11-20, 2018-11, 2018-23 (autumn) or 2018-11-20/2018-11-21; the source’s own words go into “words”',
  ],
  dash: ({ character }) => [
    `“${character}” is not the plain hyphen`,
    'write 2018-11-20 with the hyphen of the keyboard',
  ],
  'end-not-in-full': ({ text, part }) => [`in “${text}” the end “${part}” is not written in full`, inFull],
  'start-not-in-full': ({ text, part }) => [
    `in “${text}” the start “${part}” is not written in full`,
    inFull,
  ],
  'no-such-month': ({ text, month }) => [
    `in “${text}” there is no month ${month}`,
    'months are 01 to 12, seasons 21 to 32, quarters 33 to 36, halves 40 and 41',
  ],
  'day-of-a-part-of-the-year': ({ text, month }) => [
    `in “${text}” a part of the year (${month}) has a day`,
    'leave out the day or give a month',
  ],
  'no-such-day': ({ text, day, month, last }) => [
    `in “${text}” there is no ${day} ${monthInWords(month)}`,
    `${monthInWords(month)} ends on ${month}-${last}`,
  ],
  'no-such-day-in-any-month': ({ text }) => [
    `in “${text}” there is no such day in any month meant`,
    'give a day that exists',
  ],
  'year-not-first': ({ text }) => [`“${text}” does not begin with the year`, order],
  'other-separators': ({ text }) => [`“${text}” does not separate year, month and day with hyphens`, order],
  'no-hyphens': ({ text }) => [`“${text}” has no hyphens`, order],
  'no-hyphen': ({ text }) => [`“${text}” has no hyphen`, shapes],
  'one-digit': ({ text }) => [`in “${text}” the month or the day has one digit`, shapes],
  'no-date': ({ text }) => [`“${text}” is not a date expression`, shapes],
  'small-x': () => [
    'an unspecified digit is a capital X',
    'write 201X for a decade, 2018-11-XX for a day not known',
  ],
  'many-slashes': ({ text }) => [
    `“${text}” has more than one slash`,
    'write an interval as 2018-11/2019-02, a day as 2018-11-20',
  ],
  'open-alone': ({ text }) => [
    `“${text}” is an open end without the other end`,
    'write 2018-11/.. or ../2018-11; leave it empty when the date is not known',
  ],
  'no-slash': ({ text }) => [
    `“${text}” has no slash between its ends`,
    'write both dates in full, with a slash between them: 2018-11/2019-02, or 2018-11/..',
  ],
  'mark-alone': ({ text }) => [`“${text}” is a mark without a date`, 'write 2018-11~'],
  'mark-where-it-cannot-be': ({ text }) => [
    `in “${text}” a mark ~, ? or % stands where it cannot`,
    'put one mark after the date: 2018-11~ (about), 2018-11? (uncertain), 2018-11% (both)',
  ],
};

export const slipInWords = (slip: Slip): { detail: string; hint: string } => {
  // The name is the slip's own.
  const [detail, hint] = (slips[slip.slip] as (told: Slip) => readonly [string, string])(slip);
  return { detail, hint: 'instead' in slip ? `write ${slip.instead}` : hint };
};

/** What a form that we do not take is called, and what to write instead. */
const forms: { readonly [Form in Unsupported['form']]: readonly [name: string, hint: string] } = {
  'one-of-a-set': [
    'a set of dates of which one is meant ([..])',
    'write the span they lie in as an interval: 2018-11/2019-02',
  ],
  'all-of-a-set': [
    'a set of dates that are all meant ({..})',
    'record one commitment for each date, or an interval: 2018-11/2019-02',
  ],
  'repeating-interval': [
    'a repeating interval (R)',
    'give the timeframe of one occurrence; the commitment carries its recurrence',
  ],
  duration: ['an interval with a duration (P)', 'give its first and last day: 2018-11-20/2018-11-21'],
  'time-of-day': ['a time of day (T)', 'give the day alone: 2018-11-20'],
  'exponential-year': ['an exponential year (E)', fourDigits],
  'significant-digits': ['a year with significant digits (S)', 'write a decade as 201X, a century as 20XX'],
  'long-year': ['a year of more than four digits (Y)', fourDigits],
  'negative-year': ['a year before year 0', 'give a year from 1583 to 9998'],
  week: ['a week date (W)', 'give its first and last day: 2018-11-19/2018-11-25'],
  'day-of-the-year': ['a day of the year', 'give month and day: 2018-11-20'],
  grouping: ['a grouping of time units (G)', 'give its first and last day as an interval'],
  'named-season': [
    'a season with a named convention (^)',
    'use 25–28 for the northern, 29–32 for the southern hemisphere: 2018-27',
  ],
  'no-year': [
    'a date without its year',
    'give the year, 2018-11; or leave the date empty and put the source’s own words into “words”',
  ],
  'year-too-early': ['outside the years', 'give a later year, such as 2018'],
  'year-too-late': ['outside the years', 'when there is no end, write it open: 2018-11/..'],
};

export const unsupportedInWords = (told: Unsupported): { detail: string; hint: string } => {
  const [name, hint] = forms[told.form];
  const years = 'firstYear' in told ? ` ${told.firstYear} to ${told.lastYear}` : '';
  return { detail: `“${told.text}” is ${name}${years}`, hint };
};
