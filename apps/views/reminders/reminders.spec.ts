import { parse } from 'csv-parse/sync';
import { actorId } from '#domain/event.js';
import { commitmentId, localDate } from '#domain/values.js';
import { rowsOfStreams, upsertRows } from '#read-model/rows.js';
import { deliveryAttempt, reminderNotice, reminderPlan } from '#read-model/tables/reminders.js';
import {
  aNotice,
  ana,
  calendarNamed,
  delivered,
  described,
  fellDue,
  freeDay,
  kept,
  planIn,
  readerStreamOf,
  remindersOf,
  rulebookOf,
  ruleSet,
} from '#test/support/reminder-facts.js';
import { aVisit, commitment, recorded, visitRecorded, visits, when } from '#test/support/views.js';
import { openViewsApp, type ViewsApp } from '#test/support/views-app.js';

let views: ViewsApp;
let position: number;

const parties = { responsible: null, supporting: [], counterparts: [], owner: actorId.parse('staff:ana') };

beforeAll(async () => {
  views = await openViewsApp();
  const { record, dataSource } = views;
  await record(visits, visitRecorded);
  await record(readerStreamOf('staff:ana'), described('staff:ana', { email: 'ana@example.org', hour: 9 }));
  await record(readerStreamOf('staff:kim'), described('staff:kim'), {
    type: 'ReaderRemoved',
    data: { reader: actorId.parse('staff:kim'), because: 'left' },
  });
  await record(
    calendarNamed('holidays-kz'),
    kept('holidays-kz', 'KZ'),
    freeDay('holidays-kz', '2018-11-20', 'A holiday'),
  );
  await record(
    rulebookOf('kind:dialogue'),
    ruleSet('kind:dialogue', { id: 'opens', trigger: { on: 'opening' }, to: [ana], escalateAfter: 3 }),
    { type: 'RuleSwitchedOff', data: { scope: 'kind:dialogue' as never, rule: 'unreported-60d' as never } },
  );
  await record(
    rulebookOf('commitment:dialogue'),
    ruleSet('commitment:dialogue', {
      id: 'opens',
      trigger: { on: 'opening' },
      to: [ana],
      escalateAfter: null,
    }),
    ruleSet('commitment:dialogue', {
      id: 'on-the-day',
      trigger: { on: 'date', date: localDate.parse('2018-12-24') },
      to: ['owner'],
      escalateAfter: null,
    }),
  );
  await record(commitment('dialogue'), recorded('dialogue', { parties }));
  position = await record(
    commitment('later'),
    recorded('later', { kind: 'visit', parties, timeframe: when('2019-03') }),
  );
  await views.get(`/reminders?after=${position}`);
  const [first, second] = await planIn(dataSource, 'dialogue');
  if (!first || !second) throw new Error('two reminders are planned');
  views.clock.set('2018-11-06T07:00:01.000Z');
  const of = { commitment: commitmentId.parse('dialogue'), visit: aVisit };
  await record(remindersOf('dialogue'), fellDue(first), delivered(first), fellDue(second), {
    type: 'ReminderAcknowledged',
    data: { ...of, key: { rule: second.rule, occurrence: second.occurrence, reader: second.reader } },
  });
  await record(remindersOf('dialogue'), { type: 'CommitmentWatched', data: { ...of, reader: ana } });
  position = await record(commitment('later'), { type: 'CommitmentClosed', data: { outcome: 'withdrawn' } });
  await upsertRows(dataSource, reminderNotice, 'serving', [
    {
      notice: aNotice,
      reader: ana,
      digest: false,
      reminders: [{ commitment: of.commitment, reminder: first.reminder }],
      email: 'ana@example.org',
      subject: 'Opens in 14 days',
      text: 'The window opens.',
      html: '<p>The window opens.</p>',
      message: '<0123@localhost>',
      state: 'sent',
      attempts: 2,
      trouble: null,
      composedAt: views.clock.now(),
      settledAt: views.clock.now(),
    },
  ]);
  await upsertRows(
    dataSource,
    deliveryAttempt,
    'serving',
    (['put off', 'delivered'] as const).map((outcome, at) => ({
      id: `00000000-0000-4000-8000-00000000000${at}`,
      notice: aNotice,
      channel: 'mail' as const,
      to: 'ana@example.org',
      at: views.clock.now(),
      outcome,
      answer: at === 0 ? '451 try again' : '250 OK',
      milliseconds: 12,
    })),
  );
  await views.get(`/reminders?after=${position}`);
});
afterAll(() => views.close());

