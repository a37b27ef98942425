import { commitmentStream, remindersStream } from '#domain/event-types.js';
import { readerId } from '#domain/readers/reader.events.js';
import { commitmentId } from '#domain/values.js';
import { Health } from '#platform/health/health.js';
import { Metrics } from '#platform/metrics/metrics.js';
import { openReminders, type TestReminders } from '#test/support/reminders.js';
import { openTestSmtp, type TestSmtp } from '#test/support/smtp.js';
import { recorded, visitRecorded, visits, when } from '#test/support/views.js';

/** What is sent is held against how things stand when it goes out, however long the mail server was away. */

let house: TestReminders;
let smtp: TestSmtp;
let port: number;
const ana = readerId.parse('staff:ana');
const bob = readerId.parse('staff:bob');
const parties = { responsible: null, supporting: [], counterparts: [], owner: ana };
const id = commitmentId.parse('talks');
const stream = commitmentStream(id);

beforeEach(async () => {
  smtp = await openTestSmtp();
  port = Number(new URL(smtp.url).port);
  house = await openReminders({
    env: { SMTP_URL: smtp.url, AIDE_MEMOIRE_MAIL_FROM: 'Aide-mémoire <reminders@example.org>' },
  });
  await house.record(visits, visitRecorded);
  await house.describe('staff:ana');
});
afterEach(async () => {
  await house.close();
  await smtp.close();
});

/** "Today is the last day" waits for a mail server that is away; then something happens, and the server is back. */
const afterAnOutage = async (happens: () => Promise<unknown>): Promise<void> => {
  house.clock.set('2018-11-19T12:00:00.000Z');
  await house.record(stream, recorded('talks', { timeframe: when('2018-11-01/2018-11-20'), parties }));
  await house.plan();
  await house.query(`delete from reminder_plan where rule <> 'closes'`);
  await smtp.close();
  house.clock.set('2018-11-20T08:00:00.000Z');
  await house.remind();
  expect(await house.query('select state, subject from reminder_notice')).toEqual([
    { state: 'waiting', subject: 'Today is the last day: Hold the Human Rights Dialogue' },
  ]);
  await happens();
  smtp = await openTestSmtp({}, { port });
  await house.query('update graphile_worker._private_jobs set run_at = now()');
  await house.remind();
};

/** Who got what; other reminders of the same day may say the same. */
const received = () => [...new Set(smtp.received.map(({ to, mail }) => `${to.join()} ${mail.subject}`))];
const told = () =>
  house.query(
    `select reader, delivered_at is not null as sent, cancelled_because as cancelled from reminder_fallen
      where rule = 'closes' order by reader`,
  );

test('nothing has changed: it goes out', async () => {
  await afterAnOutage(async () => {});
  expect(received()).toEqual(['ana@example.org Today is the last day: Hold the Human Rights Dialogue']);
});

test('closed meanwhile: it is cancelled and says so', async () => {
  await afterAnOutage(() =>
    house.record(stream, { type: 'CommitmentClosed', data: { outcome: 'fulfilled' } }),
  );
  expect(received()).toEqual([]);
  expect(await told()).toEqual([{ reader: 'staff:ana', sent: false, cancelled: 'not-open' }]);
  expect((await house.store.readStream(remindersStream(id))).at(-1)).toMatchObject({
    type: 'ReminderCancelled',
    data: { because: 'not-open', by: 'job:reminders' },
  });
  expect(await house.query('select state from reminder_notice')).toEqual([{ state: 'cancelled' }]);
});

test('moved meanwhile: it is cancelled', async () => {
  const why = { reason: 'elections', askedBy: 'the Majilis', decidedBy: 'the bureau' };
  await afterAnOutage(() =>
    house.record(stream, { type: 'CommitmentPostponed', data: { timeframe: when('2019-03'), ...why } }),
  );
  expect(received()).toEqual([]);
  expect(await told()).toEqual([{ reader: 'staff:ana', sent: false, cancelled: 'moved' }]);
});

test('handed on meanwhile: the one who owns it now is told, and not the former', async () => {
  await house.describe('staff:bob');
  await afterAnOutage(() =>
    house.record(stream, { type: 'CommitmentAssigned', data: { parties: { ...parties, owner: bob } } }),
  );
  await house.remind();
  expect(await told()).toEqual([
    { reader: 'staff:ana', sent: false, cancelled: 'handed-on' },
    { reader: 'staff:bob', sent: true, cancelled: null },
  ]);
  expect(received().every((mail) => mail.startsWith('bob@example.org'))).toBe(true);
});

test('handed on and back: the first owner is told after all', async () => {
  await house.describe('staff:bob');
  await afterAnOutage(async () => {
    await house.record(stream, { type: 'CommitmentAssigned', data: { parties: { ...parties, owner: bob } } });
    await house.remind();
    await house.query('update graphile_worker._private_jobs set run_at = now()');
    await house.remind();
    await house.record(stream, { type: 'CommitmentAssigned', data: { parties } });
  });
  await house.remind();
  expect(await told()).toContainEqual({ reader: 'staff:ana', sent: true, cancelled: null });
  expect(received().filter((mail) => mail.startsWith('bob'))).toEqual([]);
});

test('an address corrected meanwhile: it goes to the one of now', async () => {
  await afterAnOutage(() => house.describe('staff:ana', { email: 'ana.ionescu@example.org' }));
  expect(received()).toEqual([
    'ana.ionescu@example.org Today is the last day: Hold the Human Rights Dialogue',
  ]);
});

test('a day has passed: it says how late it is now', async () => {
  await afterAnOutage(async () => house.clock.set('2018-11-22T09:00:00.000Z'));
  expect(received()).toContain('ana@example.org Overdue by 2 days: Hold the Human Rights Dialogue');
  expect(received().join()).not.toContain('Today is the last day');
});

describe('what cannot be put into words', () => {
  test('has failed, goes one level up, and is counted and shown', async () => {
    await house.describe('staff:head');
    await house.describe('staff:ana', {
      head: readerId.parse('staff:head'),
      languages: ['en-us-us'] as never,
    });
    await house.record(stream, recorded('talks', { timeframe: when('2018-11-20'), parties }));
    await house.live('2018-11-08T12:00:00.000Z');
    const failed = await house.query<{ failure: string }>(
      `select failure from reminder_fallen where reader = 'staff:ana'`,
    );
    expect(failed.length).toBeGreaterThan(0);
    expect(failed.every(({ failure }) => failure?.startsWith('cannot be put into words: '))).toBe(true);
    expect(received().length).toBeGreaterThan(0);
    expect(received().every((mail) => mail.startsWith('head@example.org'))).toBe(true);
    expect(await house.app.get(Metrics).registry.metrics()).toMatch(
      /reminders_failed_total\{channel="mail"\} [1-9]/,
    );
    const checks = await house.app.get(Health).readiness();
    expect(checks.find(({ name }) => name === 'deliveries')).toMatchObject({
      ok: true,
      detail: expect.stringContaining('could not be delivered'),
    });
  });
});
