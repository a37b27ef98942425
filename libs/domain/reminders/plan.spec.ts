import { describe, expect, it, test } from '@jest/globals';
import {
  ana,
  at,
  calendarOf,
  dan,
  day,
  fellDue,
  id,
  inShort,
  mailbox,
  planWith,
  readerNamed,
  readersOf,
  ruleOf,
  subject,
  window,
} from '#test/support/planning.js';
import { defaultRules } from '../rules/default-rules.js';

const before = ruleOf('before', { trigger: { on: 'before-opening', span: 'P14D' } });
const opening = ruleOf('opening', { trigger: { on: 'opening' } });
const weekly = ruleOf('weekly', { trigger: { on: 'overdue', every: 'P7D' }, escalateAfter: 5 });
const monthly = ruleOf('monthly', { trigger: { on: 'overdue', every: 'P1M' } });
const on = (date: string) => ruleOf('by', { trigger: { on: 'date', date: day(date) } });
const timeframe = (first: string | null, last: string | null) => ({
  zone: 'Asia/Almaty',
  window: window(first, last),
});

describe('By the default rules', () => {
  it('a commitment is told of before and when its window opens and closes, and once it is overdue', () => {
    expect(inShort(planWith())).toEqual([
      '2018-10-19T06:00 unreported-60d/2018-08-20#1 staff:ana',
      '2018-11-06T07:00 opens-14d/2018-11-20 body:droi',
      '2018-11-06T07:00 opens-14d/2018-11-20 staff:ana',
      '2018-11-20T07:00 opens/2018-11-20 staff:ana',
      '2018-11-23T07:00 closes-7d/2018-11-30 body:droi',
      '2018-11-23T07:00 closes-7d/2018-11-30 staff:ana',
      '2018-11-30T07:00 closes/2018-11-30 staff:ana',
      '2018-12-07T07:00 overdue-7d/2018-11-30#1 body:droi',
      '2018-12-07T07:00 overdue-7d/2018-11-30#1 staff:ana',
    ]);
  });

  it('one without a date is asked for it, and only then', () => {
    const plan = inShort(planWith({ subject: { timeframe: timeframe(null, null) } }));
    expect(plan).toEqual([
      '2018-09-19T06:00 undated-30d/2018-08-20#1 staff:ana',
      '2018-10-19T06:00 unreported-60d/2018-08-20#1 staff:ana',
    ]);
    const halfDated = inShort(planWith({ subject: { timeframe: timeframe('2018-11-20', null) } }));
    expect(halfDated.map((row) => row.split(' ')[1])).toEqual([
      'unreported-60d/2018-08-20#1',
      'opens-14d/2018-11-20',
      'opens-14d/2018-11-20',
      'opens/2018-11-20',
    ]);
  });

  it.each(['proposed', 'closed', 'dismissed'] as const)('one that is %s has no plan', (stage) => {
    expect(planWith({ subject: { stage } })).toEqual([]);
  });

  it('each says by which rule and window', () => {
    expect(planWith()[1]?.reasoning).toEqual({
      ruleVersion: 'default@1',
      trigger: 'before-opening P14D',
      window: { first: '2018-11-20', last: '2018-11-30' },
      windowSince: 12,
      wanted: '2018-11-06',
      movedBy: [],
      as: 'responsible',
    });
  });
});

