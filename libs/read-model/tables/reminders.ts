import * as z from 'zod';
import type { CalendarId, CalendarTerms, FreeDays } from '#domain/calendars/calendar.events.js';
import type { Kind } from '#domain/commitments/commitment.terms.js';
import type { ActorId } from '#domain/event.js';
import { streamPrefixes } from '#domain/event-types.js';
import type { ReaderId, Rhythm } from '#domain/readers/reader.events.js';
import type { CancelledBecause, Channel, NoticeId, Reasoning } from '#domain/reminders/reminders.events.js';
import type { Rule, RuleId, Scope } from '#domain/rules/rule.schema.js';
import type { CommitmentId, Instant, Language, LocalDate, VisitId } from '#domain/values.js';
import type { Stage } from '../axes.js';
import { column, key, optional, viewTable } from '../view-table.js';

/** The tables of reminders: what a plan is made of, each filled from streams of its own, and the plan itself. */

/** A commitment as far as its reminders care (`Subject` of the domain). */
export interface ReminderSubject {
  readonly commitment: CommitmentId;
  readonly visit: VisitId;
  readonly kind: Kind;
  readonly stage: Stage;
  readonly statement: string;
  readonly language: Language;
  readonly responsible: string | null;
  readonly owner: ActorId | null;
  readonly edtf: string;
  readonly hemisphere: string;
  readonly words: string | null;
  readonly zone: string;
  readonly windowFirst: LocalDate | null;
  readonly windowLast: LocalDate | null;
  readonly windowSince: number;
  readonly openSince: Instant;
  readonly undatedSince: Instant | null;
  readonly lastReportedAt: Instant | null;
  readonly version: number;
  readonly sincePosition: number;
}

export const reminderSubject = viewTable<ReminderSubject>(
  'reminder_subject',
  { prefix: streamPrefixes.commitment, property: 'commitment' },
  {
    commitment: key(column.text),
    visit: column.text,
    kind: column.text,
    stage: column.text,
    statement: column.text,
    language: column.text,
    responsible: optional(column.text),
    owner: optional(column.text),
    edtf: column.text,
    hemisphere: column.text,
    words: optional(column.text),
    zone: column.text,
    windowFirst: optional(column.day),
    windowLast: optional(column.day),
    windowSince: column.position,
    openSince: column.instant,
    undatedSince: optional(column.instant),
    lastReportedAt: optional(column.instant),
    version: column.number,
    sincePosition: column.position,
  },
);

/** Of a visit: whose holidays count. */
export interface ReminderVisit {
  readonly visit: VisitId;
  readonly title: string;
  readonly country: string;
}

export const reminderVisit = viewTable<ReminderVisit>(
  'reminder_visit',
  { prefix: streamPrefixes.visit, property: 'visit' },
  { visit: key(column.text), title: column.text, country: column.text },
);

/** What every reminder has, to come or fallen due. `reminder` is `rule/occurrence/reader`. */
interface AnyReminder {
  readonly commitment: CommitmentId;
  readonly reminder: string;
  readonly visit: VisitId;
  readonly rule: RuleId;
  readonly occurrence: string;
  readonly reader: ReaderId;
  readonly day: LocalDate;
  readonly due: Instant;
  readonly reasoning: Reasoning;
  readonly cancelledAt: Instant | null;
}

/** Its columns, with why it was cancelled. */
export const reminderColumns = {
  commitment: key(column.text),
  reminder: key(column.text),
  visit: column.text,
  rule: column.text,
  occurrence: column.text,
  reader: column.text,
  day: column.day,
  due: column.instant,
  reasoning: column.json,
  cancelledAt: optional(column.instant),
  cancelledBecause: optional(column.text),
};

/** What became of one that fell due. */
export const fateColumns = {
  deliveredAt: optional(column.instant),
  failedAt: optional(column.instant),
  channel: optional(column.text),
  failure: optional(column.text),
  acknowledgedAt: optional(column.instant),
  acknowledgedBy: optional(column.text),
};

export interface ReminderFate {
  readonly deliveredAt: Instant | null;
  readonly failedAt: Instant | null;
  readonly channel: Channel | null;
  readonly failure: string | null;
  readonly acknowledgedAt: Instant | null;
  readonly acknowledgedBy: ActorId | null;
}

/** A reminder that fell due, and what became of it (`Fallen` of the domain). */
export interface ReminderFallen extends AnyReminder, ReminderFate {
  readonly notice: NoticeId;
  readonly at: Instant;
  readonly message: string | null;
  /** It waited to be sent, and was no longer so. */
  readonly cancelledBecause: CancelledBecause | null;
  readonly sincePosition: number;
}

const ofReminders = { prefix: streamPrefixes.reminders, property: 'commitment' } as const;

export const reminderFallen = viewTable<ReminderFallen>('reminder_fallen', ofReminders, {
  ...reminderColumns,
  ...fateColumns,
  notice: column.text,
  at: column.instant,
  message: optional(column.text),
  sincePosition: column.position,
});

/** Who follows a commitment, and until when whom is left alone. */
export interface ReminderReading {
  readonly commitment: CommitmentId;
  readonly reader: ReaderId;
  readonly isWatching: boolean;
  /** Since when they watch without a break; `null` while they do not. */
  readonly watchingSince: Instant | null;
  readonly snoozedUntil: LocalDate | null;
}

export const reminderReading = viewTable<ReminderReading>('reminder_reading', ofReminders, {
  commitment: key(column.text),
  reader: key(column.text),
  isWatching: { type: 'boolean' },
  watchingSince: optional(column.instant),
  snoozedUntil: optional(column.day),
});

