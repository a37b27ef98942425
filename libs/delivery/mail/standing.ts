import { daysBetween } from '#domain/calendars/day-count.js';
import type { Timeframe, Window } from '#domain/timeframes/timeframe.schema.js';
import { localDateAt } from '#domain/timeframes/zone.js';
import type { Instant, LocalDate } from '#domain/values.js';

/** Where a window stands on a day, in whole days. */
export type StandingNow =
  | { readonly is: 'undated' }
  /** Its first day is so many days away. */
  | { readonly is: 'ahead'; readonly days: number }
  | { readonly is: 'left'; readonly days: number }
  | { readonly is: 'last-day' }
  | { readonly is: 'overdue'; readonly days: number }
  /** It has begun and has no last day. */
  | { readonly is: 'open-ended' };

const standingOn = ({ first, last }: Window, today: LocalDate): StandingNow => {
  if (first === null && last === null) return { is: 'undated' };
  if (last !== null && last < today) return { is: 'overdue', days: daysBetween(last, today) };
  if (first !== null && first > today) return { is: 'ahead', days: daysBetween(today, first) };
  if (last === today) return { is: 'last-day' };
  return last === null ? { is: 'open-ended' } : { is: 'left', days: daysBetween(today, last) };
};

/** The same at a moment, by the day it then is at the place: as lists count. */
export const standingAt = ({ window, zone }: Pick<Timeframe, 'window' | 'zone'>, now: Instant): StandingNow =>
  standingOn(window, localDateAt(now, zone));
