import { Controller, Get, Headers, Param, Query, type StreamableFile } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import type * as z from 'zod';
import { type CommitmentId, commitmentId } from '#domain/values.js';
import { answerList, ListRoute } from '../listing/list-answer.js';
import type { Page } from '../listing/list-query.js';
import type { View } from '../view.js';
import { type HistoryItem, historyColumns, historyItem } from './item.js';
import { commitmentHistoryProjection } from './projection.js';
import {
  CommitmentHistoryHandler,
  CommitmentHistoryQuery,
  type HistoryQuery,
  historyQuery,
  linesQuery,
} from './query.js';

@ApiTags('history')
@Controller()
export class CommitmentHistoryController {
  constructor(private readonly bus: QueryBus) {}

  @Get('history')
  @ListRoute('What happened, a readable line for each event, newest first', historyItem, 'VISIT_NOT_FOUND')
  listHistory(
    @Query({ schema: historyQuery }) query: HistoryQuery,
    @Headers('accept') accept?: string,
  ): Promise<Page<HistoryItem> | StreamableFile> {
    return answerList(query, accept, { name: 'history', columns: historyColumns }, (asked) =>
      this.bus.execute(new CommitmentHistoryQuery(asked)),
    );
  }

  @Get('commitments/:commitment/history')
  @ListRoute('What happened to a commitment, oldest first', historyItem, 'COMMITMENT_NOT_FOUND')
  listCommitmentHistory(
    @Param('commitment', { schema: commitmentId }) id: CommitmentId,
    @Query({ schema: linesQuery }) query: z.infer<typeof linesQuery>,
    @Headers('accept') accept?: string,
  ): Promise<Page<HistoryItem> | StreamableFile> {
    return answerList(query, accept, { name: `history-${id}`, columns: historyColumns }, (asked) =>
      this.bus.execute(new CommitmentHistoryQuery({ ...asked, commitment: [id] }, id)),
    );
  }
}

export const commitmentHistoryView: View = {
  projection: commitmentHistoryProjection,
  controllers: [CommitmentHistoryController],
  handlers: [CommitmentHistoryHandler],
};
