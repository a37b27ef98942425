import { cancelledInWords } from '#delivery/words/cancelled.js';
import { occasionInWords } from '#delivery/words/explanation.js';
import type { RemindersEvent } from '#domain/reminders/reminders.events.js';
import { dayInWords } from '../days.js';
import type { WordsFor } from './description.js';

/** What happened to a commitment's reminders, as a person reads it, in English. Each says all of it: nothing is known of before. */
export const reminderWords: WordsFor<RemindersEvent, never> = {
  ReminderFellDue: {
    says: ({ key, day, notice, reasoning }) => {
      const { ruleVersion, alsoTells = [] } = reasoning;
      const others = alsoTells.length === 0 ? '' : ` (and ${alsoTells.length} more in one)`;
      return {
        what: `Reminder fell due: ${occasionInWords(key, reasoning)}${others}, to ${key.reader}`,
        values: { ...key, day, notice, ruleVersion, alsoTells },
      };
    },
  },
  ReminderDelivered: {
    says: ({ key, channel, notice }) => {
      const way = channel === 'outbox' ? 'kept in the outbox for' : 'sent to';
      const by = channel === 'outbox' ? '' : ` by ${channel}`;
      return { what: `Reminder ${way} ${key.reader}${by}`, values: { ...key, channel, notice } };
    },
  },
  ReminderFailed: {
    says: ({ key, channel, notice, reason }) => ({
      what: `Reminder to ${key.reader} could not be delivered by ${channel}: ${reason}`,
      values: { ...key, channel, notice, reason },
    }),
  },
  ReminderCancelled: {
    says: ({ key, notice, because }) => ({
      what: `Reminder to ${key.reader} cancelled: ${cancelledInWords(because)}`,
      values: { ...key, notice, because },
    }),
  },
  ReminderAcknowledged: {
    says: ({ key }) => ({
      what: key ? `Reminder ${key.rule} to ${key.reader} acknowledged` : 'Reminders acknowledged',
      values: key ? { ...key } : {},
    }),
  },
  RemindersSnoozed: {
    says: ({ reader, until }) => ({
      what: `Reminders to ${reader} snoozed until ${dayInWords(until)}`,
      values: { reader, until },
    }),
  },
  CommitmentWatched: { says: ({ reader }) => ({ what: `Watched by ${reader}`, values: { reader } }) },
  CommitmentUnwatched: {
    says: ({ reader }) => ({ what: `No longer watched by ${reader}`, values: { reader } }),
  },
  RemindersMoved: {
    says: ({ because, moves }) => {
      const days = [...new Set(moves.map(({ from, to }) => `${dayInWords(from)} → ${dayInWords(to)}`))];
      return { what: `Reminders moved: ${because}: ${days.join(', ')}`, values: { because, moves } };
    },
  },
};