describe('A reminder’s day', () => {
  const easter = calendarOf('holidays-be', [
    ['2019-04-19', '2019-04-19', 'Good Friday'],
    ['2019-04-22', '2019-04-22', 'Easter Monday'],
  ]);

  it('that is free moves earlier, and says by what', () => {
    const [plan] = planWith({ rules: [on('2019-04-22')], calendars: [easter] });
    expect(plan).toMatchObject({ day: '2019-04-18', due: '2019-04-18T06:00:00.000Z' });
    expect(plan?.reasoning.movedBy).toEqual([
      { day: '2019-04-22', name: 'Easter Monday', calendar: 'holidays-be' },
      { day: '2019-04-21', name: 'weekend', calendar: null },
      { day: '2019-04-20', name: 'weekend', calendar: null },
      { day: '2019-04-19', name: 'Good Friday', calendar: 'holidays-be' },
    ]);
  });

  it('of a weekly reader is their weekday, or before it when that is free', () => {
    const mondays = readersOf({ ...ana, rhythm: 'weekly', weekday: 1 });
    const [plan] = planWith({ rules: [on('2019-04-24')], readers: mondays });
    expect(plan?.day).toBe('2019-04-22');
    const [moved] = planWith({ rules: [on('2019-04-24')], readers: mondays, calendars: [easter] });
    expect(moved?.day).toBe('2019-04-18');
    expect(moved?.reasoning.movedBy[0]).toEqual({ day: '2019-04-24', name: 'read weekly', calendar: null });
  });

  it('of a daily reader stays', () => {
    const [plan] = planWith({ rules: [on('2019-04-24')], readers: readersOf({ ...ana, rhythm: 'daily' }) });
    expect(plan?.day).toBe('2019-04-24');
  });

  test.each([
    [
      'Europe/Brussels, the night the clocks go forward',
      'Europe/Brussels',
      2,
      '2019-03-31',
      '2019-03-31T01:00',
    ],
    ['Europe/Brussels, the night they go back', 'Europe/Brussels', 2, '2019-10-27', '2019-10-27T00:00'],
    ['Asia/Almaty', 'Asia/Almaty', 9, '2019-01-08', '2019-01-08T03:00'],
    ['Pacific/Fiji, the day before in UTC', 'Pacific/Fiji', 8, '2019-01-08', '2019-01-07T19:00'],
    ['Pacific/Apia, on the day it left out', 'Pacific/Apia', 8, '2011-12-30', '2011-12-30T18:00'],
    [
      'America/Sao_Paulo, where midnight was skipped',
      'America/Sao_Paulo',
      0,
      '2018-11-04',
      '2018-11-04T03:00',
    ],
    ['Europe/Brussels on a leap day', 'Europe/Brussels', 8, '2020-02-29', '2020-02-29T07:00'],
  ])('is due at the reader’s hour in %s', (_, zone, hour, date, due) => {
    const everyDay = [calendarOf('always', [], { workingDays: [1, 2, 3, 4, 5, 6, 7] })];
    const [plan] = planWith({
      rules: [on(date)],
      calendars: everyDay,
      readers: readersOf({ ...ana, zone, hour }),
      subject: { openSince: at('2011-01-01T00:00:00Z') },
    });
    expect(plan?.due.slice(0, 16)).toBe(due);
  });

  it('at the ends of time is left out rather than written with five digits', () => {
    const far = { timeframe: timeframe('1583-01-01', '9998-12-31'), openSince: at('1583-01-01T00:00:00Z') };
    const rules = [
      ruleOf('centuries', { trigger: { on: 'overdue', every: 'P999M' } }),
      ruleOf('before', { trigger: { on: 'before-closing', span: 'P1M' } }),
    ];
    expect(inShort(planWith({ rules, subject: far }))).toEqual([
      '9998-11-30T07:00 before/9998-12-31 staff:ana',
    ]);
  });
});

