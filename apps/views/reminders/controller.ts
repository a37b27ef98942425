import { Controller, Get, Headers, Param, Query, type StreamableFile } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import type * as z from 'zod';
import { type CommitmentId, commitmentId } from '#domain/values.js';
import type { CsvColumn } from '../listing/csv.js';
import { answerList, ListRoute } from '../listing/list-answer.js';
import type { Page } from '../listing/list-query.js';
import type { View } from '../view.js';
import { type ReminderItem, reminderItem } from './item.js';
import { remindersProjection } from './projection.js';
import {
  ofCommitmentQuery,
  type RemindersAsked,
  RemindersHandler,
  RemindersQuery,
  remindersQuery,
} from './query.js';

const columns: readonly CsvColumn<ReminderItem>[] = [
  { header: 'commitment', valueOf: ({ commitment }) => commitment },
  { header: 'visit', valueOf: ({ visit }) => visit },
  { header: 'statement', valueOf: ({ statement }) => statement },
  { header: 'rule', valueOf: ({ rule }) => rule },
  { header: 'ruleVersion', valueOf: ({ reasoning }) => reasoning.ruleVersion },
  { header: 'occasion', valueOf: ({ occasion }) => occasion },
  { header: 'occurrence', valueOf: ({ occurrence }) => occurrence },
  { header: 'reader', valueOf: ({ reader }) => reader },
  { header: 'state', valueOf: ({ state }) => state },
  { header: 'day', valueOf: ({ day }) => day },
  { header: 'due', valueOf: ({ due }) => due },
  { header: 'notice', valueOf: ({ notice }) => notice },
  { header: 'channel', valueOf: ({ channel }) => channel },
  { header: 'deliveredAt', valueOf: ({ deliveredAt }) => deliveredAt },
  { header: 'failedAt', valueOf: ({ failedAt }) => failedAt },
  { header: 'failure', valueOf: ({ failure }) => failure },
  { header: 'acknowledgedAt', valueOf: ({ acknowledgedAt }) => acknowledgedAt },
  { header: 'acknowledgedBy', valueOf: ({ acknowledgedBy }) => acknowledgedBy },
  { header: 'cancelledAt', valueOf: ({ cancelledAt }) => cancelledAt },
  { header: 'cancelledBecause', valueOf: ({ cancelledBecause }) => cancelledBecause },
  { header: 'why', valueOf: ({ explanation }) => explanation },
];

@ApiTags('reminders')
@Controller()
export class RemindersController {
  constructor(private readonly bus: QueryBus) {}

  @Get('reminders')
  @ListRoute('What goes out to whom, the next first, each with why', reminderItem, 'VISIT_NOT_FOUND')
  listReminders(
    @Query({ schema: remindersQuery }) query: RemindersAsked,
    @Headers('accept') accept?: string,
  ): Promise<Page<ReminderItem> | StreamableFile> {
    return answerList(query, accept, { name: 'reminders', columns }, (asked) =>
      this.bus.execute(new RemindersQuery(asked)),
    );
  }

  @Get('commitments/:commitment/reminders')
  @ListRoute(
    'The reminders of a commitment: planned, sent, cancelled, to whom, and why',
    reminderItem,
    'COMMITMENT_NOT_FOUND',
  )
  listCommitmentReminders(
    @Param('commitment', { schema: commitmentId }) id: CommitmentId,
    @Query({ schema: ofCommitmentQuery }) query: z.infer<typeof ofCommitmentQuery>,
    @Headers('accept') accept?: string,
  ): Promise<Page<ReminderItem> | StreamableFile> {
    return answerList(query, accept, { name: `reminders-${id}`, columns }, (asked) =>
      this.bus.execute(new RemindersQuery({ ...asked, commitment: [id] }, id)),
    );
  }
}

export const remindersView: View = {
  projection: remindersProjection,
  controllers: [RemindersController],
  handlers: [RemindersHandler],
};
