import { calendarId } from '#domain/calendars/calendar.events.js';
import { calendarStream, remindersStream, rulebookStream } from '#domain/event-types.js';
import { readerId } from '#domain/readers/reader.events.js';
import { ruleId, scope } from '#domain/rules/rule.schema.js';
import { commitmentId, localDate } from '#domain/values.js';
import { openReminders, type TestReminders } from '#test/support/reminders.js';
import { openTestSmtp, type SmtpAnswers, SmtpRefusal, type TestSmtp } from '#test/support/smtp.js';
import { commitment, recorded, visitRecorded, visits, when } from '#test/support/views.js';
import { Replanning } from './replan/replanning.js';
import { Tick } from './tick.js';

let house: TestReminders;
let smtp: TestSmtp | undefined;

afterEach(async () => {
  await house.close();
  await smtp?.close();
  smtp = undefined;
});

const open = async (answers?: SmtpAnswers): Promise<void> => {
  smtp = await openTestSmtp(answers);
  house = await openReminders({
    env: {
      SMTP_URL: smtp.url,
      AIDE_MEMOIRE_MAIL_FROM: 'Aide-mémoire <reminders@example.org>',
      AIDE_MEMOIRE_PUBLIC_URL: 'https://commitments.example.org',
    },
  });
  await house.record(visits, visitRecorded);
};

const ana = readerId.parse('staff:ana');
const owned = { responsible: null, supporting: [], counterparts: [], owner: ana };
const record = (id: string, edtf: string, terms: Parameters<typeof recorded>[1] = {}) =>
  house.record(commitment(id), recorded(id, { timeframe: when(edtf), parties: owned, ...terms }));

/** Who got what, in order: `ana@example.org: Overdue by 7 days: …`. */
const mails = () => smtp?.received.map(({ to, mail }) => `${to.join()} ${mail.subject}`) ?? [];
const fallen = () =>
  house.query<{ reminder: string; at: Date; channel: string | null }>(
    'select reminder, at, channel from reminder_fallen order by at, commitment, reminder',
  );
const types = async (id: string) =>
  (await house.store.readStream(remindersStream(commitmentId.parse(id)))).map(({ type }) => type);

describe('through the years', () => {
  test('a commitment gets the mails that the rules say, each once, at its reader’s hour', async () => {
    await open();
    await house.describe('staff:ana', { hour: 9 });
    await record('talks', '2018-11-20/2018-11-21');
    await house.live('2018-12-08T00:00:00.000Z');
    expect((await fallen()).map(({ reminder, at }) => `${at.toISOString()} ${reminder}`)).toEqual([
      '2018-10-19T07:00:00.000Z unreported-60d/2018-08-20#1/staff:ana',
      '2018-11-06T08:00:00.000Z opens-14d/2018-11-20/staff:ana',
      '2018-11-14T08:00:00.000Z closes-7d/2018-11-21/staff:ana',
      '2018-11-20T08:00:00.000Z opens/2018-11-20/staff:ana',
      '2018-11-21T08:00:00.000Z closes/2018-11-21/staff:ana',
      '2018-11-28T08:00:00.000Z overdue-7d/2018-11-21#1/staff:ana',
      '2018-12-05T08:00:00.000Z overdue-7d/2018-11-21#2/staff:ana',
    ]);
    expect(mails()).toHaveLength(7);
    expect(new Set(smtp?.received.map(({ mail }) => mail.messageId)).size).toBe(7);
    expect((await fallen()).every(({ channel }) => channel === 'mail')).toBe(true);
  });

  test('after months in which nothing ran, one notice comes instead of many', async () => {
    await open();
    await house.describe('staff:ana');
    await record('talks', '2018-09-20');
    await house.live('2018-09-21T00:00:00.000Z');
    const before = mails().length;
    house.clock.set('2019-05-10T12:00:00.000Z');
    await house.remind();
    expect(mails().slice(before)).toHaveLength(1);
    await house.remind();
    expect(mails().slice(before)).toHaveLength(1);
  });

  test('a visit of long ago, recorded today, is told in one notice', async () => {
    await open();
    await house.describe('staff:ana');
    await record('talks', '2017-03-02');
    await record('report', '2016-04');
    await house.live('2018-08-22T12:00:00.000Z');
    expect(mails()).toEqual([expect.stringMatching(/^ana@example.org/)]);
    expect((await fallen()).map(({ reminder }) => reminder.split('/')[0])).toEqual([
      'overdue-7d',
      'overdue-7d',
    ]);
  });

  test('what another claimed a moment later than our clock says is left to it', async () => {
    await open();
    await house.describe('staff:ana');
    await record('talks', '2018-11-20');
    await house.plan();
    await house.app.get(Replanning).runAll();
    house.clock.set('2018-11-20T09:00:00.000Z');
    await house.query(`update reminder_plan set claimed_until = '2018-11-20T09:01:03Z'`);
    await house.app.get(Tick).run();
    await house.plan();
    expect(await fallen()).toEqual([]);
  });

  test('a clock that is set back writes nothing again, and what is claimed is not lost', async () => {
    await open();
    await house.describe('staff:ana');
    await record('talks', '2018-11-20');
    await house.live('2018-11-21T00:00:00.000Z');
    const before = mails();
    house.clock.set('2018-10-01T00:00:00.000Z');
    await house.live('2018-11-21T00:00:00.000Z');
    expect(mails()).toEqual(before);
    await house.query(`update reminder_plan set claimed_until = '2030-01-01'`);
    house.clock.set('2018-11-27T12:00:00.000Z');
    await house.remind();
    expect(mails()).toHaveLength(before.length + 1);
  });
});