const asStaff = async (path: string) => {
  const { statusCode, body } = await views.app.inject({
    method: 'GET',
    url: `/api/v1${path}`,
    headers: await views.as('staff'),
  });
  return { status: statusCode, body: JSON.parse(body) };
};

describe('reminders', () => {
  it('list what is planned, the next first, each with why', async () => {
    const { body } = await views.get('/reminders');
    expect(body.items.map(({ due, rule, commitment: of }) => `${due} ${rule} ${of}`)).toEqual([
      '2018-11-19T08:00:00.000Z opens dialogue',
      '2018-11-21T08:00:00.000Z closes dialogue',
      '2018-11-28T08:00:00.000Z overdue-7d dialogue',
      '2018-12-24T08:00:00.000Z on-the-day dialogue',
    ]);
    expect(body.items[0]).toMatchObject({
      reminder: 'opens/2018-11-20/staff:ana',
      state: 'planned',
      statement: 'Hold the Human Rights Dialogue',
      occasion: 'the window opens',
      explanation: expect.stringMatching(/A holiday \(holidays-kz\), so Monday 19 November 2018.*at 09:00/),
      reasoning: { ruleVersion: 'commitment:dialogue@1' },
    });
  });

  it.each([
    ['rule=opens', 1],
    ['reader=staff:ben', 0],
    ['visit=astana-2018', 4],
    ['commitment=later', 0],
    ['commitment=later&state=cancelled', 6],
    ['state=sent', 1],
    ['state=acknowledged&state=due&state=failed', 1],
    [`notice=${aNotice}&state=sent&state=acknowledged`, 2],
    [`notice=${'0'.repeat(32)}&state=sent`, 0],
    ['dueFrom=2018-11-21&dueTo=2018-11-28', 2],
  ])('take the filter %s', async (filter, total) => {
    expect((await views.get(`/reminders?${filter}`)).body.total).toBe(total);
  });

  it('come in pages, whatever table they are in, and as CSV', async () => {
    const seen: unknown[] = [];
    let next: string | null = null;
    do {
      const { body } = await views.get(
        `/commitments/dialogue/reminders?limit=2${next === null ? '' : `&cursor=${next}`}`,
      );
      seen.push(...body.items.map(({ reminder }) => reminder));
      next = body.next;
    } while (next !== null);
    expect(new Set(seen).size).toBe(6);
    const { text } = await views.get('/reminders?sort=-due&format=csv');
    expect(parse(text, { bom: true, columns: true })).toMatchObject([
      { rule: 'on-the-day', occasion: 'the date that the rule names', state: 'planned' },
      {},
      {},
      {},
    ]);
  });

  it('of a commitment are all there are: planned, sent, cancelled', async () => {
    const { body } = await views.get('/commitments/dialogue/reminders');
    expect(body.items.map(({ state }) => state)).toEqual([
      'sent',
      'acknowledged',
      'planned',
      'planned',
      'planned',
      'planned',
    ]);
    expect(body.items[0]).toMatchObject({ channel: 'mail', notice: aNotice });
    const { body: gone } = await views.get('/commitments/later/reminders');
    expect(gone.items).toHaveLength(6);
    expect(gone.items[0]).toMatchObject({
      state: 'cancelled',
      cancelledBecause: 'closed as withdrawn on 6 November 2018 by staff:ana',
    });
    expect((await views.get('/commitments/nothing/reminders')).body.code).toBe('COMMITMENT_NOT_FOUND');
  });
});

