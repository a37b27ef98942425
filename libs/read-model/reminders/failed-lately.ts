import type { Instant } from '#domain/values.js';
import { DAY } from '#domain/values.js';
import { type Queryable, run, sql } from '../sql.js';

/** How many reminders of the last seven days could not be composed or delivered. */
export const failedLately = async (database: Queryable, now: Instant): Promise<number> => {
  const since = new Date(Date.parse(now) - 7 * DAY).toISOString();
  const [row] = await run<{ failed: number }>(
    database,
    sql`select count(*)::int as failed from reminder_fallen
      where failed_at between ${since} and ${now} and delivered_at is null`,
  );
  return row?.failed ?? 0;
};
