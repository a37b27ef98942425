import { Readable } from 'node:stream';
import { applyDecorators, HttpCode, Logger, StreamableFile } from '@nestjs/common';
import { ApiOperation, ApiProduces, ApiResponse } from '@nestjs/swagger';
import type * as z from 'zod';
import { Roles } from '#platform/auth/access.js';
import { ApiProblems } from '#platform/http/openapi.js';

const log = new Logger('Maintenance');

/**
 * Long work told line by line while it runs. An answer that has begun cannot become a problem, so
 * what goes wrong is the last line: `{"kind":"failed"}`. Work whose listener goes away ends with its present step.
 */
export const ndjson = (lines: AsyncIterable<object>): StreamableFile =>
  new StreamableFile(Readable.from(spelt(lines)), { type: 'application/x-ndjson' });

async function* spelt(lines: AsyncIterable<object>): AsyncGenerator<string> {
  try {
    for await (const line of lines) yield `${JSON.stringify(line)}\n`;
  } catch (error) {
    const { message, stack } = error instanceof Error ? error : new Error(String(error));
    log.error(message, stack);
    yield `${JSON.stringify({ kind: 'failed', problem: message })}\n`;
  }
}

/** The description of a route that tells its progress, for keepers only. */
export const ProgressRoute = (summary: string, line: z.ZodType) =>
  applyDecorators(
    Roles('keeper'),
    HttpCode(200),
    ApiOperation({
      summary,
      description:
        'Newline-delimited JSON: progress as it comes; the last line is the result, or what failed.',
    }),
    ApiProduces('application/x-ndjson'),
    ApiResponse({ status: 200, description: 'One of its lines', standardSchema: line }),
    ApiProblems('NOT_FOUND', 'NOT_ALLOWED'),
  );
