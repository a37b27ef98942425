import type { Instant } from '#domain/values.js';
import { tableAt } from '#read-model/rows.js';
import { sql } from '#read-model/sql.js';
import { commitmentStatus, commitmentStatusVersion } from '#read-model/tables/commitment-status.js';
import type { Part } from '../listing/read-page.js';

/**
 * Where statuses are read from: the present ones; or, as they were known at an instant of the store's clock, those
 * that stand since, and those that stood then and were changed later.
 */
export const statusesAt = (asOf: Instant | undefined): readonly Part[] => {
  const current = tableAt(commitmentStatus, 'serving');
  if (asOf === undefined) return [{ from: current, where: [] }];
  return [
    { from: current, where: [sql`t.since_at <= ${asOf}::timestamptz`] },
    {
      from: tableAt(commitmentStatusVersion, 'serving'),
      where: [sql`tstzrange(t.since_at, t.until_at) @> ${asOf}::timestamptz`],
    },
  ];
};