describe('a digest', () => {
  test('tells in one mail what fell due and what else stands, and is never empty', async () => {
    await open();
    await house.describe('staff:ana', { rhythm: 'weekly', weekday: 2 });
    await record('first', '2018-11-28');
    await record('second', '2018-11-29');
    await record('third', '2018-12-06');
    await house.live('2018-10-29T00:00:00.000Z');
    const before = mails().length;
    await house.live('2018-11-14T00:00:00.000Z');
    expect(mails().slice(before).length).toBeLessThanOrEqual(2);
    house.clock.set('2018-11-18T00:00:00.000Z');
    await house.remind();
    const digest = smtp?.received.at(-1)?.mail;
    expect(digest?.text).toContain('Hold the Human Rights Dialogue');
    const notices = await house.query<{ digest: boolean; reminders: unknown[] }>(
      'select digest, reminders from reminder_notice',
    );
    expect(notices.every(({ digest: isDigest, reminders }) => isDigest && reminders.length > 0)).toBe(true);
  });
});

describe('between its time and its telling', () => {
  test('a commitment whose window moved is not reminded of the old one', async () => {
    await open();
    await house.describe('staff:ana');
    await record('talks', '2018-11-20');
    await house.plan();
    house.clock.set('2018-11-06T12:00:00.000Z');
    // The views have not heard of it yet.
    await house.record(commitment('talks'), {
      type: 'CommitmentPostponed',
      data: { timeframe: when('2019-03-01'), because: { note: 'elections' } } as never,
    });
    await house.app.get(Tick).run();
    expect(await types('talks')).toEqual([]);
    await house.plan();
    const rows = await house.query<{ reminder: string }>(
      `select reminder from reminder_plan where cancelled_at is null and reminder like 'opens-14d%'`,
    );
    expect(rows).toEqual([{ reminder: 'opens-14d/2019-03-01/staff:ana' }]);
  });
});

describe('delivery', () => {
  test('waits while the mail server is away, and goes out once it is back', async () => {
    await open();
    await house.describe('staff:ana');
    await record('talks', '2018-11-20');
    const port = Number(new URL(smtp?.url ?? '').port);
    await smtp?.close();
    await house.live('2018-11-06T12:00:00.000Z');
    const waiting = await house.query<{ state: string; trouble: string; attempts: number }>(
      `select state, trouble, attempts from reminder_notice`,
    );
    expect(waiting.length).toBeGreaterThan(0);
    expect(waiting.every(({ state, trouble }) => state === 'waiting' && /ECONNREFUSED/.test(trouble))).toBe(
      true,
    );
    smtp = await openTestSmtp({}, { port });
    await house.query(`update graphile_worker._private_jobs set run_at = now()`);
    await house.remind();
    expect(mails()).toHaveLength(waiting.length);
    expect((await fallen()).every(({ channel }) => channel === 'mail')).toBe(true);
  });

  test('that is refused for good is recorded, and goes one level up', async () => {
    await open({
      recipient: (address) => {
        if (address === 'ana@example.org') throw new SmtpRefusal(550, 'no such user');
      },
    });
    await house.describe('staff:ana', { head: readerId.parse('staff:head') });
    await house.describe('staff:head');
    await record('talks', '2018-11-20');
    await house.live('2018-11-08T12:00:00.000Z');
    expect((await types('talks')).filter((type) => type === 'ReminderFailed').length).toBeGreaterThan(0);
    expect(mails().every((mail) => mail.startsWith('head@example.org'))).toBe(true);
    expect(mails().length).toBeGreaterThan(0);
    const [attempt] = await house.query(
      `select distinct outcome, answer from delivery_attempt where outcome <> 'delivered'`,
    );
    expect(attempt).toEqual({ outcome: 'refused', answer: '550 no such user' });
  });

  test('without a mail server is kept in the outbox', async () => {
    house = await openReminders();
    await house.record(visits, visitRecorded);
    await record('talks', '2018-11-20');
    await house.live('2018-11-06T12:00:00.000Z');
    const rows = await house.query<{ state: string }>('select state from reminder_notice');
    expect(rows.length).toBeGreaterThan(0);
    expect(rows.every(({ state }) => state === 'kept')).toBe(true);
    expect((await fallen()).every(({ channel }) => channel === 'outbox')).toBe(true);
  });
});

