import { spanInWords } from '#domain/reminders/span-words.js';
import { trigger as aTrigger, type Trigger } from '#domain/rules/rule.schema.js';

/** Triggers as people say and type them: what one prints, the other reads. */

export const triggerInWords = (trigger: Trigger): string => {
  switch (trigger.on) {
    case 'before-opening':
      return `${spanInWords(trigger.span)} before opening`;
    case 'before-closing':
      return `${spanInWords(trigger.span)} before closing`;
    case 'opening':
    case 'closing':
      return trigger.on;
    case 'overdue':
    case 'undated':
    case 'unreported':
      return `every ${spanInWords(trigger.every)} ${trigger.on}`;
    case 'date':
      return `on ${trigger.date}`;
  }
};

/** The forms in which a trigger can be typed, for help and faults. */
export const triggerForms =
  '"14 days before opening", "opening", "1 week before closing", "closing", "every 7 days overdue", ' +
  '"every 30 days undated", "every 2 months unreported" or "on 2019-05-01"';

const spanOf = (count: string | undefined, unit: string | undefined): string =>
  `P${Number(count)}${unit?.charAt(0).toUpperCase()}`;

const forms: readonly (readonly [RegExp, (...parts: (string | undefined)[]) => object])[] = [
  [
    /^(\d+) ?(d|w|m|days?|weeks?|months?) before (opening|closing)$/,
    (count, unit, side) => ({ on: `before-${side}`, span: spanOf(count, unit) }),
  ],
  [/^(opening|closing)$/, (on) => ({ on })],
  [
    /^every (\d+) ?(d|w|m|days?|weeks?|months?) (overdue|undated|unreported)$/,
    (count, unit, on) => ({ on, every: spanOf(count, unit) }),
  ],
  [/^on (\S+)$/, (date) => ({ on: 'date', date })],
];

/** The trigger that was meant, `undefined` when it is none. */
export const triggerSaid = (words: string): Trigger | undefined => {
  const said = words.trim().toLowerCase().replaceAll(/\s+/g, ' ');
  for (const [form, meant] of forms) {
    const found = form.exec(said);
    if (found) return aTrigger.safeParse(meant(...found.slice(1))).data;
  }
  return undefined;
};
