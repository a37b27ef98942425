import { defaultRules } from '#domain/rules/default-rules.js';
import { triggerInWords, triggerSaid } from './rule-words.js';

describe('a trigger in words', () => {
  it('of every default rule is read as it is printed', () => {
    for (const { rule } of defaultRules)
      expect(triggerSaid(triggerInWords(rule.trigger))).toEqual(rule.trigger);
  });

  it.each([
    ['2w before closing', { on: 'before-closing', span: 'P2W' }],
    ['Every 1 month  unreported', { on: 'unreported', every: 'P1M' }],
    ['on 2019-05-01', { on: 'date', date: '2019-05-01' }],
  ])('%s', (words, trigger) => expect(triggerSaid(words)).toEqual(trigger));

  it.each(['on 2019-02-30', '0 days before opening', 'sometimes', 'every 7 days', '1 day before lunch', ''])(
    'is not %j',
    (words) => expect(triggerSaid(words)).toBeUndefined(),
  );
});
