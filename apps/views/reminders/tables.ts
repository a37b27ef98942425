import type {
  CalendarRow,
  ReaderRow,
  ReminderFallen,
  ReminderReading,
  ReminderSubject,
  ReminderVisit,
  RuleRow,
} from '#read-model/tables/reminders.js';

/** The tables that a plan is made of. A type alias rather than an interface: only these count as a record of tables. */
export type Views = {
  subjects: ReminderSubject;
  visits: ReminderVisit;
  fallen: ReminderFallen;
  reading: ReminderReading;
  rules: RuleRow;
  calendars: CalendarRow;
  readers: ReaderRow;
};
