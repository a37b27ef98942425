import { Body, Controller, HttpCode, Post, Req, Res } from '@nestjs/common';
import { ApiHeader, ApiOperation, ApiResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type * as z from 'zod';
import type { CommandOrigin } from '#commands/commands.js';
import { type batch, mostInBatch } from '#domain/batch.js';
import { Actor } from '#platform/auth/access.js';
import type { Actor as SignedIn } from '#platform/auth/actor.js';
import { ApiProblems } from '#platform/http/openapi.js';
import { idempotencyKeyHeader } from '../command-route.js';
import { Origin } from '../origin.js';
import { Batch } from './batch.js';
import { type BatchAnswer, batchAnswer, batchWanted } from './batch.schema.js';

const receipt = { id: 'chairman-visits-astana-2018', version: 4, position: 1207, changed: true };
const missing = {
  type: 'urn:aide-memoire:problem:commitment-not-found',
  status: 404,
  title: 'There is no such commitment',
  code: 'COMMITMENT_NOT_FOUND' as const,
  detail: '"mission-to-brussels-2018" is not recorded',
  requestId: '6f1d2a5e-8a4f-4c7e-9d38-1a2b3c4d5e6f',
};
const done = { status: 200, receipt, problem: null };

@ApiTags('commands')
@Controller('commands')
export class BatchController {
  constructor(private readonly batch: Batch) {}

  @Post()
  @HttpCode(200)
  @ApiOperation({
    summary: 'Ask several commands at once',
    description: `Up to ${mostInBatch}, carried out in their order, each by itself: one that is refused stops none, and each has a result. Sent again under its Idempotency-Key, what was done stays as it is, also when what was refused is put right in it.`,
  })
  @ApiHeader(idempotencyKeyHeader)
  @ApiResponse({
    status: 200,
    description: 'Each was carried out, or was so already; of a dry run, would be',
    standardSchema: batchAnswer,
    example: { results: [done], done: 1, refused: 0 },
  })
  @ApiResponse({
    status: 207,
    description: 'Some were refused, each for the reason in its result',
    standardSchema: batchAnswer,
    example: {
      results: [done, { status: 404, receipt: null, problem: missing }],
      done: 1,
      refused: 1,
    },
  })
  @ApiProblems('HEADER_INVALID')
  async askSeveral(
    @Body({ schema: batchWanted }) wanted: z.output<typeof batch>,
    @Origin() origin: CommandOrigin,
    @Actor() actor: SignedIn,
    @Req() { id }: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<BatchAnswer> {
    const answer = await this.batch.carryOut(wanted, { ...origin, actor, requestId: id });
    if (answer.refused > 0) reply.status(207);
    return answer;
  }
}
