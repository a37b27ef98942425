import { type IQueryHandler, Query, QueryHandler } from '@nestjs/cqrs';
import { DataSource } from 'typeorm';
import * as z from 'zod';
import { Rejected } from '#domain/refusals.js';
import {
  type CommitmentId,
  type Instant,
  type LocalDate,
  localDate,
  type SourceId,
  type VisitId,
} from '#domain/values.js';
import { Clock } from '#platform/clock.js';
import { readRows, rowsByKey, tableAt } from '#read-model/rows.js';
import { saidAndNot, saysAll, searchedIn } from '#read-model/search.js';
import { allOf, given, type Queryable, type Sql, sql } from '#read-model/sql.js';
import { commitmentStatus } from '#read-model/tables/commitment-status.js';
import { statusesAt } from '../commitment-status/as-of.js';
import { commitmentStatusProjection } from '../commitment-status/projection.js';
import { Freshness } from '../freshness.js';
import { asOf, atMost, type PastMoment, pastOf } from '../listing/as-of.js';
import { orderOf, type SortKeys } from '../listing/keyset.js';
import { type Page, paging, position, sortedBy } from '../listing/list-query.js';
import { type Part, readPage, together } from '../listing/read-page.js';
import { rowsStandingAt, standOf } from '../listing/stand.js';
import { foundOfVisits, visitsSaying } from '../search/found.js';
import { searchProjection } from '../search/projection.js';
import {
  type BesideVisit,
  type SourceDetail,
  sourceDetailOf,
  type VisitDetail,
  type VisitItem,
  visitDetailOf,
  visitItemOf,
  visits,
} from './item.js';
import { visitOverviewProjection } from './projection.js';
import { type VisitOverview, type VisitSource, visitOverview, visitSource, visitVersion } from './table.js';

const sorts: SortKeys<VisitOverview> = {
  starts: {
    expression: sql`t.starts`,
    type: 'date',
    valueOf: ({ windowFirst }) => windowFirst ?? 'infinity',
  },
  ...visits.sorts,
};

export const visitsQuery = z.strictObject({
  ...visits.filters,
  windowFrom: localDate.optional().meta({ description: 'ends on this day or later' }),
  windowTo: localDate.optional().meta({ description: 'begins on this day or earlier' }),
  q: z.string().min(1).max(200).optional().meta({
    description:
      'full text: title, bodies, people met, topics, and the sources; what was found stands in `found`',
  }),
  sort: sortedBy(Object.keys(sorts), '-starts'),
  asOf,
  position,
  ...paging,
});
export type VisitsQuery = z.infer<typeof visitsQuery>;

type After = {
  readonly after?: number | undefined;
  readonly asOf?: Instant | LocalDate | undefined;
};
type Question =
  | ({ readonly ask: 'list' } & VisitsQuery)
  | ({ readonly ask: 'one'; readonly visit: VisitId } & After)
  | ({ readonly ask: 'source'; readonly visit: VisitId; readonly source: SourceId } & After);

interface Answers {
  list: Page<VisitItem>;
  one: VisitDetail;
  source: SourceDetail;
}

export class VisitOverviewQuery<Q extends Question = Question> extends Query<Answers[Q['ask']]> {
  constructor(readonly question: Q) {
    super();
  }
}

/** Commitments are counted in their own view. */
const views = [visitOverviewProjection.name, commitmentStatusProjection.name];

@QueryHandler(VisitOverviewQuery)
export class VisitOverviewHandler implements IQueryHandler<VisitOverviewQuery> {
  constructor(
    private readonly database: DataSource,
    private readonly clock: Clock,
    private readonly freshness: Freshness,
  ) {}

  /** @throws {Problem} VIEW_BEHIND @throws {Rejected} VISIT_NOT_FOUND, SOURCE_NOT_FOUND */
  async execute({ question }: VisitOverviewQuery): Promise<Answers[Question['ask']]> {
    if (question.ask === 'list') return this.list(question);
    const then = await pastOf(this.database, question.asOf);
    await this.freshness.positionOf(views, { after: then ? then.position : question.after });
    switch (question.ask) {
      case 'one':
        return this.one(question.visit, then);
      case 'source':
        return this.source(question.visit, question.source, then);
    }
  }

  private async list({
    cursor,
    limit = 50,
    after,
    format: _,
    ...query
  }: VisitsQuery): Promise<Page<VisitItem>> {
    const then = await pastOf(this.database, query.asOf);
    const asked = { ...query, asOf: then?.asOf };
    const order = orderOf(sorts, 'id', asked.sort);
    const asks = asked.q === undefined ? views : [...views, searchProjection.name];
    const stand = await standOf(this.freshness, asks, {
      page: { cursor, question: asked, order },
      position: atMost(query.position, then),
      after,
      now: then?.asOf ?? this.clock.now(),
    });
    const { position, now } = stand;
    const { rows, ...page } = await readPage<VisitOverview, BesideVisit>(this.database, {
      table: visitOverview,
      parts: visitsAt(position),
      where: conditionsOf(asked),
      order,
      more: beside(now, together(commitmentStatus, statusesAt({ position }), [])),
      question: asked,
      cursor,
      stand,
      limit,
    });
    const items = rows.map(visitItemOf);
    const told = { ...page, position, ...(then && { asOf: then.asOf }) };
    if (asked.q === undefined) return { items, ...told };
    const found = await foundOfVisits(
      this.database,
      rows.map(({ visit }) => visit),
      asked.q,
    );
    return { items: items.map((item) => ({ ...item, found: found.get(item.id) ?? [] })), ...told };
  }

