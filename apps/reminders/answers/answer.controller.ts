import { Body, Controller, Get, Param, Post, Res, VERSION_NEUTRAL } from '@nestjs/common';
import { ApiOperation, ApiParam, ApiResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Rejected } from '#domain/refusals.js';
import { localDateAt } from '#domain/timeframes/zone.js';
import { CommandIdReused, WrongExpectedVersion } from '#event-store/event-store.js';
import { Public } from '#platform/auth/access.js';
import { Clock } from '#platform/clock.js';
import { TakesForms } from '#platform/http/form-body.js';
import { ApiForm } from '#platform/http/openapi.js';
import { aPage, type Page, sendPage } from '#platform/http/page.js';
import { AnswerDesk, type OpenCase } from './answer-desk.js';
import { answerForm, readForm } from './answer-form.js';
import { answeredPage, answerPage, closedPage, toldPage } from './answer-page.js';
import { Answering } from './answering.js';
import { pageLanguages } from './phrases/catalogue.js';

/** Pages that links in mails lead to. Whoever has the link may answer, as the reader it was written to. */
@Public()
@ApiTags('answers')
@ApiParam({ name: 'token', description: 'as it stands in the mail: what it answers, signed' })
@Controller({ path: 'answer', version: VERSION_NEUTRAL })
export class AnswerController {
  constructor(
    private readonly desk: AnswerDesk,
    private readonly answering: Answering,
    private readonly clock: Clock,
  ) {}

  @Get(':token')
  @ApiOperation({
    summary: 'The page on which a reminder is answered',
    description: 'Changes nothing, however often programs that check links open it.',
  })
  @ApiResponse({ status: 200, description: 'The commitment, and a form', content: aPage })
  @ApiResponse({ status: 404, description: 'The link is not known here', content: aPage })
  @ApiResponse({ status: 410, description: 'It was used, or is no longer good', content: aPage })
  async showAnswerPage(@Param('token') token: string, @Res() reply: FastifyReply): Promise<void> {
    const found = await this.desk.open(token);
    sendPage(reply, found.is === 'open' ? answerPage(found, this.whenOf(found)) : closedPage(found));
  }

  @Post(':token')
  @TakesForms()
  @ApiForm(answerForm, { until: '2018-11-20' })
  @ApiOperation({ summary: 'Answer a reminder: once, within thirty days' })
  @ApiResponse({ status: 200, description: 'It is recorded', content: aPage })
  @ApiResponse({ status: 404, description: 'The link is not known here', content: aPage })
  @ApiResponse({ status: 410, description: 'It was used, or is no longer good', content: aPage })
  @ApiResponse({ status: 422, description: 'Not recorded, and why, with the form again', content: aPage })
  @ApiResponse({ status: 503, description: 'Too many write at once', content: aPage })
  async answerReminder(
    @Param('token') token: string,
    @Body() form: unknown,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const found = await this.desk.open(token);
    sendPage(reply, found.is === 'open' ? await this.answered(found, form) : closedPage(found));
  }

  private async answered(open: OpenCase, form: unknown): Promise<Page> {
    const when = this.whenOf(open);
    const { filled, ...read } = readForm(open.kind, form, when.today);
    if (!('answer' in read)) return answerPage(open, { ...when, filled, faults: read.faults });
    try {
      await this.answering.answer(open, read.answer);
      return answeredPage(open);
    } catch (error) {
      if (error instanceof Rejected) return answerPage(open, { ...when, filled, refusal: error });
      if (error instanceof CommandIdReused) return closedPage({ is: 'used', reader: open.reader });
      if (!(error instanceof WrongExpectedVersion)) throw error;
      return toldPage(503, { languages: pageLanguages(open.reader.languages) }, ({ busy }) => busy);
    }
  }

  private whenOf({ reader }: OpenCase) {
    const now = this.clock.now();
    return { now, today: localDateAt(now, reader.zone) };
  }
}
