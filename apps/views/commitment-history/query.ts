import { type IQueryHandler, Query, QueryHandler } from '@nestjs/cqrs';
import { DataSource } from 'typeorm';
import * as z from 'zod';
import { commitmentStream, remindersStream } from '#domain/event-types.js';
import { Rejected } from '#domain/refusals.js';
import { type CommitmentId, commitmentId, type Instant, instant } from '#domain/values.js';
import { Clock } from '#platform/clock.js';
import { tableAt } from '#read-model/rows.js';
import { given, isOneOf, type Sql, sql } from '#read-model/sql.js';
import { Freshness } from '../freshness.js';
import { asOf, pastOf } from '../listing/as-of.js';
import { orderOf } from '../listing/keyset.js';
import { type Page, paging, repeated, sortedBy } from '../listing/list-query.js';
import { readPage } from '../listing/read-page.js';
import { standOf } from '../listing/stand.js';
import { QuotedWords } from '../quotes.js';
import { visitOverviewProjection } from '../visit-overview/projection.js';
import { type BesideLine, besideLine, type HistoryItem, historyItemOf, lines } from './item.js';
import { commitmentHistoryProjection } from './projection.js';
import { commitmentHistory, type HistoryLine } from './table.js';

export const historyQuery = z.strictObject({
  ...lines.filters,
  commitment: repeated(commitmentId),
  since: instant.optional().meta({ description: 'recorded at this instant or later' }),
  until: instant.optional().meta({ description: 'recorded before this instant' }),
  asOf,
  sort: sortedBy(['position'], '-position'),
  ...paging,
});
export type HistoryQuery = z.infer<typeof historyQuery>;

/** The lines of one commitment, oldest first unless asked otherwise. */
export const linesQuery = z.strictObject({ asOf, sort: sortedBy(['position'], 'position'), ...paging });

/** Lists lines. `of` a commitment, it must be there. */
export class CommitmentHistoryQuery extends Query<Page<HistoryItem>> {
  constructor(
    readonly asked: HistoryQuery,
    readonly of?: CommitmentId,
  ) {
    super();
  }
}

const views = [commitmentHistoryProjection.name, visitOverviewProjection.name];

@QueryHandler(CommitmentHistoryQuery)
export class CommitmentHistoryHandler implements IQueryHandler<CommitmentHistoryQuery> {
  constructor(
    private readonly database: DataSource,
    private readonly freshness: Freshness,
    private readonly clock: Clock,
  ) {}

  /** @throws {Problem} VIEW_BEHIND @throws {Rejected} COMMITMENT_NOT_FOUND */
  async execute({ asked, of }: CommitmentHistoryQuery): Promise<Page<HistoryItem>> {
    const { cursor, limit = 50, after, format: _, ...filters } = asked;
    const then = await pastOf(this.database, filters.asOf);
    const question = { ...filters, asOf: then?.asOf };
    const order = orderOf(lines.sorts, 'position', question.sort);
    const stand = await standOf(this.freshness, views, {
      page: { cursor, question, order },
      position: then?.position,
      after,
      now: then?.asOf ?? this.clock.now(),
    });
    const { position } = stand;
    const { rows, ...page } = await readPage<HistoryLine, BesideLine>(this.database, {
      table: commitmentHistory,
      parts: [{ from: tableAt(commitmentHistory, 'serving'), where: [] }],
      where: [...conditionsOf(question), sql`t.position <= ${position}::bigint`],
      order,
      more: besideLine,
      question,
      cursor,
      stand,
      limit,
    });
    // Every commitment has the line of its beginning, so one without a line is not there.
    if (of !== undefined && page.total === 0) {
      throw new Rejected('COMMITMENT_NOT_FOUND', { commitment: of, asOf: then?.asOf ?? null });
    }
    const quoted = await QuotedWords.of(
      this.database,
      rows.flatMap(({ visit, quote }) => (quote ? [{ visit, quote }] : [])),
    );
    return {
      items: rows.map((row) => historyItemOf(row, quoted)),
      ...page,
      position,
      ...(then && { asOf: then.asOf }),
    };
  }
}

const conditionsOf = (asked: Partial<HistoryQuery>): Sql[] => {
  const { commitment, since, until } = asked;
  return given([
    ...lines.conditions(asked),
    commitment &&
      isOneOf(
        sql`t.stream_id`,
        commitment.flatMap((id) => [commitmentStream(id), remindersStream(id)]),
      ),
    since && sql`t.position >= ${firstRecordedFrom(since)}`,
    until && sql`t.position < coalesce(${firstRecordedFrom(until)}, ${Number.MAX_SAFE_INTEGER}::bigint)`,
  ]);
};

/** Positions follow the store's clock, so an instant is a place in the order that lists walk along. */
const firstRecordedFrom = (moment: Instant): Sql =>
  sql`(select position from commitment_history where recorded_at >= ${moment}::timestamptz
    order by recorded_at, position limit 1)`;
