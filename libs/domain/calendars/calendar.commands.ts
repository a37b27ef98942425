import * as z from 'zod';
import type { CommandsOf } from '../decider.js';
import { calendarEvents, calendarId, calendarTerms, freeDays } from './calendar.events.js';

const days = z.array(z.strictObject(freeDays.shape)).min(1).max(1000);

/** What can be asked of a calendar: the fields a person gives; who and when come with the `CommandContext`. */
export const calendarCommands = {
  /** All of its terms, each time: the newest stand. */
  KeepCalendar: z.strictObject({
    calendar: calendarId,
    ...calendarTerms.shape,
    workingDays: calendarTerms.shape.workingDays.default(null),
  }),
  AddFreeDays: z.strictObject({
    calendar: calendarId,
    days,
    from: calendarEvents.FreeDaysAdded.data.shape.from.default('by hand'),
  }),
  RemoveFreeDays: z.strictObject({ calendar: calendarId, days }),
};

export type CalendarCommand = CommandsOf<typeof calendarCommands>;
export type DataOf<Type extends CalendarCommand['type']> = Extract<CalendarCommand, { type: Type }>['data'];
