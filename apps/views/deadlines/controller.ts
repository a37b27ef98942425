import { Query as Asked, Controller, Get, Headers, type StreamableFile } from '@nestjs/common';
import { type IQueryHandler, Query, QueryBus, QueryHandler } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import { DataSource } from 'typeorm';
import * as z from 'zod';
import { daysBetween } from '#domain/calendars/day-count.js';
import { type Schedule, schedule } from '#domain/timeframes/schedule.js';
import { window } from '#domain/timeframes/timeframe.schema.js';
import { localDateAt } from '#domain/timeframes/zone.js';
import type { Instant } from '#domain/values.js';
import { Clock } from '#platform/clock.js';
import { scheduleAt } from '#read-model/schedule.js';
import { sql } from '#read-model/sql.js';
import {
  commitmentFilters,
  daysInOrder,
  impliedBy,
  opensOf,
  whoAndWhen,
} from '../commitment-status/filters.js';
import { commitmentStatusProjection } from '../commitment-status/projection.js';
import { Freshness } from '../freshness.js';
import { asOf, pastOf } from '../listing/as-of.js';
import { placed } from '../listing/csv.js';
import { orderOf, type SortKeys } from '../listing/keyset.js';
import { answerList, ListRoute } from '../listing/list-answer.js';
import { type Page, paging, sortedBy } from '../listing/list-query.js';
import { listed } from '../listing/listed.js';
import { readPage } from '../listing/read-page.js';
import { standOf } from '../listing/stand.js';
import type { View } from '../view.js';
import { deadlinesAt } from './at-position.js';
import { deadlinesProjection } from './projection.js';
import { type Deadline, deadlines } from './table.js';

const dates = listed<typeof deadlines.fields, Deadline>(deadlines);

/** When a commitment that stands is due, and how that date came about. */
export const deadlineItem = z
  .object({
    ...dates.shape,
    stage: z.enum(['proposed', 'open']),
    schedule,
    window,
    daysLeft: z.int().nullable().meta({ description: 'to the last day, in the zone; negative when overdue' }),
  })
  .meta({
    id: 'Deadline',
    examples: [
      {
        ...dates.example,
        stage: 'open',
        schedule: 'window-open',
        window: { first: '2018-09-01', last: '2018-11-30' },
        daysLeft: 36,
      },
    ],
  });
export type DeadlineItem = z.infer<typeof deadlineItem>;

const columns = placed<DeadlineItem>(dates.columns, [
  { header: 'stage', after: 'direction', valueOf: ({ stage }) => stage },
  { header: 'schedule', after: 'stage', valueOf: ({ schedule }) => schedule },
  { header: 'windowFirst', after: 'words', valueOf: ({ window }) => window.first },
  { header: 'windowLast', after: 'windowFirst', valueOf: ({ window }) => window.last },
  { header: 'daysLeft', after: 'overdueAt', valueOf: ({ daysLeft }) => daysLeft },
  { header: 'moved', after: 'daysLeft', valueOf: ({ steps }) => steps.length - 1 },
]);

interface BesideDeadline {
  readonly schedule: Schedule;
}

const itemOf = (row: Deadline & BesideDeadline, now: Instant): DeadlineItem => ({
  ...dates.valuesOf(row),
  stage: row.stage === 'proposed' ? 'proposed' : 'open',
  schedule: row.schedule,
  window: { first: row.windowFirst, last: row.windowLast },
  daysLeft: row.windowLast === null ? null : daysBetween(localDateAt(now, row.zone), row.windowLast),
});

const sorts: SortKeys<Deadline> = {
  due: { expression: sql`t.due`, type: 'timestamptz', valueOf: ({ overdueAt }) => overdueAt ?? 'infinity' },
  opens: { expression: sql`t.opens`, type: 'timestamptz', valueOf: opensOf },
  ...dates.sorts,
};

const { body, owner, responsible, windowFrom, windowTo } = commitmentFilters;

const deadlinesQuery = z
  .strictObject({
    schedule: commitmentFilters.schedule,
    ...dates.filters,
    body,
    owner,
    responsible,
    windowFrom,
    windowTo,
    asOf,
    sort: sortedBy(Object.keys(sorts), 'due'),
    ...paging,
  })
  .refine(...daysInOrder);
type DeadlinesAsked = z.infer<typeof deadlinesQuery>;

export class DeadlinesQuery extends Query<Page<DeadlineItem>> {
  constructor(readonly asked: DeadlinesAsked) {
    super();
  }
}

/** Deadlines that moved while somebody pages are read from the view of statuses, which keeps how they were. */
const views = [deadlinesProjection.name, commitmentStatusProjection.name];

@QueryHandler(DeadlinesQuery)
class DeadlinesHandler implements IQueryHandler<DeadlinesQuery> {
  constructor(
    private readonly database: DataSource,
    private readonly clock: Clock,
    private readonly freshness: Freshness,
  ) {}

  /** @throws {Problem} VIEW_BEHIND */
  async execute({ asked }: DeadlinesQuery): Promise<Page<DeadlineItem>> {
    const { cursor, limit = 50, after, format: _, ...filters } = asked;
    const then = await pastOf(this.database, filters.asOf);
    const question = { ...filters, asOf: then?.asOf };
    const order = orderOf(sorts, 'id', question.sort);
    const stand = await standOf(this.freshness, views, {
      page: { cursor, question, order },
      position: then?.position,
      after,
      now: then?.asOf ?? this.clock.now(),
    });
    const { position, now } = stand;
    const { rows, ...page } = await readPage<Deadline, BesideDeadline>(this.database, {
      table: deadlines,
      parts: deadlinesAt(position),
      where: [...dates.conditions(question), ...whoAndWhen(question, now)],
      implied: impliedBy(question),
      order,
      more: { schedule: scheduleAt(now) },
      question,
      cursor,
      stand,
      limit,
    });
    return {
      items: rows.map((row) => itemOf(row, now)),
      ...page,
      position,
      ...(then && { asOf: then.asOf }),
    };
  }
}

@ApiTags('deadlines')
@Controller('deadlines')
export class DeadlinesController {
  constructor(private readonly bus: QueryBus) {}

  @Get()
  @ListRoute(
    'What is due, the nearest first, each with how its date came about',
    deadlineItem,
    'VISIT_NOT_FOUND',
  )
  listDeadlines(
    @Asked({ schema: deadlinesQuery }) query: DeadlinesAsked,
    @Headers('accept') accept?: string,
  ): Promise<Page<DeadlineItem> | StreamableFile> {
    return answerList(query, accept, { name: 'deadlines', columns }, (asked) =>
      this.bus.execute(new DeadlinesQuery(asked)),
    );
  }
}

export const deadlinesView: View = {
  projection: deadlinesProjection,
  controllers: [DeadlinesController],
  handlers: [DeadlinesHandler],
};
