import { type IQueryHandler, Query, QueryHandler } from '@nestjs/cqrs';
import { DataSource } from 'typeorm';
import * as z from 'zod';
import { type Instant, instant } from '#domain/values.js';
import { Clock } from '#platform/clock.js';
import { stages } from '#read-model/axes.js';
import { scheduleAt } from '#read-model/schedule.js';
import { run, type Sql, sql } from '#read-model/sql.js';
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

/** What is told apart by each filter: one value for a row, or several. */
const facetsAt = (now: Instant) =>
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
    body: sql`unnest(t.bodies)`,
    tag: sql`unnest(t.tags)`,
  }) satisfies Partial<Record<keyof Filters, Sql>>;
type Facet = keyof ReturnType<typeof facetsAt>;

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
    const found = (by: Filters): Sql =>
      together(commitmentStatus, statusesAt({ position, asOf: moment }), conditionsOf(by, now, moment));
    const [row] = await run<{ total: number }>(
      this.database,
      sql`select count(*)::int as total from ${found(filters)} t`,
    );
    const counted = Object.entries(facetsAt(now)).map(async ([name, of]) => [
      name,
      await this.valuesOf(of, found(others(filters, name))),
    ]);
    return {
      total: row?.total ?? 0,
      facets: Object.fromEntries(await Promise.all(counted)),
      position,
      ...(moment && { asOf: moment }),
    };
  }

  private async valuesOf(of: Sql, from: Sql): Promise<z.infer<typeof facet>> {
    const values = await run<z.infer<typeof value>>(
      this.database,
      sql`select value, count(*)::int as count from (select ${of} as value from ${from} t) each
        where value is not null group by value order by count(*) desc, value limit ${MOST + 1}`,
    );
    return { values: values.slice(0, MOST), isAll: values.length <= MOST };
  }
}

/** The filters but for one. Dismissed ones, left out unless asked for, are a stage that can be asked for. */
const others = (filters: Filters, name: string): Filters => ({
  ...filters,
  [name]: name === 'stage' ? [...stages] : undefined,
});