describe('rules', () => {
  const told = async (query: string): Promise<string[]> =>
    (await views.get(`/rules${query}`)).body.items.map(
      ({ id, state, version }) => `${id} ${state} ${version}`,
    );

  it('are the defaults, until somebody says otherwise', async () => {
    expect(await told('')).toContain('opens default default@1');
    expect(await told('?kind=visit')).toContain('unreported-60d default default@1');
  });

  it('are told with what they replace and who said so', async () => {
    expect(await told('?kind=dialogue')).toEqual([
      'closes default default@1',
      'closes-7d default default@1',
      'opens overridden kind:dialogue@1',
      'opens-14d default default@1',
      'overdue-7d default default@1',
      'undated-30d default default@1',
      'unreported-60d off kind:dialogue@2',
    ]);
    const { body } = await views.get('/rules?commitment=dialogue');
    expect(body.items.find(({ id }) => id === 'opens')).toMatchObject({
      version: 'commitment:dialogue@1',
      replaces: 'kind:dialogue@1',
      setBy: 'staff:ana',
    });
    expect(body.items.find(({ id }) => id === 'on-the-day')).toMatchObject({
      state: 'added',
      replaces: null,
    });
  });

  it('tell at which version each rulebook stands, also of one that no longer says anything', async () => {
    const books = async (query: string) => (await views.get(`/rules${query}`)).body.rulebooks;
    expect(await books('?kind=dialogue')).toEqual({ workspace: 0, 'kind:dialogue': 2 });
    expect(await books('?commitment=dialogue')).toEqual({
      workspace: 0,
      'kind:dialogue': 2,
      [`visit:${aVisit}`]: 0,
      'commitment:dialogue': 2,
    });
    const undated = { scope: 'kind:report' as never, rule: 'undated-30d' as never };
    const at = await views.record(
      rulebookOf('kind:report'),
      { type: 'RuleSwitchedOff', data: undated },
      { type: 'RuleLeft', data: undated },
    );
    const { body } = await views.get(`/rules?scope=kind:report&after=${at}`);
    expect(body).toMatchObject({ items: [], rulebooks: { 'kind:report': 2 } });
  });

  it('of one scope are what its rulebook says', async () => {
    expect(await told('?scope=kind:dialogue')).toEqual([
      'opens overridden kind:dialogue@1',
      'unreported-60d off kind:dialogue@2',
    ]);
    expect(await told('?scope=workspace')).toEqual([]);
  });

  it('are asked for in one way at a time', async () => {
    expect((await views.get('/rules?commitment=dialogue&scope=workspace')).status).toBe(400);
    expect((await views.get('/rules?commitment=nothing')).body.code).toBe('COMMITMENT_NOT_FOUND');
  });
});

describe('readers and calendars', () => {
  it('are listed, and found', async () => {
    const { body } = await views.get('/readers');
    expect(body.items).toMatchObject([
      { id: 'staff:ana', email: 'ana@example.org', removed: null },
      { id: 'staff:kim', removed: 'left' },
    ]);
    expect((await views.get('/readers?removed=no')).body.total).toBe(1);
    const asReader = await views.get('/readers', await views.as('reader', 'program:board'));
    expect(asReader.body.items).toMatchObject([{ email: null }, { email: null }]);
    expect((await views.get('/calendars?appliesTo=KZ')).body.items).toMatchObject([
      { id: 'holidays-kz', dayCount: 1 },
    ]);
    const one = await views.get('/calendars/holidays-kz');
    expect(one.headers.etag).toBe('"2"');
    expect(one.body.days).toEqual([
      { first: '2018-11-20', last: '2018-11-20', name: 'A holiday', from: 'by hand' },
    ]);
    expect((await views.get('/calendars/none')).body.code).toBe('CALENDAR_NOT_FOUND');
  });
});

describe('the outbox', () => {
  it('shows what was written to whom, and every attempt to hand it over', async () => {
    const { body } = await asStaff('/outbox?reader=staff:ana');
    expect(body.items).toMatchObject([{ notice: aNotice, subject: 'Opens in 14 days', state: 'sent' }]);
    expect(body.items[0]).not.toHaveProperty('text');
    const { body: one } = await asStaff(`/outbox/${aNotice}`);
    expect(one).toMatchObject({
      text: 'The window opens.',
      deliveries: [{ outcome: 'put off' }, { outcome: 'delivered' }],
    });
    expect((await asStaff('/deliveries?outcome=put%20off')).body.items).toMatchObject([
      { answer: '451 try again' },
    ]);
    expect((await asStaff(`/outbox/${'0'.repeat(32)}`)).body.code).toBe('NOT_FOUND');
  });

  it('shows the links of a mail to the reader it was written to, and to nobody else', async () => {
    const token = `${'a'.repeat(40)}.${'b'.repeat(43)}`;
    await views.dataSource.query(
      `update reminder_notice set text = 'Done: https://x/answer/${token}', html = '<a href="https://x/answer/${token}">Done</a>'
        where notice = $1`,
      [aNotice],
    );
    const seenAs = async (role: 'staff' | 'keeper', id: string) =>
      JSON.stringify((await views.get(`/outbox/${aNotice}`, await views.as(role, id))).body);
    expect(await seenAs('staff', 'staff:ana')).toContain(`/answer/${token}`);
    for (const [role, id] of [
      ['staff', 'staff:bogdan'],
      ['keeper', 'staff:kim'],
    ] as const) {
      const seen = await seenAs(role, id);
      expect(seen).toContain('https://x/answer/…');
      expect(seen).not.toContain(token.slice(0, 40));
    }
  });

  it('is for staff, since its mails can be answered without signing in', async () => {
    for (const path of ['/outbox', `/outbox/${aNotice}`, '/deliveries']) {
      expect((await views.get(path)).status).toBe(403);
    }
  });
});

