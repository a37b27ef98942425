import {
  ana,
  at,
  calendarOf,
  fellDue,
  inShort,
  planWith,
  readersOf,
  ruleOf,
} from '#test/support/planning.js';
import { defaultRules } from '../rules/default-rules.js';

const opening = ruleOf('opening', { trigger: { on: 'opening' } });
const weekly = ruleOf('weekly', { trigger: { on: 'overdue', every: 'P7D' }, escalateAfter: 5 });

describe('One level up', () => {
  const rules = [weekly];
  const [overdue] = planWith({ rules });
  if (!overdue) throw new Error('nothing is planned');
  const risen = (changes: Parameters<typeof planWith>[0]) =>
    inShort(planWith({ rules, ...changes })).filter((row) => row.includes('escalation'));
  const failed = { at: at('2018-12-07T18:00:00.000Z'), channel: 'mail', reason: 'no such user' } as const;

  it('goes what nobody answered, as many working days later as its rule said', () => {
    const fallen = [fellDue(overdue)];
    expect(risen({ fallen })).toEqual(['2018-12-14T07:00 escalation/weekly/2018-11-30#1 staff:dan']);
    const calendars = [calendarOf('holidays', [['2018-12-10', '2018-12-11', 'Two days off']])];
    expect(risen({ fallen, calendars })).toEqual([
      '2018-12-18T07:00 escalation/weekly/2018-11-30#1 staff:dan',
    ]);
    expect(risen({ fallen, rules: [] })).toHaveLength(1);
  });

  it('counted from when it was handed over, not from when it should have been', () => {
    const handed = { at: at('2019-01-07T10:00:00.000Z'), channel: 'mail' } as const;
    const fallen = [fellDue(overdue, { at: at('2019-01-07T09:59:00.000Z'), delivered: handed })];
    expect(risen({ fallen })).toEqual(['2019-01-14T07:00 escalation/weekly/2018-11-30#1 staff:dan']);
  });

  it.each([
    ['it was acknowledged', { fallen: [fellDue(overdue, { acknowledged: at('2018-12-08T08:00:00Z') })] }],
    ['the window moved', { fallen: [fellDue(overdue)], subject: { windowSince: 99 } }],
    [
      'progress was reported',
      { fallen: [fellDue(overdue)], subject: { lastReportedAt: at('2018-12-09T08:00:00Z') } },
    ],
    ['it was closed', { fallen: [fellDue(overdue)], subject: { stage: 'closed' as const } }],
    [
      'it was closed and opened again',
      { fallen: [fellDue(overdue)], subject: { openSince: at('2018-12-10T08:00:00Z') } },
    ],
    ['nobody is one level up', { fallen: [fellDue(overdue)], readers: readersOf({ ...ana, head: null }) }],
    ['it is still on its way', { fallen: [fellDue(overdue, { delivered: null })] }],
  ])('goes nothing when %s', (_, changes) => {
    expect(risen(changes)).toEqual([]);
  });

  it('goes what could not be delivered, at once, by whatever rule, or else to the registry', () => {
    const [opens] = planWith({ rules: [opening] });
    if (!opens) throw new Error('nothing is planned');
    const fallen = [fellDue(opens, { delivered: null, failed })];
    expect(risen({ fallen })).toEqual(['2018-12-10T07:00 escalation/opening/2018-11-20 staff:dan']);
    expect(risen({ fallen, readers: readersOf({ ...ana, head: null }) })).toEqual([
      '2018-12-10T07:00 escalation/opening/2018-11-20 desk:registry',
    ]);
  });

  it('nothing goes further than one level, or round in a circle', () => {
    const fallen = [fellDue(overdue)];
    const [up] = planWith({ rules: [], fallen });
    if (!up) throw new Error('nothing is planned');
    expect(risen({ rules: [], fallen: [...fallen, fellDue(up)] })).toEqual([]);
    expect(risen({ rules: [], fallen: [...fallen, fellDue(up, { delivered: null, failed })] })).toEqual([]);
    const toRegistry = planWith({
      rules: [opening],
      subject: { parties: { owner: null, responsible: null } },
    }).map((one) => fellDue(one, { delivered: null, failed }));
    expect(risen({ rules: [], fallen: toRegistry })).toEqual([]);
  });

  it('two readers with one head are told of once', () => {
    const both = planWith({ rules: defaultRules }).filter(({ key }) => key.rule === 'overdue-7d');
    expect(both).toHaveLength(2);
    expect(risen({ rules: [], fallen: both.map((one) => fellDue(one)) })).toEqual([
      '2018-12-14T07:00 escalation/overdue-7d/2018-11-30#1 staff:dan',
    ]);
  });
});
