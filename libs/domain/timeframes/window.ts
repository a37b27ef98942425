import type { LocalDate } from '../values.js';
import { lastOfMonths, localDate } from './calendar.js';
import type { DateExpression } from './date.js';
import { firstDay, lastDay, yearsMeant } from './digits.js';
import type { Bound, Expression } from './expression.js';
import { monthsOf } from './grouping.js';
import type { Hemisphere, Window } from './timeframe.schema.js';

/** The days one date can mean, from the first to the last. `place` decides the seasons 21–24. */
export const daysOf = (date: DateExpression, place: Hemisphere): { first: LocalDate; last: LocalDate } => {
  const years = yearsMeant(date.year);
  const [from, to] = [years[0], years.at(-1)];
  if (from === undefined || to === undefined) throw new RangeError(`no year is meant by ${date.year}`);
  if (date.grouping) {
    const { first, count } = monthsOf(date.grouping, place);
    return { first: localDate(from, first, 1), last: lastOfMonths(to, first, count) };
  }
  const [first, last] = [firstDay(date), lastDay(date)];
  if (first === undefined || last === undefined) throw new RangeError(`no day is meant by ${date.year}`);
  return { first, last };
};

/**
 * From the first day the start can mean to the last day the end can mean; null where a bound is open or
 * unknown. Marks (`~ ? %`) do not widen it: nobody has said by how much.
 */
export const windowOf = ({ start, end }: Expression, place: Hemisphere): Window => {
  const days = (bound: Bound) => (typeof bound === 'object' ? daysOf(bound, place) : null);
  return { first: days(start)?.first ?? null, last: days(end)?.last ?? null };
};
