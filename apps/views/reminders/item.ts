import * as z from 'zod';
import { cancelledInWords } from '#delivery/words/cancelled.js';
import { explain, occasionInWords } from '#delivery/words/explanation.js';
import { actorId } from '#domain/event.js';
import { reminderName } from '#domain/reminders/reminder-key.js';
import {
  cancelledBecause as cancelledCode,
  channel,
  noticeId,
  reasoning,
  reminderKey,
} from '#domain/reminders/reminders.events.js';
import { commitmentId, instant, localDate, visitId } from '#domain/values.js';
import { type ReminderRow, reminderState, stateOf } from './rows.js';

const exampleKey = { rule: 'opens-14d', occurrence: '2019-03-01', reader: 'staff:ana' };

/** A reminder to somebody: what became of it, and why it is the way it is. */
export const reminderItem = z
  .object({
    commitment: commitmentId,
    reminder: z.string().meta({ description: 'its name inside the commitment: rule/occurrence/reader' }),
    visit: visitId,
    statement: z.string(),
    ...reminderKey.shape,
    state: reminderState,
    day: localDate.meta({ description: "the reader's day" }),
    due: instant.meta({ description: "the reader's hour on that day" }),
    occasion: z.string().meta({ description: 'what it is about, in a few English words' }),
    explanation: z
      .string()
      .meta({ description: 'why, to whom, and why on that day: some English sentences' }),
    reasoning: reasoning.meta({ description: 'the same as facts' }),
    notice: noticeId.nullable().meta({ description: 'the mail it went out in' }),
    fellDueAt: instant.nullable(),
    channel: channel.nullable(),
    deliveredAt: instant.nullable(),
    failedAt: instant.nullable(),
    failure: z.string().nullable().meta({ description: 'what was said when it could not be delivered' }),
    acknowledgedAt: instant.nullable(),
    acknowledgedBy: actorId.nullable(),
    cancelledAt: instant.nullable(),
    cancelledBecause: z.string().nullable(),
  })
  .meta({
    id: 'Reminder',
    examples: [
      {
        commitment: 'chairman-visits-astana-2018',
        reminder: 'opens-14d/2019-03-01/staff:ana',
        visit: 'kazakhstan-2018',
        statement: 'The Chairman of the Subcommittee on Human Rights visits Astana',
        ...exampleKey,
        state: 'planned',
        day: '2019-02-15',
        due: '2019-02-15T07:00:00.000Z',
        occasion: '14 days before the window opens',
        explanation:
          '14 days before the window opens (1 March 2019): Friday 15 February 2019. Written to staff:ana as the owner, at 08:00 (Europe/Brussels). Rule opens-14d, default@1.',
        reasoning: {
          ruleVersion: 'default@1',
          trigger: { on: 'before-opening', span: 'P14D' },
          window: { first: '2019-03-01', last: '2019-05-31' },
          windowSince: 41,
          wanted: '2019-02-15',
          movedBy: [],
          as: 'owner',
        },
        notice: null,
        fellDueAt: null,
        channel: null,
        deliveredAt: null,
        failedAt: null,
        failure: null,
        acknowledgedAt: null,
        acknowledgedBy: null,
        cancelledAt: null,
        cancelledBecause: null,
      },
    ],
  });
export type ReminderItem = z.infer<typeof reminderItem>;

export interface BesideReminder {
  readonly statement: string | null;
  /** Of whom the reminder is written to. */
  readonly readerZone: string;
}

/** Why it was cancelled is words where it was planned, a code where it had fallen due. */
const cancelledText = (because: string | null): string | null => {
  const { data } = cancelledCode.safeParse(because);
  return data ? cancelledInWords(data) : because;
};

export const reminderItemOf = (row: ReminderRow & BesideReminder): ReminderItem => {
  const { commitment, visit, rule, occurrence, reader, day, due, reasoning: why } = row;
  const { notice, fellDueAt, channel: way, deliveredAt, failedAt, failure } = row;
  const { acknowledgedAt, acknowledgedBy, cancelledAt, cancelledBecause } = row;
  const key = { rule, occurrence, reader };
  return {
    commitment,
    reminder: reminderName(key),
    visit,
    statement: row.statement ?? '',
    ...key,
    state: stateOf(row),
    day,
    due,
    occasion: occasionInWords(key, why),
    explanation: explain(why, key, { day, due, zone: row.readerZone }),
    reasoning: why,
    notice,
    fellDueAt,
    channel: way,
    deliveredAt,
    failedAt,
    failure,
    acknowledgedAt,
    acknowledgedBy,
    cancelledAt,
    cancelledBecause: fellDueAt === null ? cancelledBecause : cancelledText(cancelledBecause),
  };
};
