import { Body, Controller, Param, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import type * as z from 'zod';
import type { CommandOrigin } from '#commands/commands.js';
import type { Receipt } from '#commands/receipt.js';
import { type CalendarId, calendarId } from '#domain/calendars/calendar.events.js';
import { Roles } from '#platform/auth/access.js';
import { BodyLimit } from '#platform/http/body-limit.js';
import { withExample } from '#platform/http/openapi.js';
import { Ask } from '../ask.js';
import { CommandRoute } from '../command-route.js';
import { Origin } from '../origin.js';
import { daysInFile, freeDaysFile, holidaysIn, holidaysWanted } from './found-days.js';

/** Half a million characters of up to three bytes, some of them escaped. */
const fileLimit = 2 * 1024 * 1024;

const CalendarParam = () => Param('calendar', { schema: calendarId });

/** Free days that are found in a file or a list of holidays, for a calendar to take. Its commands stand in the table. */
@ApiTags('calendars')
@Controller('calendars')
@Roles('keeper')
export class FoundDaysController {
  constructor(private readonly bus: CommandBus) {}

  @Post(':calendar/import')
  @BodyLimit(fileLimit)
  @CommandRoute({
    summary: 'Add the free days of a file: an iCalendar, or CSV with first, last and name',
    description:
      'The text of the file; its name tells the form. Days the calendar has already are passed over.',
    refuses: ['CALENDAR_NOT_FOUND'],
  })
  async import(
    @CalendarParam() calendar: CalendarId,
    @Body({
      schema: withExample(freeDaysFile, {
        name: 'recess.csv',
        text: 'first,last,name\n2019-07-22,2019-08-23,Summer recess',
      }),
    })
    file: z.infer<typeof freeDaysFile>,
    @Origin() origin: CommandOrigin,
  ): Promise<Receipt> {
    const data = { calendar, days: await daysInFile(file), from: file.name };
    return this.bus.execute(new Ask({ type: 'AddFreeDays', id: calendar, data }, origin));
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