describe('a change that touches many', () => {
  const holiday = calendarId.parse('holidays-be');
  const addHoliday = (first: string, name: string) =>
    house.record(
      calendarStream(holiday),
      {
        type: 'CalendarKept',
        data: { calendar: holiday, title: 'Belgium', appliesTo: 'us', workingDays: null },
      },
      {
        type: 'FreeDaysAdded',
        data: {
          calendar: holiday,
          days: [{ first: localDate.parse(first), last: localDate.parse(first), name }],
          from: 'by hand',
        },
      },
    );
  const moves = () =>
    house.query<{ stream: string; because: string; moves: { from: string; to: string }[] }>(
      `select stream_id as stream, data ->> 'because' as because, data -> 'moves' as moves from events where type = 'RemindersMoved' order by position`,
    );

  test('a new holiday moves what is planned, in each plan once, and says so in its history', async () => {
    house = await openReminders();
    await house.record(visits, visitRecorded);
    for (let i = 0; i < 450; i += 1) await record(`promise-${i}`, '2018-11-20');
    await house.remind();
    await addHoliday('2018-11-20', 'Holiday of our own');
    await house.remind();
    const told = await moves();
    expect(told).toHaveLength(450);
    expect(told[0]?.because).toMatch(/Holiday of our own/);
    expect(told[0]?.moves).toContainEqual(expect.objectContaining({ from: '2018-11-20', to: '2018-11-19' }));
    expect(await house.query('select from replan')).toEqual([]);
    await house.remind();
    expect(await moves()).toHaveLength(450);
  });

  test('what is due is not told while it is still to be planned anew, and what holds of it is told at once after that', async () => {
    house = await openReminders();
    await house.record(visits, visitRecorded);
    await record('talks', '2018-11-20');
    const { dataSource } = house;
    const workspace = scope.parse('workspace');
    await house.remind();
    house.clock.set('2018-11-20T09:00:00.000Z');
    await house.record(rulebookStream(workspace), {
      type: 'RuleSwitchedOff',
      data: { scope: workspace, rule: ruleId.parse('opens') },
    });
    await house.plan();
    const tick = house.app.get(Tick);
    await tick.run();
    expect(await fallen()).toEqual([]);
    await house.app.get(Replanning).runAll();
    await tick.run();
    await house.plan();
    const told = (await fallen()).map(({ reminder }) => reminder.split('/')[0]);
    expect(told).toContain('closes');
    expect(told).not.toContain('opens');
    expect(await dataSource.query('select from reminder_plan where claimed_until is not null')).toEqual([]);
  });

  test('a crash before the moves are recorded loses none and doubles none', async () => {
    house = await openReminders();
    await house.record(visits, visitRecorded);
    for (let i = 0; i < 250; i += 1) await record(`promise-${i}`, '2018-11-20');
    await house.remind();
    await addHoliday('2018-11-20', 'Holiday of our own');
    await house.plan();
    const { store } = house;
    const append = store.append.bind(store);
    const replanning = house.app.get(Replanning);
    for (const moment of ['before', 'after']) {
      store.append = async (command) => {
        store.append = append;
        if (moment === 'after') await append(command);
        throw new Error('crashed');
      };
      await expect(replanning.runAll()).rejects.toThrow('crashed');
    }
    await Promise.all([replanning.runAll(), replanning.runAll()]);
    expect(await moves()).toHaveLength(250);
    expect(await house.query('select from replan')).toEqual([]);
  });
});
