import * as z from 'zod';
import { calendarId, calendarTerms, freeDays } from '#domain/calendars/calendar.events.js';
import { actorId } from '#domain/event.js';
import { instant } from '#domain/values.js';
import type { CalendarRow } from '#read-model/tables/reminders.js';

const kept = z.object({
  id: calendarId,
  ...calendarTerms.shape,
  dayCount: z.int().meta({ description: 'how many entries of free days it has' }),
  changedAt: instant,
  changedBy: actorId,
  version: z.int().meta({ description: 'of its stream' }),
});

const example = {
  id: 'holidays-kz',
  title: 'Public holidays of Kazakhstan',
  appliesTo: 'KZ',
  workingDays: null,
  dayCount: 1,
  changedAt: '2018-08-20T09:30:00.000Z',
  changedBy: 'staff:kim',
  version: 2,
};

/** A calendar of days on which nobody is reached. */
export const calendarItem = kept.meta({ id: 'Calendar', examples: [example] });
export type CalendarItem = z.infer<typeof calendarItem>;

/** The same with its days. */
export const calendarDetail = kept
  .extend({
    days: z
      .array(freeDays.extend({ from: z.string().meta({ description: 'where it comes from' }) }))
      .meta({ description: 'sorted by their first day' }),
  })
  .meta({
    id: 'CalendarDetail',
    examples: [
      {
        ...example,
        days: [{ first: '2019-03-21', last: '2019-03-23', name: 'Nauryz', from: 'date-holidays 3.37' }],
      },
    ],
  });
export type CalendarDetail = z.infer<typeof calendarDetail>;

export const calendarItemOf = (row: CalendarRow): CalendarItem => {
  const { calendar, title, appliesTo, workingDays, days, changedAt, changedBy, version } = row;
  return {
    id: calendar,
    title,
    appliesTo,
    workingDays: workingDays && [...workingDays],
    dayCount: days.length,
    changedAt,
    changedBy,
    version,
  };
};

export const calendarDetailOf = (row: CalendarRow): CalendarDetail => ({
  ...calendarItemOf(row),
  days: [...row.days],
});
