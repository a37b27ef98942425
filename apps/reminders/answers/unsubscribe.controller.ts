import { randomUUID } from 'node:crypto';
import { Controller, Get, Param, Post, Res, VERSION_NEUTRAL } from '@nestjs/common';
import { ApiOperation, ApiParam, ApiResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import * as z from 'zod';
import { Commands } from '#commands/commands.js';
import { Rejected } from '#domain/refusals.js';
import { Public } from '#platform/auth/access.js';
import { Clock } from '#platform/clock.js';
import { TakesForms } from '#platform/http/form-body.js';
import { html } from '#platform/http/html.js';
import { ApiForm } from '#platform/http/openapi.js';
import { aPage, type Page, sendPage } from '#platform/http/page.js';
import type { Addressee } from '../deliver/addressee.js';
import { AnswerDesk, type ClosedCase } from './answer-desk.js';
import { closedPage, toldPage } from './answer-page.js';
import { pageLanguages } from './phrases/catalogue.js';
import { said, saidPage } from './said.js';

/** What a mail program sends for its user (RFC 8058, 3.2); the page's own form says nothing. */
const oneClick = z.object({ 'List-Unsubscribe': z.literal('One-Click').optional() });

/** How a reader ends the mails to them: a page for people, one click for their mail program (RFC 8058). */
@Public()
@ApiTags('answers')
@ApiParam({ name: 'token', description: 'as it stands in the mail and its List-Unsubscribe header' })
@Controller({ path: 'unsubscribe', version: VERSION_NEUTRAL })
export class UnsubscribeController {
  constructor(
    private readonly desk: AnswerDesk,
    private readonly commands: Commands,
    private readonly clock: Clock,
  ) {}

  @Get(':token')
  @ApiOperation({ summary: 'The page on which a reader ends the mails to them; changes nothing' })
  @ApiResponse({ status: 200, description: 'A form with one button', content: aPage })
  @ApiResponse({ status: 404, description: 'The link is not known here', content: aPage })
  @ApiResponse({ status: 410, description: 'The mail is older than a year', content: aPage })
  async showUnsubscribePage(@Param('token') token: string, @Res() reply: FastifyReply): Promise<void> {
    const found = await this.open(token);
    sendPage(reply, 'is' in found ? closedPage(found) : askedPage(found));
  }

  @Post(':token')
  @TakesForms()
  @ApiForm(oneClick, { 'List-Unsubscribe': 'One-Click' }, 'multipart/form-data')
  @ApiOperation({ summary: 'No more mails to this reader: with one click, without a page (RFC 8058)' })
  @ApiResponse({ status: 200, description: 'They are not written to any more', content: aPage })
  @ApiResponse({ status: 404, description: 'The link is not known here', content: aPage })
  @ApiResponse({ status: 410, description: 'The mail is older than a year', content: aPage })
  async unsubscribeReader(@Param('token') token: string, @Res() reply: FastifyReply): Promise<void> {
    const found = await this.open(token);
    if ('is' in found) return sendPage(reply, closedPage(found));
    await this.remove(found);
    sendPage(
      reply,
      toldPage(200, { languages: pageLanguages(found.languages) }, (page) => page.unsubscribed),
    );
  }

  /** Whom the mail was written to. Used as often as one likes: who was added again may want out again. */
  private async open(token: string): Promise<Addressee | ClosedCase> {
    const read = await this.desk.saidBy(token);
    const notice = read && (await this.desk.noticeOf(read));
    if (!notice || read.action !== 'unsubscribe') return { is: 'unknown', reader: undefined };
    const reader = await this.desk.readerOf(notice);
    return read.expires <= this.clock.now() ? { is: 'expired', reader } : reader;
  }

  private async remove({ id }: Addressee): Promise<void> {
    const removing = this.commands.carryOut(
      { type: 'RemoveReader', id, data: { reader: id, because: 'unsubscribed' } },
      { by: id, request: { commandId: randomUUID(), fingerprint: '', repeatable: false } },
    );
    await removing.catch((error) => {
      // Nobody described them, so no mail is written to them as it is.
      if (!(error instanceof Rejected && error.code === 'READER_NOT_FOUND')) throw error;
    });
  }
}

const askedPage = (reader: Addressee): Page => {
  const languages = pageLanguages(reader.languages);
  return saidPage({
    status: 200,
    languages,
    title: ({ page }) => page.unsubscribe.title,
    body: html`<p>${said(languages, ({ page }) => page.unsubscribe.text)}</p>
<section class="about"><h2>${reader.name}</h2><p>${reader.email}</p></section>
<form method="post"><button type="submit">${said(languages, ({ page }) => page.unsubscribe.button)}</button></form>`,
  });
};
