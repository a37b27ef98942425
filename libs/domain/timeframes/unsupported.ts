import { Rejected } from '../refusals.js';

/** What ISO 8601 and EDTF allow and we do not take: how it is recognised, what it is called, what to write instead. */
const forms: readonly { pattern: RegExp; name: string; hint: string }[] = [
  {
    pattern: /^\[/,
    name: 'a set of dates of which one is meant ([..])',
    hint: 'write the span they lie in as an interval: 2018-11/2019-02',
  },
  {
    pattern: /^\{/,
    name: 'a set of dates that are all meant ({..})',
    hint: 'record one commitment for each date, or an interval: 2018-11/2019-02',
  },
  {
    pattern: /^R\d*\//,
    name: 'a repeating interval (R)',
    hint: 'give the timeframe of one occurrence; the commitment carries its recurrence',
  },
  {
    pattern: /(^|\/)P\d/,
    name: 'an interval with a duration (P)',
    hint: 'give its first and last day: 2018-11-20/2018-11-21',
  },
  { pattern: /\dT\d/, name: 'a time of day (T)', hint: 'give the day alone: 2018-11-20' },
  {
    pattern: /(^|\/)[?~%]?Y-?\d+E\d+/,
    name: 'an exponential year (E)',
    hint: 'give a year of four digits: 2018',
  },
  {
    pattern: /\dS\d/,
    name: 'a year with significant digits (S)',
    hint: 'write a decade as 201X, a century as 20XX',
  },
  {
    pattern: /(^|\/)[?~%]?Y-?\d/,
    name: 'a year of more than four digits (Y)',
    hint: 'give a year of four digits: 2018',
  },
  { pattern: /(^|\/)[?~%]?-\d/, name: 'a year before year 0', hint: 'give a year from 1583 to 9998' },
  { pattern: /\d-?W\d/, name: 'a week date (W)', hint: 'give its first and last day: 2018-11-19/2018-11-25' },
  { pattern: /(^|\/)\d{4}-\d{3}(\/|$)/, name: 'a day of the year', hint: 'give month and day: 2018-11-20' },
  {
    pattern: /\dG\d*/,
    name: 'a grouping of time units (G)',
    hint: 'give its first and last day as an interval',
  },
  {
    pattern: /\d\^/,
    name: 'a season with a named convention (^)',
    hint: 'use 25–28 for the northern, 29–32 for the southern hemisphere: 2018-27',
  },
];

/** @throws Rejected TIMEFRAME_UNSUPPORTED, naming the form, when `text` uses one we do not take. */
export const refuseUnsupported = (text: string, pointer: string): void => {
  const form = forms.find(({ pattern }) => pattern.test(text));
  if (form)
    throw new Rejected('TIMEFRAME_UNSUPPORTED', {
      detail: `“${text}” is ${form.name}`,
      params: { text },
      pointer,
      hint: form.hint,
    });
};
