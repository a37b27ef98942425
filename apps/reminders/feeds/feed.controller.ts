import { hash } from 'node:crypto';
import { Controller, Get, Headers, Param, Res, VERSION_NEUTRAL } from '@nestjs/common';
import { ApiHeader, ApiOperation, ApiParam, ApiResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { feedOf } from '#delivery/calendar/feed.js';
import { Public } from '#platform/auth/access.js';
import { Config } from '#platform/config.js';
import { ApiProblems, etag } from '#platform/http/openapi.js';
import { Problem } from '#platform/http/problems.js';
import { CalendarFeeds } from './calendar-feeds.js';
import { FeedEntries } from './feed-entries.js';

/** What calendar programs subscribe to. They cannot sign in: who has the address may read. */
@Public()
@ApiTags('feeds')
@Controller({ path: 'feeds', version: VERSION_NEUTRAL })
export class FeedController {
  constructor(
    private readonly feeds: CalendarFeeds,
    private readonly entries: FeedEntries,
    private readonly config: Config,
  ) {}

  @Get(':file')
  @ApiOperation({
    summary: 'A calendar feed (iCalendar, RFC 5545)',
    description: 'A vague window stands on its last day, told in words; what has no date is not in it.',
  })
  @ApiParam({ name: 'file', description: 'the feed’s token and ".ics"' })
  @ApiHeader({ name: 'If-None-Match', required: false, description: 'The ETag of the feed you have' })
  @ApiResponse({
    status: 200,
    description: 'The calendar',
    content: { 'text/calendar': { schema: { type: 'string' } } },
    headers: etag,
  })
  @ApiResponse({ status: 304, description: 'It is as you have it', headers: etag })
  @ApiProblems('NOT_FOUND')
  async readFeed(
    @Param('file') file: string,
    @Res() reply: FastifyReply,
    @Headers('if-none-match') known?: string,
  ): Promise<void> {
    const token = /^([\w-]{43})\.ics$/.exec(file)?.[1];
    const feed = token === undefined ? undefined : await this.feeds.find(token, this.config.address);
    if (!feed) {
      throw new Problem('NOT_FOUND', {
        detail: 'there is no such feed, or none any more',
        hint: 'make a new one: aide-memoire feed create, or POST /api/v1/feeds',
      });
    }
    await this.feeds.noteRead(feed);
    const { scope, language, uidName } = feed;
    const { entries, leftOut } = await this.entries.of(scope);
    const name = await this.entries.nameOf(scope);
    const calendar = await feedOf(entries, { name, language, base: this.config.address, uidName, leftOut });
    const tag = `"${hash('sha256', calendar).slice(0, 32)}"`;
    reply.headers({ etag: tag, 'cache-control': 'private, no-cache', 'x-robots-tag': 'noindex' });
    if (isKnown(known, tag)) reply.status(304).send();
    else reply.type('text/calendar; charset=utf-8').send(calendar);
  }
}

/** RFC 9110, 13.1.2: compared weakly, since proxies that compress make tags weak. */
const isKnown = (known: string | undefined, etag: string): boolean =>
  (known ?? '').split(',').some((tag) => ['*', etag].includes(tag.trim().replace(/^W\//, '')));
