import * as z from 'zod';
import { streamPrefixes } from '#domain/event-types.js';
import type { NoticeId } from '#domain/reminders/reminders.events.js';
import type { Instant } from '#domain/values.js';
import { asTable, tableAt } from '#read-model/rows.js';
import { anyOf, joined, type Sql, sql, verbatim } from '#read-model/sql.js';
import {
  fateColumns,
  type PlanRow,
  type ReminderFate,
  reminderColumns,
  reminderFallen,
  reminderPlan,
} from '#read-model/tables/reminders.js';
import { column, optional, viewTable } from '#read-model/view-table.js';
import type { Part } from '../listing/read-page.js';

/** What has become of a reminder. `due`: its time has come and it is on its way. `sent` may be no further than the outbox (`channel`). */
export const reminderStates = ['planned', 'due', 'sent', 'failed', 'acknowledged', 'cancelled'] as const;
export const reminderState = z.enum(reminderStates).meta({ id: 'ReminderState' });
export type ReminderState = z.infer<typeof reminderState>;

/** A reminder of either table: planned or cancelled in the one, fallen due in the other. */
export interface ReminderRow extends PlanRow, ReminderFate {
  readonly notice: NoticeId | null;
  /** When it fell due by the clock of the job. */
  readonly fellDueAt: Instant | null;
}

/** No table of the database: the columns under which rows of both are read. */
export const reminderRows = viewTable<ReminderRow>(
  'reminders',
  { prefix: streamPrefixes.commitment, property: 'commitment' },
  {
    ...reminderColumns,
    ...fateColumns,
    notice: optional(column.text),
    fellDueAt: optional(column.instant),
  },
);

const shared = sql`commitment, reminder, visit, rule, occurrence, reader, day, due, reasoning`;

const planned = sql`(select ${shared}, cancelled_at, cancelled_because, null::text as notice,
    null::timestamptz as fell_due_at, null::timestamptz as delivered_at, null::timestamptz as failed_at,
    null::text as channel, null::text as failure, null::timestamptz as acknowledged_at, null::text as acknowledged_by
  from ${tableAt(reminderPlan, 'serving')})`;

const fallen = sql`(select ${shared}, cancelled_at, cancelled_because, notice,
    at as fell_due_at, delivered_at, failed_at, channel, failure, acknowledged_at, acknowledged_by
  from ${tableAt(reminderFallen, 'serving')})`;

/**
 * Those that had fallen due by a moment, with what had become of them: what came later is not there yet. By the clocks of who acted,
 * which are those of the register but for moments.
 */
const fallenBy = (moment: Instant): Sql => {
  const known = (column: string, value = column): Sql =>
    sql`case when ${verbatim(column)} <= ${moment}::timestamptz then ${verbatim(value)} end as ${verbatim(value)}`;
  return sql`(select ${shared}, ${joined(
    [
      known('cancelled_at'),
      known('cancelled_at', 'cancelled_because'),
      sql`notice, at as fell_due_at`,
      known('delivered_at'),
      known('failed_at'),
      sql`case when coalesce(delivered_at, failed_at) <= ${moment}::timestamptz then channel end as channel`,
      known('failed_at', 'failure'),
      known('acknowledged_at'),
      known('acknowledged_at', 'acknowledged_by'),
    ],
    ', ',
  )} from ${tableAt(reminderFallen, 'serving')} where at <= ${moment}::timestamptz)`;
};

/** Where reminders in these states were at a moment. @param plan what was planned then */
export const partsAt = (
  states: readonly ReminderState[],
  moment: Instant,
  plan: readonly PlanRow[],
): readonly Part[] => {
  const asked = states.flatMap((state) => amongFallen[state] ?? []);
  return [
    ...(states.includes('planned') ? [{ from: asTable(reminderRows, plan), where: [] }] : []),
    ...(asked.length > 0 ? [{ from: fallenBy(moment), where: [anyOf(asked)] }] : []),
  ];
};

/** Where reminders in these states are. */
export const partsOf = (states: readonly ReminderState[]): readonly Part[] => {
  const ofPlan = states.flatMap((state) => inPlan[state] ?? []);
  const ofFallen = states.flatMap((state) => amongFallen[state] ?? []);
  return [
    ...(ofPlan.length > 0 ? [{ from: planned, where: eitherOf(ofPlan, inPlan) }] : []),
    ...(ofFallen.length > 0 ? [{ from: fallen, where: eitherOf(ofFallen, amongFallen) }] : []),
  ];
};

type States = Readonly<Partial<Record<ReminderState, Sql>>>;

const inPlan: States = {
  planned: sql`t.cancelled_at is null`,
  cancelled: sql`t.cancelled_at is not null`,
};

const amongFallen: States = {
  due: sql`t.acknowledged_at is null and t.delivered_at is null and t.failed_at is null and t.cancelled_at is null`,
  sent: sql`t.acknowledged_at is null and t.delivered_at is not null`,
  failed: sql`t.acknowledged_at is null and t.failed_at is not null`,
  acknowledged: sql`t.acknowledged_at is not null and t.cancelled_at is null`,
  cancelled: sql`t.cancelled_at is not null`,
};

/** All states that a table has are no condition, which leaves the order to its index. */
const eitherOf = (asked: readonly Sql[], all: States): Sql[] =>
  asked.length === Object.keys(all).length ? [] : [anyOf(asked)];

export const stateOf = (row: ReminderRow): ReminderState => {
  if (row.fellDueAt === null) return row.cancelledAt === null ? 'planned' : 'cancelled';
  if (row.cancelledAt !== null) return 'cancelled';
  if (row.acknowledgedAt !== null) return 'acknowledged';
  if (row.deliveredAt !== null) return 'sent';
  return row.failedAt === null ? 'due' : 'failed';
};
