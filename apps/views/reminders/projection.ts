import { defineProjection } from '#projections/projection.js';
import {
  reminderCalendar,
  reminderFallen,
  reminderReader,
  reminderReading,
  reminderRule,
  reminderSubject,
  reminderVisit,
} from '#read-model/tables/reminders.js';
import { follow, replanAll } from './consequences.js';
import { onFallen } from './fallen.js';
import { onGrounds } from './grounds.js';
import { onSubject } from './subject.js';
import type { Views } from './tables.js';

/**
 * Everything that reminders are planned from: the commitments, what fell due, rules, calendars and readers. The plan
 * follows from these rows and is made in the transaction that writes them (`consequences.ts`).
 */
export const remindersProjection = defineProjection<Views>({
  name: 'reminders',
  version: 2,
  // In the order in which planning reads them, so that a swap, which locks them, meets no planning from behind.
  tables: {
    subjects: reminderSubject,
    visits: reminderVisit,
    rules: reminderRule,
    reading: reminderReading,
    fallen: reminderFallen,
    calendars: reminderCalendar,
    readers: reminderReader,
  },
  on: { ...onSubject, ...onFallen, ...onGrounds },
  follow,
  afterSwap: replanAll,
});
