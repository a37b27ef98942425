import { Body, Controller, Get, HttpCode, Param, Post, Res } from '@nestjs/common';
import { ApiOperation, ApiResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import type * as z from 'zod';
import { Actor, Roles } from '#platform/auth/access.js';
import type { Actor as SignedIn } from '#platform/auth/actor.js';
import { Config } from '#platform/config.js';
import { ApiIfMatch, IfMatch } from '#platform/http/if-match.js';
import { refused } from '#platform/http/input.pipe.js';
import { ApiProblems, etag, location, PostsWebhooks, withExample } from '#platform/http/openapi.js';
import { Problem } from '#platform/http/problems.js';
import { channelHistory } from '../channels/channel-change.schema.js';
import { RegisteredWebhooks } from './registered-webhooks.js';
import {
  listedWebhook,
  madeWebhook,
  removedWebhook,
  restoredWebhook,
  rotatedWebhook,
  testedWebhook,
  wantedWebhook,
  webhookId,
  webhookList,
} from './webhook.schema.js';
import { postedWebhooks } from './webhook-body.schema.js';

const url = 'https://hooks.example.org/reminders';
const id = '5d41402abc4b2a76';
const secret = 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw';
const wanted = withExample(wantedWebhook, { url, readers: null });
const tested = { outcome: 'delivered', answer: 'HTTP 204', milliseconds: 84 };
const listed = {
  id,
  url,
  readers: null,
  madeBy: 'staff:kim',
  madeAt: '2018-10-25T09:00:00.000Z',
  endedAt: null,
  version: 1,
  attempts: [{ at: '2018-10-25T09:01:00.000Z', notice: '0123456789abcdef0123456789abcdef', ...tested }],
};

const missing = (named: string): Problem =>
  new Problem('NOT_FOUND', {
    detail: `there is no webhook ${named}`,
    hint: 'GET /api/v1/webhooks lists those there are',
  });

/** Which programs reminders are posted to: a keeper's matter, since what is posted leaves the house. */
@ApiTags('webhooks')
@PostsWebhooks(postedWebhooks)
@Controller('webhooks')
@Roles('keeper')
export class WebhooksController {
  constructor(
    private readonly webhooks: RegisteredWebhooks,
    private readonly config: Config,
  ) {}

  @Post()
  @ApiOperation({
    summary: 'Post reminders to a program, signed as Standard Webhooks asks; the secret is shown this once',
  })
  @ApiResponse({
    status: 201,
    description: 'The webhook',
    headers: location,
    standardSchema: madeWebhook,
    example: { id, url, readers: null, secret },
  })
  @ApiProblems('BODY_UNREADABLE', 'MEDIA_TYPE_UNSUPPORTED')
  async addWebhook(
    @Body({ schema: wanted }) { url: to, readers }: z.infer<typeof wanted>,
    @Actor() { id: by }: SignedIn,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<z.infer<typeof madeWebhook>> {
    if (!to.startsWith('https:') && !this.config.privateWebhooks) {
      const fault = {
        pointer: '/url',
        detail: 'is not encrypted',
        expected: 'an https address, or AIDE_MEMOIRE_PRIVATE_WEBHOOKS=on for one of your own networks',
        code: 'FIELD_NOT_ENCRYPTED',
      } as const;
      throw refused([fault], 'body');
    }
    const added = await this.webhooks.add({ url: to, readers, by });
    reply.header('location', `/api/v1/webhooks/${added.id}`);
    return { ...added, url: to, readers };
  }

  @Get()
  @ApiOperation({ summary: 'Where reminders are posted to, each with its last attempts' })
  @ApiResponse({
    status: 200,
    description: 'The webhooks',
    standardSchema: webhookList,
    example: { items: [listed] },
  })
  async listWebhooks(): Promise<z.infer<typeof webhookList>> {
    return { items: await this.webhooks.list() };
  }

  @Get('history')
  @ApiOperation({ summary: 'What was done to webhooks, newest first, and what of it can be taken back' })
  @ApiResponse({ status: 200, description: 'The lines', standardSchema: channelHistory })
  async listChangesOfWebhooks(): Promise<z.infer<typeof channelHistory>> {
    return { items: await this.webhooks.history() };
  }

  @Get(':id')
  @ApiOperation({ summary: 'One of them, with its last attempts' })
  @ApiResponse({
    status: 200,
    description: 'The webhook',
    standardSchema: listedWebhook,
    example: listed,
    headers: etag,
  })
  @ApiProblems('NOT_FOUND')
  async showWebhook(
    @Param('id', { schema: webhookId }) named: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<z.infer<typeof listedWebhook>> {
    const found = (await this.webhooks.list()).find((webhook) => webhook.id === named);
    if (!found) throw missing(named);
    reply.header('etag', `"${found.version}"`);
    return found;
  }

  @Post(':id/remove')
  @HttpCode(200)
  @ApiIfMatch()
  @ApiOperation({ summary: 'Post nothing there any more' })
  @ApiResponse({
    status: 200,
    description: 'It is gone',
    standardSchema: removedWebhook,
    example: { id, version: 2 },
  })
  @ApiProblems('NOT_FOUND', 'STALE_VERSION', 'HEADER_INVALID')
  async removeWebhook(
    @Param('id', { schema: webhookId }) named: string,
    @Actor() { id: by }: SignedIn,
    @IfMatch() seen: number | undefined,
  ): Promise<z.infer<typeof removedWebhook>> {
    const version = await this.webhooks.remove({ id: named, by, seen });
    if (version === undefined) throw missing(named);
    return { id: named, version };
  }

  @Post(':id/restore')
  @HttpCode(200)
  @ApiIfMatch()
  @ApiOperation({ summary: 'Post there again after all, signed with the secret it had' })
  @ApiResponse({
    status: 200,
    description: 'It is called again',
    standardSchema: restoredWebhook,
    example: { id, version: 3 },
  })
  @ApiProblems('NOT_FOUND', 'STALE_VERSION', 'HEADER_INVALID')
  async restoreWebhook(
    @Param('id', { schema: webhookId }) named: string,
    @Actor() { id: by }: SignedIn,
    @IfMatch() seen: number | undefined,
  ): Promise<z.infer<typeof restoredWebhook>> {
    const version = await this.webhooks.restore({ id: named, by, seen });
    if (version !== undefined) return { id: named, version };
    throw new Problem('NOT_FOUND', {
      detail: `no webhook ${named} was removed`,
      hint: 'GET /api/v1/webhooks/history tells what was done to which',
    });
  }

  @Post(':id/test')
  @HttpCode(200)
  @ApiOperation({ summary: 'Post a call that says it is a test, and tell what came of it' })
  @ApiResponse({
    status: 200,
    description: 'How it went',
    standardSchema: testedWebhook,
    example: { id, ...tested },
  })
  @ApiProblems('NOT_FOUND')
  async testWebhook(
    @Param('id', { schema: webhookId }) named: string,
  ): Promise<z.infer<typeof testedWebhook>> {
    const outcome = await this.webhooks.test(named);
    if (!outcome) throw missing(named);
    return { id: named, ...outcome };
  }

  @Post(':id/rotate')
  @HttpCode(200)
  @ApiIfMatch()
  @ApiOperation({ summary: 'Sign with a new secret from now on; it is shown this once' })
  @ApiResponse({
    status: 200,
    description: 'The new secret',
    standardSchema: rotatedWebhook,
    example: { id, secret, version: 2 },
  })
  @ApiProblems('NOT_FOUND', 'STALE_VERSION', 'HEADER_INVALID')
  async rotateWebhook(
    @Param('id', { schema: webhookId }) named: string,
    @Actor() { id: by }: SignedIn,
    @IfMatch() seen: number | undefined,
  ): Promise<z.infer<typeof rotatedWebhook>> {
    const fresh = await this.webhooks.rotate({ id: named, by, seen });
    if (fresh === undefined) throw missing(named);
    return { id: named, ...fresh };
  }
}
