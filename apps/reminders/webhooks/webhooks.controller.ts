import { Body, Controller, Get, HttpCode, Param, Post, Res } from '@nestjs/common';
import { ApiOperation, ApiResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import type * as z from 'zod';
import { Actor, Roles } from '#platform/auth/access.js';
import type { Actor as SignedIn } from '#platform/auth/actor.js';
import { Config } from '#platform/config.js';
import { ApiProblems, location, PostsWebhooks, withExample } from '#platform/http/openapi.js';
import { Problem } from '#platform/http/problems.js';
import { RegisteredWebhooks } from './registered-webhooks.js';
import {
  listedWebhook,
  madeWebhook,
  removedWebhook,
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
      throw new Problem('REQUEST_INVALID', {
        detail: 'the address is not encrypted',
        pointer: '/url',
        hint: 'give an https address, or set AIDE_MEMOIRE_PRIVATE_WEBHOOKS=on for one of your own networks',
      });
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

  @Get(':id')
  @ApiOperation({ summary: 'One of them, with its last attempts' })
  @ApiResponse({ status: 200, description: 'The webhook', standardSchema: listedWebhook, example: listed })
  @ApiProblems('NOT_FOUND')
  async showWebhook(
    @Param('id', { schema: webhookId }) named: string,
  ): Promise<z.infer<typeof listedWebhook>> {
    const found = (await this.webhooks.list()).find((webhook) => webhook.id === named);
    if (!found) throw missing(named);
    return found;
  }

  @Post(':id/remove')
  @HttpCode(200)
  @ApiOperation({ summary: 'Post nothing there any more' })
  @ApiResponse({ status: 200, description: 'It is gone', standardSchema: removedWebhook, example: { id } })
  @ApiProblems('NOT_FOUND')
  async removeWebhook(
    @Param('id', { schema: webhookId }) named: string,
  ): Promise<z.infer<typeof removedWebhook>> {
    if (!(await this.webhooks.remove(named))) throw missing(named);
    return { id: named };
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
  @ApiOperation({ summary: 'Sign with a new secret from now on; it is shown this once' })
  @ApiResponse({
    status: 200,
    description: 'The new secret',
    standardSchema: rotatedWebhook,
    example: { id, secret },
  })
  @ApiProblems('NOT_FOUND')
  async rotateWebhook(
    @Param('id', { schema: webhookId }) named: string,
  ): Promise<z.infer<typeof rotatedWebhook>> {
    const fresh = await this.webhooks.rotate(named);
    if (fresh === undefined) throw missing(named);
    return { id: named, secret: fresh };
  }
}
