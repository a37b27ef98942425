import type { LocalDate } from '../values.js';
import { daysInMonth, localDate } from './calendar.js';

/** A date whose digits may be `X`, not specified: year `201X`, month `XX`, day `2X`. A part left out is null. */
export interface Digits {
  readonly year: string;
  readonly month: string | null;
  readonly day: string | null;
}

/** The numbers from `from` to `to` that a text of digits and `X` can mean, ascending. */
const meant = (text: string, from: number, to: number): number[] => {
  const low = Math.max(from, Number(text.replaceAll('X', '0')));
  const high = Math.min(to, Number(text.replaceAll('X', '9')));
  const pattern = new RegExp(`^${text.replaceAll('X', '\\d')}$`);
  const numbers: number[] = [];
  for (let n = low; n <= high; n++) if (pattern.test(String(n).padStart(text.length, '0'))) numbers.push(n);
  return numbers;
};

export const yearsMeant = (year: string): number[] => meant(year, 0, 9999);
export const monthsMeant = (month: string): number[] => meant(month, 1, 12);

/** The first day that exists among those meant, taking the parts in the order `order` puts them. */
const extreme = (
  { year, month, day }: Digits,
  order: (numbers: number[]) => number[],
): LocalDate | undefined => {
  for (const y of order(yearsMeant(year)))
    for (const m of order(monthsMeant(month ?? 'XX')))
      for (const d of order(meant(day ?? 'XX', 1, daysInMonth(y, m)))) return localDate(y, m, d);
  return undefined;
};

/** The first day these digits can mean; undefined when no such day exists, as for 30 February. */
export const firstDay = (digits: Digits): LocalDate | undefined => extreme(digits, (numbers) => numbers);

/** The last day these digits can mean. */
export const lastDay = (digits: Digits): LocalDate | undefined =>
  extreme(digits, (numbers) => numbers.toReversed());
