import { hash, randomUUID } from 'node:crypto';
import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import type { CommandOrigin } from '#commands/commands.js';
import { defined } from '#domain/plain.js';
import { actorOf } from '#platform/auth/access.js';
import { seenVersion } from '#platform/http/if-match.js';
import { Problem } from '#platform/http/problems.js';
import { currentTrace } from '#platform/tracing/tracing.js';

const one = (header: string | string[] | undefined): string | undefined =>
  Array.isArray(header) ? header.join(', ') : header;

/** draft-ietf-httpapi-idempotency-key-header: a string in quotation marks; bare ones are common, so they are taken too. */
const idempotencyKey = (header: string | undefined): string | undefined => {
  if (header === undefined) return undefined;
  const key = /^(?:"([\x21\x23-\x5b\x5d-\x7e]{1,200})"|([\x21\x23-\x7e]{1,200}))$/.exec(header.trim());
  if (key) return key[1] ?? key[2];
  throw new Problem('HEADER_INVALID', {
    detail: 'Idempotency-Key is not 1 to 200 visible ASCII characters',
    hint: 'use a UUID',
  });
};

/** The key of an import's step: SHA-256 of what is asked, and of how often the file asked the same before. */
const ofImport = /^import-[0-9a-f]{64}$/;

/**
 * Keys belong to who uses them, so the id of a keyed command begins with the actor; save those that follow from what is asked:
 * whoever imports a file again, it is the same step. The fingerprint also covers method and address: the same key on another
 * route is another request.
 *
 * @throws {Problem} HEADER_INVALID
 */
export const originOf = (request: FastifyRequest): CommandOrigin => {
  const { id: by } = actorOf(request);
  const { headers, method, url, body } = request;
  const key = idempotencyKey(one(headers['idempotency-key']));
  return {
    by,
    request: {
      commandId: key === undefined ? randomUUID() : ofImport.test(key) ? key : `${by}/${key}`,
      fingerprint: hash('sha256', `${method} ${url}\n${JSON.stringify(body ?? {})}`),
      repeatable: key !== undefined,
      ...defined({
        expectedVersion: seenVersion(headers['if-match']),
        traceparent: currentTrace(),
      }),
    },
  };
};

/** Parameter of a command's route: where it comes from. */
export const Origin = createParamDecorator((_: unknown, context: ExecutionContext) =>
  originOf(context.switchToHttp().getRequest<FastifyRequest>()),
);
