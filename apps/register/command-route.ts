import {
  applyDecorators,
  type CallHandler,
  type ExecutionContext,
  HttpCode,
  Injectable,
  type NestInterceptor,
  SetMetadata,
  UseInterceptors,
} from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { ApiHeader, ApiOperation, ApiResponse } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { map, type Observable } from 'rxjs';
import { type Receipt, receipt } from '#commands/receipt.js';
import { ApiIfMatch } from '#platform/http/if-match.js';
import { ApiProblems, etag, location } from '#platform/http/openapi.js';
import type { ProblemCode } from '#platform/http/problems.js';

export interface CommandRouteOptions {
  readonly summary: string;
  readonly description?: string;
  /** What the domain may refuse here, beside what may go wrong everywhere. */
  readonly refuses: readonly ProblemCode[];
  /** Where what it creates is found, without the id: the answer is then 201 with a `Location`. */
  readonly createdAt?: string;
  /** What is answered, where it is more than a receipt. */
  readonly answers?: { readonly schema: typeof receipt; readonly example: Receipt };
}

const createdAt = 'aide-memoire:created-at';

/** Says in headers what the receipt says: the version as `ETag`, and where something new is found. */
@Injectable()
class ReceiptHeaders implements NestInterceptor<Receipt, Receipt> {
  constructor(private readonly reflector: Reflector) {}

  intercept(context: ExecutionContext, next: CallHandler<Receipt>): Observable<Receipt> {
    const place = this.reflector.get<string | undefined>(createdAt, context.getHandler());
    const reply = context.switchToHttp().getResponse<FastifyReply>();
    return next.handle().pipe(
      map((given) => {
        reply.header('etag', `"${given.version}"`);
        if (place !== undefined && given.changed)
          reply.status(201).header('location', `${place}/${given.id}`);
        return given;
      }),
    );
  }
}

export const idempotencyKeyHeader = {
  name: 'Idempotency-Key',
  required: false,
  description: 'A key of your own, such as a UUID: a repeated request gets the first answer again.',
  schema: { type: 'string', maxLength: 200 },
} as const;

const example: Receipt = { id: 'kazakhstan-2018', version: 4, position: 1207, changed: true };

/** All that a command's route has in common with the others, and its description. */
export const CommandRoute = ({
  summary,
  description,
  refuses,
  createdAt: place,
  answers = { schema: receipt, example },
}: CommandRouteOptions) =>
  applyDecorators(
    SetMetadata(createdAt, place),
    HttpCode(200),
    UseInterceptors(ReceiptHeaders),
    ApiOperation({ summary, ...(description !== undefined && { description }) }),
    ApiIfMatch(),
    ApiHeader(idempotencyKeyHeader),
    ApiResponse({
      status: 200,
      description: place === undefined ? 'Written, or so already' : 'It was so already',
      standardSchema: answers.schema,
      example: place === undefined ? answers.example : { ...answers.example, changed: false },
      headers: etag,
    }),
    ...(place === undefined
      ? []
      : [
          ApiResponse({
            status: 201,
            description: 'Written',
            standardSchema: receipt,
            example: { ...example, version: 1 },
            headers: { ...etag, ...location },
          }),
        ]),
    ApiProblems(
      ...refuses,
      'REQUEST_INVALID',
      'BODY_UNREADABLE',
      'HEADER_INVALID',
      'STALE_VERSION',
      'BODY_TOO_LARGE',
      'MEDIA_TYPE_UNSUPPORTED',
      'IDEMPOTENCY_KEY_REUSED',
      'BUSY',
      'UNAVAILABLE',
      'STORAGE_FULL',
    ),
  );
