import * as z from 'zod';
import { tag } from '#domain/commitments/commitment.terms.js';
import { actorId } from '#domain/event.js';
import { fault } from '#domain/faults.js';
import { schedule } from '#domain/timeframes/schedule.js';
import { type Instant, type LocalDate, localDate } from '#domain/values.js';
import { body } from '#domain/visits/visit.events.js';
import { tableAt } from '#read-model/rows.js';
import { hasSchedule } from '#read-model/schedule.js';
import { saidAndNot, saysAll } from '#read-model/search.js';
import { allOf, anyOf, given, isOneOf, type Sql, sql } from '#read-model/sql.js';
import { type CommitmentStatus, commitmentText } from '#read-model/tables/commitment-status.js';
import { asOf } from '../listing/as-of.js';
import type { SortKeys } from '../listing/keyset.js';
import { paging, position, repeated, sortedBy } from '../listing/list-query.js';
import { commitmentsSaying } from '../search/found.js';
import { status } from './item.js';

/** By what commitments are found; a filter given several times takes any of its values, different ones must all hold. */
export const commitmentFilters = {
  ...status.filters,
  schedule: repeated(schedule),
  body: repeated(body).meta({ description: 'responsible, supporting or counterpart' }),
  responsible: repeated(z.union([body, z.literal('none')])).meta({
    description: '"none" finds those of which nobody is named as responsible',
  }),
  owner: repeated(z.union([actorId, z.literal('none')])).meta({
    description: '"none" finds those nobody looks after',
  }),
  tag: repeated(tag),
  windowFrom: localDate.optional().meta({ description: 'the window ends on this day or later' }),
  windowTo: localDate.optional().meta({ description: 'the window begins on this day or earlier' }),
  q: z.string().min(1).max(200).optional().meta({
    description:
      'full text: statement, quotes, reports, evidence, outcome, bodies, tags and what the visit is called; by stems of English, Romanian, French, German and Russian, accents do not matter. What was found stands in `found`',
  }),
};

interface Days {
  readonly windowFrom?: LocalDate | undefined;
  readonly windowTo?: LocalDate | undefined;
}

/** For queries with both days: they are asked for in order, or the database would be asked for an impossible range. */
export const daysInOrder = [
  ({ windowFrom, windowTo }: Days): boolean =>
    windowFrom === undefined || windowTo === undefined || windowFrom <= windowTo,
  { path: ['windowTo'], ...fault('FIELD_DAYS_REVERSED', 'comes before windowFrom') },
] as const satisfies Parameters<z.ZodType<Days>['refine']>;

/** As the table's column of that name. */
export const opensOf = ({ opensAt, overdueAt }: Pick<CommitmentStatus, 'opensAt' | 'overdueAt'>): string =>
  opensAt ?? (overdueAt === null ? 'infinity' : '-infinity');

export const sortsOf: SortKeys<CommitmentStatus> = {
  due: { expression: sql`t.due`, type: 'timestamptz', valueOf: ({ overdueAt }) => overdueAt ?? 'infinity' },
  opens: { expression: sql`t.opens`, type: 'timestamptz', valueOf: opensOf },
  ...status.sorts,
};

export const listQuery = z
  .strictObject({
    ...commitmentFilters,
    asOf,
    position,
    sort: sortedBy(Object.keys(sortsOf), 'due'),
    ...paging,
  })
  .refine(...daysInOrder);
export type ListQuery = z.infer<typeof listQuery>;
export type Filters = Pick<ListQuery, keyof typeof commitmentFilters>;

/** The conditions on `t` that the filters ask for. @param now the moment the schedule is computed for @param asOf when a search goes by what was known then */
export const conditionsOf = (filters: Filters, now: Instant, asOf?: Instant): Sql[] => {
  const { stage, tag, q, schedule } = filters;
  return given([
    ...status.conditions(filters),
    // What has a schedule is not dismissed anyway.
    !stage && !schedule ? sql`t.stage <> 'dismissed'` : undefined,
    tag && sql`t.tags && ${tag}::text[]`,
    q && isFoundBy(q, asOf),
    ...whoAndWhen(filters, now),
  ]);
};

/**
 * Both the present rows and those of the past name the text that they had; what else was said of it stands piece by piece. What
 * must not be said is said in none of them.
 */
const isFoundBy = (asked: string, asOf: Instant | undefined): Sql => {
  const { said, unsaid } = saidAndNot(asked);
  const texts = tableAt(commitmentText, 'serving');
  const saying = (words: string): Sql =>
    sql`select w.commitment, w.version from ${texts} w where ${saysAll(words, sql`w.search`)}`;
  const inPieces = (words: string): Sql => sql`select w.commitment, w.version
    from (${commitmentsSaying(words, asOf)}) said join ${texts} w on w.commitment = said.commitment`;
  const named = sql`(t.commitment, t.text_version)`;
  return allOf([
    said === ''
      ? sql`${named} in (${saying(asked)})`
      : sql`${named} in (${saying(said)} union ${inPieces(said)})`,
    ...(unsaid === '' ? [] : [sql`${named} not in (${saying(unsaid)} union ${inPieces(unsaid)})`]),
  ]);
};

type WhoAndWhen = Pick<Filters, 'schedule' | 'owner' | 'responsible' | 'body' | 'windowFrom' | 'windowTo'>;

/** Those of the conditions that the view of deadlines asks too. */
export const whoAndWhen = (filters: WhoAndWhen, now: Instant): Sql[] => {
  const { schedule, owner, responsible, body, windowFrom, windowTo } = filters;
  return given([
    schedule && hasSchedule(schedule, now),
    owner && isNamed(sql`t.owner`, owner),
    responsible && isNamed(sql`t.responsible`, responsible),
    body && sql`t.bodies && ${body}::text[]`,
    (windowFrom ?? windowTo) && windowWithin(windowFrom, windowTo),
  ]);
};

/** The window and the days asked for share a day. */
const windowWithin = (first: LocalDate | undefined, last: LocalDate | undefined): Sql =>
  allOf([
    sql`t.opens < 'infinity'`,
    sql`daterange(t.window_first, t.window_last, '[]') && daterange(${first ?? null}::date, ${last ?? null}::date, '[]')`,
  ]);

/** A window that ends on a day is overdue after that day began, in any time zone: where a walk along `due` may begin. */
export const impliedBy = ({ windowFrom }: Pick<Filters, 'windowFrom'>): Sql[] =>
  given([windowFrom && sql`t.due >= ${windowFrom}::date`]);

/** One of those named; "none" is nobody. */
const isNamed = (column: Sql, asked: readonly string[]): Sql => {
  const named = asked.filter((name) => name !== 'none');
  return anyOf([
    ...(named.length > 0 ? [isOneOf(column, named)] : []),
    ...(named.length < asked.length ? [sql`${column} is null`] : []),
  ]);
};
