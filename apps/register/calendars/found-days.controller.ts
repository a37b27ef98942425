import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiOperation, ApiResponse, ApiTags } from '@nestjs/swagger';
import type * as z from 'zod';
import type { CommandOrigin } from '#commands/commands.js';
import type { Receipt } from '#commands/receipt.js';
import { type CalendarId, calendarId } from '#domain/calendars/calendar.events.js';
import { Roles } from '#platform/auth/access.js';
import { Clock } from '#platform/clock.js';
import { BodyLimit } from '#platform/http/body-limit.js';
import { ApiProblems, withExample } from '#platform/http/openapi.js';
import { Ask } from '../ask.js';
import { CommandRoute } from '../command-route.js';
import { Origin } from '../origin.js';
import {
  type DaysInFile,
  daysInFile,
  freeDaysFile,
  freeDaysFound,
  holidaysIn,
  holidaysWanted,
  type ImportReceipt,
  importReceipt,
} from './found-days.js';

/** Two million characters, some of more bytes than one, some of them escaped. */
const fileLimit = 4 * 1024 * 1024;

const CalendarParam = () => Param('calendar', { schema: calendarId });

const summer = { first: '2019-07-22', last: '2019-08-23', name: 'Summer recess' };
const exampleFile = { name: 'recess.csv', text: 'first,last,name\n2019-07-22,2019-08-23,Summer recess' };
const exampleReceipt = importReceipt.parse({
  id: 'recess-2019',
  version: 4,
  position: 1207,
  changed: true,
  found: { entries: 1, days: [summer], dayCount: 33, told: [], leftOut: [] },
});

/** Free days that are found in a file or a list of holidays, for a calendar to take. Its commands stand in the table. */
@ApiTags('calendars')
@Controller('calendars')
@Roles('keeper')
export class FoundDaysController {
  constructor(
    private readonly bus: CommandBus,
    private readonly clock: Clock,
  ) {}

  @Post('read-file')
  @HttpCode(200)
  @BodyLimit(fileLimit)
  @ApiOperation({
    summary: 'What an import of a file would add, and what it would leave out; nothing is written',
  })
  @ApiResponse({
    status: 200,
    description: 'What is in it',
    standardSchema: freeDaysFound,
    example: exampleReceipt.found,
  })
  @ApiProblems('REQUEST_INVALID', 'BODY_UNREADABLE', 'BODY_TOO_LARGE', 'TOO_COSTLY', 'UNAVAILABLE')
  readFile(
    @Body({ schema: withExample(freeDaysFile, exampleFile) }) file: z.infer<typeof freeDaysFile>,
  ): Promise<DaysInFile> {
    return daysInFile(file, this.clock.now());
  }

  @Post(':calendar/import')
  @BodyLimit(fileLimit)
  @CommandRoute({
    summary: 'Add the free days of a file: an iCalendar, or CSV with first, last and name',
    description:
      'The text of the file; its name tells the form. Days the calendar has already are passed over. ' +
      'What it added is taken back with the version that it answers: "take-back".',
    refuses: ['CALENDAR_NOT_FOUND', 'TOO_COSTLY'],
    answers: { schema: importReceipt, example: exampleReceipt },
  })
  async importCalendar(
    @CalendarParam() calendar: CalendarId,
    @Body({ schema: withExample(freeDaysFile, exampleFile) }) file: z.infer<typeof freeDaysFile>,
    @Origin() origin: CommandOrigin,
  ): Promise<ImportReceipt> {
    const found = await daysInFile(file, this.clock.now());
    const data = { calendar, days: [...found.days], from: file.name };
    const given = await this.bus.execute(new Ask({ type: 'AddFreeDays', id: calendar, data }, origin));
    return importReceipt.parse({ ...given, found });
  }

  @Post(':calendar/adopt-holidays')
  @CommandRoute({
    summary: 'Add the public holidays of a country in some years',
    description: 'As the library date-holidays knows them; to be looked through, since it may be wrong.',
    refuses: ['CALENDAR_NOT_FOUND', 'NOT_INSTALLED'],
  })
  async adoptHolidays(
    @CalendarParam() calendar: CalendarId,
    @Body({ schema: withExample(holidaysWanted, { country: 'KZ', years: [2018, 2019] }) })
    wanted: z.infer<typeof holidaysWanted>,
    @Origin() origin: CommandOrigin,
  ): Promise<Receipt> {
    const { days, from } = await holidaysIn(wanted);
    const data = { calendar, days: [...days], from };
    return this.bus.execute(new Ask({ type: 'AddFreeDays', id: calendar, data }, origin));
  }
}
