import {
  Controller,
  Get,
  Headers,
  Param,
  Query,
  Res,
  type StreamableFile,
  UseInterceptors,
} from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiOperation, ApiResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import * as z from 'zod';
import { type CommitmentId, commitmentId } from '#domain/values.js';
import { ApiProblems, etag } from '#platform/http/openapi.js';
import { KeptAnswers } from '../kept-answers.js';
import { asOf } from '../listing/as-of.js';
import { answerList, ListRoute } from '../listing/list-answer.js';
import { after, type Page, page } from '../listing/list-query.js';
import { WithNames } from '../people/names.js';
import type { View } from '../view.js';
import {
  type ChangedCommitment,
  type ChangedSinceAsked,
  ChangedSinceHandler,
  ChangedSinceQuery,
  changedCommitment,
  changedSinceQuery,
} from './changed-since.js';
import { type Facets, type FacetsAsked, FacetsHandler, FacetsQuery, facets, facetsQuery } from './facets.js';
import { type ListQuery, listQuery } from './filters.js';
import {
  type CommitmentDetail,
  type CommitmentItem,
  commitmentColumns,
  commitmentDetail,
  commitmentItem,
} from './item.js';
import { commitmentStatusProjection } from './projection.js';
import { CommitmentStatusHandler, CommitmentStatusQuery } from './query.js';

const oneQuery = z.strictObject({ asOf, after });

@ApiTags('commitments')
@Controller('commitments')
export class CommitmentStatusController {
  constructor(private readonly bus: QueryBus) {}

  @Get()
  @ListRoute(
    'Commitments as they stand, or as they were known at an instant',
    commitmentItem,
    'VISIT_NOT_FOUND',
  )
  @UseInterceptors(KeptAnswers)
  listCommitments(
    @Query({ schema: listQuery }) query: ListQuery,
    @Headers('accept') accept?: string,
  ): Promise<Page<CommitmentItem> | StreamableFile> {
    return answerList(query, accept, { name: 'commitments', columns: commitmentColumns }, (asked) =>
      this.bus.execute(new CommitmentStatusQuery({ ask: 'list', ...asked })),
    );
  }

  @Get('facets')
  @UseInterceptors(KeptAnswers, WithNames)
  @ApiOperation({
    summary: 'How many commitments each value of each filter would leave, and how many there are in all',
    description:
      'Takes the filters of the list. The values of a filter are counted with the others as they are, so that each count is that of the list one then gets. Also the heads of groups.',
  })
  @ApiResponse({ status: 200, description: 'Values and counts', standardSchema: facets })
  @ApiProblems('REQUEST_INVALID', 'VIEW_BEHIND')
  countCommitments(@Query({ schema: facetsQuery }) query: FacetsAsked): Promise<Facets> {
    return this.bus.execute(new FacetsQuery(query));
  }

  @Get('changed-since')
  @UseInterceptors(WithNames)
  @ApiOperation({
    summary: 'What stands otherwise than at a moment: new, closed, moved, reworded, reassigned, evidence',
    description:
      'State against state, now or `asOf`: what was done and taken back in between is not told. Takes the filters of the list; sorted by id.',
  })
  @ApiResponse({ status: 200, description: 'A page', standardSchema: page(changedCommitment) })
  @ApiProblems('REQUEST_INVALID', 'VIEW_BEHIND', 'VISIT_NOT_FOUND')
  listChangedSince(
    @Query({ schema: changedSinceQuery }) query: ChangedSinceAsked,
  ): Promise<Page<ChangedCommitment>> {
    return this.bus.execute(new ChangedSinceQuery(query));
  }

  @Get(':commitment')
  @UseInterceptors(WithNames)
  @ApiOperation({
    summary: 'A commitment with all that is known of it; its ETag is the version of its stream',
  })
  @ApiResponse({
    status: 200,
    description: 'The commitment',
    standardSchema: commitmentDetail,
    headers: etag,
  })
  @ApiProblems('COMMITMENT_NOT_FOUND', 'VIEW_BEHIND')
  async getCommitment(
    @Param('commitment', { schema: commitmentId }) id: CommitmentId,
    @Query({ schema: oneQuery }) query: z.infer<typeof oneQuery>,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<CommitmentDetail> {
    const found = await this.bus.execute(new CommitmentStatusQuery({ ask: 'one', id, ...query }));
    reply.header('etag', `"${found.version}"`);
    return found;
  }
}

export const commitmentStatusView: View = {
  projection: commitmentStatusProjection,
  controllers: [CommitmentStatusController],
  handlers: [CommitmentStatusHandler, FacetsHandler, ChangedSinceHandler],
};
