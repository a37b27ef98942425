import { cancelledInWords } from '#delivery/words/cancelled.js';
import { occasionInWords } from '#delivery/words/explanation.js';
import { type RemindersEvent, remindersEvents } from '#domain/reminders/reminders.events.js';
import { dayInWords } from '../days.js';
import type { Told } from './description.js';

export const isOfReminders = (event: { readonly type: string }): event is RemindersEvent =>
  event.type in remindersEvents;

/** What happened to a commitment's reminders, as a person reads it. */
export const ofReminders = (event: RemindersEvent): Told => {
  switch (event.type) {
    case 'ReminderFellDue': {
      const { key, day, notice, reasoning } = event.data;
      const { ruleVersion, alsoTells = [] } = reasoning;
      const others = alsoTells.length === 0 ? '' : ` (and ${alsoTells.length} more in one)`;
      return {
        what: `Reminder fell due: ${occasionInWords(key, reasoning)}${others}, to ${key.reader}`,
        values: { ...key, day, notice, ruleVersion, alsoTells },
      };
    }
    case 'ReminderDelivered': {
      const { key, channel, notice } = event.data;
      const way = channel === 'outbox' ? 'kept in the outbox for' : 'sent to';
      const by = channel === 'outbox' ? '' : ` by ${channel}`;
      return { what: `Reminder ${way} ${key.reader}${by}`, values: { ...key, channel, notice } };
    }
    case 'ReminderFailed': {
      const { key, channel, notice, reason } = event.data;
      return {
        what: `Reminder to ${key.reader} could not be delivered by ${channel}: ${reason}`,
        values: { ...key, channel, notice, reason },
      };
    }
    case 'ReminderCancelled': {
      const { key, notice, because } = event.data;
      return {
        what: `Reminder to ${key.reader} cancelled: ${cancelledInWords(because)}`,
        values: { ...key, notice, because },
      };
    }
    case 'ReminderAcknowledged': {
      const { key } = event.data;
      return {
        what: key ? `Reminder ${key.rule} to ${key.reader} acknowledged` : 'Reminders acknowledged',
        values: key ? { ...key } : {},
      };
    }
    case 'RemindersSnoozed': {
      const { reader, until } = event.data;
      return { what: `Reminders to ${reader} snoozed until ${dayInWords(until)}`, values: { reader, until } };
    }
    case 'CommitmentWatched':
      return { what: `Watched by ${event.data.reader}`, values: { reader: event.data.reader } };
    case 'CommitmentUnwatched':
      return { what: `No longer watched by ${event.data.reader}`, values: { reader: event.data.reader } };
    case 'RemindersMoved': {
      const { because, moves } = event.data;
      const days = [...new Set(moves.map(({ from, to }) => `${dayInWords(from)} → ${dayInWords(to)}`))];
      return { what: `Reminders moved: ${because}: ${days.join(', ')}`, values: { because, moves } };
    }
  }
};
