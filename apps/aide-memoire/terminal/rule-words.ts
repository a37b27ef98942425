import { spanInWords, triggerWords } from '#delivery/words/trigger-words.js';
import { trigger as aTrigger, type Trigger } from '#domain/rules/rule.schema.js';

/** Triggers as people say and type them: what one prints, the other reads. Both follow from the forms of `triggerWords`. */

const placeholders = /\{(span|every|date)\}/g;

const forms = aTrigger.options.flatMap(({ shape: { on } }) => {
  const { form } = triggerWords[on.value];
  return form === null ? [] : [{ on: on.value, form }];
});

export const triggerInWords = (trigger: Trigger): string => {
  const fields: Readonly<Record<string, string>> = trigger;
  return (triggerWords[trigger.on].form ?? trigger.on).replaceAll(placeholders, (_, name: string) => {
    const field = fields[name] ?? '';
    return name === 'date' ? field : spanInWords(field as never);
  });
};

/** The forms in which a trigger can be typed, for help and faults. */
export const triggerForms = forms
  .map(({ form }) => form.replaceAll(/\{(?:span|every)\}/g, '7 days').replace('{date}', '2019-05-01'))
  .map((example) => `"${example}"`)
  .join(', ')
  .replace(/, (?=[^,]*$)/, ' or ');

const patterns = forms.map(({ on, form }) => ({
  on,
  fields: [...form.matchAll(placeholders)].map(([, name = '']) => name),
  pattern: new RegExp(
    `^${form.replaceAll(/\{(?:span|every)\}/g, '(\\d+ ?(?:d|w|m|days?|weeks?|months?))').replace('{date}', '(\\S+)')}$`,
  ),
}));

/** "2 weeks", "2w" → `P2W`. */
const spanOf = (words: string): string => {
  const [, count, unit = ''] = /^(\d+) ?([dwm])/.exec(words) ?? [];
  return `P${Number(count)}${unit.toUpperCase()}`;
};

/** The trigger that was meant, `undefined` when it is none. */
export const triggerSaid = (words: string): Trigger | undefined => {
  const said = words.trim().toLowerCase().replaceAll(/\s+/g, ' ');
  for (const { on, fields, pattern } of patterns) {
    const [, ...cells] = pattern.exec(said) ?? [''];
    if (!pattern.test(said)) continue;
    const read = fields.map((name, at) => {
      const cell = cells[at] ?? '';
      return [name, name === 'date' ? cell : spanOf(cell)];
    });
    return aTrigger.safeParse({ on, ...Object.fromEntries(read) }).data;
  }
  return undefined;
};
