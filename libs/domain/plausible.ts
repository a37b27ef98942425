import * as z from 'zod';
import { Rejected } from './refusals.js';
import type { Instant, LocalDate } from './values.js';

/** What is unlikely is taken when somebody says that it is so. */
export const confirmed = z
  .literal(true)
  .optional()
  .meta({ description: 'that it is so, when it was refused as unlikely' });

/** Somewhere on Earth it is later than in UTC by as much (Line Islands). */
const furthestAhead = 14 * 3_600_000;

/** A day that has not begun anywhere cannot be one on which something happened. @throws {Rejected} DAY_TO_COME */
export const checkHasCome = (on: LocalDate | undefined, now: Instant, pointer: string): void => {
  const newest = new Date(Date.parse(now) + furthestAhead).toISOString().slice(0, 10);
  if (on === undefined || on <= newest) return;
  throw new Rejected('DAY_TO_COME', { on, today: now.slice(0, 10) }, pointer);
};
