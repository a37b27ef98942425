import { same } from '#domain/plain.js';
import { planOf } from '#domain/reminders/plan.js';
import type { PlannedReminder, Planning } from '#domain/reminders/planning.js';
import { reminderName } from '#domain/reminders/reminder-key.js';
import type { ReminderKey } from '#domain/reminders/reminders.events.js';
import { hasFallen } from '#domain/reminders/reminders.js';
import type { CommitmentId, Instant, LocalDate, VisitId } from '#domain/values.js';
import { allOf } from '#platform/database/all-of.js';
import { deleteRows, readRows, tableAt, upsertRows } from '../rows.js';
import { type Queryable, run, sql } from '../sql.js';
import { type PlanRow, reminderPlan } from '../tables/reminders.js';
import { readPlannings } from './plannings.js';

/** Why plans are made anew, in words, and the moment by which they are: what cancelled rows say. */
export interface Cause {
  readonly at: Instant;
  readonly because: string;
}

/** A reminder that was planned before and still is, on another day. */
export interface Move {
  readonly commitment: CommitmentId;
  readonly visit: VisitId;
  readonly key: ReminderKey;
  readonly from: LocalDate;
  readonly to: LocalDate;
}

/** The domain could not make a plan of what stands in the tables. */
export class Unplannable extends Error {
  constructor(
    readonly commitment: CommitmentId,
    cause: unknown,
  ) {
    super(`${commitment} cannot be planned: ${cause instanceof Error ? cause.message : String(cause)}`, {
      cause,
    });
    this.name = 'Unplannable';
  }
}

/**
 * Makes the plans of commitments anew inside a transaction of the caller's: reads all they are made of, asks the domain, and
 * writes what differs. Nobody else plans them until the transaction ends. The number of statements does not grow
 * with the number of commitments; a few hundred at a time is a good measure.
 *
 * @returns the planned reminders whose day is another one now
 * @throws {Unplannable}
 */
export const replan = (
  transaction: Queryable,
  commitments: readonly CommitmentId[],
  cause: Cause,
): Promise<Move[]> => replanEach(transaction, new Map(commitments.map((commitment) => [commitment, cause])));

/** The same for commitments that each have a cause of their own. */
export const replanEach = async (
  transaction: Queryable,
  causes: ReadonlyMap<CommitmentId, Cause>,
): Promise<Move[]> => {
  const commitments = [...causes.keys()];
  if (commitments.length === 0) return [];
  // Answered in this order: what is read is what stands once nobody else plans them.
  const [, plannings, before] = await Promise.all([
    lock(transaction, commitments),
    readPlannings(transaction, commitments),
    rowsOfPlan(transaction, commitments),
  ]);
  const changes: Changes = { written: [], deleted: [], moves: [] };
  for (const [commitment, cause] of causes) {
    const planning = plannings.get(commitment);
    if (planning) compare(planning, before.get(commitment) ?? [], cause, changes);
  }
  await allOf([
    deleteRows(transaction, reminderPlan, 'serving', changes.deleted),
    upsertRows(transaction, reminderPlan, 'serving', changes.written),
  ]);
  return changes.moves;
};

/** How many locks all commitments share: more would not fit Postgres' table of locks when several plan at once. */
const LOCKS = 1024;

/** Until the transaction ends, nobody else plans these. In one order, so that no two wait for each other. */
const lock = async (transaction: Queryable, commitments: readonly CommitmentId[]): Promise<void> => {
  await run(
    transaction,
    sql`select count(pg_advisory_xact_lock(hashtext('plan'), of)) from (
      select distinct abs(hashtext(id) % ${LOCKS}) as of from unnest(${commitments}::text[]) id order by of offset 0) locks`,
  );
};

export const rowsOfPlan = async (
  database: Queryable,
  commitments: readonly CommitmentId[],
): Promise<Map<CommitmentId, PlanRow[]>> => {
  const rows: PlanRow[] = await readRows(
    database,
    reminderPlan,
    tableAt(reminderPlan, 'serving'),
    sql`where t.commitment = any(${commitments}) order by t.commitment, t.reminder`,
  );
  const groups = new Map<CommitmentId, PlanRow[]>();
  for (const row of rows) groups.set(row.commitment, [...(groups.get(row.commitment) ?? []), row]);
  return groups;
};

/** The rows that a commitment's plan should have, by the reminders' names. @throws {Unplannable} */
export const plannedRows = (planning: Planning): Map<string, PlanRow> => {
  const { commitment, visit } = planning.subject;
  try {
    return new Map(planOf(planning).map((planned) => rowOf(commitment, visit, planned)));
  } catch (error) {
    throw new Unplannable(commitment, error);
  }
};

const rowOf = (
  commitment: CommitmentId,
  visit: VisitId,
  { key, day, due, reasoning }: PlannedReminder,
): [string, PlanRow] => {
  const reminder = reminderName(key);
  const { rule, occurrence, reader } = key;
  const row = { commitment, reminder, visit, rule, occurrence, reader, day, due, reasoning };
  return [reminder, { ...row, cancelledAt: null, cancelledBecause: null }];
};

interface Changes {
  readonly written: PlanRow[];
  readonly deleted: PlanRow[];
  readonly moves: Move[];
}

const compare = (
  planning: Planning,
  rows: readonly PlanRow[],
  cause: Cause,
  { written, deleted, moves }: Changes,
): void => {
  const wanted = plannedRows(planning);
  const fallen = new Set(planning.fallen.filter(hasFallen).map(({ key }) => reminderName(key)));
  const before = new Map(rows.map((row) => [row.reminder, row]));
  for (const [reminder, row] of wanted) {
    const stood = before.get(reminder);
    if (!stood || !isSamePlan(stood, row)) written.push(row);
    if (stood && stood.cancelledAt === null && stood.day !== row.day) moves.push(moveOf(stood, row));
  }
  for (const row of rows) {
    if (wanted.has(row.reminder)) continue;
    if (fallen.has(row.reminder)) deleted.push(row);
    else if (row.cancelledAt === null) written.push(cancelled(row, cause));
  }
};

/** Whether two rows plan the same. */
export const isSamePlan = (a: PlanRow, b: PlanRow): boolean =>
  a.cancelledAt === b.cancelledAt &&
  a.visit === b.visit &&
  a.day === b.day &&
  Date.parse(a.due) === Date.parse(b.due) &&
  same(a.reasoning, b.reasoning);

const moveOf = ({ commitment, visit, rule, occurrence, reader, day }: PlanRow, to: PlanRow): Move => ({
  commitment,
  visit,
  key: { rule, occurrence, reader },
  from: day,
  to: to.day,
});

const cancelled = (row: PlanRow, { at, because }: Cause): PlanRow => ({
  ...row,
  cancelledAt: at,
  cancelledBecause: because,
});
