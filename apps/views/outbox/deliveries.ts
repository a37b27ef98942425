import { type IQueryHandler, Query, QueryHandler } from '@nestjs/cqrs';
import { DataSource } from 'typeorm';
import * as z from 'zod';
import { channel, noticeId } from '#domain/reminders/reminders.events.js';
import { tableAt } from '#read-model/rows.js';
import { given, isOneOf, sql } from '#read-model/sql.js';
import { type DeliveryAttempt, deliveryAttempt } from '#read-model/tables/reminders.js';
import { Freshness } from '../freshness.js';
import { orderOf, type SortKeys } from '../listing/keyset.js';
import { type Page, pagingAsItIs, repeated, sortedBy } from '../listing/list-query.js';
import { readPage } from '../listing/read-page.js';
import { remindersProjection } from '../reminders/projection.js';
import { type DeliveryItem, deliveryItem } from './item.js';

const sorts: SortKeys<DeliveryAttempt> = {
  at: { expression: sql`t.at`, type: 'timestamptz', valueOf: ({ at }) => at },
  id: { expression: sql`t.id::text`, type: 'text', valueOf: ({ id }) => id },
};

export const deliveriesQuery = z.strictObject({
  notice: repeated(noticeId),
  channel: repeated(channel),
  outcome: repeated(deliveryItem.shape.outcome),
  sort: sortedBy(['at'], '-at'),
  ...pagingAsItIs('at'),
});
export type DeliveriesAsked = z.infer<typeof deliveriesQuery>;

export class DeliveriesQuery extends Query<Page<DeliveryItem>> {
  constructor(readonly asked: DeliveriesAsked) {
    super();
  }
}

@QueryHandler(DeliveriesQuery)
export class DeliveriesHandler implements IQueryHandler<DeliveriesQuery> {
  constructor(
    private readonly database: DataSource,
    private readonly freshness: Freshness,
  ) {}

  /** @throws {Problem} VIEW_BEHIND */
  async execute({ asked }: DeliveriesQuery): Promise<Page<DeliveryItem>> {
    const { cursor, limit = 50, after, format: _, ...question } = asked;
    const position = await this.freshness.positionOf([remindersProjection.name], { after });
    const { rows, ...page } = await readPage<DeliveryAttempt, object>(this.database, {
      table: deliveryAttempt,
      parts: [{ from: tableAt(deliveryAttempt, 'serving'), where: [] }],
      where: given([
        question.notice && isOneOf(sql`t.notice`, question.notice),
        question.channel && isOneOf(sql`t.channel`, question.channel),
        question.outcome && isOneOf(sql`t.outcome`, question.outcome),
      ]),
      order: orderOf(sorts, 'id', question.sort),
      more: {},
      question,
      cursor,
      limit,
    });
    return { items: rows, ...page, position };
  }
}
