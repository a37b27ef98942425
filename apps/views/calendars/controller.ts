import { Controller, Get, Headers, Param, Query, Res, type StreamableFile } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiOperation, ApiResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import * as z from 'zod';
import { type CalendarId, calendarId } from '#domain/calendars/calendar.events.js';
import { ApiProblems, etag } from '#platform/http/openapi.js';
import { asOf } from '../listing/as-of.js';
import { type CsvColumn, listCell } from '../listing/csv.js';
import { answerList, ListRoute } from '../listing/list-answer.js';
import { after, type Page } from '../listing/list-query.js';
import type { View } from '../view.js';
import { type CalendarDetail, type CalendarItem, calendarDetail, calendarItem } from './item.js';
import { type CalendarsAsked, CalendarsHandler, CalendarsQuery, calendarsQuery } from './query.js';

const columns: readonly CsvColumn<CalendarItem>[] = [
  { header: 'id', valueOf: ({ id }) => id },
  { header: 'title', valueOf: ({ title }) => title },
  { header: 'appliesTo', valueOf: ({ appliesTo }) => appliesTo },
  { header: 'workingDays', valueOf: ({ workingDays }) => workingDays && listCell(workingDays.map(String)) },
  { header: 'dayCount', valueOf: ({ dayCount }) => dayCount },
  { header: 'changedAt', valueOf: ({ changedAt }) => changedAt },
  { header: 'changedBy', valueOf: ({ changedBy }) => changedBy },
  { header: 'version', valueOf: ({ version }) => version },
];

const oneQuery = z.strictObject({ asOf, after });

@ApiTags('calendars')
@Controller('calendars')
export class CalendarsController {
  constructor(private readonly bus: QueryBus) {}

  @Get()
  @ListRoute('Calendars of days on which nobody is reached', calendarItem)
  listCalendars(
    @Query({ schema: calendarsQuery }) query: CalendarsAsked,
    @Headers('accept') accept?: string,
  ): Promise<Page<CalendarItem> | StreamableFile> {
    return answerList(query, accept, { name: 'calendars', columns }, (asked) =>
      this.bus.execute(new CalendarsQuery({ ask: 'list', ...asked })),
    );
  }

  @Get(':calendar')
  @ApiOperation({ summary: 'A calendar with its free days; its ETag is the version of its stream' })
  @ApiResponse({ status: 200, description: 'The calendar', standardSchema: calendarDetail, headers: etag })
  @ApiProblems('CALENDAR_NOT_FOUND', 'VIEW_BEHIND')
  async getCalendar(
    @Param('calendar', { schema: calendarId }) id: CalendarId,
    @Query({ schema: oneQuery }) query: z.infer<typeof oneQuery>,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<CalendarDetail> {
    const found = await this.bus.execute(new CalendarsQuery({ ask: 'one', id, ...query }));
    reply.header('etag', `"${found.version}"`);
    return found;
  }
}

export const calendarsView: View = {
  controllers: [CalendarsController],
  handlers: [CalendarsHandler],
};
