import type { Instant } from '#domain/values.js';
import { tableAt } from '#read-model/rows.js';
import { identifier, joined, type Sql, sql } from '#read-model/sql.js';
import {
  commitmentChanged,
  commitmentStatus,
  commitmentStatusVersion,
} from '#read-model/tables/commitment-status.js';
import type { Part } from '../listing/read-page.js';

const changed = tableAt(commitmentChanged, 'serving');

/**
 * Where statuses are read from: the present ones; or, as they were known at an instant of the store's clock, those
 * that stand since, and those that stood then and were changed later.
 * @param byChange the order begins with the last change, which the present rows have no index for
 */
export const statusesAt = (asOf: Instant | undefined, byChange = false): readonly Part[] => {
  const current = byChange ? inOrderOfChange : tableAt(commitmentStatus, 'serving');
  if (asOf === undefined) return [{ from: current, where: [] }];
  return [
    {
      from: current,
      where: [
        sql`t.commitment in (select commitment from ${changed} where since_at <= ${asOf}::timestamptz)`,
      ],
    },
    {
      from: tableAt(commitmentStatusVersion, 'serving'),
      where: [sql`tstzrange(t.since_at, t.until_at) @> ${asOf}::timestamptz`],
    },
  ];
};

/** The columns that are ordered by come from the narrow table, whose index is walked. */
const ofChange = ['commitment', 'changed_at'];
const inOrderOfChange: Sql = sql`(select ${joined(
  [...commitmentStatus.columns.map(({ name }) => name), ...commitmentStatus.computed].map(
    (name) => sql`${identifier(ofChange.includes(name) ? 'c' : 's')}.${identifier(name)}`,
  ),
  ', ',
)} from ${changed} c join ${tableAt(commitmentStatus, 'serving')} s on s.commitment = c.commitment)`;
