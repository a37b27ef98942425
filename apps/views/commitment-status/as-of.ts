import type { Instant } from '#domain/values.js';
import { tableAt } from '#read-model/rows.js';
import { allOf, given, identifier, joined, type Sql, sql } from '#read-model/sql.js';
import {
  commitmentChanged,
  commitmentStatus,
  commitmentStatusVersion,
} from '#read-model/tables/commitment-status.js';
import type { ViewTable } from '#read-model/view-table.js';
import type { Part } from '../listing/read-page.js';

const changed = tableAt(commitmentChanged, 'serving');

/** What is shown of the past: all by default. */
export interface Then {
  /** Everything up to here, and nothing later. */
  readonly position?: number | undefined;
  /** As it was known at this instant of the store's clock. */
  readonly asOf?: Instant | undefined;
}

/**
 * Where statuses are read from: the present ones; or, as they were at a position and were known at an instant, those
 * that stand since, and those that stood then and were changed later.
 * @param byChange the order begins with the last change, which the present rows have no index for
 */
export const statusesAt = ({ position, asOf }: Then, byChange = false): readonly Part[] => {
  const current = byChange ? inOrderOfChange : stamped(commitmentStatus);
  const past = stamped(commitmentStatusVersion);
  const begun = position === undefined ? [] : [sql`t.since_position <= ${position}::bigint`];
  const at = sql`${asOf ?? null}::timestamptz`;
  const knownSince = asOf && sql`t.commitment in (select commitment from ${changed} where since_at <= ${at})`;
  // Of what changed after the position, only what had ended by the instant is not among those known then.
  const endedBy = asOf && allOf([sql`t.since_at <= ${at}`, sql`t.until_at <= ${at}`]);
  return [
    { from: current, where: [...begun, ...given([knownSince])] },
    ...(asOf ? [{ from: past, where: [...begun, sql`tstzrange(t.since_at, t.until_at) @> ${at}`] }] : []),
    ...(position === undefined
      ? []
      : [
          {
            from: past,
            where: [...begun, sql`t.until_position > ${position}::bigint`, ...given([endedBy])],
          },
        ]),
  ];
};

/** Tells a row `s` from the same written anew. What one transaction wrote of a commitment differs by its version. */
const stamp = sql`concat(s.xmin, ' ', s.version) as stamp`;

const stamped = (table: ViewTable<object>): Sql =>
  sql`(select s.*, ${stamp} from ${tableAt(table, 'serving')} s)`;

/** The columns that are ordered by come from the narrow table, whose index is walked. */
const ofChange = ['commitment', 'changed_at'];
const inOrderOfChange: Sql = sql`(select ${joined(
  [...commitmentStatus.columns.map(({ name }) => name), ...commitmentStatus.computed].map(
    (name) => sql`${identifier(ofChange.includes(name) ? 'c' : 's')}.${identifier(name)}`,
  ),
  ', ',
)}, ${stamp} from ${changed} c join ${tableAt(commitmentStatus, 'serving')} s on s.commitment = c.commitment)`;
