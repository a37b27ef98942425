import { type IQueryHandler, Query, QueryHandler } from '@nestjs/cqrs';
import { DataSource } from 'typeorm';
import * as z from 'zod';
import { type Instant, instant } from '#domain/values.js';
import { Clock } from '#platform/clock.js';
import { stages } from '#read-model/axes.js';
import { scheduleAt } from '#read-model/schedule.js';
import { identifier, joined, run, type Sql, sql } from '#read-model/sql.js';
import { commitmentStatus } from '#read-model/tables/commitment-status.js';
import { Freshness } from '../freshness.js';
import { asOf, momentOf } from '../listing/as-of.js';
import { after, position } from '../listing/list-query.js';
import { together } from '../listing/read-page.js';
import { standOf } from '../listing/stand.js';
import { namesOfPeople } from '../people/names.js';
import { statusesAt } from './as-of.js';
import { commitmentFilters, conditionsOf, daysInOrder, type Filters } from './filters.js';
import { viewsAskedBy } from './query.js';

/** More values of one filter than this nobody reads. */
const MOST = 100;

/** What is told apart by each filter: one value for a row, */
const singleAt = (now: Instant) =>
  ({
    stage: sql`t.stage`,
    schedule: scheduleAt(now),
    outcome: sql`t.outcome`,
    evidence: sql`t.evidence`,
    kind: sql`t.kind`,
    direction: sql`t.direction`,
    visit: sql`t.visit`,
    owner: sql`coalesce(t.owner, 'none')`,
    responsible: sql`coalesce(t.responsible, 'none')`,
  }) satisfies Partial<Record<keyof Filters, Sql>>;
/** or several. */
const several = { body: sql`t.bodies`, tag: sql`t.tags` } satisfies Partial<Record<keyof Filters, Sql>>;
type Facet = keyof ReturnType<typeof singleAt> | keyof typeof several;

const value = z
  .object({ value: z.string(), count: z.int() })
  .meta({ id: 'FacetValue', description: 'a value of the filter, and how many the list then has' });
const facet = z
  .object({ values: z.array(value), isAll: z.boolean() })
  .meta({ id: 'Facet', description: `the most frequent first, ${MOST} at most` });

const shape: Record<Facet, typeof facet> = {
  stage: facet,
  schedule: facet,
  outcome: facet,
  evidence: facet,
  kind: facet,
  direction: facet,
  visit: facet,
  owner: facet,
  responsible: facet,
  body: facet,
  tag: facet,
};

const anExample = { values: [{ value: 'open', count: 12 }], isAll: true };

/** How many commitments each value of each filter would leave, the other filters being as they are. */
export const facets = z
  .object({
    total: z.int().meta({ description: 'how many the list has: all of them, counted to the last' }),
    facets: z.object(shape).meta({ id: 'FacetsByFilter' }),
    position: z.int(),
    asOf: instant.optional().meta({ description: 'the moment it is counted as of, where one was asked for' }),
    people: namesOfPeople,
  })
  .meta({
    id: 'CommitmentFacets',
    examples: [
      {
        total: 12,
        facets: Object.fromEntries(Object.keys(shape).map((name) => [name, anExample])),
        position: 27,
        people: {},
      } as never,
    ],
  });
export type Facets = Omit<z.infer<typeof facets>, 'people'>;

export const facetsQuery = z
  .strictObject({ ...commitmentFilters, asOf, position, after })
  .refine(...daysInOrder);
export type FacetsAsked = z.infer<typeof facetsQuery>;

export class FacetsQuery extends Query<Facets> {
  constructor(readonly asked: FacetsAsked) {
    super();
  }
}

/** Counted by the conditions of the list itself, so that the two never differ. */
@QueryHandler(FacetsQuery)
export class FacetsHandler implements IQueryHandler<FacetsQuery> {
  constructor(
    private readonly database: DataSource,
    private readonly clock: Clock,
    private readonly freshness: Freshness,
  ) {}

  /** @throws {Problem} VIEW_BEHIND */
  async execute({
    asked: { after, position: wanted, asOf: asked, ...filters },
  }: FacetsQuery): Promise<Facets> {
    const moment = await momentOf(this.database, asked);
    const now = moment ?? this.clock.now();
    const { position } = await standOf(this.freshness, viewsAskedBy(filters), {
      position: wanted,
      after,
      now,
    });
    const counted = (by: Filters, names: readonly Facet[]): Promise<readonly Count[]> =>
      run(
        this.database,
        countsOf(
          together(commitmentStatus, statusesAt({ position, asOf: moment }), conditionsOf(by, now, moment)),
          names,
          now,
        ),
      );
    // What nothing is narrowed by is counted in one look at what the list has; the others each in a look of their own.
    const names = Object.keys(shape) as Facet[];
    const isNarrowed = (name: Facet): boolean => filters[name] !== undefined || name === 'stage';
    const counts = await Promise.all([
      counted(
        filters,
        names.filter((name) => !isNarrowed(name)),
      ),
      ...names.filter(isNarrowed).map((name) => counted(others(filters, name), [name])),
    ]);
    return {
      total: counts[0]?.find(({ name }) => name === null)?.count ?? 0,
      facets: Object.fromEntries(
        names.map((name) => [name, valuesOf(name, counts.flat())]),
      ) as Facets['facets'],
      position,
      ...(moment && { asOf: moment }),
    };
  }
}

/** How often a filter has a value; without a name how many rows there are. */
interface Count {
  readonly name: Facet | null;
  readonly value: string;
  readonly count: number;
}

const valuesOf = (name: Facet, counts: readonly Count[]): z.infer<typeof facet> => {
  const values = counts.flatMap(({ name: of, value, count }) => (of === name ? [{ value, count }] : []));
  return { values: values.slice(0, MOST), isAll: values.length <= MOST };
};

/** Rows are read once, only what is counted of them, and counted for all filters together. */
const countsOf = (from: Sql, names: readonly Facet[], now: Instant): Sql => {
  const of: Readonly<Record<Facet, Sql>> = { ...singleAt(now), ...several };
  const single = names.filter((name) => !(name in several));
  const counted = [sql`select null::text as name, null::text as value, count(*)::int as count from told`];
  if (single.length > 0) {
    const columns = single.map(identifier);
    const nameOf = single.map((name, at) => sql`when grouping(${columns[at]}) = 0 then ${name}::text`);
    counted.push(sql`select case ${joined(nameOf, ' ')} end, coalesce(${joined(columns, ', ')}), count(*)::int
      from told group by grouping sets (${joined(
        columns.map((column) => sql`(${column})`),
        ', ',
      )})`);
  }
  for (const name of names)
    if (name in several)
      counted.push(sql`select ${name}::text, value, count(*)::int
        from told, unnest(${identifier(name)}) value group by value`);
  const told = names.map((name) => sql`${of[name]} as ${identifier(name)}`);
  return sql`with told as materialized (select ${joined(told, ', ')} from ${from} t)
    select name, value, count from (
      select *, row_number() over (partition by name order by count desc, value) as nth
        from (${joined(counted, ' union all ')}) each where name is null or value is not null) ranked
    where nth <= ${MOST + 1} order by name, nth`;
};

/** The filters but for one. Dismissed ones, left out unless asked for, are a stage that can be asked for. */
const others = (filters: Filters, name: string): Filters => ({
  ...filters,
  [name]: name === 'stage' ? [...stages] : undefined,
});
