import type { Hemisphere } from './timeframe.schema.js';

/** A part of a year that ISO 8601-2:2019 writes as a "month" above 20: `2018-23` is autumn 2018. */
export type Grouping =
  /** 1 spring, 2 summer, 3 autumn, 4 winter. `hemisphere` is null for 21–24, which leave it to the place. */
  | { readonly kind: 'season'; readonly number: number; readonly hemisphere: Hemisphere | null }
  | { readonly kind: 'quarter'; readonly number: number }
  | { readonly kind: 'quadrimester'; readonly number: number }
  | { readonly kind: 'half'; readonly number: number };

/** The grouping of a code from 21 to 41; undefined for every other number. */
export const groupingOf = (code: number): Grouping | undefined => {
  if (code >= 21 && code <= 24) return { kind: 'season', number: code - 20, hemisphere: null };
  if (code >= 25 && code <= 28) return { kind: 'season', number: code - 24, hemisphere: 'north' };
  if (code >= 29 && code <= 32) return { kind: 'season', number: code - 28, hemisphere: 'south' };
  if (code >= 33 && code <= 36) return { kind: 'quarter', number: code - 32 };
  if (code >= 37 && code <= 39) return { kind: 'quadrimester', number: code - 36 };
  if (code === 40 || code === 41) return { kind: 'half', number: code - 39 };
  return undefined;
};

const lengths = { season: 3, quarter: 3, quadrimester: 4, half: 6 } as const;

/**
 * The first month (1–12) of a grouping and how many months it has. Seasons are meteorological: northern
 * spring is March to May, southern spring September to November. A season belongs to the year in
 * which it begins, so northern winter 2018 and southern summer 2018 are December 2018 to February 2019.
 */
export const monthsOf = (grouping: Grouping, place: Hemisphere): { first: number; count: number } => {
  const count = lengths[grouping.kind];
  if (grouping.kind !== 'season') return { first: count * (grouping.number - 1) + 1, count };
  const half = (grouping.hemisphere ?? place) === 'south' ? 6 : 0;
  return { first: ((3 * grouping.number + half - 1) % 12) + 1, count };
};
