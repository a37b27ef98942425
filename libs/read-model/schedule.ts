import type { Schedule } from '#domain/timeframes/schedule.js';
import type { Instant } from '#domain/values.js';
import { allOf, anyOf, joined, type Sql, sql } from './sql.js';

/**
 * The schedule in SQL, the same in every query: computed from a row's `stage`, `opens` and `due` (of
 * the alias `t`) and the given moment; `null` unless proposed or open. Says the same as the domain's
 * `scheduleOf`, which its spec holds it to. What has no window neither opens nor falls due: both are infinite.
 */
const conditions = (now: Instant): Record<Schedule, Sql> => ({
  undated: sql`t.due = 'infinity' and t.opens = 'infinity'`,
  overdue: sql`t.due <= ${now}::timestamptz`,
  upcoming: sql`t.due > ${now}::timestamptz and t.opens > ${now}::timestamptz and t.opens < 'infinity'`,
  'window-open': sql`t.due > ${now}::timestamptz and t.opens <= ${now}::timestamptz`,
});

/** Only these have a schedule. Spelt as the partial indexes spell it, so that the planner sees they fit. */
export const isStanding = sql`t.stage in ('proposed', 'open')`;

export const scheduleAt = (now: Instant): Sql => {
  const cases = Object.entries(conditions(now)).map(
    ([schedule, condition]) => sql`when ${condition} then ${schedule}::text`,
  );
  return sql`case when not (${isStanding}) then null ${joined(cases, ' ')} end`;
};

export const hasSchedule = (asked: readonly Schedule[], now: Instant): Sql => {
  const all = conditions(now);
  return allOf([isStanding, anyOf(asked.map((schedule) => all[schedule]))]);
};
