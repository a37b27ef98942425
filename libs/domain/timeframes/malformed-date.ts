import { daysInMonth } from './calendar.js';
import { type Digits, monthsMeant, yearsMeant } from './digits.js';
import type { SlipIn } from './slips.js';

/** Why a single date is not one of the shapes `2018`, `2018-11`, `2018-11-20`, marks (`~ ? %`) taken away. */
export const slipOfShape = (text: string, bare: string): SlipIn => {
  if (bare === '') return { slip: 'mark-alone', text };
  const [, year, month, day] = /^(\d{4})-(\d{1,2})(?:-(\d{1,2}))?$/.exec(bare) ?? [];
  if (year && month) {
    const parts = [year, month, ...(day ? [day] : [])];
    return { slip: 'one-digit', text, instead: parts.map((part) => part.padStart(2, '0')).join('-') };
  }
  if (/^\d{6}$/.test(bare))
    return { slip: 'no-hyphen', text, instead: `${bare.slice(0, 4)}-${bare.slice(4)}` };
  return { slip: 'no-date', text };
};

/** Month 13, or a day of a season. */
export const slipOfMonth = (text: string, month: string, day: string | null): SlipIn | undefined => {
  if (monthsMeant(month).length > 0) return undefined;
  const isPartOfYear = day !== null && Number(month) >= 21 && Number(month) <= 41;
  return { slip: isPartOfYear ? 'day-of-a-part-of-the-year' : 'no-such-month', text, month };
};

/** A day that no month meant has: 30 February, 29 February outside leap years, 31 November. */
export const slipOfDay = (text: string, { year, month, day }: Digits): SlipIn => {
  const years = yearsMeant(year);
  const months = monthsMeant(month ?? 'XX');
  const [y = 0] = years;
  const [m = 0] = months;
  if (years.length > 1 || months.length > 1) return { slip: 'no-such-day-in-any-month', text };
  return {
    slip: 'no-such-day',
    text,
    day: String(Number(day) || day),
    month: `${year}-${month}`,
    last: daysInMonth(y, m),
  };
};
