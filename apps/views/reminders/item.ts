import * as z from 'zod';
import { actorId } from '#domain/event.js';
import { reminderName } from '#domain/reminders/reminder-key.js';
import { channel, noticeId, reasoning, reminderKey } from '#domain/reminders/reminders.events.js';
import { commitmentId, instant, localDate, visitId } from '#domain/values.js';
import { type ReminderRow, reminderStates, stateOf } from './rows.js';

const exampleKey = { rule: 'opens-14d', occurrence: '2019-03-01', reader: 'staff:ana' };

/** A reminder to somebody: what became of it, and why it is the way it is. */
export const reminderItem = z
  .object({
    commitment: commitmentId,
    reminder: z.string().meta({ description: 'its name inside the commitment: rule/occurrence/reader' }),
    visit: visitId,
    statement: z.string(),
    ...reminderKey.shape,
    state: z.enum(reminderStates),
    day: localDate.meta({ description: "the reader's day" }),
    due: instant.meta({ description: "the reader's hour on that day" }),
    explanation: z.array(z.string()).meta({ description: 'why, in English: a sentence each' }),
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
        explanation: ['14 days before the window opens on 1 March 2019, to its owner.'],
        reasoning: {
          ruleVersion: 'default@1',
          trigger: 'before-opening P14D',
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
}
