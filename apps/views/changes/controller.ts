import { Readable } from 'node:stream';
import { Controller, Get, Header, Headers, Query, Req, Res, StreamableFile } from '@nestjs/common';
import { ApiHeader, ApiOperation, ApiProduces, ApiResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import * as z from 'zod';
import { aggregate } from '#domain/command-types.js';
import { actorId } from '#domain/event.js';
import { eventType } from '#domain/event-types.js';
import { commitmentId, instant, visitId } from '#domain/values.js';
import { EventStore } from '#event-store/event-store.js';
import { Actor } from '#platform/auth/access.js';
import { mayActAs, type Actor as SignedIn } from '#platform/auth/actor.js';
import { Authenticator } from '#platform/auth/authenticator.js';
import { FlowsOn } from '#platform/auth/open-answers.js';
import { refused } from '#platform/http/input.pipe.js';
import { ApiProblems } from '#platform/http/openapi.js';
import { Problem } from '#platform/http/problems.js';
import { beyondTheLast } from '../freshness.js';
import { repeated, wholeNumber } from '../listing/list-query.js';
import type { View } from '../view.js';
import { type ChangeItem, change } from './change.js';
import { Changes } from './changes.js';

/** Silence after which a comment is sent, in seconds: proxies close connections that say nothing for a minute. */
const SILENCE = 15;

/** How often it is asked whether whoever follows is still signed in, in ms. */
const ASKED_AGAIN = 2_000;

const position = wholeNumber(0, Number.MAX_SAFE_INTEGER);

const changesQuery = z.strictObject({
  since: position.optional().meta({ description: 'begin after this position; without it, only what is new' }),
  category: repeated(aggregate),
  visit: repeated(visitId).meta({
    description: 'what happens to the visit, its commitments and their reminders',
  }),
  commitment: repeated(commitmentId).meta({ description: 'what happens to it and to its reminders' }),
  type: repeated(eventType),
  by: repeated(actorId),
  heartbeat: wholeNumber(1, 60).optional().meta({
    description:
      'an event `heartbeat` at the start and at least every so many seconds, in place of the comment: it is how a page in a browser sees that the connection lives',
  }),
});
type Wanted = z.infer<typeof changesQuery>;

const heartbeat = z
  .object({
    at: instant.meta({ description: 'by the clock of the server' }),
    position: z.int().min(0).meta({
      description:
        'what comes next is later than this; what an answer shows that has less in its header `aide-memoire-position` is older, and its asker was not told of all since',
    }),
    behind: z.array(z.string()).meta({
      description:
        'the views that show less than was recorded and do not catch up by themselves; `/projections` tells why',
    }),
  })
  .meta({ id: 'Heartbeat', description: 'of an event `heartbeat`, for whoever asked for it' });

const told = z.union([change, heartbeat]);

@ApiTags('history')
@Controller('changes')
export class ChangesController {
  constructor(
    private readonly changes: Changes,
    private readonly authenticator: Authenticator,
    private readonly store: EventStore,
  ) {}

  @Get()
  @FlowsOn()
  @Header('cache-control', 'no-store')
  @Header('x-accel-buffering', 'no')
  // Kept alive after its last event, the connection would hold up a server that stops.
  @Header('connection', 'close')
  @ApiOperation({
    summary: 'What happens, as it happens: Server-Sent Events',
    description: [
      "Each event is a line of the history with what it changed as that is now (`current`); its `id` is the position, its `event` the event's type.",
      'Events of rules, calendars and readers come too, and those of reminders with the mail of the outbox that they are about.',
      'Whoever shows what they read before gives as `since` what the header `aide-memoire-position` of that answer said: so nothing between the two is missed.',
      'A comment every 15 seconds of silence keeps the connection open; whoever asks for a `heartbeat` is sent an event of that name instead, whose data tells the time and which views are behind; a position without an event says how far it is where filters left something out. It ends when the sign-in ends.',
    ].join(' '),
  })
  @ApiHeader({
    name: 'Last-Event-ID',
    required: false,
    description: 'The position after which to go on, as browsers send it when they reconnect.',
    schema: { type: 'string', examples: ['1207'] },
  })
  @ApiProduces('text/event-stream')
  @ApiResponse({ status: 200, description: 'The `data` of each event', standardSchema: told })
  @ApiProblems('REQUEST_INVALID', 'HEADER_INVALID')
  async followChanges(
    @Query({ schema: changesQuery }) { since, ...wanted }: Wanted,
    @Headers('last-event-id') lastEventId: string | undefined,
    @Actor() actor: SignedIn,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StreamableFile> {
    const last = seen(lastEventId);
    const start = last ?? since ?? this.changes.now;
    if (start > this.changes.now) await this.mustBeRecorded(start, last === undefined ? 'since' : 'last');
    const gone = new AbortController();
    const asking = setInterval(() => void this.askAgain(request, gone), ASKED_AGAIN).unref();
    gone.signal.addEventListener('abort', () => clearInterval(asking));
    reply.raw.once('close', () => gone.abort());
    const patience = (wanted.heartbeat ?? SILENCE) * 1_000;
    const batches = this.changes.after(start, { actor, patience, signal: gone.signal });
    const spelt = this.spelt(batches, start, wanted);
    return new StreamableFile(Readable.from(spelt, { highWaterMark: 1 }), {
      type: 'text/event-stream; charset=utf-8',
    });
  }

  /** Whoever waited for what was never recorded would be told nothing of all that comes before. @throws {Problem} */
  private async mustBeRecorded(start: number, by: 'since' | 'last'): Promise<void> {
    const head = await this.store.head();
    if (start <= head) return;
    if (by === 'since') throw refused([beyondTheLast('since', start, head)], 'query');
    throw new Problem('HEADER_INVALID', {
      detail: `Last-Event-ID is "${start}", where nothing is recorded yet: the last event stands at ${head}`,
      hint: 'events were taken back from a backup since; read anew what you show, and follow without it',
    });
  }

  private async *spelt(
    batches: AsyncIterable<readonly ChangeItem[]>,
    start: number,
    { heartbeat, ...wanted }: Omit<Wanted, 'since'>,
  ): AsyncGenerator<string> {
    yield `retry: 2000\nid: ${start}\n\n`;
    let beatenAt = performance.now();
    let position = start;
    if (heartbeat !== undefined) yield await this.beat(position);
    for await (const changes of batches) {
      const told = changes.filter((one) => isWanted(one, wanted));
      const last = changes.at(-1);
      position = last?.position ?? position;
      // Whoever comes back after a break need not be told again of what was left out.
      if (last)
        yield `${told.map(eventOf).join('')}${told.at(-1) === last ? '' : `id: ${last.position}\n\n`}`;
      else if (heartbeat === undefined) yield ': still here\n\n';
      // Also where changes never pause.
      if (heartbeat === undefined || (last && performance.now() - beatenAt < heartbeat * 1_000)) continue;
      beatenAt = performance.now();
      yield await this.beat(position);
    }
  }

  private async beat(position: number): Promise<string> {
    const data: z.infer<typeof heartbeat> = { ...(await this.changes.standing()), position };
    return `event: heartbeat\ndata: ${JSON.stringify(data)}\n\n`;
  }

  /** Who has signed out, was let go or whose token ended is told nothing more. */
  private async askAgain(request: FastifyRequest, gone: AbortController): Promise<void> {
    const actor = await this.authenticator.authenticate(request).catch((): 'unknown' => 'unknown');
    // A database that is away says nothing of anybody.
    if (actor !== 'unknown' && !(actor && mayActAs(actor, 'reader'))) gone.abort();
  }
}

const isWanted = (
  { of, visit, commitment, type, by }: ChangeItem,
  wanted: Omit<Wanted, 'since' | 'heartbeat'>,
): boolean =>
  (wanted.category?.includes(of) ?? true) &&
  (wanted.visit?.some((one) => one === visit) ?? true) &&
  (wanted.commitment?.some((one) => one === commitment) ?? true) &&
  (wanted.type?.includes(type) ?? true) &&
  (wanted.by?.includes(by) ?? true);

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
const eventOf = (one: ChangeItem): string =>
  `id: ${one.position}\nevent: ${one.type}\ndata: ${JSON.stringify(one)}\n\n`;

export const changesView: View = {
  controllers: [ChangesController],
  handlers: [Changes],
};
