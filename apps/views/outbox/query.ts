import { type IQueryHandler, Query, QueryHandler } from '@nestjs/cqrs';
import { DataSource } from 'typeorm';
import * as z from 'zod';
import type { ActorId } from '#domain/event.js';
import { readerId } from '#domain/readers/reader.events.js';
import { type NoticeId, noticeId } from '#domain/reminders/reminders.events.js';
import { Problem } from '#platform/http/problems.js';
import { readRows, tableAt } from '#read-model/rows.js';
import { given, isOneOf, sql } from '#read-model/sql.js';
import {
  type DeliveryAttempt,
  deliveryAttempt,
  type Notice,
  reminderNotice,
} from '#read-model/tables/reminders.js';
import { Freshness } from '../freshness.js';
import { orderOf, type SortKeys } from '../listing/keyset.js';
import { type Page, pagingAsItIs, repeated, sortedBy } from '../listing/list-query.js';
import { readPage } from '../listing/read-page.js';
import { remindersProjection } from '../reminders/projection.js';
import { type NoticeDetail, type NoticeItem, noticeDetailOf, noticeItem, noticeItemOf } from './item.js';

const sorts: SortKeys<Notice> = {
  composed: { expression: sql`t.composed_at`, type: 'timestamptz', valueOf: ({ composedAt }) => composedAt },
  notice: { expression: sql`t.notice`, type: 'text', valueOf: ({ notice }) => notice },
};

export const outboxQuery = z.strictObject({
  reader: repeated(readerId),
  state: repeated(noticeItem.shape.state),
  notice: repeated(noticeId),
  sort: sortedBy(['composed'], '-composed'),
  ...pagingAsItIs('composed'),
});
export type OutboxAsked = z.infer<typeof outboxQuery>;

/** What can be asked of the outbox. */
type Question =
  | ({ readonly ask: 'list' } & OutboxAsked)
  | {
      readonly ask: 'one';
      readonly notice: NoticeId;
      readonly by: ActorId;
      readonly after?: number | undefined;
    };

type AnswerTo<Q extends Question> = Q extends { readonly ask: 'list' } ? Page<NoticeItem> : NoticeDetail;

export class OutboxQuery<Q extends Question = Question> extends Query<AnswerTo<Q>> {
  constructor(readonly question: Q) {
    super();
  }
}

@QueryHandler(OutboxQuery)
export class OutboxHandler implements IQueryHandler<OutboxQuery> {
  constructor(
    private readonly database: DataSource,
    private readonly freshness: Freshness,
  ) {}

  /** @throws {Problem} VIEW_BEHIND, NOT_FOUND */
  async execute({ question }: OutboxQuery): Promise<AnswerTo<Question>> {
    const position = await this.freshness.positionOf([remindersProjection.name], { after: question.after });
    return question.ask === 'list' ? this.list(question, position) : this.one(question);
  }

  private async list(
    { cursor, limit = 50, after: _, format: __, ask: ___, ...asked }: { readonly ask: 'list' } & OutboxAsked,
    position: number,
  ): Promise<Page<NoticeItem>> {
    const { rows, ...page } = await readPage<Notice, object>(this.database, {
      table: reminderNotice,
      parts: [{ from: tableAt(reminderNotice, 'serving'), where: [] }],
      where: given([
        asked.reader && isOneOf(sql`t.reader`, asked.reader),
        asked.state && isOneOf(sql`t.state`, asked.state),
        asked.notice && isOneOf(sql`t.notice`, asked.notice),
      ]),
      order: orderOf(sorts, 'notice', asked.sort),
      more: {},
      question: asked,
      cursor,
      limit,
    });
    return { items: rows.map(noticeItemOf), ...page, position };
  }

  private async one({
    notice,
    by,
  }: {
    readonly notice: NoticeId;
    readonly by: ActorId;
  }): Promise<NoticeDetail> {
    const [row] = await readRows<Notice>(
      this.database,
      reminderNotice,
      tableAt(reminderNotice, 'serving'),
      sql`where t.notice = ${notice}`,
    );
    if (!row) throw new Problem('NOT_FOUND', { detail: `there is no notice "${notice}"` });
    const attempts = await readRows<DeliveryAttempt>(
      this.database,
      deliveryAttempt,
      tableAt(deliveryAttempt, 'serving'),
      sql`where t.notice = ${notice} order by t.at, t.id`,
    );
    return noticeDetailOf(row, attempts, by);
  }
}