describe('What repeats', () => {
  const always = [calendarOf('always', [], { workingDays: [1, 2, 3, 4, 5, 6, 7] })];
  const wantedAfter = (last: string, newest?: string) => {
    const asked = {
      rules: [monthly],
      calendars: always,
      subject: { timeframe: timeframe(null, last), openSince: at('2019-01-01T12:00:00Z') },
    };
    if (newest === undefined) return planWith(asked)[0]?.day;
    const told = { at: at(newest), acknowledged: at(newest) };
    const fallen = planWith(asked).map((one) => fellDue(one, told));
    return planWith({ ...asked, fallen })[0]?.day;
  };

  it('is counted from its anchor, so that the 31st comes again after a short month', () => {
    expect(wantedAfter('2019-01-31')).toBe('2019-02-28');
    expect(wantedAfter('2019-01-31', '2019-03-01T12:00:00Z')).toBe('2019-03-31');
    expect(wantedAfter('2019-01-31', '2019-03-31T12:00:00Z')).toBe('2019-04-30');
    expect(wantedAfter('2020-01-31')).toBe('2020-02-29');
    expect(wantedAfter('2020-02-29', '2021-02-01T12:00:00Z')).toBe('2021-02-28');
    expect(wantedAfter('2020-02-29', '2024-02-01T12:00:00Z')).toBe('2024-02-29');
  });

  it('has only its next time in the plan, also after years without a job', () => {
    const [first] = planWith({ rules: [weekly] });
    if (!first) throw new Error('nothing is planned');
    const late = fellDue(first, {
      at: at('2021-02-03T10:00:00.000Z'),
      acknowledged: at('2021-02-03T11:00:00Z'),
    });
    expect(inShort(planWith({ rules: [weekly], fallen: [late] }))).toEqual([
      '2021-02-05T07:00 weekly/2018-11-30#114 staff:ana',
    ]);
  });

  it('on days that move to the same day is told once', () => {
    const daily = ruleOf('daily', { trigger: { on: 'overdue', every: 'P1D' } });
    const [first] = planWith({ rules: [daily], subject: { timeframe: timeframe(null, '2018-11-29') } });
    if (!first) throw new Error('nothing is planned');
    expect(first.day).toBe('2018-11-30');
    const plan = planWith({
      rules: [daily],
      subject: { timeframe: timeframe(null, '2018-11-29') },
      fallen: [fellDue(first)],
    });
    // Saturday's and Sunday's would be on Friday again.
    expect(inShort(plan)).toEqual(['2018-12-03T07:00 daily/2018-11-29#4 staff:ana']);
  });

  it('counts from the last report', () => {
    const rules = [ruleOf('silent', { trigger: { on: 'unreported', every: 'P60D' } })];
    const [plan] = planWith({ rules, subject: { lastReportedAt: at('2018-10-01T22:00:00.000Z') } });
    // In Almaty it was the second already.
    expect(plan?.key.occurrence).toBe('2018-10-02#1');
  });
});

it('What is put off to the end of time does not go beyond it', () => {
  const fridays = readersOf({ ...ana, rhythm: 'weekly', weekday: 1 });
  const snoozes = [{ reader: id('staff:ana'), until: day('9999-12-31') }];
  expect(inShort(planWith({ rules: [opening], readers: fridays, snoozes }))).toEqual([
    '9999-12-31T07:00 opening/2018-11-20 staff:ana',
  ]);
});

describe('Whom a rule writes to', () => {
  const reading = (to: readonly string[], changes: Parameters<typeof planWith>[0] = {}) =>
    planWith({ ...changes, rules: [ruleOf('by', { trigger: { on: 'opening' }, to: to as never })] }).map(
      ({ key, reasoning: { as, insteadOf } }) =>
        [key.reader, as, ...(insteadOf ? [insteadOf] : [])].join(' '),
    );

  it('owner, mailbox of the responsible body, watchers and names, each once', () => {
    const watchers = [id('staff:eva'), id('staff:ana')];
    expect(reading(['watchers', 'owner', 'responsible', 'staff:dan', 'staff:eva'], { watchers })).toEqual([
      'body:droi responsible',
      'staff:ana watchers',
      'staff:dan named',
      'staff:eva watchers',
    ]);
  });

  it('the registry, where that is nobody', () => {
    const parties = { owner: null, responsible: 'A body without a mailbox' };
    expect(reading(['owner', 'responsible', 'watchers'], { subject: { parties } })).toEqual([
      'desk:registry nobody else',
    ]);
  });

  it('the head of who was removed, or the registry', () => {
    const gone = { ...ana, removed: true };
    expect(reading(['owner'], { readers: readersOf(gone, dan) })).toEqual(['staff:dan owner staff:ana']);
    expect(reading(['owner'], { readers: readersOf({ ...gone, head: null }) })).toEqual([
      'desk:registry owner staff:ana',
    ]);
    expect(reading(['owner'], { readers: readersOf(gone, { ...dan, removed: true }) })).toEqual([
      'desk:registry owner staff:ana',
    ]);
    const registry = readerNamed('desk:registry', { removed: true });
    expect(reading(['desk:registry'], { readers: readersOf(registry) })).toEqual(['desk:registry named']);
  });

  it('a mailbox whose name is the body’s exactly, of several the first that is still read', () => {
    const others = readersOf(
      { ...mailbox, id: id('body:a'), removed: true },
      { ...mailbox, id: id('body:z') },
      { ...mailbox, id: id('body:c') },
    );
    expect(reading(['responsible'], { readers: others })).toEqual(['body:c responsible']);
    const alike = readersOf({ ...mailbox, body: 'subcommittee on human rights' });
    expect(reading(['responsible'], { readers: alike })).toEqual(['desk:registry nobody else']);
  });
});

