import { tableAt } from '#read-model/rows.js';
import { isStanding } from '#read-model/schedule.js';
import { identifier, joined, sql } from '#read-model/sql.js';
import { commitmentStatus } from '#read-model/tables/commitment-status.js';
import { statusesAt } from '../commitment-status/as-of.js';
import { type Part, together } from '../listing/read-page.js';
import { deadlines } from './table.js';

const current = tableAt(deadlines, 'serving');

/**
 * Deadlines as they were at a position: rows that have not changed since, and, of those that have, how the view of statuses
 * keeps that they were, which has every column of theirs but the steps.
 */
export const deadlinesAt = (position: number): readonly Part[] => {
  const at = sql`${position}::bigint`;
  const changed = sql`t.commitment in (select d.commitment from ${current} d where d.since_position > ${at})`;
  const steps = sql`(select jsonb_agg(e.step order by e.nth) from ${current} d,
    jsonb_array_elements(d.steps) with ordinality e(step, nth)
    where d.commitment = s.commitment and (e.step->>'position')::bigint <= ${at}) as steps`;
  const columns = [...deadlines.columns.map(({ name }) => name), ...deadlines.computed].map((name) =>
    name === 'steps' ? steps : sql`s.${identifier(name)}`,
  );
  const were = together(commitmentStatus, statusesAt({ position }), [changed]);
  return [
    { from: current, where: [isStanding, sql`t.since_position <= ${at}`] },
    { from: sql`(select ${joined(columns, ', ')} from ${were} s)`, where: [isStanding] },
  ];
};
