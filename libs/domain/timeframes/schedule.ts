import * as z from 'zod';
import type { Instant } from '../values.js';
import type { Timeframe, Window } from './timeframe.schema.js';
import { endOfDay, startOfDay } from './zone.js';

/** Where a window stands against the clock. Computed when asked for, never stored as fact. */
export const schedule = z.enum(['undated', 'upcoming', 'window-open', 'overdue']).meta({ id: 'Schedule' });
export type Schedule = z.infer<typeof schedule>;

/**
 * The first moment of the window's first day in the zone; null when that side is open.
 * From here on the schedule is `window-open`.
 */
export const opensAt = ({ first }: Window, zone: string): Instant | null =>
  first === null ? null : startOfDay(first, zone);

/** The first moment after the window's last day in the zone; null when that side is open. From here on it is overdue. */
export const overdueAt = ({ last }: Window, zone: string): Instant | null =>
  last === null ? null : endOfDay(last, zone);

/**
 * The schedule at `now`: decided by the days of the zone, not UTC's, so that on its last day nothing is overdue yet.
 * What is open at its end never falls overdue, what is open at its start is never upcoming. Time only
 * moves it forward.
 */
export const scheduleOf = ({ window, zone }: Pick<Timeframe, 'window' | 'zone'>, now: Instant): Schedule => {
  const [opens, overdue] = [opensAt(window, zone), overdueAt(window, zone)];
  if (opens === null && overdue === null) return 'undated';
  const at = Date.parse(now);
  if (overdue !== null && at >= Date.parse(overdue)) return 'overdue';
  if (opens !== null && at < Date.parse(opens)) return 'upcoming';
  return 'window-open';
};