describe('What was told is not told again', () => {
  const [told] = planWith({ rules: [opening] });
  if (!told) throw new Error('nothing is planned');
  const fallen = [fellDue(told)];

  it('when it fell due', () => {
    expect(planWith({ rules: [opening], fallen })).toEqual([]);
  });

  it('when the window moves away and back, while a new window is told of', () => {
    const moved = { timeframe: timeframe('2019-03-04', '2019-03-08'), windowSince: 40 };
    expect(inShort(planWith({ rules: [opening], fallen, subject: moved }))).toEqual([
      '2019-03-04T07:00 opening/2019-03-04 staff:ana',
    ]);
    expect(planWith({ rules: [opening], fallen, subject: { windowSince: 41 } })).toEqual([]);
  });

  it('to an owner who takes over, nor to the head of one who left', () => {
    const parties = { ...subject.parties, owner: id('staff:bob') };
    expect(planWith({ rules: [opening], fallen, subject: { parties } })).toEqual([]);
    const gone = readersOf({ ...ana, removed: true }, dan);
    expect(planWith({ rules: [opening], fallen, readers: gone })).toEqual([]);
  });

  it('but an owner who takes over has what is to come', () => {
    const parties = { ...subject.parties, owner: id('staff:bob') };
    const [first] = planWith({ rules: [weekly] });
    if (!first) throw new Error('nothing is planned');
    const answered = fellDue(first, { acknowledged: at('2018-12-07T09:00:00Z') });
    expect(inShort(planWith({ rules: [weekly], fallen: [answered], subject: { parties } }))).toEqual([
      '2018-12-14T07:00 weekly/2018-11-30#2 staff:bob',
    ]);
  });

  it('to a watcher who left, at their head', () => {
    const rules = [ruleOf('seen', { trigger: { on: 'closing' }, to: ['watchers'] })];
    const watchers = [id('staff:eva')];
    const eva = readerNamed('staff:eva', { head: id('staff:dan') });
    const [seen] = planWith({ rules, watchers, readers: readersOf(eva, dan) });
    if (!seen) throw new Error('nothing is planned');
    const readers = readersOf({ ...eva, removed: true }, dan);
    expect(planWith({ rules, watchers, readers, fallen: [fellDue(seen)] })).toEqual([]);
  });
});

describe('What was long before', () => {
  const late = at('2019-01-20T10:00:00.000Z');

  it.each([
    ['a rule was set', { rules: [{ ...opening, since: late }] }],
    ['a reader was described', { rules: [opening], readers: readersOf({ ...ana, since: late }) }],
    [
      'somebody began to watch',
      {
        rules: [{ ...opening, rule: { ...opening.rule, to: ['watchers' as const] } }],
        watchers: [id('staff:ana')],
        watchingSince: new Map([[id('staff:ana'), late]]),
      },
    ],
  ])('%s is not told', (_, changes) => {
    expect(planWith(changes)).toEqual([]);
  });

  it('is told when it was within the week, in which no job may have run', () => {
    const since = at('2018-11-26T10:00:00.000Z');
    expect(inShort(planWith({ rules: [{ ...opening, since }] }))).toEqual([
      '2018-11-20T07:00 opening/2018-11-20 staff:ana',
    ]);
  });

  it('leaves what repeats its next time', () => {
    expect(inShort(planWith({ rules: [{ ...weekly, since: late }] }))).toEqual([
      '2019-01-18T07:00 weekly/2018-11-30#7 staff:ana',
    ]);
  });
});

