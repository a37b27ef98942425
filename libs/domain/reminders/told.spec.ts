import {
  ana,
  at,
  dan,
  day,
  fellDue,
  id,
  inShort,
  planWith,
  readerNamed,
  readersOf,
  ruleOf,
  subject,
  window,
} from '#test/support/planning.js';

const before = ruleOf('before', { trigger: { on: 'before-opening', span: 'P14D' } });
const opening = ruleOf('opening', { trigger: { on: 'opening' } });
const weekly = ruleOf('weekly', { trigger: { on: 'overdue', every: 'P7D' }, escalateAfter: 5 });
const timeframe = (first: string | null, last: string | null) => ({
  zone: 'Asia/Almaty',
  window: window(first, last),
});

describe('What the registry was told in place of others', () => {
  it('takes nothing from whoever is written to in place of the registry', () => {
    const both = ruleOf('both', { trigger: { on: 'opening' }, to: ['owner', 'responsible'] });
    const registry = readerNamed('desk:registry', {
      body: subject.parties.responsible ?? 'nobody',
      head: dan.id,
      removed: true,
    });
    const readers = readersOf({ ...ana, head: null, removed: true }, dan, registry);
    const plan = planWith({ rules: [both], readers });
    expect(plan.map(({ key }) => key.reader).toSorted()).toEqual(['desk:registry', dan.id]);
    const fallen = plan.filter(({ key }) => key.reader === 'desk:registry').map((one) => fellDue(one));
    expect(planWith({ rules: [both], readers, fallen }).map(({ key }) => key.reader)).toEqual([dan.id]);
  });
});

describe('What the registry was told because there was nobody else', () => {
  it('takes nothing from whoever is written to in place of the registry', () => {
    const toResponsible = ruleOf('before', {
      trigger: { on: 'before-opening', span: 'P14D' },
      to: ['responsible'],
    });
    const registry = readerNamed('desk:registry', {
      body: subject.parties.responsible ?? 'nobody',
      head: dan.id,
      removed: true,
    });
    const late = {
      rules: [opening, toResponsible],
      readers: readersOf(dan, registry),
      subject: { openSince: at('2018-12-21T17:00:00.000Z'), parties: { ...subject.parties, owner: null } },
    };
    const plan = planWith(late);
    expect(plan.map(({ key }) => key.reader).toSorted()).toEqual(['desk:registry', dan.id]);
    const fallen = plan.filter(({ key }) => key.reader === 'desk:registry').map((one) => fellDue(one));
    expect(planWith({ ...late, fallen }).map(({ key }) => key.reader)).toEqual([dan.id]);
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
      alsoTells: [
        { rule: 'closes', on: 'closing', occurrence: '2018-11-30', wanted: '2018-11-30' },
        { rule: 'opens', on: 'opening', occurrence: '2018-11-20', wanted: '2018-11-20' },
        { on: 'before-closing', span: 'P7D', occurrence: '2018-11-30', wanted: '2018-11-23' },
        { on: 'before-opening', span: 'P14D', occurrence: '2018-11-20', wanted: '2018-11-06' },
      ],
      movedBy: [
        { day: '2018-12-22', why: 'weekend', calendar: null },
        { day: '2018-12-23', why: 'weekend', calendar: null },
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
    expect(plan).toMatchObject({ day: '2018-12-24', reasoning: { wanted: '2018-12-22', alsoTells: [] } });
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
      alsoTells: [
        {
          rule: 'before',
          occurrence: '2018-11-20',
          on: 'before-opening',
          span: 'P14D',
          wanted: '2018-11-06',
        },
      ],
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
