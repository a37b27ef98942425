import * as z from 'zod';
import type { CommandsOf } from '../decider.js';
import { reminderKey, remindersEvents } from './reminders.events.js';

const fellDue = remindersEvents.ReminderFellDue.data.shape;
const delivered = remindersEvents.ReminderDelivered.data.shape;
const failed = remindersEvents.ReminderFailed.data.shape;
const { because, moves } = remindersEvents.RemindersMoved.data.shape;
const { reader, until } = remindersEvents.RemindersSnoozed.data.shape;
const { key, notice, due, day, reasoning } = fellDue;
const keys = z.array(reminderKey).min(1).max(200);

/** What can be asked of the reminders of one commitment: by people, and by the jobs that write the reminders. */
export const remindersCommands = {
  RecordDue: z.strictObject({
    items: z.array(z.strictObject({ key, notice, due, day, reasoning })).min(1).max(200),
  }),
  RecordDelivered: z.strictObject({ keys, notice, channel: delivered.channel, message: delivered.message }),
  RecordFailed: z.strictObject({ keys, notice, channel: failed.channel, reason: failed.reason }),
  /** Without `key`, all that fell due so far. */
  Acknowledge: z.strictObject({ key: z.strictObject(reminderKey.shape).optional() }),
  Snooze: z.strictObject({ reader, until }),
  Watch: z.strictObject({ reader }),
  Unwatch: z.strictObject({ reader }),
  RecordMoves: z.strictObject({ because, moves }),
};

export type RemindersCommand = CommandsOf<typeof remindersCommands>;
export type DataOf<Type extends RemindersCommand['type']> = Extract<RemindersCommand, { type: Type }>['data'];
