import type { Commitment } from '../../api/queries.js';
import { addDays, daysBetween } from '../../words/dates.js';
import { mondayOf } from '../timeline/axis.js';

/** The weeks that a month lies in, each by its Monday. */
export const weeksOf = (month: string): string[] => {
  const first = `${month}-01`;
  const after = `${addDays(first, 32).slice(0, 7)}-01`;
  const weeks: string[] = [];
  for (let monday = mondayOf(first); monday < after; monday = addDays(monday, 7)) weeks.push(monday);
  return weeks;
};

/** A commitment's days in one week: columns from 1, and whether its window begins or ends there. */
export interface Band {
  readonly item: Commitment;
  readonly lane: number;
  readonly from: number;
  readonly to: number;
  readonly begins: boolean;
  readonly ends: boolean;
}

type Laned = { readonly item: Commitment; readonly lane: number };

/** Each commitment in a lane of its own for as long as its window lasts, so that a band keeps its height from week to week. */
export const laned = (items: readonly Commitment[]): Laned[] => {
  const free: string[] = [];
  return items
    .filter(({ window: { first, last } }) => first !== null || last !== null)
    .toSorted((a, b) => ((a.window.first ?? '') < (b.window.first ?? '') ? -1 : 1))
    .map((item) => {
      const { first, last } = item.window;
      const found = free.findIndex((until) => until < (first ?? ''));
      const lane = found === -1 ? free.length : found;
      free[lane] = last ?? '9999-12-31';
      return { item, lane };
    });
};

/** What of them lies in a week. */
export const bandsIn = (monday: string, items: readonly Laned[]): Band[] => {
  const sunday = addDays(monday, 6);
  return items.flatMap(({ item, lane }) => {
    const { first, last } = item.window;
    if ((first ?? '') > sunday || (last ?? '9999-12-31') < monday) return [];
    const begins = first !== null && first >= monday;
    const ends = last !== null && last <= sunday;
    return [
      {
        item,
        lane,
        begins,
        ends,
        from: begins ? daysBetween(monday, first) + 1 : 1,
        to: ends ? daysBetween(monday, last) + 2 : 8,
      },
    ];
  });
};
