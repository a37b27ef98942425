import { Controller, Get, Param, Query, Res, VERSION_NEUTRAL } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { type NoticeId, noticeId } from '#domain/reminders/reminders.events.js';
import { Actor, Roles } from '#platform/auth/access.js';
import type { Actor as SignedIn } from '#platform/auth/actor.js';
import { checked } from '#platform/http/input.pipe.js';
import { sendPage } from '#platform/http/page.js';
import { AnswersInPages } from '#platform/http/problem-page.js';
import { RemindersQuery } from '../reminders/query.js';
import { reminderStates } from '../reminders/rows.js';
import { filledIn, type Given, listPage } from './list-page.js';
import { mailPage } from './mail-page.js';
import { OutboxQuery, outboxQuery } from './query.js';

const wholeOutbox = { address: '/outbox', name: 'All of the outbox' };
/** A page is no file: what is asked of it says nothing of CSV. */
const pageQuery = outboxQuery.omit({ format: true });

/** The outbox for people: pages over the same questions as the API's. */
@ApiExcludeController()
@Controller({ path: 'outbox', version: VERSION_NEUTRAL })
@Roles('staff')
export class OutboxPagesController {
  constructor(private readonly bus: QueryBus) {}

  @Get()
  @AnswersInPages(wholeOutbox)
  async list(@Query() query: Given, @Res() reply: FastifyReply): Promise<void> {
    const given = filledIn(query);
    const asked = checked(pageQuery, given, 'query');
    const found = await this.bus.execute(new OutboxQuery({ ask: 'list', ...asked }));
    sendPage(reply, listPage(found, { asked, given }));
  }

  @Get(':notice')
  @AnswersInPages(wholeOutbox)
  async one(
    @Param('notice', { schema: noticeId }) notice: NoticeId,
    @Actor() { id: by }: SignedIn,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const mail = await this.bus.execute(new OutboxQuery({ ask: 'one', notice, by }));
    sendPage(reply, mailPage(mail, await this.toldIn(notice)));
  }

  /** Of each reminder what it was about. A mail of more than can be asked for at once names the rest. */
  private async toldIn(notice: NoticeId) {
    const sort = [{ key: 'commitment', isDescending: false }];
    const asked = { notice: [notice], state: [...reminderStates], sort, limit: 500 };
    return (await this.bus.execute(new RemindersQuery(asked))).items;
  }
}
