import { Controller, Get, Param, Res, VERSION_NEUTRAL } from '@nestjs/common';
import { ApiOperation, ApiParam, ApiResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { localDateAt } from '#domain/timeframes/zone.js';
import { type CommitmentId, commitmentId } from '#domain/values.js';
import { Public } from '#platform/auth/access.js';
import { Clock } from '#platform/clock.js';
import { aPage, sendPage } from '#platform/http/page.js';
import { AnswerDesk } from './answer-desk.js';
import { closedPage, readingPage } from './answer-page.js';

/** The page that a mail leads to where it names a commitment: how it stands, for whom the mail was written to. */
@Public()
@ApiTags('answers')
@ApiParam({ name: 'commitment', description: 'its id' })
@ApiParam({ name: 'token', description: 'as it stands in the mail: what it was sent in and about, signed' })
@Controller({ path: 'read', version: VERSION_NEUTRAL })
export class ReadingController {
  constructor(
    private readonly desk: AnswerDesk,
    private readonly clock: Clock,
  ) {}

  @Get(':commitment/:token')
  @ApiOperation({ summary: 'How a commitment stands that a mail named' })
  @ApiResponse({ status: 200, description: 'The commitment, and what may be answered', content: aPage })
  @ApiResponse({ status: 404, description: 'The link is not known here', content: aPage })
  @ApiResponse({ status: 410, description: 'It is no longer good', content: aPage })
  async show(
    @Param('commitment') commitment: string,
    @Param('token') token: string,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const id = commitmentId.safeParse(commitment).data ?? ('' as CommitmentId);
    const found = await this.desk.read(id, token);
    if (found.is !== 'read') return sendPage(reply, closedPage(found));
    const now = this.clock.now();
    sendPage(reply, readingPage(found, { now, today: localDateAt(now, found.reader.zone) }));
  }
}