describe('What would have fallen due before the commitment was open', () => {
  const openSince = at('2018-12-21T17:00:00.000Z');
  const old = { subject: { openSince } };

  it('is told in one, when each reader next reads, by the most telling of it', () => {
    const plan = planWith(old);
    expect(inShort(plan).slice(0, 2)).toEqual([
      '2018-12-24T07:00 overdue-7d/2018-11-30#3 body:droi',
      '2018-12-24T07:00 overdue-7d/2018-11-30#3 staff:ana',
    ]);
    expect(plan[1]?.reasoning).toMatchObject({
      folds: [
        'the last day of the window, 30 November 2018',
        'the window opens, 20 November 2018',
        '7 days before the window closes, 23 November 2018',
        '14 days before the window opens, 6 November 2018',
      ],
      movedBy: [
        { day: '2018-12-22', name: 'weekend', calendar: null },
        { day: '2018-12-23', name: 'weekend', calendar: null },
      ],
    });
    expect(inShort(plan).slice(2)).toEqual(['2019-02-19T07:00 unreported-60d/2018-12-21#1 staff:ana']);
  });

  it('is told once: not what was folded, and not by another window that is past', () => {
    const plan = planWith(old);
    const fallen = plan.slice(0, 2).map((one) => fellDue(one, { acknowledged: at('2018-12-24T08:00:00Z') }));
    expect(inShort(planWith({ ...old, fallen }))).toEqual([
      '2018-12-28T07:00 overdue-7d/2018-11-30#4 body:droi',
      '2018-12-28T07:00 overdue-7d/2018-11-30#4 staff:ana',
      '2019-02-19T07:00 unreported-60d/2018-12-21#1 staff:ana',
    ]);
    const narrowed = { openSince, timeframe: timeframe('2018-11-26', '2018-11-26') };
    expect(inShort(planWith({ subject: narrowed, fallen })).map((row) => row.split(' ')[1])).toEqual([
      'overdue-7d/2018-11-26#5',
      'overdue-7d/2018-11-26#5',
      'unreported-60d/2018-12-21#1',
    ]);
  });

  it('is told on the weekday of a weekly reader', () => {
    const fridays = readersOf({ ...ana, rhythm: 'weekly', weekday: 5 });
    expect(planWith({ ...old, rules: [opening], readers: fridays })[0]?.day).toBe('2018-12-28');
  });

  it('a day that moves to before it is part of it', () => {
    const saturday = { timeframe: timeframe('2018-12-22', '2018-12-22'), openSince };
    const [plan] = planWith({ rules: [opening], subject: saturday });
    expect(plan).toMatchObject({ day: '2018-12-24', reasoning: { wanted: '2018-12-22', folds: [] } });
  });

  it('is told again of what was not told, when the commitment is opened again', () => {
    const first = planWith({ rules: [before] }).map((one) => fellDue(one));
    const plan = planWith({ ...old, rules: [before, opening], fallen: first });
    expect(inShort(plan)).toEqual(['2018-12-24T07:00 opening/2018-11-20 staff:ana']);
  });
});

describe('What a reader puts off', () => {
  const snoozes = [
    { reader: id('staff:ana'), until: day('2018-11-24') },
    { reader: id('staff:ana'), until: day('2018-11-22') },
  ];
  const rules = [
    before,
    opening,
    ruleOf('closing', { trigger: { on: 'closing' }, to: ['owner', 'responsible'] }),
  ];

  it('is told in one on that day, or on the next on which they read; nobody else waits', () => {
    const plan = planWith({ rules, snoozes });
    expect(inShort(plan)).toEqual([
      '2018-11-26T07:00 opening/2018-11-20 staff:ana',
      '2018-11-30T07:00 closing/2018-11-30 body:droi',
      '2018-11-30T07:00 closing/2018-11-30 staff:ana',
    ]);
    expect(plan[0]?.reasoning).toMatchObject({
      folds: ['14 days before the window opens, 6 November 2018'],
      alsoTells: [{ rule: 'before', occurrence: '2018-11-20' }],
    });
  });

  it('is not told once more afterwards', () => {
    const fallen = planWith({ rules, snoozes })
      .slice(0, 1)
      .map((one) => fellDue(one));
    expect(inShort(planWith({ rules, snoozes, fallen }))).toEqual([
      '2018-11-30T07:00 closing/2018-11-30 body:droi',
      '2018-11-30T07:00 closing/2018-11-30 staff:ana',
    ]);
  });

  it('what repeats comes once', () => {
    const until = [{ reader: id('staff:ana'), until: day('2019-02-01') }];
    const plan = planWith({ rules: [weekly], snoozes: until });
    expect(inShort(plan)).toEqual(['2019-02-01T07:00 weekly/2018-11-30#1 staff:ana']);
    const fallen = plan.map((one) => fellDue(one, { acknowledged: at('2019-02-01T08:00:00Z') }));
    expect(inShort(planWith({ rules: [weekly], snoozes: until, fallen }))).toEqual([
      '2019-02-08T07:00 weekly/2018-11-30#10 staff:ana',
    ]);
  });
});

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
