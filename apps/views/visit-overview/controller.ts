import { Controller, Get, Headers, Param, Query, Res, type StreamableFile } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiOperation, ApiResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import * as z from 'zod';
import { type SourceId, sourceId, type VisitId, visitId } from '#domain/values.js';
import { ApiProblems } from '#platform/http/openapi.js';
import { type CsvColumn, listCell } from '../listing/csv.js';
import { answerList, ListRoute } from '../listing/list-answer.js';
import { after, type Page } from '../listing/list-query.js';
import {
  type SourceDetail,
  sourceDetail,
  type VisitDetail,
  type VisitItem,
  visitDetail,
  visitItem,
} from './item.js';
import { VisitOverviewQuery, type VisitsQuery, visitsQuery } from './query.js';

const oneQuery = z.strictObject({ after });
type OneQuery = z.infer<typeof oneQuery>;

const Visit = () => Param('visit', { schema: visitId });

const columns: readonly CsvColumn<VisitItem>[] = [
  { header: 'id', valueOf: ({ id }) => id },
  { header: 'title', valueOf: ({ title }) => title },
  { header: 'delegation', valueOf: ({ delegation }) => delegation.name },
  { header: 'head', valueOf: ({ delegation }) => delegation.head?.name ?? null },
  { header: 'members', valueOf: ({ delegation }) => listCell(delegation.members.map(({ name }) => name)) },
  { header: 'host', valueOf: ({ host }) => host.body },
  { header: 'place', valueOf: ({ place }) => place.name },
  { header: 'country', valueOf: ({ place }) => place.country },
  { header: 'zone', valueOf: ({ place }) => place.zone },
  { header: 'edtf', valueOf: ({ edtf }) => edtf },
  { header: 'windowFirst', valueOf: ({ window }) => window.first },
  { header: 'windowLast', valueOf: ({ window }) => window.last },
  { header: 'proposed', valueOf: ({ commitments }) => commitments.proposed },
  { header: 'open', valueOf: ({ commitments }) => commitments.open },
  { header: 'overdue', valueOf: ({ commitments }) => commitments.overdue },
  { header: 'closed', valueOf: ({ commitments }) => commitments.closed },
  { header: 'sources', valueOf: ({ sourceCount }) => sourceCount },
  { header: 'meetings', valueOf: ({ meetingCount }) => meetingCount },
  { header: 'version', valueOf: ({ version }) => version },
];

@ApiTags('visits')
@Controller('visits')
export class VisitOverviewController {
  constructor(private readonly bus: QueryBus) {}

  @Get()
  @ListRoute('Visits, the latest first', visitItem)
  list(
    @Query({ schema: visitsQuery }) query: VisitsQuery,
    @Headers('accept') accept?: string,
  ): Promise<Page<VisitItem> | StreamableFile> {
    return answerList(query, accept, { name: 'visits', columns }, (asked) =>
      this.bus.execute(new VisitOverviewQuery({ ask: 'list', ...asked })),
    );
  }

  @Get(':visit')
  @ApiOperation({ summary: 'A visit with its meetings and sources; its ETag is the version of its stream' })
  @ApiResponse({ status: 200, description: 'The visit', standardSchema: visitDetail })
  @ApiProblems('VISIT_NOT_FOUND', 'VIEW_BEHIND')
  async one(
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
  source(
    @Visit() visit: VisitId,
    @Param('source', { schema: sourceId }) source: SourceId,
    @Query({ schema: oneQuery }) query: OneQuery,
  ): Promise<SourceDetail> {
    return this.bus.execute(new VisitOverviewQuery({ ask: 'source', visit, source, ...query }));
  }
}
