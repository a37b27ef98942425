import { Body, Controller, Param, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import type * as z from 'zod';
import { calendarCommands } from '#domain/calendars/calendar.commands.js';
import { type CalendarId, calendarId } from '#domain/calendars/calendar.events.js';
import { Roles } from '#platform/auth/access.js';
import { BodyLimit } from '#platform/http/body-limit.js';
import { withExample } from '#platform/http/openapi.js';
import type { Answer } from '../answer.js';
import { CommandRoute } from '../command-route.js';
import { type CommandOrigin, Origin } from '../origin.js';
import { AskCalendar } from './calendar.handler.js';
import { daysInFile, freeDaysFile, holidaysIn, holidaysWanted } from './found-days.js';

const keepCalendar = calendarCommands.KeepCalendar.omit({ calendar: true });
const addFreeDays = calendarCommands.AddFreeDays.omit({ calendar: true });
const removeFreeDays = calendarCommands.RemoveFreeDays.omit({ calendar: true });

/** Half a million characters of up to three bytes, some of them escaped. */
const fileLimit = 2 * 1024 * 1024;

const CalendarParam = () => Param('calendar', { schema: calendarId });
const nauryz = { first: '2019-03-21', last: '2019-03-23', name: 'Nauryz' };

/** Calendars of free days, on which nobody is reached: reminders that fall on one come earlier. */
@ApiTags('calendars')
@Controller('calendars')
@Roles('keeper')
export class CalendarsController {
  constructor(private readonly bus: CommandBus) {}

  @Post(':calendar/keep')
  @CommandRoute({
    summary: 'Keep a calendar: what it is called, and whose days it has',
    description:
      '"appliesTo" is "us", or the country that hosted a visit, such as "KZ". All of it, each time.',
    refuses: [],
  })
  keep(
    @CalendarParam() calendar: CalendarId,
    @Body({
      schema: withExample(keepCalendar, { title: 'Public holidays of Kazakhstan', appliesTo: 'KZ' }),
    })
    body: z.infer<typeof keepCalendar>,
    @Origin() origin: CommandOrigin,
  ): Promise<Answer> {
    return this.bus.execute(new AskCalendar({ type: 'KeepCalendar', data: { ...body, calendar } }, origin));
  }

  @Post(':calendar/add-days')
  @CommandRoute({
    summary: 'Add free days to a calendar; what is planned on them moves earlier',
    refuses: ['CALENDAR_NOT_FOUND', 'FREE_DAYS_REVERSED'],
  })
  addDays(
    @CalendarParam() calendar: CalendarId,
    @Body({ schema: withExample(addFreeDays, { days: [nauryz] as never }) })
    body: z.infer<typeof addFreeDays>,
    @Origin() origin: CommandOrigin,
  ): Promise<Answer> {
    return this.bus.execute(new AskCalendar({ type: 'AddFreeDays', data: { ...body, calendar } }, origin));
  }

  @Post(':calendar/remove-days')
  @CommandRoute({
    summary: 'Take free days out of a calendar, named as it has them',
    refuses: ['CALENDAR_NOT_FOUND', 'FREE_DAYS_NOT_FOUND'],
  })
  removeDays(
    @CalendarParam() calendar: CalendarId,
    @Body({ schema: withExample(removeFreeDays, { days: [nauryz] as never }) })
    body: z.infer<typeof removeFreeDays>,
    @Origin() origin: CommandOrigin,
  ): Promise<Answer> {
    return this.bus.execute(new AskCalendar({ type: 'RemoveFreeDays', data: { ...body, calendar } }, origin));
  }

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
  ): Promise<Answer> {
    const data = { calendar, days: await daysInFile(file), from: file.name };
    return this.bus.execute(new AskCalendar({ type: 'AddFreeDays', data }, origin));
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
  ): Promise<Answer> {
    const { days, from } = await holidaysIn(wanted);
    return this.bus.execute(
      new AskCalendar({ type: 'AddFreeDays', data: { calendar, days: [...days], from } }, origin),
    );
  }
}
