import * as z from 'zod';
import { command, schemasOf } from '../commands.js';
import type { CommandsOf } from '../decider.js';
import { commitmentId } from '../values.js';
import { cancelledBecause, reminderKey, remindersEvents } from './reminders.events.js';

const fellDue = remindersEvents.ReminderFellDue.data.shape;
const delivered = remindersEvents.ReminderDelivered.data.shape;
const failed = remindersEvents.ReminderFailed.data.shape;
const { because, moves } = remindersEvents.RemindersMoved.data.shape;
const { reader, until } = remindersEvents.RemindersSnoozed.data.shape;
const { key, notice, due, day, reasoning } = fellDue;
const keys = z.array(reminderKey).min(1).max(200);

const apart = 'Kept beside the commitment: version and ETag are those of its reminders.';

/** What people answer to the reminders of one commitment. */
export const remindersTable = {
  name: 'reminders',
  key: 'commitment',
  id: commitmentId,
  exampleId: 'chairman-visits-astana-2018',
  rows: {
    /** Without `key`, all that fell due so far. */
    Acknowledge: command(z.strictObject({ key: z.strictObject(reminderKey.shape).optional() }), {
      route: 'POST /commitments/:commitment/acknowledge',
      word: 'acknowledge',
      summary: 'Acknowledge a reminder: somebody has seen it, and nothing goes one level up',
      description: `Without "key", all that has fallen due so far. ${apart}`,
      refuses: ['COMMITMENT_NOT_FOUND', 'REMINDER_NOT_FOUND'],
      example: {},
    }),
    Snooze: command(z.strictObject({ reader, until }), {
      route: 'POST /commitments/:commitment/snooze',
      word: 'snooze',
      summary: 'Snooze: no reminders of it to a reader before a day',
      description: `Without "reader", to who asks. ${apart}`,
      refuses: ['COMMITMENT_NOT_FOUND', 'SNOOZE_PAST'],
      example: { reader: 'staff:ana', until: '2099-11-20' },
      filledIn: 'reader',
    }),
    Watch: command(z.strictObject({ reader }), {
      route: 'POST /commitments/:commitment/watch',
      word: 'watch',
      summary: 'Watch it: what its watchers are told is told to this reader too',
      description: `Without "reader", to who asks. ${apart}`,
      refuses: ['COMMITMENT_NOT_FOUND'],
      example: { reader: 'staff:ana' },
      filledIn: 'reader',
    }),
    Unwatch: command(z.strictObject({ reader }), {
      route: 'POST /commitments/:commitment/unwatch',
      word: 'unwatch',
      summary: 'Watch it no more',
      description: `Without "reader", who asks. ${apart}`,
      refuses: ['COMMITMENT_NOT_FOUND'],
      example: { reader: 'staff:ana' },
      filledIn: 'reader',
    }),
  },
};

/** What can be asked of the reminders of one commitment: by people, and by the jobs that write the reminders. */
export const remindersCommands = {
  ...schemasOf(remindersTable),
  RecordDue: z.strictObject({
    items: z.array(z.strictObject({ key, notice, due, day, reasoning })).min(1).max(200),
  }),
  RecordDelivered: z.strictObject({ keys, notice, channel: delivered.channel, message: delivered.message }),
  RecordFailed: z.strictObject({ keys, notice, channel: failed.channel, reason: failed.reason }),
  RecordCancelled: z.strictObject({
    notice,
    items: z
      .array(z.strictObject({ key, because: cancelledBecause }))
      .min(1)
      .max(200),
  }),
  RecordMoves: z.strictObject({ because, moves }),
};

export type RemindersCommand = CommandsOf<typeof remindersCommands>;
export type DataOf<Type extends RemindersCommand['type']> = Extract<RemindersCommand, { type: Type }>['data'];
