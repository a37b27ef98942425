import { daysInMonth, monthName } from './calendar.js';
import { type Digits, monthsMeant, yearsMeant } from './digits.js';
import type { Fault } from './malformed.js';

/** Why a single date is not one of the shapes `2018`, `2018-11`, `2018-11-20`, marks (`~ ? %`) taken away. */
export const faultOfShape = (text: string, bare: string): Fault => {
  if (bare === '') return { detail: `“${text}” is a mark without a date`, hint: 'write 2018-11~' };
  const [, year, month, day] = /^(\d{4})-(\d{1,2})(?:-(\d{1,2}))?$/.exec(bare) ?? [];
  const hint = 'write 2018, 2018-11, 2018-11-20 or 2018-23 (autumn); 201X for a decade';
  if (year && month)
    return {
      detail: `in “${text}” the month or the day has one digit`,
      hint,
      instead: [year, month, ...(day ? [day] : [])].map((part) => part.padStart(2, '0')).join('-'),
    };
  if (/^\d{6}$/.test(bare))
    return { detail: `“${text}” has no hyphen`, hint, instead: `${bare.slice(0, 4)}-${bare.slice(4)}` };
  return { detail: `“${text}” is not a date expression`, hint };
};

/** Month 13, or a day of a season. */
export const faultOfMonth = (text: string, month: string, day: string | null): Fault | undefined => {
  if (monthsMeant(month).length > 0) return undefined;
  return day !== null && Number(month) >= 21 && Number(month) <= 41
    ? {
        detail: `in “${text}” a part of the year (${month}) has a day`,
        hint: 'leave out the day or give a month',
      }
    : {
        detail: `in “${text}” there is no month ${month}`,
        hint: 'months are 01 to 12, seasons 21 to 32, quarters 33 to 36, halves 40 and 41',
      };
};

/** A day that no month meant has: 30 February, 29 February outside leap years, 31 November. */
export const faultOfDay = (text: string, { year, month, day }: Digits): Fault => {
  const years = yearsMeant(year);
  const months = monthsMeant(month ?? 'XX');
  const [y = 0] = years;
  const [m = 0] = months;
  if (years.length > 1 || months.length > 1)
    return { detail: `in “${text}” there is no such day in any month meant`, hint: 'give a day that exists' };
  const last = daysInMonth(y, m);
  return {
    detail: `in “${text}” there is no ${Number(day) || day} ${monthName(m)} ${year}`,
    hint: `${monthName(m)} ${year} ends on ${year}-${month}-${last}`,
  };
};
