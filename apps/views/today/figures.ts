import { type Direction, direction } from '#domain/commitments/commitment.terms.js';
import type { Instant } from '#domain/values.js';
import { allOf, identifier, joined, type Queryable, run, type Sql, sql } from '#read-model/sql.js';
import { commitmentStatus } from '#read-model/tables/commitment-status.js';
import { statusesAt, type Then } from '../commitment-status/as-of.js';
import { conditionsOf, type Filters } from '../commitment-status/filters.js';
import { together } from '../listing/read-page.js';
import type { Figure, Owing, Unverified } from './item.js';

/** From what is counted: as it was at a moment, if one is asked for, else as it is now. */
export interface Counted {
  readonly database: Queryable;
  readonly now: Instant;
  readonly asOf: Instant | undefined;
  /** Everything up to here, as the lists beside show it. */
  readonly position: number;
}

/** The address of a list, below /api/v1. */
export const listOf = (
  path: string,
  query: Readonly<Record<string, string | readonly string[] | undefined>>,
): string => {
  const pairs = Object.entries(query).flatMap(([name, value]) =>
    value === undefined ? [] : [value].flat().map((one) => [name, one] as [string, string]),
  );
  return pairs.length === 0 ? path : `${path}?${new URLSearchParams(pairs)}`;
};

/** Commitments that the filters find, with the address of the list of them. */
export const listOfCommitments = (filters: Filters, asOf: Instant | undefined): string =>
  listOf('/commitments', { ...filters, asOf });

/** All figures in one look at the rows: each counts what its list, asked with the same filters, finds. */
export const figuresOf = async <Name extends string>(
  { database, now, asOf, position }: Counted,
  asked: Readonly<Record<Name, Filters>>,
): Promise<Record<Name, Figure>> => {
  const all = Object.entries<Filters>(asked);
  const counts = all.map(
    ([name, filters]) =>
      sql`count(*) filter (where ${allOf(conditionsOf(filters, now))})::int as ${identifier(name)}`,
  );
  const [row] = await run<Record<string, number>>(
    database,
    sql`select ${joined(counts, ', ')} from ${statuses({ asOf, position }, [])} t`,
  );
  return Object.fromEntries(
    all.map(([name, filters]) => [name, { count: row?.[name] ?? 0, list: listOfCommitments(filters, asOf) }]),
  ) as Record<Name, Figure>;
};

/** What each body owes in each direction, and to whom; who owes most comes first. */
export const owedOf = async (
  { database, now, asOf, position }: Counted,
  filters: Filters,
): Promise<({ direction: Direction; bodies: Owing[] } & Figure)[]> => {
  const rows = await run<Omit<Owing, 'list'> & { direction: Direction }>(
    database,
    sql`with standing as materialized (
        select t.direction, t.responsible, t.counterparts
          from ${statuses({ asOf, position }, conditionsOf(filters, now))} t),
      owing as (select direction, responsible, count(*)::int as count from standing group by direction, responsible),
      owed as (
        select direction, responsible, array_agg(counterpart order by count desc, counterpart) as counterparts
          from (select direction, responsible, counterpart, count(*) as count
                  from standing, unnest(counterparts) counterpart group by 1, 2, 3) each
          group by direction, responsible)
      select owing.*, coalesce(owed.counterparts, '{}') as counterparts
      from owing left join owed on owed.direction = owing.direction
        and coalesce(owed.responsible, '') = coalesce(owing.responsible, '')
      order by count desc, responsible nulls last`,
  );
  return direction.options.map((one) => {
    const asked: Filters = { ...filters, direction: [one] };
    const owing = rows.filter((row) => row.direction === one);
    return {
      direction: one,
      count: owing.reduce((sum, { count }) => sum + count, 0),
      list: listOfCommitments(asked, asOf),
      bodies: owing.map(({ responsible, count, counterparts }) => ({
        responsible,
        count,
        counterparts,
        list: listOfCommitments({ ...asked, responsible: [responsible ?? 'none'] }, asOf),
      })),
    };
  });
};

/** Evidence that nobody has checked, the oldest first, and how much there is. */
export const unverifiedOf = async (
  { database, now, asOf, position }: Counted,
  filters: Filters,
  most: number,
): Promise<{ count: number; items: Unverified[] }> => {
  const rows = await run<{ item: Unverified; count: number }>(
    database,
    sql`select count(*) over ()::int as count, json_build_object('commitment', t.commitment, 'visit', t.visit,
          'statement', t.statement, 'evidence', e->'item', 'addedBy', e->>'addedBy', 'addedAt', e->>'addedAt') as item
      from ${statuses({ asOf, position }, [...conditionsOf(filters, now), sql`t.evidence_count > t.evidence_verified`])} t,
        jsonb_array_elements(t.evidence_items) e
      where e->>'verifiedAt' is null
      order by e->>'addedAt', t.commitment, e->'item'->>'id' limit ${most}`,
  );
  return { count: rows[0]?.count ?? 0, items: rows.map(({ item }) => item) };
};

const statuses = (then: Then, where: readonly Sql[]): Sql =>
  together(commitmentStatus, statusesAt(then), where);
