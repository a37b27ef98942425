import { readerId } from '../readers/reader.events.js';
import { type RuleId, ruleId } from '../rules/rule.schema.js';
import { type ReminderKey, reminderKey } from './reminders.events.js';

/** The rule of what goes one level up. It is in no rulebook, and no rulebook may have one of this name. */
export const ESCALATION: RuleId = ruleId.parse('escalation');

/** A reminder's key as one text, `opens-14d/2018-11-20/staff:ana`: unique inside its commitment. */
export const reminderName = ({ rule, occurrence, reader }: ReminderKey): string =>
  `${rule}/${occurrence}/${reader}`;

/** What happened when, whoever is told. */
export const occasionName = ({ rule, occurrence }: Pick<ReminderKey, 'rule' | 'occurrence'>): string =>
  `${rule}/${occurrence}`;

/**
 * The key that has this name. Neither rules nor readers have a slash in them, an escalation's occurrence has.
 * `undefined` when it is the name of none.
 */
export const reminderKeyOf = (name: string): ReminderKey | undefined => {
  const [, rule = '', occurrence = '', reader = ''] = /^([^/]*)\/(.*)\/([^/]*)$/s.exec(name) ?? [];
  const read = reminderKey.safeParse({
    rule: ruleId.safeParse(rule).data,
    occurrence,
    reader: readerId.safeParse(reader).data,
  });
  return read.data;
};
