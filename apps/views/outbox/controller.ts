import { Controller, Get, Headers, Param, Query, type StreamableFile } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiOperation, ApiResponse, ApiTags } from '@nestjs/swagger';
import * as z from 'zod';
import { type NoticeId, noticeId } from '#domain/reminders/reminders.events.js';
import { Actor, Roles } from '#platform/auth/access.js';
import type { Actor as SignedIn } from '#platform/auth/actor.js';
import { ApiProblems } from '#platform/http/openapi.js';
import type { CsvColumn } from '../listing/csv.js';
import { answerList, ListRoute } from '../listing/list-answer.js';
import { after, type Page } from '../listing/list-query.js';
import type { View } from '../view.js';
import { type DeliveriesAsked, DeliveriesHandler, DeliveriesQuery, deliveriesQuery } from './deliveries.js';
import {
  type DeliveryItem,
  deliveryItem,
  type NoticeDetail,
  type NoticeItem,
  noticeDetail,
  noticeItem,
} from './item.js';
import { OutboxPagesController } from './pages.controller.js';
import { type OutboxAsked, OutboxHandler, OutboxQuery, outboxQuery } from './query.js';

const noticeColumns: readonly CsvColumn<NoticeItem>[] = [
  { header: 'notice', valueOf: ({ notice }) => notice },
  { header: 'reader', valueOf: ({ reader }) => reader },
  { header: 'subject', valueOf: ({ subject }) => subject },
  { header: 'state', valueOf: ({ state }) => state },
  { header: 'email', valueOf: ({ email }) => email },
  { header: 'reminders', valueOf: ({ reminders }) => reminders.length },
  { header: 'attempts', valueOf: ({ attempts }) => attempts },
  { header: 'trouble', valueOf: ({ trouble }) => trouble },
  { header: 'composedAt', valueOf: ({ composedAt }) => composedAt },
  { header: 'settledAt', valueOf: ({ settledAt }) => settledAt },
];

const deliveryColumns: readonly CsvColumn<DeliveryItem>[] = [
  { header: 'at', valueOf: ({ at }) => at },
  { header: 'notice', valueOf: ({ notice }) => notice },
  { header: 'channel', valueOf: ({ channel }) => channel },
  { header: 'to', valueOf: ({ to }) => to },
  { header: 'outcome', valueOf: ({ outcome }) => outcome },
  { header: 'answer', valueOf: ({ answer }) => answer },
  { header: 'milliseconds', valueOf: ({ milliseconds }) => milliseconds },
];

const oneQuery = z.strictObject({ after });

/** What was written to whom. For staff; the links by which its reader answers are shown to nobody else. */
@ApiTags('reminders')
@Controller()
@Roles('staff')
export class OutboxController {
  constructor(private readonly bus: QueryBus) {}

  @Get('outbox')
  @ListRoute('What was written to whom, the newest first', noticeItem)
  listNotices(
    @Query({ schema: outboxQuery }) query: OutboxAsked,
    @Headers('accept') accept?: string,
  ): Promise<Page<NoticeItem> | StreamableFile> {
    return answerList(query, accept, { name: 'outbox', columns: noticeColumns }, (asked) =>
      this.bus.execute(new OutboxQuery({ ask: 'list', ...asked })),
    );
  }

  @Get('outbox/:notice')
  @ApiOperation({ summary: 'One mail as it was written, and every attempt to hand it over' })
  @ApiResponse({ status: 200, description: 'The mail', standardSchema: noticeDetail })
  @ApiProblems('NOT_FOUND', 'VIEW_BEHIND')
  getNotice(
    @Param('notice', { schema: noticeId }) notice: NoticeId,
    @Query({ schema: oneQuery }) query: z.infer<typeof oneQuery>,
    @Actor() { id: by }: SignedIn,
  ): Promise<NoticeDetail> {
    return this.bus.execute(new OutboxQuery({ ask: 'one', notice, by, ...query }));
  }

  @Get('deliveries')
  @ListRoute('Every attempt to hand something over, the newest first', deliveryItem)
  listDeliveries(
    @Query({ schema: deliveriesQuery }) query: DeliveriesAsked,
    @Headers('accept') accept?: string,
  ): Promise<Page<DeliveryItem> | StreamableFile> {
    return answerList(query, accept, { name: 'deliveries', columns: deliveryColumns }, (asked) =>
      this.bus.execute(new DeliveriesQuery(asked)),
    );
  }
}

export const outboxView: View = {
  controllers: [OutboxController, OutboxPagesController],
  handlers: [OutboxHandler, DeliveriesHandler],
};
