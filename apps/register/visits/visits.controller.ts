import { Body, Controller, Param, Patch, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import type * as z from 'zod';
import { type VisitId, visitId } from '#domain/values.js';
import { type DataOf, visitCommands } from '#domain/visits/visit.commands.js';
import { BodyLimit } from '#platform/http/body-limit.js';
import { withExample } from '#platform/http/openapi.js';
import type { Answer } from '../answer.js';
import { CommandRoute } from '../command-route.js';
import { type CommandOrigin, Origin } from '../origin.js';
import { AskVisit } from './visit.handler.js';

/** The longest text a source may have is 2 000 000 characters of up to three bytes, and JSON escapes some. */
const sourceLimit = 8 * 1024 * 1024;

const recordVisit = visitCommands.RecordVisit.partial({ visit: true });

const VisitParam = () => Param('visit', { schema: visitId });

@ApiTags('visits')
@Controller('visits')
export class VisitsController {
  constructor(private readonly bus: CommandBus) {}

  @Post()
  @CommandRoute({
    summary: 'Record a visit',
    description: 'Without "visit" an id is made from the title and the year.',
    createdAt: '/api/v1/visits',
    refuses: [
      'VISIT_EXISTS',
      'TIMEFRAME_MALFORMED',
      'TIMEFRAME_UNSUPPORTED',
      'TIMEFRAME_REVERSED',
      'ZONE_UNKNOWN',
    ],
  })
  record(
    @Body({
      schema: withExample(recordVisit, {
        visit: 'kazakhstan-2018',
        title: "Visit of the European Parliament's Committee on Foreign Affairs to Kazakhstan",
        delegation: {
          name: 'Committee on Foreign Affairs of the European Parliament',
          head: { name: 'Cristian Dan Preda', office: 'Deputy Chairman of the Subcommittee on Human Rights' },
          members: [],
        },
        host: { body: 'Republic of Kazakhstan', country: 'KZ' },
        dates: { edtf: '2018-08-17/2018-08-18', words: 'August 17-18, 2018', language: 'en' },
        place: { name: 'Astana', country: 'KZ', zone: 'Asia/Almaty', hemisphere: 'north' },
      }),
    })
    { visit, ...data }: z.infer<typeof recordVisit>,
    @Origin() origin: CommandOrigin,
  ): Promise<Answer> {
    return this.bus.execute(new AskVisit(visit, { type: 'RecordVisit', data }, origin));
  }

  @Patch(':visit')
  @CommandRoute({
    summary: 'Amend what a visit says of itself',
    description: 'Only the members that change; each as a whole.',
    refuses: [
      'VISIT_NOT_FOUND',
      'TIMEFRAME_MALFORMED',
      'TIMEFRAME_UNSUPPORTED',
      'TIMEFRAME_REVERSED',
      'ZONE_UNKNOWN',
    ],
  })
  amend(
    @VisitParam() visit: VisitId,
    @Body({
      schema: withExample(visitCommands.AmendVisit, {
        title: 'Visit of the Committee on Foreign Affairs to Kazakhstan',
        because: 'the title of the mission report',
      }),
    })
    data: DataOf<'AmendVisit'>,
    @Origin() origin: CommandOrigin,
  ): Promise<Answer> {
    return this.bus.execute(new AskVisit(visit, { type: 'AmendVisit', data }, origin));
  }

  @Post(':visit/sources')
  @BodyLimit(sourceLimit)
  @CommandRoute({
    summary: 'Attach a source: a document whose exact words are quoted',
    description: 'The text is kept as it is. Up to 8 MiB.',
    refuses: ['VISIT_NOT_FOUND', 'SOURCE_EXISTS'],
  })
  attachSource(
    @VisitParam() visit: VisitId,
    @Body({
      schema: withExample(visitCommands.AttachSource, {
        id: 'press-release',
        title: 'Press release on the visit of the delegation to Kazakhstan, 17-18 August 2018',
        languages: ['en', 'ro'],
        mediaType: 'text/plain',
        text: 'Chairman of the Subcommittee on Human Rights is expected to visit Astana this autumn.',
      }),
    })
    data: DataOf<'AttachSource'>,
    @Origin() origin: CommandOrigin,
  ): Promise<Answer> {
    return this.bus.execute(new AskVisit(visit, { type: 'AttachSource', data }, origin));
  }

  @Post(':visit/meetings')
  @CommandRoute({
    summary: 'Note a meeting: who was met, when, on what',
    refuses: ['VISIT_NOT_FOUND', 'MEETING_EXISTS', 'TIMEFRAME_MALFORMED', 'TIMEFRAME_UNSUPPORTED'],
  })
  noteMeeting(
    @VisitParam() visit: VisitId,
    @Body({
      schema: withExample(visitCommands.NoteMeeting, {
        id: 'human-rights-commission',
        with: [{ name: 'Kuanysh Sultanov', office: 'Chairman of the Human Rights Commission' }],
        body: 'Human Rights Commission under the President of Kazakhstan',
        on: { edtf: '2018-08-17' },
        topics: ['Reforms of the judicial and law enforcement systems'],
      }),
    })
    data: DataOf<'NoteMeeting'>,
    @Origin() origin: CommandOrigin,
  ): Promise<Answer> {
    return this.bus.execute(new AskVisit(visit, { type: 'NoteMeeting', data }, origin));
  }
}
