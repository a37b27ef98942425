import { Body, Controller, Get, HttpCode, Param, Post, Res } from '@nestjs/common';
import { ApiOperation, ApiResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import type * as z from 'zod';
import { feedAddress } from '#delivery/addresses.js';
import type { ActorId } from '#domain/event.js';
import { checkWritten } from '#domain/readers/written-languages.js';
import { Actor, Roles } from '#platform/auth/access.js';
import { mayActAs, type Actor as SignedIn } from '#platform/auth/actor.js';
import { Config } from '#platform/config.js';
import { ApiIfMatch, IfMatch } from '#platform/http/if-match.js';
import { ApiProblems, etag, location, withExample } from '#platform/http/openapi.js';
import { Problem } from '#platform/http/problems.js';
import { channelHistory } from '../channels/channel-change.schema.js';
import { CalendarFeeds } from './calendar-feeds.js';
import {
  feedId,
  feedList,
  listedFeed,
  madeFeed,
  restoredFeed,
  revokedFeed,
  wantedFeed,
} from './feed.schema.js';
import { FeedSubjects } from './feed-subjects.js';

const wanted = withExample(wantedFeed, { scope: 'owner:staff:ana', language: 'en' });

const listed = {
  id: '5d41402abc4b2a76',
  scope: 'owner:staff:ana',
  language: 'en',
  madeBy: 'staff:ana',
  madeAt: '2018-10-25T09:00:00.000Z',
  lastReadAt: null,
  endedAt: null,
  version: 1,
};

/** Whose feeds somebody sees and revokes: their own; a keeper, everybody's (`null`). */
const reachOf = (actor: SignedIn): ActorId | null => (mayActAs(actor, 'keeper') ? null : actor.id);

const notGood = (id: string): never => {
  throw new Problem('NOT_FOUND', {
    detail: `no feed ${id} of yours is good now`,
    hint: 'GET /api/v1/feeds lists those that are',
  });
};

/** Calendar feeds are made by whoever reads them. */
@ApiTags('feeds')
@Controller('feeds')
@Roles('staff')
export class FeedsController {
  constructor(
    private readonly feeds: CalendarFeeds,
    private readonly subjects: FeedSubjects,
    private readonly config: Config,
  ) {}

  @Post()
  @ApiOperation({ summary: 'Make a calendar feed: its address is shown this once' })
  @ApiResponse({
    status: 201,
    description: 'The feed',
    headers: location,
    standardSchema: madeFeed,
    example: {
      id: listed.id,
      scope: listed.scope,
      address: 'https://commitments.example.org/feeds/h0VxQ3s9kW2mB7nL5tR8yU1iO4pA6dF0gH2jK9zX3cV.ics',
    },
  })
  @ApiProblems('BODY_UNREADABLE', 'MEDIA_TYPE_UNSUPPORTED', 'VISIT_NOT_FOUND', 'UNLIKELY')
  async makeFeed(
    @Body({ schema: wanted }) { scope, language, confirmed }: z.infer<typeof wanted>,
    @Actor() actor: SignedIn,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<z.infer<typeof madeFeed>> {
    if (!confirmed) checkWritten([language], '/language');
    await this.subjects.check({ scope, confirmed, by: actor.id });
    const base = this.config.address;
    const { id, token } = await this.feeds.make({ scope, language, by: actor.id, base });
    reply.header('location', `/api/v1/feeds/${id}`);
    return { id, scope, address: feedAddress(base, token) };
  }

  @Get()
  @ApiOperation({
    summary: 'Your calendar feeds that are good, the newest first; a keeper sees everybody’s',
  })
  @ApiResponse({
    status: 200,
    description: 'The feeds',
    standardSchema: feedList,
    example: { items: [listed] },
  })
  async listFeeds(@Actor() actor: SignedIn): Promise<z.infer<typeof feedList>> {
    return { items: await this.feeds.list(reachOf(actor)) };
  }

  @Get('history')
  @ApiOperation({
    summary: 'What was done to your calendar feeds, newest first, and what of it can be taken back',
    description: 'A keeper sees what was done to everybody’s.',
  })
  @ApiResponse({ status: 200, description: 'The lines', standardSchema: channelHistory })
  async listChangesOfFeeds(@Actor() actor: SignedIn): Promise<z.infer<typeof channelHistory>> {
    return { items: await this.feeds.history(reachOf(actor)) };
  }

  @Get(':id')
  @ApiOperation({ summary: 'A calendar feed of yours that is good; to a keeper, anybody’s' })
  @ApiResponse({
    status: 200,
    description: 'The feed',
    standardSchema: listedFeed,
    example: listed,
    headers: etag,
  })
  @ApiProblems('NOT_FOUND')
  async showFeed(
    @Param('id', { schema: feedId }) id: string,
    @Actor() actor: SignedIn,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<z.infer<typeof listedFeed>> {
    const found = (await this.feeds.list(reachOf(actor))).find((feed) => feed.id === id) ?? notGood(id);
    reply.header('etag', `"${found.version}"`);
    return found;
  }

  @Post(':id/revoke')
  @HttpCode(200)
  @ApiIfMatch()
  @ApiOperation({ summary: 'End a feed: its address leads nowhere from now on' })
  @ApiResponse({
    status: 200,
    description: 'It is no longer good',
    standardSchema: revokedFeed,
    example: { id: listed.id, version: 2 },
  })
  @ApiProblems('NOT_FOUND', 'STALE_VERSION', 'HEADER_INVALID')
  async revokeFeed(
    @Param('id', { schema: feedId }) id: string,
    @Actor() actor: SignedIn,
    @IfMatch() seen: number | undefined,
  ): Promise<z.infer<typeof revokedFeed>> {
    const version = await this.feeds.revoke({ id, by: actor.id, seen }, reachOf(actor));
    return version === undefined ? notGood(id) : { id, version };
  }

  @Post(':id/restore')
  @HttpCode(200)
  @ApiIfMatch()
  @ApiOperation({ summary: 'Have a feed back that was revoked: its address is good again' })
  @ApiResponse({
    status: 200,
    description: 'It is good again',
    standardSchema: restoredFeed,
    example: { id: listed.id, version: 3 },
  })
  @ApiProblems('NOT_FOUND', 'STALE_VERSION', 'HEADER_INVALID')
  async restoreFeed(
    @Param('id', { schema: feedId }) id: string,
    @Actor() actor: SignedIn,
    @IfMatch() seen: number | undefined,
  ): Promise<z.infer<typeof restoredFeed>> {
    const version = await this.feeds.restore({ id, by: actor.id, seen }, reachOf(actor));
    if (version !== undefined) return { id, version };
    throw new Problem('NOT_FOUND', {
      detail: `no feed ${id} of yours was revoked, or whoever made it has left`,
      hint: 'GET /api/v1/feeds/history tells what was done to which',
    });
  }
}
