import { type IQueryHandler, Query, QueryHandler } from '@nestjs/cqrs';
import { DataSource } from 'typeorm';
import * as z from 'zod';
import { Clock } from '#platform/clock.js';
import { tableAt } from '#read-model/rows.js';
import { isStanding, scheduleAt } from '#read-model/schedule.js';
import { sql } from '#read-model/sql.js';
import { type Deadline, deadlines } from '#read-model/tables/deadlines.js';
import {
  commitmentFilters,
  daysInOrder,
  impliedBy,
  opensOf,
  whoAndWhen,
} from '../commitment-status/filters.js';
import { Freshness } from '../freshness.js';
import { orderOf, type SortKeys } from '../listing/keyset.js';
import { type Page, paging, sortedBy } from '../listing/list-query.js';
import { readPage } from '../listing/read-page.js';
import { type BesideDeadline, type DeadlineItem, deadlineItemOf } from './item.js';
import { deadlinesProjection } from './projection.js';

const sorts: SortKeys<Deadline> = {
  due: { expression: sql`t.due`, type: 'timestamptz', valueOf: ({ overdueAt }) => overdueAt ?? 'infinity' },
  opens: { expression: sql`t.opens`, type: 'timestamptz', valueOf: opensOf },
  id: { expression: sql`t.commitment`, type: 'text', valueOf: ({ commitment }) => commitment },
  visit: { expression: sql`t.visit`, type: 'text', valueOf: ({ visit }) => visit },
};

const { schedule, kind, direction, body, owner, visit, windowFrom, windowTo } = commitmentFilters;

export const deadlinesQuery = z
  .strictObject({
    schedule,
    kind,
    direction,
    body,
    owner,
    visit,
    windowFrom,
    windowTo,
    sort: sortedBy(['due', 'opens', 'id', 'visit'], 'due'),
    ...paging,
  })
  .refine(...daysInOrder);
export type DeadlinesAsked = z.infer<typeof deadlinesQuery>;

export class DeadlinesQuery extends Query<Page<DeadlineItem>> {
  constructor(readonly asked: DeadlinesAsked) {
    super();
  }
}

@QueryHandler(DeadlinesQuery)
export class DeadlinesHandler implements IQueryHandler<DeadlinesQuery> {
  constructor(
    private readonly database: DataSource,
    private readonly clock: Clock,
    private readonly freshness: Freshness,
  ) {}

  /** @throws {Problem} VIEW_BEHIND */
  async execute({ asked }: DeadlinesQuery): Promise<Page<DeadlineItem>> {
    const { cursor, limit = 50, after, format: _, ...question } = asked;
    const position = await this.freshness.positionOf([deadlinesProjection.name], after);
    const now = this.clock.now();
    const { rows, ...page } = await readPage<Deadline, BesideDeadline>(this.database, {
      table: deadlines,
      parts: [{ from: tableAt(deadlines, 'serving'), where: [isStanding] }],
      where: whoAndWhen(question, now),
      implied: impliedBy(question),
      order: orderOf(sorts, 'id', question.sort),
      more: { schedule: scheduleAt(now) },
      question,
      cursor,
      limit,
    });
    return { items: rows.map((row) => deadlineItemOf(row, now)), ...page, position };
  }
}
