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
  window,
} from '#test/support/planning.js';

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
      trigger: { on: 'before-opening', span: 'P14D' },
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
      { day: '2019-04-22', why: 'holiday', name: 'Easter Monday', calendar: 'holidays-be' },
      { day: '2019-04-21', why: 'weekend', calendar: null },
      { day: '2019-04-20', why: 'weekend', calendar: null },
      { day: '2019-04-19', why: 'holiday', name: 'Good Friday', calendar: 'holidays-be' },
    ]);
  });

  it('of a weekly reader is their weekday, or before it when that is free', () => {
    const mondays = readersOf({ ...ana, rhythm: 'weekly', weekday: 1 });
    const [plan] = planWith({ rules: [on('2019-04-24')], readers: mondays });
    expect(plan?.day).toBe('2019-04-22');
    const [moved] = planWith({ rules: [on('2019-04-24')], readers: mondays, calendars: [easter] });
    expect(moved?.day).toBe('2019-04-18');
    expect(moved?.reasoning.movedBy[0]).toEqual({ day: '2019-04-24', why: 'weekly', calendar: null });
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
