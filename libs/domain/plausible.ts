import * as z from 'zod';
import { defined } from './plain.js';
import { type RefusalDetail, Rejected } from './refusals.js';
import type { Instant, LocalDate } from './values.js';

/** What is unlikely is taken when somebody says that it is so. */
export const confirmed = z
  .literal(true)
  .optional()
  .meta({ description: 'that it is so, when it was refused as unlikely' });

/** What to do about something unlikely, after what is nearest to it, if anything is. */
export const unlikely = ({ detail, params, pointer, hint }: RefusalDetail): Rejected =>
  new Rejected('UNLIKELY', {
    ...defined({ detail, params, pointer }),
    hint: [hint, 'confirm it with "confirmed": true if it is so'].filter(Boolean).join('; or '),
  });

/** Somewhere on Earth it is later than in UTC by as much (Line Islands). */
const furthestAhead = 14 * 3_600_000;

/** A day that has not begun anywhere cannot be one on which something happened. @throws {Rejected} DAY_TO_COME */
export const checkHasCome = (on: LocalDate | undefined, now: Instant, pointer: string): void => {
  const newest = new Date(Date.parse(now) + furthestAhead).toISOString().slice(0, 10);
  if (on === undefined || on <= newest) return;
  throw new Rejected('DAY_TO_COME', {
    detail: `${on} is after today, ${now.slice(0, 10)}`,
    params: { on, today: now.slice(0, 10) },
    pointer,
    hint: 'give the day on which it was so, or leave it out',
  });
};
