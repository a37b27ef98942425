import * as z from 'zod';
import { type EventsOf, event } from '../event.js';
import { weekday } from '../readers/reader.events.js';
import { line, localDate, slugId } from '../values.js';
import { place } from '../visits/visit.events.js';

/** Names a calendar: `holidays-be`, `recess-2019`. */
export const calendarId = slugId.brand<'CalendarId'>();
export type CalendarId = z.infer<typeof calendarId>;

/** Days on which nobody is reached, both inclusive. `name` says why: "Nauryz", "Summer recess". */
export const freeDays = z
  .object({ first: localDate, last: localDate, name: line(200) })
  .meta({ id: 'FreeDays' });
export type FreeDays = z.infer<typeof freeDays>;

/** What a calendar is for. */
export const calendarTerms = z.object({
  title: line(200),
  /** Whose days these are: ours, or those of the country that hosted a visit (ISO 3166-1 alpha-2). */
  appliesTo: z.union([z.literal('us'), place.shape.country]),
  /** Days of the week on which people work; `null` says nothing of them. Of several calendars that say, a day counts when it is in all. */
  workingDays: z.array(weekday).min(1).max(7).nullable(),
});
export type CalendarTerms = z.infer<typeof calendarTerms>;

// Stored for ever: these names and fields are the storage format. Add; never edit.
export const calendarEvents = {
  /** All of its terms, each time: the newest stands. */
  CalendarKept: event(1, { calendar: calendarId, ...calendarTerms.shape }),
  /** `from` says where they come from: "by hand", "recess.ics", "date-holidays 3.26 (CC BY-SA 3.0)". */
  FreeDaysAdded: event(1, {
    calendar: calendarId,
    days: z.array(freeDays).min(1).max(1000),
    from: line(300),
  }),
  FreeDaysRemoved: event(1, { calendar: calendarId, days: z.array(freeDays).min(1).max(1000) }),
};

export type CalendarEvent = EventsOf<typeof calendarEvents>;