describe('the history', () => {
  it('tells what happened to reminders among the rest', async () => {
    const { body } = await views.get(`/commitments/dialogue/history?after=${position}`);
    expect(body.items.map(({ what }) => what)).toEqual([
      expect.stringContaining('Recorded'),
      expect.stringMatching(/^Reminder fell due: .*, to staff:ana$/),
      'Reminder sent to staff:ana by mail',
      expect.stringMatching(/^Reminder fell due/),
      expect.stringMatching(/^Reminder .* to staff:ana acknowledged$/),
      'Watched by staff:ana',
    ]);
  });
});

describe('reminders as of a moment', () => {
  it('are those that had fallen due by then, with what had become of them', async () => {
    const states = async (path: string) => {
      const { body } = await views.get(`${path}&after=${position}`);
      return body.items.map(({ commitment: id, state }) => [id, state]);
    };
    expect(await states('/reminders?asOf=2018-11-05&state=sent')).toEqual([]);
    expect(await states('/commitments/dialogue/reminders?asOf=2018-11-07')).toEqual([
      ['dialogue', 'sent'],
      ['dialogue', 'acknowledged'],
      ['dialogue', 'planned'],
      ['dialogue', 'planned'],
      ['dialogue', 'planned'],
      ['dialogue', 'planned'],
    ]);
    expect(await states('/reminders?asOf=2018-11-07&state=sent')).toEqual([['dialogue', 'sent']]);
  });

  it('are those that were planned then: worked out from the events, as the view had worked them out', async () => {
    const planned = async (query: string, limit = 50) =>
      (await views.get(`/reminders?limit=${limit}&${query}`)).body.items;
    const now = await planned(`after=${position}`);
    expect(now.length).toBeGreaterThan(2);
    expect(await planned(`asOf=${views.clock.now()}`)).toEqual(now);
    const before = await planned('asOf=2018-11-05');
    // What has fallen due since, and what has ended, was to come.
    expect(before.map(({ commitment: id }) => id)).toContain('later');
    expect(before.length).toBeGreaterThan(now.length);
    expect(await planned('asOf=2018-11-05', 2)).toEqual(before.slice(0, 2));
    expect(await planned('asOf=2017-01-01')).toEqual([]);
  });

  it('are planned anew of so many commitments at once, and no more', async () => {
    const columns =
      'visit, kind, stage, statement, language, responsible, owner, edtf, hemisphere, words, zone, window_first, window_last, window_since, open_since, undated_since, last_reported_at, version, since_position';
    await views.dataSource.query(
      `insert into reminder_subject (commitment, ${columns})
        select 'many-' || n, ${columns} from reminder_subject, generate_series(1, 200) n where commitment = 'later'`,
    );
    const { body } = await views.get('/reminders?asOf=2018-11-05');
    await views.dataSource.query(`delete from reminder_subject where commitment like 'many-%'`);
    expect(body).toMatchObject({ status: 400, code: 'REQUEST_INVALID' });
    expect(body.errors).toMatchObject([
      { pointer: '/asOf', code: 'FIELD_TOO_MANY_OF_THEN', params: { most: 200 } },
    ]);
  });
});

describe('verification', () => {
  it('plans every commitment again, and says what differs', async () => {
    const findings = async () => {
      const { text } = await views.post('/maintenance/verification');
      return text
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line))
        .filter(({ kind }) => kind !== 'progress');
    };
    await views.dataSource.query('delete from replan');
    expect(await findings()).toMatchObject([{ kind: 'result', ok: true }]);
    const [row] = await rowsOfStreams(views.dataSource, reminderPlan, 'serving', [commitment('dialogue')]);
    await views.dataSource.query(
      `delete from reminder_plan where commitment = 'dialogue' and reminder = $1`,
      [row?.reminder],
    );
    expect(await findings()).toMatchObject([
      { kind: 'finding', where: 'reminder_plan', streamId: 'commitment-dialogue' },
      { kind: 'result', ok: false },
    ]);
  });
});
