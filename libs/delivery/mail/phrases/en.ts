import type { Phrases } from './phrases.js';
import { inUnits, plural } from './plural.js';

const n = plural('en');
const days = (count: number) => n(count, { one: 'day', other: 'days' });
const units = {
  D: days,
  W: (count: number) => n(count, { one: 'week', other: 'weeks' }),
  M: (count: number) => n(count, { one: 'month', other: 'months' }),
};

export const en: Phrases = {
  language: 'en',
  colon: ':',
  quoted: (words) => `“${words}”`,
  leftOut: (held, others) =>
    `The nearest ${held} are here; left out: ${others}. A feed of one visit, owner or body shows more of its own.`,
  when: 'When',
  visit: 'Visit',
  responsible: 'Responsible',
  owner: 'Owner',
  why: 'Why you get this',
  open: 'Open the commitment',
  actions: {
    acknowledge: 'I have seen it',
    snooze: 'Not before next week',
    done: 'It is done',
    postpone: 'It is postponed',
    fix: 'The date is now fixed',
  },
  standing: (now) => {
    switch (now.is) {
      case 'undated':
        return 'The date is still not fixed';
      case 'ahead':
        return `Opens in ${days(now.days)}`;
      case 'left':
        return `${days(now.days)} left`;
      case 'last-day':
        return 'Today is the last day';
      case 'overdue':
        return `Overdue by ${days(now.days)}`;
      case 'open-ended':
        return 'May happen any day; no last day is set';
    }
  },
  elsewhere: (place, there, here) => `counted in ${place}, where it is ${there}; with you it is ${here}`,
  lastDay: (date) => `last day ${date}`,
  capacity: {
    owner: 'you own this commitment',
    responsible: 'your body is responsible for it',
    watchers: 'you follow it',
    named: 'the rule names you',
    head: 'it concerns somebody you are the head of',
    'nobody else': 'nobody else could be written to',
  },
  span: inUnits(units),
  because: (capacity, when) =>
    `You get this because ${capacity}${when === null ? '' : `; it comes ${when}`}.`,
  weekly: 'the day of the week on which you read',
  moved: (wanted, reasons) => `Its day was ${wanted}; it was moved because of ${reasons}.`,
  folded: (others) => `It also stands for what would have come before: ${others}.`,
  unanswered: (reader) => `Nobody answered the reminder to ${reader}.`,
  undeliverable: (reader) => `The reminder to ${reader} could not be delivered.`,
  several: (count) => `${count} reminders`,
  digest: (date) => `Commitments on ${date}`,
  digestSubject: (date, fell, standing) =>
    `${date}: ${n(fell, { one: 'reminder', other: 'reminders' })}${standing === 0 ? '' : `, ${standing} more to watch`}`,
  fellDue: 'Fell due',
  alsoOverdue: 'Also overdue',
  alsoSoon: 'Also due within 14 days',
  more: (count) => `and ${count} more`,
  writtenTo: (name) => `Written to ${name} by Aide-mémoire, which keeps what official visits promised.`,
  unsubscribe: 'No more of these mails',
};
