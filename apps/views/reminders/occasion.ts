import type { Reasoning, ReminderKey } from '#domain/reminders/reminders.events.js';
import { spanInWords } from '#domain/reminders/span-words.js';

/** What a reminder is about, in a few words: "14 days before the window opens", "overdue, time 3". */
export const occasionInWords = (
  { occurrence }: Pick<ReminderKey, 'occurrence'>,
  { trigger, after }: Pick<Reasoning, 'trigger' | 'after'>,
): string => {
  if (after) return `one level up, since ${after.key.rule} to ${after.key.reader} ${whys[after.why]}`;
  const [on = '', span = ''] = trigger.split(' ');
  const [, time] = occurrence.split('#');
  const which = time === undefined ? '' : `, time ${time}`;
  switch (on) {
    case 'before-opening':
      return `${spanInWords(span)} before the window opens`;
    case 'opening':
      return 'the window opens';
    case 'before-closing':
      return `${spanInWords(span)} before the window closes`;
    case 'closing':
      return 'the last day of the window';
    case 'overdue':
      return `overdue${which}`;
    case 'undated':
      return `no date fixed${which}`;
    case 'unreported':
      return `nothing reported${which}`;
    default:
      return 'the date that the rule names';
  }
};

const whys: Readonly<Record<NonNullable<Reasoning['after']>['why'], string>> = {
  unanswered: 'was not acknowledged',
  undeliverable: 'could not be delivered',
};
