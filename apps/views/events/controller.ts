import { Controller, Get, Param } from '@nestjs/common';
import { ApiOperation, ApiResponse, ApiTags } from '@nestjs/swagger';
import * as z from 'zod';
import { withheldFields } from '#domain/event.js';
import { eventType, eventTypes } from '#domain/event-types.js';
import { instant, sha256 } from '#domain/values.js';
import { EventStore } from '#event-store/event-store.js';
import { ApiProblems } from '#platform/http/openapi.js';
import { Problem } from '#platform/http/problems.js';
import type { View } from '../view.js';

const hash = sha256;

/** An event as it is recorded, with its place in the chain. */
const recordedEvent = z
  .object({
    position: z.int(),
    streamId: z.string(),
    version: z.int().meta({ description: 'of its stream' }),
    type: eventType,
    schemaVersion: z.int(),
    eventId: z.string(),
    recordedAt: instant,
    data: z.looseObject({}).meta({
      id: 'RecordedData',
      description: 'all that it says, but for what stays in the register: mail addresses',
    }),
    prevHash: hash.meta({ description: 'of the event before it in its stream; zeros before the first' }),
    hash,
  })
  .meta({ id: 'RecordedEvent' });
type RecordedEvent = z.infer<typeof recordedEvent>;

const example = {
  position: 41,
  streamId: 'commitment-chairman-visits-astana-2018',
  version: 2,
  type: 'ProgressReported',
  schemaVersion: 1,
  eventId: '6f1d2a5e-8a4f-4c7e-9d38-1a2b3c4d5e6f',
  recordedAt: '2018-11-12T08:00:00.012Z',
  data: {
    commitment: 'chairman-visits-astana-2018',
    report: 'The invitation has come',
    by: 'staff:ana',
    at: '2018-11-12T08:00:00.000Z',
  },
  prevHash: '3b996c4091797c3b996c4091797c3b996c4091797c3b996c4091797c3b996c40',
  hash: '0f5a2b4c6d8e0f1a3b5c7d9e1f2a4b6c8d0e2f4a6b8c0d1e3f5a7b9c1d2e4f60',
} as const;

const place = z.coerce.number().int().min(1).max(Number.MAX_SAFE_INTEGER);

@ApiTags('history')
@Controller('events')
export class EventsController {
  constructor(private readonly store: EventStore) {}

  @Get(':position')
  @ApiOperation({ summary: 'The event behind a line of the history, as it is recorded' })
  @ApiResponse({ status: 200, description: 'The event', standardSchema: recordedEvent, example })
  @ApiProblems('NOT_FOUND')
  async getEvent(@Param('position', { schema: place }) position: number): Promise<RecordedEvent> {
    const [event] = await this.store.readFeed(position - 1, 1);
    if (event?.position !== position)
      throw new Problem('NOT_FOUND', {
        detail: `no event is recorded at position ${position}`,
        hint: `the last one is ${await this.store.head()}`,
      });
    const { meta: _, data, ...recorded } = event;
    const type = eventType.parse(event.type);
    const kept = withheldFields(eventTypes[type]);
    const told = Object.fromEntries(Object.entries(data as object).filter(([name]) => !kept.includes(name)));
    return recordedEvent.parse({ ...recorded, data: told });
  }
}

export const eventsView: View = { controllers: [EventsController], handlers: [] };