  private async one(visit: VisitId, then: PastMoment | undefined): Promise<VisitDetail> {
    const [found] = then
      ? await visitDetailsThen(this.database, visit, then)
      : await visitDetails(this.database, [visit], this.clock.now());
    if (!found) throw new Rejected('VISIT_NOT_FOUND', { visit, nearest: [] });
    return found;
  }

  private async source(
    visit: VisitId,
    source: SourceId,
    then: PastMoment | undefined,
  ): Promise<SourceDetail> {
    const { sources } = await this.one(visit, then);
    const from = tableAt(visitSource, 'serving');
    const [row] = await readRows<VisitSource, { quotedBy: CommitmentId[] }>(
      this.database,
      visitSource,
      from,
      sql`where t.visit = ${visit} and t.source = ${source}`,
      { quotedBy: quotingCommitments(then) },
    );
    const listed = sources.find(({ id }) => id === source);
    if (row && (listed || !then)) return sourceDetailOf(row, listed?.retracted ?? false);
    const known = sources.map(({ id }) => id);
    throw new Rejected('SOURCE_NOT_FOUND', { source, visit, known });
  }
}

/** Visits with all that is known of them; what is not recorded is left out. */
export const visitDetails = async (
  database: Queryable,
  ids: readonly VisitId[],
  now: Instant,
): Promise<VisitDetail[]> => {
  const rows = await rowsByKey<VisitOverview, BesideVisit>(database, visitOverview, ids, beside(now));
  return rows.map(visitDetailOf);
};

const visitDetailsThen = async (
  database: Queryable,
  visit: VisitId,
  { asOf, position }: PastMoment,
): Promise<VisitDetail[]> => {
  const rows = await readRows<VisitOverview, BesideVisit>(
    database,
    visitOverview,
    together(visitOverview, visitsAt(position), [sql`t.visit = ${visit}`]),
    sql``,
    beside(asOf, together(commitmentStatus, statusesAt({ position }), [])),
  );
  return rows.map((row) => ({ ...visitDetailOf(row), asOf }));
};

const visitsAt = (position: number): readonly Part[] =>
  rowsStandingAt(visitOverview, visitVersion, position, {
    starts: sql`coalesce(v.window_first, 'infinity'::date)`,
    search: searchedIn(sql`v.search_text`),
  });

const quotingCommitments = (then: PastMoment | undefined): Sql => sql`array(
  select s.commitment from ${
    then
      ? together(commitmentStatus, statusesAt({ position: then.position }), [])
      : tableAt(commitmentStatus, 'serving')
  } s
  where s.visit = t.visit and s.quotes @> jsonb_build_array(jsonb_build_object('source', t.source))
  order by s.commitment)`;

/** By all that it says of itself together, or by a piece of it, its sources among them. */
const isFoundBy = (asked: string): Sql => {
  const { said, unsaid } = saidAndNot(asked);
  const saying = (words: string): Sql =>
    sql`select o.visit from ${tableAt(visitOverview, 'serving')} o where ${saysAll(words, sql`o.search`)}`;
  return allOf([
    said === ''
      ? sql`t.visit in (${saying(asked)})`
      : sql`t.visit in (${saying(said)} union ${visitsSaying(said)})`,
    ...(unsaid === '' ? [] : [sql`t.visit not in (${saying(unsaid)} union ${visitsSaying(unsaid)})`]),
  ]);
};

const conditionsOf = (asked: Partial<VisitsQuery>): Sql[] => {
  const { windowFrom, windowTo, q } = asked;
  return given([
    ...visits.conditions(asked),
    windowFrom && sql`(t.window_last is null or t.window_last >= ${windowFrom}::date)`,
    windowTo && sql`(t.window_first is null or t.window_first <= ${windowTo}::date)`,
    q && isFoundBy(q),
  ]);
};

/** `due` is the instant from which a standing one is overdue. */
const beside = (
  now: Instant,
  statuses: Sql = tableAt(commitmentStatus, 'serving'),
): Record<keyof BesideVisit, Sql> => ({
  commitments: sql`(
    select json_build_object(
      'proposed', count(*) filter (where s.stage = 'proposed'),
      'open', count(*) filter (where s.stage = 'open'),
      'overdue', count(*) filter (where s.stage in ('proposed', 'open') and s.due <= ${now}::timestamptz),
      'closed', count(*) filter (where s.stage = 'closed'))
    from ${statuses} s where s.visit = t.visit)`,
});
