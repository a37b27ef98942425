import type { DataSource } from 'typeorm';
import { commitmentStream } from '#domain/event-types.js';
import type { Planning } from '#domain/reminders/planning.js';
import type { CommitmentId } from '#domain/values.js';
import { type Queryable, run, sql } from '../sql.js';
import type { PlanRow } from '../tables/reminders.js';
import { awaitingPlan } from './commitments-in.js';
import { isSamePlan, plannedRows, rowsOfPlan, Unplannable } from './planner.js';
import { readPlannings } from './plannings.js';

/** A planned reminder that is not what the tables it is planned from say. */
export interface PlanFinding {
  readonly streamId: string;
  readonly problem: string;
}

/** What verification of the plan says while it goes: that it has come further, and what it found. */
export type PlanReport =
  | { readonly kind: 'progress' }
  | { readonly kind: 'finding'; readonly finding: PlanFinding };

/** Commitments looked at in one transaction. */
const AT_ONCE = 200;

/**
 * Plans every commitment again and says in words what differs from the plan there is, some at a time, each time from one
 * moment's view of the tables. Cancelled rows are history and not compared. What a change has asked to be planned anew, and no job
 * has done yet, differs rightly and is left out.
 */
export async function* verifyPlan(database: DataSource): AsyncGenerator<PlanReport> {
  let after = '';
  for (;;) {
    const page = await database.transaction('REPEATABLE READ', (moment) => verifyPage(moment, after));
    for (const finding of page.findings) yield { kind: 'finding', finding };
    yield { kind: 'progress' };
    if (page.last === undefined) return;
    after = page.last;
  }
}

interface VerifiedPage {
  readonly last: CommitmentId | undefined;
  readonly findings: readonly PlanFinding[];
}

const verifyPage = async (moment: Queryable, after: string): Promise<VerifiedPage> => {
  // Those that have a plan and are not recorded are found too.
  const rows = await run<{ id: CommitmentId }>(
    moment,
    sql`select id from (
        (select commitment as id from reminder_subject where commitment > ${after} order by 1 limit ${AT_ONCE})
        union (select distinct commitment from reminder_plan
          where commitment > ${after} and cancelled_at is null order by 1 limit ${AT_ONCE})) ids
      order by id limit ${AT_ONCE}`,
  );
  const page = rows.map(({ id }) => id);
  const waiting = await awaitingPlan(moment, page);
  const plannings = await readPlannings(moment, page);
  const plans = await rowsOfPlan(moment, page);
  const findings = page
    .filter((id) => !waiting.has(id))
    .flatMap((id) =>
      problemsOf(plannings.get(id), plans.get(id) ?? []).map((problem) => ({
        streamId: commitmentStream(id),
        problem,
      })),
    );
  return { last: page.at(-1), findings };
};

const problemsOf = (planning: Planning | undefined, rows: readonly PlanRow[]): string[] => {
  const standing = new Map(
    rows.filter(({ cancelledAt }) => cancelledAt === null).map((row) => [row.reminder, row]),
  );
  if (!planning)
    return [...standing.keys()].map((name) => `${name} is planned, but its commitment is not recorded`);
  let wanted: Map<string, PlanRow>;
  try {
    wanted = plannedRows(planning);
  } catch (error) {
    if (error instanceof Unplannable) return [error.message];
    throw error;
  }
  const missing = [...wanted.keys()].filter((name) => !standing.has(name));
  return [
    ...missing.map((name) => `${name} is not planned, but should be for ${wanted.get(name)?.day}`),
    ...[...standing.values()].flatMap((row) => differenceOf(row, wanted.get(row.reminder))),
  ];
};

const differenceOf = (row: PlanRow, wanted: PlanRow | undefined): string[] => {
  if (!wanted) return [`${row.reminder} is planned for ${row.day}, but should not be`];
  if (isSamePlan(row, wanted)) return [];
  if (row.day !== wanted.day)
    return [`${row.reminder} is planned for ${row.day}, but should be for ${wanted.day}`];
  if (Date.parse(row.due) !== Date.parse(wanted.due))
    return [`${row.reminder} is due at ${row.due}, but should be at ${wanted.due}`];
  return [`the reasoning of ${row.reminder} is not what it should be`];
};
