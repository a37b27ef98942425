import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { ApiHeader } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { Problem } from './problems.js';

/**
 * RFC 9110, 13.1.1. Our tags are versions: `"7"`. `*` asks only that it exists, which every command does anyway. The standard
 * compares strongly here, so that a weak tag never matches; but proxies that compress make ours weak (`W/"7"`), and a version is
 * the same in every encoding. So a weak one is taken for what it was.
 * @throws {Problem} HEADER_INVALID
 */
export const seenVersion = (header: string | undefined): number | undefined => {
  if (header === undefined || header.trim() === '*') return undefined;
  const version = /^(?:W\/)?"(\d{1,9})"$/.exec(header.trim())?.[1];
  if (version !== undefined) return Number(version);
  throw new Problem('HEADER_INVALID', {
    detail: `If-Match is ${header}`,
    hint: 'send the ETag you read, quotation marks included, such as If-Match: "7"',
  });
};

/** Parameter of a route: the version that whoever asks has seen; `undefined` where they take whatever stands. */
export const IfMatch = createParamDecorator((_: unknown, context: ExecutionContext) =>
  seenVersion(context.switchToHttp().getRequest<FastifyRequest>().headers['if-match']),
);

/** Describes the header of a route that takes it. */
export const ApiIfMatch = () =>
  ApiHeader({
    name: 'If-Match',
    required: false,
    description: 'The ETag you read. Without it the command applies to whatever stands when it is written.',
    schema: { type: 'string', examples: ['"3"'] },
  });

/** Somebody changed it since it was seen: where it stands, and, where that can be shown, what it is now. */
export const staleVersion = (seen: number, version: number, current: object | undefined): Problem =>
  new Problem('STALE_VERSION', {
    detail: `you saw version ${seen}, it is at version ${version}`,
    params: { seen, version },
    hint: 'read it again, and send the command with its new ETag if you still want it',
    more: { version, ...(current && { current }) },
    headers: { etag: `"${version}"` },
  });
