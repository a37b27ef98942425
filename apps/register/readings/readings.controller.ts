import { Body, Controller, Get, HttpCode, Param, Post, Res } from '@nestjs/common';
import { ApiOperation, ApiResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { readAs } from '#domain/commitments/commitment.terms.js';
import { LARGEST_FILE } from '#domain/files.js';
import { type VisitId, visitId } from '#domain/values.js';
import { Actor } from '#platform/auth/access.js';
import type { Actor as SignedIn } from '#platform/auth/actor.js';
import { BodyLimit } from '#platform/http/body-limit.js';
import { ApiProblems, location, withExample } from '#platform/http/openapi.js';
import {
  exampleReading,
  type ReadingState,
  type ReadingWanted,
  reading,
  readingWanted,
} from './reading.schema.js';
import { Readings } from './readings.js';

/** The largest file, each three of whose bytes are four letters, and what is said beside it. */
const longest = Math.ceil((LARGEST_FILE * 4) / 3) + 64 * 1024;

@ApiTags('readings')
@Controller()
export class ReadingsController {
  constructor(private readonly readings: Readings) {}

  @Post('visits/:visit/readings')
  @HttpCode(202)
  @BodyLimit(longest)
  @ApiOperation({
    summary: 'Read a report, and propose the commitments in it',
    description:
      'A text, a file (text, Markdown, HTML, .docx, .pdf, .eml), one that was handed in, or a source that is attached already. Its text is attached as a source; each proposal quotes it and counts for nothing until somebody accepts it. The same file again is the same reading.',
  })
  @ApiResponse({
    status: 202,
    description: 'It is being read, or was read before; ask at Location how far it is',
    standardSchema: reading,
    example: { ...exampleReading, state: 'waiting', source: null, date: null, dateFrom: null, proposals: [] },
    headers: location,
  })
  @ApiProblems(
    'VISIT_NOT_FOUND',
    'SOURCE_NOT_FOUND',
    'FILE_NOT_FOUND',
    'BODY_UNREADABLE',
    'BODY_TOO_LARGE',
    'MEDIA_TYPE_UNSUPPORTED',
  )
  async begin(
    @Param('visit', { schema: visitId }) visit: VisitId,
    @Body({
      schema: withExample(readingWanted, {
        text: 'The Minister will visit Brussels this autumn.',
        title: 'Note of the Embassy',
        date: '2018-08-20',
      }),
    })
    wanted: ReadingWanted,
    @Actor() actor: SignedIn,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ReadingState> {
    const begun = await this.readings.begin(visit, wanted, actor.id);
    reply.header('location', `/api/v1/readings/${begun.id}`);
    return begun;
  }

  @Get('readings/:reading')
  @ApiOperation({ summary: 'How far a reading is, and what it proposed' })
  @ApiResponse({ status: 200, description: 'The reading', standardSchema: reading, example: exampleReading })
  @ApiProblems('NOT_FOUND')
  state(@Param('reading', { schema: readAs.shape.reading }) id: string): Promise<ReadingState> {
    return this.readings.stateOf(id);
  }
}