/** What a scope says of a rule; `rule` is null where it is switched off. */
export interface RuleRow {
  readonly scope: Scope;
  readonly id: RuleId;
  readonly rule: Rule | null;
  /** Of the rulebook's stream: the rule's version is `scope@version`. */
  readonly version: number;
  readonly setBy: ActorId;
  readonly setAt: Instant;
}

export const reminderRule = viewTable<RuleRow>(
  'reminder_rule',
  { prefix: streamPrefixes.rulebook, property: 'scope' },
  {
    scope: key(column.text),
    id: key(column.text),
    rule: optional(column.json),
    version: column.number,
    setBy: column.text,
    setAt: column.instant,
  },
);

export interface CalendarRow {
  readonly calendar: CalendarId;
  readonly title: string;
  readonly appliesTo: CalendarTerms['appliesTo'];
  readonly workingDays: readonly number[] | null;
  /** Sorted by first day. */
  readonly days: readonly (FreeDays & { readonly from: string })[];
  readonly changedAt: Instant;
  readonly changedBy: ActorId;
  readonly version: number;
}

export const reminderCalendar = viewTable<CalendarRow>(
  'reminder_calendar',
  { prefix: streamPrefixes.calendar, property: 'calendar' },
  {
    calendar: key(column.text),
    title: column.text,
    appliesTo: column.text,
    workingDays: optional(column.json),
    days: column.json,
    changedAt: column.instant,
    changedBy: column.text,
    version: column.number,
  },
);

export interface ReaderRow {
  readonly reader: ReaderId;
  readonly name: string;
  readonly body: string | null;
  readonly email: string | null;
  readonly languages: readonly Language[];
  readonly zone: string;
  readonly hour: number;
  readonly rhythm: Rhythm;
  readonly weekday: number;
  readonly head: ReaderId | null;
  readonly removed: 'left' | 'unsubscribed' | null;
  /** When they were first described, or described again after they had left. */
  readonly since: Instant;
  readonly changedAt: Instant;
  readonly changedBy: ActorId;
  readonly version: number;
}

export const reminderReader = viewTable<ReaderRow>(
  'reminder_reader',
  { prefix: streamPrefixes.reader, property: 'reader' },
  {
    reader: key(column.text),
    name: column.text,
    body: optional(column.text),
    email: optional(column.text),
    languages: column.texts,
    zone: column.text,
    hour: column.number,
    rhythm: column.text,
    weekday: column.number,
    head: optional(column.text),
    removed: optional(column.text),
    since: column.instant,
    changedAt: column.instant,
    changedBy: column.text,
    version: column.number,
  },
);

/**
 * A reminder that is to come, or one that was to come and will not (`cancelledAt`). It follows from the tables above and
 * is written in the transaction that changes them. What fell due is no longer here, but in `reminder_fallen`.
 */
export interface PlanRow extends AnyReminder {
  readonly cancelledBecause: string | null;
}

export const reminderPlan = viewTable<PlanRow>(
  'reminder_plan',
  { prefix: streamPrefixes.commitment, property: 'commitment' },
  reminderColumns,
  { computed: ['claimed_until'] },
);

/** What is written to a reader: composed once, so that sending it again sends the same. Kept for the outbox. */
export interface Notice {
  readonly notice: NoticeId;
  readonly reader: ReaderId;
  readonly digest: boolean;
  readonly reminders: readonly { readonly commitment: CommitmentId; readonly reminder: string }[];
  readonly email: string | null;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  readonly message: string;
  readonly state: 'waiting' | 'sent' | 'failed' | 'kept' | 'cancelled';
  readonly attempts: number;
  readonly trouble: string | null;
  readonly composedAt: Instant;
  readonly settledAt: Instant | null;
}

/** Of the reminders' jobs, not of a projection: its stream names no rows of it. */
export const reminderNotice = viewTable<Notice>(
  'reminder_notice',
  { prefix: 'notice-', property: 'notice' },
  {
    notice: key(column.text),
    reader: column.text,
    digest: { type: 'boolean' },
    reminders: column.json,
    email: optional(column.text),
    subject: column.text,
    text: column.text,
    html: column.text,
    message: column.text,
    state: column.text,
    attempts: column.number,
    trouble: optional(column.text),
    composedAt: column.instant,
    settledAt: optional(column.instant),
  },
);

/** What became of a notice. `kept`: there is nowhere to send it, so it is read here. */
export const noticeState = z
  .enum(['waiting', 'sent', 'failed', 'kept', 'cancelled'])
  .meta({ id: 'NoticeState' });

/** What came of an attempt to hand a notice over. */
export const deliveryOutcome = z.enum(['delivered', 'refused', 'put off']).meta({ id: 'DeliveryOutcome' });

/** One attempt to hand a notice over: the delivery log. */
export interface DeliveryAttempt {
  readonly id: string;
  readonly notice: NoticeId;
  readonly channel: Channel;
  /** A mail address or the name of a webhook. */
  readonly to: string;
  readonly at: Instant;
  readonly outcome: z.infer<typeof deliveryOutcome>;
  /** What the other side said: `250 OK`, `550 no such user`, `HTTP 500`. */
  readonly answer: string;
  readonly milliseconds: number;
}

export const deliveryAttempt = viewTable<DeliveryAttempt>(
  'delivery_attempt',
  { prefix: 'notice-', property: 'notice' },
  {
    id: key({ type: 'uuid' }),
    notice: column.text,
    channel: column.text,
    to: column.text,
    at: column.instant,
    outcome: column.text,
    answer: column.text,
    milliseconds: column.number,
  },
);
