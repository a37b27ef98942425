import {
  type CalendarId,
  type CalendarTerms,
  calendarId,
  type FreeDays,
  freeDays,
} from '#domain/calendars/calendar.events.js';
import { type ReaderId, readerId } from '#domain/readers/reader.events.js';
import { planOf } from '#domain/reminders/plan.js';
import type {
  Calendar,
  EffectiveRule,
  Fallen,
  PlannedReminder,
  Planning,
  Reader,
  Subject,
} from '#domain/reminders/planning.js';
import { noticeId } from '#domain/reminders/reminders.events.js';
import { defaultRules } from '#domain/rules/default-rules.js';
import { type Rule, rule } from '#domain/rules/rule.schema.js';
import { commitmentId, type Instant, instant, type LocalDate, localDate, visitId } from '#domain/values.js';
import { readerTermsOf } from './described-reader.js';

/** A commitment and its readers for specs of plans: Ana owns it, her head is Dan, the subcommittee has a mailbox. */

export const day = (text: string): LocalDate => localDate.parse(text);
export const at = (text: string): Instant => instant.parse(text);
export const id = (text: string): ReaderId => readerId.parse(text);

export const window = (first: string | null, last: string | null): Subject['timeframe']['window'] => ({
  first: first === null ? null : day(first),
  last: last === null ? null : day(last),
});

export const subject: Subject = {
  commitment: commitmentId.parse('return-visit'),
  visit: visitId.parse('astana-2018'),
  kind: 'visit',
  stage: 'open',
  parties: { owner: id('staff:ana'), responsible: 'Subcommittee on Human Rights' },
  timeframe: { zone: 'Asia/Almaty', window: window('2018-11-20', '2018-11-30') },
  windowSince: 12,
  openSince: at('2018-08-20T09:30:00.000Z'),
  undatedSince: null,
  lastReportedAt: null,
  version: 3,
};

export const readerNamed = (name: string, terms: Partial<Reader> = {}): Reader => ({
  id: id(name),
  ...readerTermsOf(name, { email: `${name.replace(':', '.')}@example.org` }),
  removed: false,
  ...terms,
});

export const readersOf = (...readers: Reader[]): ReadonlyMap<ReaderId, Reader> =>
  new Map(readers.map((reader) => [reader.id, reader]));

export const ana = readerNamed('staff:ana', { head: id('staff:dan') });
export const dan = readerNamed('staff:dan');
export const mailbox = readerNamed('body:droi', {
  body: 'Subcommittee on Human Rights',
  head: id('staff:dan'),
});

export const ruleOf = (name: string, said: Pick<Rule, 'trigger'> & Partial<Rule>): EffectiveRule => ({
  rule: rule.parse({ to: ['owner'], escalateAfter: null, ...said, id: name }),
  version: 'workspace@1',
});

export const calendarOf = (
  name: string,
  free: readonly (readonly [first: string, last: string, name: string])[],
  terms: Partial<CalendarTerms> = {},
): Calendar => ({
  id: calendarId.parse(name) satisfies CalendarId,
  title: name,
  appliesTo: 'us',
  workingDays: null,
  ...terms,
  days: free.map(([first, last, why]): FreeDays => freeDays.parse({ first, last, name: why })),
});

export const planning: Planning = {
  subject,
  rules: defaultRules,
  calendars: [],
  readers: readersOf(ana, dan, mailbox),
  watchers: [],
  fallen: [],
  snoozes: [],
};

const notice = noticeId.parse('0'.repeat(32));

/** A planned reminder as it is once it fell due, and was handed over a minute later. */
export const fellDue = (
  { key, day: on, due, reasoning }: PlannedReminder,
  more: Partial<Fallen> = {},
): Fallen => ({
  key,
  notice,
  at: due,
  day: on,
  reasoning,
  delivered: { at: new Date(Date.parse(due) + 60_000).toISOString() as Instant, channel: 'mail' },
  failed: null,
  acknowledged: null,
  cancelled: null,
  ...more,
});

/** A plan in short: when, which rule, which time, to whom. */
export const inShort = (plan: readonly PlannedReminder[]): string[] =>
  plan.map(({ key, due }) => `${due.slice(0, 16)} ${key.rule}/${key.occurrence} ${key.reader}`);

/** With the changes a test makes to the common one. */
export const planWith = (
  changes: Partial<Omit<Planning, 'subject'>> & { readonly subject?: Partial<Subject> } = {},
): PlannedReminder[] => planOf({ ...planning, ...changes, subject: { ...subject, ...changes.subject } });
