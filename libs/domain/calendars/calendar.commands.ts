import * as z from 'zod';
import { command, schemasOf } from '../commands.js';
import type { CommandsOf } from '../decider.js';
import { calendarEvents, calendarId, calendarTerms, freeDays } from './calendar.events.js';

const days = z
  .array(z.strictObject(freeDays.shape).meta({ id: 'FreeDaysGiven' }))
  .min(1)
  .max(1000);

const nauryz = { first: '2019-03-21', last: '2019-03-23', name: 'Nauryz' };

/** What can be asked of a calendar: the fields a person gives; who and when come with the `CommandContext`. */
export const calendarTable = {
  name: 'calendars',
  key: 'calendar',
  id: calendarId,
  exampleId: 'holidays-kz',
  rows: {
    /** All of its terms, each time: the newest stand. */
    KeepCalendar: command(
      z.strictObject({
        calendar: calendarId,
        ...calendarTerms.shape,
        workingDays: calendarTerms.shape.workingDays.default(null),
      }),
      {
        route: 'POST /calendars/:calendar/keep',
        word: 'keep-calendar',
        summary: 'Keep a calendar: what it is called, and whose days it has',
        description:
          '"appliesTo" is "us", or the country that hosted a visit, such as "KZ". All of it, each time.',
        refuses: [],
        example: { calendar: 'holidays-kz', title: 'Public holidays of Kazakhstan', appliesTo: 'KZ' },
        isKeepers: true,
      },
    ),
    AddFreeDays: command(
      z.strictObject({
        calendar: calendarId,
        days,
        from: calendarEvents.FreeDaysAdded.data.shape.from.default('by hand'),
      }),
      {
        route: 'POST /calendars/:calendar/add-days',
        word: 'add-free-days',
        summary: 'Add free days to a calendar; what is planned on them moves earlier',
        refuses: ['CALENDAR_NOT_FOUND', 'FREE_DAYS_REVERSED'],
        example: { calendar: 'holidays-kz', days: [nauryz] },
        isKeepers: true,
      },
    ),
    RemoveFreeDays: command(z.strictObject({ calendar: calendarId, days }), {
      route: 'POST /calendars/:calendar/remove-days',
      word: 'remove-free-days',
      summary: 'Take free days out of a calendar, named as it has them',
      refuses: ['CALENDAR_NOT_FOUND', 'FREE_DAYS_NOT_FOUND'],
      example: { calendar: 'holidays-kz', days: [nauryz] },
      isKeepers: true,
    }),
    TakeBackFreeDays: command(
      z.strictObject({
        calendar: calendarId,
        version: z
          .int()
          .min(1)
          .meta({ description: 'of the calendar, as the receipt of what added them said' }),
      }),
      {
        route: 'POST /calendars/:calendar/take-back',
        word: 'take-back-free-days',
        summary: 'Take out again what one import, or adding by hand, added',
        description: 'Days that were added again since, or taken out already, are left as they are.',
        refuses: ['CALENDAR_NOT_FOUND', 'FREE_DAYS_NOT_FOUND'],
        example: { calendar: 'holidays-kz', version: 2 },
        isKeepers: true,
      },
    ),
  },
};

export const calendarCommands = schemasOf(calendarTable);
export type CalendarCommand = CommandsOf<typeof calendarCommands>;
export type DataOf<Type extends CalendarCommand['type']> = Extract<CalendarCommand, { type: Type }>['data'];
