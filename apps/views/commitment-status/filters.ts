import * as z from 'zod';
import { direction, kind, outcome } from '#domain/commitments/commitment.events.js';
import { actorId } from '#domain/event.js';
import { schedule } from '#domain/timeframes/schedule.js';
import { type Instant, type LocalDate, localDate, visitId } from '#domain/values.js';
import { evidenceStates, stages } from '#read-model/axes.js';
import { hasSchedule } from '#read-model/schedule.js';
import { saysAll } from '#read-model/search.js';
import { allOf, anyOf, given, isOneOf, type Sql, sql } from '#read-model/sql.js';
import type { CommitmentStatus } from '#read-model/tables/commitment-status.js';
import type { SortKeys } from '../listing/keyset.js';
import { asOf, paging, repeated, sortedBy } from '../listing/list-query.js';

const name = z.string().min(1).max(200);

/** By what commitments are found; a filter given several times takes any of its values, different ones must all hold. */
export const commitmentFilters = {
  stage: repeated(z.enum(stages)).meta({ description: 'all but dismissed by default' }),
  outcome: repeated(outcome),
  schedule: repeated(schedule),
  evidence: repeated(z.enum(evidenceStates)),
  kind: repeated(kind),
  direction: repeated(direction),
  body: repeated(name).meta({ description: 'responsible, supporting or counterpart' }),
  owner: repeated(z.union([actorId, z.literal('none')])).meta({
    description: '"none" finds those nobody looks after',
  }),
  visit: repeated(visitId),
  tag: repeated(name),
  windowFrom: localDate.optional().meta({ description: 'the window ends on this day or later' }),
  windowTo: localDate.optional().meta({ description: 'the window begins on this day or earlier' }),
  q: z
    .string()
    .min(1)
    .max(200)
    .optional()
    .meta({ description: 'full text, English and Romanian, accents do not matter' }),
};

interface Days {
  readonly windowFrom?: LocalDate | undefined;
  readonly windowTo?: LocalDate | undefined;
}

/** For queries with both days: they are asked for in order, or the database would be asked for an impossible range. */
export const daysInOrder = [
  ({ windowFrom, windowTo }: Days): boolean =>
    windowFrom === undefined || windowTo === undefined || windowFrom <= windowTo,
  { path: ['windowTo'], error: 'comes before windowFrom' },
] as const satisfies Parameters<z.ZodType<Days>['refine']>;

const sortKeys = [
  'due',
  'opens',
  'changed',
  'recorded',
  'id',
  'visit',
  'owner',
  'responsible',
  'slip',
] as const;

export const listQuery = z
  .strictObject({
    ...commitmentFilters,
    asOf,
    sort: sortedBy(sortKeys, 'due'),
    ...paging,
  })
  .refine(...daysInOrder);
export type ListQuery = z.infer<typeof listQuery>;
export type Filters = Pick<ListQuery, keyof typeof commitmentFilters>;

/** As the table's column of that name. */
export const opensOf = ({ opensAt, overdueAt }: Pick<CommitmentStatus, 'opensAt' | 'overdueAt'>): string =>
  opensAt ?? (overdueAt === null ? 'infinity' : '-infinity');

export const sortsOf: SortKeys<CommitmentStatus> = {
  due: { expression: sql`t.due`, type: 'timestamptz', valueOf: ({ overdueAt }) => overdueAt ?? 'infinity' },
  opens: { expression: sql`t.opens`, type: 'timestamptz', valueOf: opensOf },
  changed: { expression: sql`t.changed_at`, type: 'timestamptz', valueOf: ({ changedAt }) => changedAt },
  recorded: { expression: sql`t.recorded_at`, type: 'timestamptz', valueOf: ({ recordedAt }) => recordedAt },
  id: { expression: sql`t.commitment`, type: 'text', valueOf: ({ commitment }) => commitment },
  visit: { expression: sql`t.visit`, type: 'text', valueOf: ({ visit }) => visit },
  owner: { expression: sql`coalesce(t.owner, '')`, type: 'text', valueOf: ({ owner }) => owner ?? '' },
  responsible: {
    expression: sql`coalesce(t.responsible, '')`,
    type: 'text',
    valueOf: ({ responsible }) => responsible ?? '',
  },
  slip: { expression: sql`coalesce(t.slip_days, 0)`, type: 'int', valueOf: ({ slipDays }) => slipDays ?? 0 },
};

/** The conditions on `t` that the filters ask for. @param now the moment the schedule is computed for */
export const conditionsOf = (filters: Filters, now: Instant): Sql[] => {
  const { stage, outcome, evidence, tag, q, schedule } = filters;
  return given([
    stage && isOneOf(sql`t.stage`, stage),
    // What has a schedule is not dismissed anyway.
    !stage && !schedule ? sql`t.stage <> 'dismissed'` : undefined,
    outcome && isOneOf(sql`t.outcome`, outcome),
    evidence && isOneOf(sql`t.evidence`, evidence),
    tag && sql`t.tags && ${tag}::text[]`,
    q && saysAll(q),
    ...whoAndWhen(filters, now),
  ]);
};

type WhoAndWhen = Pick<
  Filters,
  'schedule' | 'kind' | 'direction' | 'visit' | 'owner' | 'body' | 'windowFrom' | 'windowTo'
>;

/** Those of the conditions that the view of deadlines asks too. */
export const whoAndWhen = (filters: WhoAndWhen, now: Instant): Sql[] => {
  const { schedule, kind, direction, visit, owner, body, windowFrom, windowTo } = filters;
  return given([
    schedule && hasSchedule(schedule, now),
    kind && isOneOf(sql`t.kind`, kind),
    direction && isOneOf(sql`t.direction`, direction),
    visit && isOneOf(sql`t.visit`, visit),
    owner && ownedBy(owner),
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

const ownedBy = (owners: readonly string[]): Sql => {
  const named = owners.filter((owner) => owner !== 'none');
  return anyOf([
    ...(named.length > 0 ? [isOneOf(sql`t.owner`, named)] : []),
    ...(named.length < owners.length ? [sql`t.owner is null`] : []),
  ]);
};
