import type { Scope } from '#domain/rules/rule.schema.js';
import type { CommitmentId } from '#domain/values.js';
import { allOf, joined, type Queryable, run, type Sql, sql } from '../sql.js';

/**
 * Which commitments a change touches: all, those of a rulebook's scope, of visits to a country, or those written to
 * somebody, in whatever part.
 */
export type ReplanScope =
  | 'all'
  | Scope
  | `${'kind' | 'visit' | 'commitment' | 'country' | 'reader'}:${string}`;

/**
 * A page of the commitments that a scope holds, in order of their ids. Only open ones have a plan; of `all`, the others
 * come too, so that nothing is left of plans they had.
 * @param after the last of the page before; empty for the first
 */
export const commitmentsIn = async (
  database: Queryable,
  scope: ReplanScope,
  after: string,
  limit: number,
): Promise<CommitmentId[]> => {
  const isWanted = scope === 'all' ? sql`true` : sql`(${isOpen} or ${keepsPlan})`;
  const pages = (await branchesOf(database, scope)).map(
    (ids) =>
      sql`(select id from (${ids}) ids where id > ${after} and ${isWanted} order by id limit ${limit})`,
  );
  const rows = await run<{ id: CommitmentId }>(
    database,
    sql`select distinct id from (${joined(pages, ' union all ')}) pages order by id limit ${limit}`,
  );
  return rows.map(({ id }) => id);
};

const isOpen = sql`exists (select from reminder_subject s where s.commitment = ids.id and s.stage = 'open')`;
const keepsPlan = sql`exists (select from reminder_plan p where p.commitment = ids.id and p.cancelled_at is null)`;

/** Those of some commitments whose plan does not follow yet from what it is made of: a change has asked for it (`replan`). */
export const awaitingPlan = async (
  database: Queryable,
  commitments: readonly CommitmentId[],
): Promise<Set<CommitmentId>> => {
  const asked = await run<{ scope: ReplanScope; after: string }>(
    database,
    sql`select scope, min(after) as after from replan group by scope`,
  );
  const waiting = new Set<CommitmentId>();
  for (const { scope, after } of asked) {
    for (const id of await heldBy(database, scope, commitments, after)) waiting.add(id);
  }
  return waiting;
};

/** Those of some commitments that a scope holds, after a place in the order of their ids. */
const heldBy = async (
  database: Queryable,
  scope: ReplanScope,
  commitments: readonly CommitmentId[],
  after: string,
): Promise<CommitmentId[]> => {
  const branches = await branchesOf(database, scope);
  const rows = await run<{ id: CommitmentId }>(
    database,
    sql`select distinct id from (${joined(branches, ' union all ')}) ids where id = any(${commitments}) and id > ${after}`,
  );
  return rows.map(({ id }) => id);
};

/** Queries whose `id`s together are the scope's. Each may follow an index by itself, which one with `or` could not. */
const branchesOf = async (database: Queryable, scope: ReplanScope): Promise<Sql[]> => {
  const [category = '', id = ''] = scope.split(/:(.*)/s);
  switch (category) {
    case 'all':
    case 'workspace':
      return [subjects()];
    case 'kind':
      return [subjects(sql`kind = ${id}`)];
    case 'visit':
      return [subjects(sql`visit = ${id}`)];
    case 'commitment':
      return [subjects(sql`commitment = ${id}`)];
    case 'country':
      return [subjects(sql`visit in (select visit from reminder_visit where country = ${id})`)];
    default:
      return writtenTo(database, id);
  }
};

const subjects = (...conditions: Sql[]): Sql =>
  sql`select commitment as id from reminder_subject where ${allOf(conditions)}`;

/**
 * Everything in whose plan a reader has a part, or has one once they are back: as owner, body, watcher or by name in a
 * rule, as somebody's head, and where they are written to in another's place.
 */
const writtenTo = async (database: Queryable, reader: string): Promise<Sql[]> => {
  const rules = await run<{ scope: Scope }>(
    database,
    sql`select distinct scope from reminder_rule where rule -> 'to' @> ${JSON.stringify([reader])}::jsonb`,
  );
  const named = await Promise.all(rules.map(({ scope }) => branchesOf(database, scope)));
  return [
    subjects(sql`owner = ${reader}`),
    subjects(sql`responsible in (select body from reminder_reader where reader = ${reader})`),
    sql`select commitment as id from reminder_reading where reader = ${reader}`,
    sql`select commitment as id from reminder_plan where reader = ${reader} and cancelled_at is null`,
    sql`select commitment as id from reminder_fallen
      where reader in (select reader from reminder_reader where head = ${reader} union all select ${reader})`,
    ...named.flat(),
  ];
};
