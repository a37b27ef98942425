import { SetMetadata } from '@nestjs/common';
import { ModulesContainer, Reflector } from '@nestjs/core';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type * as z from 'zod';
import type { Components } from './components.js';
import type { Operation } from './operation.js';

/** A call that is posted to other programs: what it is for, and its body. */
export interface PostedWebhook {
  readonly operationId: string;
  readonly summary: string;
  readonly body: z.ZodType;
}

const posted = 'aide-memoire:posted-webhooks';

/** Says of a controller which webhooks go out because of it, by their names. */
export const PostsWebhooks = (webhooks: Readonly<Record<string, PostedWebhook>>) =>
  SetMetadata(posted, webhooks);

const signature = [
  { name: 'webhook-id', description: 'The notice: one that comes twice is the same' },
  { name: 'webhook-timestamp', description: 'Seconds since 1970, when it was sent' },
  {
    name: 'webhook-signature',
    description: 'Over id, timestamp and body, by the webhook’s secret (Standard Webhooks)',
  },
];

const operationOf = ({ operationId, summary, body }: PostedWebhook, components: Components): Operation => ({
  operationId,
  summary,
  tags: ['webhooks'],
  security: [],
  parameters: signature.map((header) => ({
    in: 'header',
    required: true,
    schema: { type: 'string' },
    ...header,
  })),
  requestBody: {
    required: true,
    content: { 'application/json': { schema: components.add(body, 'output') } },
  },
  responses: {
    '2XX': { description: 'It has arrived, and comes no more' },
    '410': { description: 'It is refused for good' },
    default: { description: 'It is sent again, later each time, for three days' },
  },
});

/** The webhooks of all controllers there are (OpenAPI 3.1, `webhooks`). */
export const webhooksOf = (
  app: NestFastifyApplication,
  components: Components,
): Record<string, { readonly post: Operation }> => {
  const reflector = app.get(Reflector);
  const controllers = [...app.get(ModulesContainer).values()].flatMap((module) => [
    ...module.controllers.values(),
  ]);
  return Object.fromEntries(
    controllers
      .flatMap(({ metatype }) =>
        Object.entries(
          (metatype && reflector.get<Record<string, PostedWebhook> | undefined>(posted, metatype)) ?? {},
        ),
      )
      .map(([name, webhook]) => [name, { post: operationOf(webhook, components) }]),
  );
};
