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
import { type SourceId, sourceId, type VisitId, visitId } from '#domain/values.js';
import { ApiProblems, etag } from '#platform/http/openapi.js';
import { asOf } from '../listing/as-of.js';
import { answerList, ListRoute } from '../listing/list-answer.js';
import { after, type Page } from '../listing/list-query.js';
import { WithNames } from '../people/names.js';
import type { View } from '../view.js';
import {
  type SourceDetail,
  sourceDetail,
  type VisitDetail,
  type VisitItem,
  visitColumns,
  visitDetail,
  visitItem,
} from './item.js';
import { visitOverviewProjection } from './projection.js';
import { VisitOverviewHandler, VisitOverviewQuery, type VisitsQuery, visitsQuery } from './query.js';

const oneQuery = z.strictObject({ asOf, after });
type OneQuery = z.infer<typeof oneQuery>;

const Visit = () => Param('visit', { schema: visitId });

@ApiTags('visits')
@Controller('visits')
export class VisitOverviewController {
  constructor(private readonly bus: QueryBus) {}

  @Get()
  @ListRoute('Visits, the latest first', visitItem)
  listVisits(
    @Query({ schema: visitsQuery }) query: VisitsQuery,
    @Headers('accept') accept?: string,
  ): Promise<Page<VisitItem> | StreamableFile> {
    return answerList(query, accept, { name: 'visits', columns: visitColumns }, (asked) =>
      this.bus.execute(new VisitOverviewQuery({ ask: 'list', ...asked })),
    );
  }

  @Get(':visit')
  @UseInterceptors(WithNames)
  @ApiOperation({ summary: 'A visit with its meetings and sources; its ETag is the version of its stream' })
  @ApiResponse({ status: 200, description: 'The visit', standardSchema: visitDetail, headers: etag })
  @ApiProblems('VISIT_NOT_FOUND', 'VIEW_BEHIND')
  async getVisit(
    @Visit() visit: VisitId,
    @Query({ schema: oneQuery }) query: OneQuery,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<VisitDetail> {
    const found = await this.bus.execute(new VisitOverviewQuery({ ask: 'one', visit, ...query }));
    reply.header('etag', `"${found.version}"`);
    return found;
  }

  @Get(':visit/sources/:source')
  @ApiOperation({ summary: 'A source of a visit, its text as it was attached' })
  @ApiResponse({ status: 200, description: 'The source', standardSchema: sourceDetail })
  @ApiProblems('VISIT_NOT_FOUND', 'SOURCE_NOT_FOUND', 'VIEW_BEHIND')
  getSource(
    @Visit() visit: VisitId,
    @Param('source', { schema: sourceId }) source: SourceId,
    @Query({ schema: oneQuery }) query: OneQuery,
  ): Promise<SourceDetail> {
    return this.bus.execute(new VisitOverviewQuery({ ask: 'source', visit, source, ...query }));
  }
}

export const visitOverviewView: View = {
  projection: visitOverviewProjection,
  controllers: [VisitOverviewController],
  handlers: [VisitOverviewHandler],
};
