import type { DataSource } from 'typeorm';
import { calendarId } from '#domain/calendars/calendar.events.js';
import { calendarStream, readerStream, remindersStream, rulebookStream } from '#domain/event-types.js';
import { readerId, readerTerms } from '#domain/readers/reader.events.js';
import { noticeId } from '#domain/reminders/reminders.events.js';
import { type Rule, rule, scope } from '#domain/rules/rule.schema.js';
import { commitmentId, instant, localDate } from '#domain/values.js';
import { readRows, tableAt } from '#read-model/rows.js';
import { sql } from '#read-model/sql.js';
import { type PlanRow, reminderPlan } from '#read-model/tables/reminders.js';
import { readerTermsOf } from './described-reader.js';
import type { Fact } from './views.js';

/** Facts of reminders, rules, calendars and readers for specs of views, and the plan that follows from them. */

export const remindersOf = (commitment: string): string => remindersStream(commitmentId.parse(commitment));
export const rulebookOf = (text: string): string => rulebookStream(scope.parse(text));
export const calendarNamed = (id: string): string => calendarStream(calendarId.parse(id));
export const readerStreamOf = (id: string): string => readerStream(readerId.parse(id));

export const ana = readerId.parse('staff:ana');
export const kim = readerId.parse('staff:kim');
export const aNotice = noticeId.parse('0123456789abcdef0123456789abcdef');

export const described = (id: string, terms: object = {}): Fact => ({
  type: 'ReaderDescribed',
  data: {
    reader: readerId.parse(id),
    ...readerTerms.parse({ ...readerTermsOf(id), ...terms }),
  },
});

export const kept = (id: string, appliesTo: string): Fact => ({
  type: 'CalendarKept',
  data: { calendar: calendarId.parse(id), title: `Holidays of ${appliesTo}`, appliesTo, workingDays: null },
});

export const freeDay = (calendar: string, first: string, name: string, last = first): Fact => ({
  type: 'FreeDaysAdded',
  data: {
    calendar: calendarId.parse(calendar),
    days: [{ first: localDate.parse(first), last: localDate.parse(last), name }],
    from: 'by hand',
  },
});

export const ruleSet = (of: string, said: Omit<Rule, 'id'> & { readonly id: string }): Fact => ({
  type: 'RuleSet',
  data: { scope: scope.parse(of), rule: rule.parse(said) },
});

/** A planned reminder's time has come. */
export const fellDue = ({
  commitment,
  visit,
  rule,
  occurrence,
  reader,
  due,
  day,
  reasoning,
}: PlanRow): Fact => ({
  type: 'ReminderFellDue',
  data: {
    commitment,
    visit,
    key: { rule, occurrence, reader },
    notice: aNotice,
    due: instant.parse(due),
    day,
    reasoning,
  },
});

export const delivered = ({ commitment, visit, rule, occurrence, reader }: PlanRow): Fact => ({
  type: 'ReminderDelivered',
  data: {
    commitment,
    visit,
    key: { rule, occurrence, reader },
    notice: aNotice,
    channel: 'mail',
    message: '<0123@localhost>',
  },
});

/** The plan of a commitment, soonest first, with what was cancelled. */
export const planIn = (database: DataSource, commitment: string): Promise<PlanRow[]> =>
  readRows<PlanRow>(
    database,
    reminderPlan,
    tableAt(reminderPlan, 'serving'),
    sql`where t.commitment = ${commitment} order by t.due, t.reminder`,
  );

/** What is still to come of it: `2018-11-06 opens-14d staff:ana`. */
export const stillPlanned = async (database: DataSource, commitment: string): Promise<string[]> =>
  (await planIn(database, commitment))
    .filter(({ cancelledAt }) => cancelledAt === null)
    .map(({ day, rule, occurrence, reader }) => `${day} ${rule} ${occurrence} ${reader}`);
