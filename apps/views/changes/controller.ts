import { Readable } from 'node:stream';
import { Controller, Get, Header, Headers, Query, Res, StreamableFile } from '@nestjs/common';
import { ApiHeader, ApiOperation, ApiProduces, ApiResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import * as z from 'zod';
import { ApiProblems } from '#platform/http/openapi.js';
import { Problem } from '#platform/http/problems.js';
import { type HistoryItem, historyItem } from '../commitment-history/item.js';
import { wholeNumber } from '../listing/list-query.js';
import type { View } from '../view.js';
import { Changes } from './changes.js';

/** Silence after which a comment is sent, in ms: proxies close connections that say nothing for a minute. */
const HEARTBEAT = 15_000;

const position = wholeNumber(0, Number.MAX_SAFE_INTEGER);

const changesQuery = z.strictObject({
  since: position.optional().meta({ description: 'begin after this position; without it, only what is new' }),
});

@ApiTags('history')
@Controller('changes')
export class ChangesController {
  constructor(private readonly changes: Changes) {}

  @Get()
  @Header('cache-control', 'no-store')
  @Header('x-accel-buffering', 'no')
  // Kept alive after its last event, the connection would hold up a server that stops.
  @Header('connection', 'close')
  @ApiOperation({
    summary: 'What happens, as it happens: Server-Sent Events',
    description:
      "Each event is a line of the history; its `id` is the position, its `event` the event's type.",
  })
  @ApiHeader({
    name: 'Last-Event-ID',
    required: false,
    description: 'The position after which to go on, as browsers send it when they reconnect.',
    schema: { type: 'string', examples: ['1207'] },
  })
  @ApiProduces('text/event-stream')
  @ApiResponse({ status: 200, description: 'The `data` of each event', standardSchema: historyItem })
  @ApiProblems('REQUEST_INVALID', 'HEADER_INVALID')
  followChanges(
    @Query({ schema: changesQuery }) { since }: z.infer<typeof changesQuery>,
    @Headers('last-event-id') lastEventId: string | undefined,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): StreamableFile {
    const start = seen(lastEventId) ?? since ?? this.changes.now;
    const gone = new AbortController();
    reply.raw.once('close', () => gone.abort());
    return new StreamableFile(Readable.from(this.spelt(start, gone.signal), { highWaterMark: 1 }), {
      type: 'text/event-stream; charset=utf-8',
    });
  }

  private async *spelt(start: number, gone: AbortSignal): AsyncGenerator<string> {
    yield `retry: 2000\nid: ${start}\n\n`;
    for await (const lines of this.changes.after(start, HEARTBEAT, gone)) {
      yield lines.length === 0 ? ': still here\n\n' : lines.map(eventOf).join('');
    }
  }
}

/** @throws {Problem} HEADER_INVALID */
const seen = (lastEventId: string | undefined): number | undefined => {
  if (lastEventId === undefined || lastEventId === '') return undefined;
  const { data } = position.safeParse(lastEventId);
  if (data !== undefined) return data;
  throw new Problem('HEADER_INVALID', {
    detail: `Last-Event-ID is "${lastEventId}"`,
    hint: 'it is the id of the last event received, a position such as 1207',
  });
};

/** JSON has no bare line ends, so the data is one line. */
const eventOf = (line: HistoryItem): string =>
  `id: ${line.position}\nevent: ${line.type}\ndata: ${JSON.stringify(line)}\n\n`;

export const changesView: View = {
  controllers: [ChangesController],
  handlers: [Changes],
};
