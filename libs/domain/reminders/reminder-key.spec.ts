import fc from 'fast-check';
import { reminderKeyOf, reminderName } from './reminder-key.js';
import { reminderKey } from './reminders.events.js';

test.each([
  { rule: 'opens-14d', occurrence: '2018-11-20', reader: 'staff:ana' },
  { rule: 'overdue-7d', occurrence: '2018-11-30#3', reader: 'body:droi' },
  { rule: 'escalation', occurrence: 'overdue-7d/2018-11-30#3', reader: 'staff:dan' },
])('%j has a name, and is found by it', (asked) => {
  const key = reminderKey.parse(asked);
  expect(reminderName(key)).toBe(`${asked.rule}/${asked.occurrence}/${asked.reader}`);
  expect(reminderKeyOf(reminderName(key))).toEqual(key);
});

test('every key is found by its name', () => {
  const anyKey = fc.record({
    rule: fc.stringMatching(/^[a-z0-9]([a-z0-9-]{0,38}[a-z0-9])?$/),
    occurrence: fc.string({ minLength: 1, maxLength: 100 }),
    reader: fc.stringMatching(/^[a-z]+:[a-z0-9._@-]{1,100}$/),
  });
  fc.assert(
    fc.property(anyKey, (asked) => {
      const read = reminderKey.safeParse(asked);
      if (read.success) expect(reminderKeyOf(reminderName(read.data))).toEqual(read.data);
    }),
  );
});

test.each([
  '',
  'opens-14d',
  'opens-14d/staff:ana',
  'opens-14d//staff:ana',
  'Opens/2018/staff:ana',
  'opens/2018/ana',
])('“%s” is the name of none', (name) => {
  expect(reminderKeyOf(name)).toBeUndefined();
});
