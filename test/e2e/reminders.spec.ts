import { setTimeout as sleep } from 'node:timers/promises';
import { readerStream } from '#domain/event-types.js';
import { readerId } from '#domain/readers/reader.events.js';
import { PostgresEventStore } from '#event-store/postgres-event-store.js';
import { SystemClock } from '#platform/clock.js';
import { asBusy } from '#test/support/as-busy.js';
import { readerTermsOf } from '#test/support/described-reader.js';
import { describeWithKafka, newTopic, testBrokers } from '#test/support/kafka.js';
import { openTestPostgres } from '#test/support/postgres.js';
import { openTestSmtp, type TestSmtp } from '#test/support/smtp.js';
import { recordOn } from '#test/support/views.js';
import { operate } from './command.js';
import { type RunningService, startService, startServiceAlone } from './services.js';

const reminding = (travelling: () => Promise<NodeJS.ProcessEnv>) => () => {
  let database: Awaited<ReturnType<typeof openTestPostgres>>;
  let smtp: TestSmtp;
  let settings: NodeJS.ProcessEnv;
  let services: RunningService[];
  let reminders: RunningService[];
  let headers: Record<string, string>;
  const query = <Row>(statement: string): Promise<Row[]> => database.dataSource.query(statement);
  const until = async (isSo: () => Promise<boolean>): Promise<void> => {
    while (!(await isSo())) await sleep(100);
  };

  beforeAll(async () => {
    database = await openTestPostgres([]);
    smtp = await openTestSmtp();
    settings = {
      DATABASE_URL: database.url,
      SMTP_URL: smtp.url,
      AIDE_MEMOIRE_MAIL_FROM: 'Aide-mémoire <reminders@example.org>',
      AIDE_MEMOIRE_LOG_LEVEL: 'info',
      ...(await travelling()),
    };
    // All at once, on a database without tables.
    services = await Promise.all(
      (['register', 'views', 'reminders', 'reminders'] as const).map((name) => startService(name, settings)),
    );
    reminders = services.slice(2);
    const issued = await operate(settings, 'token', 'issue', '--for', 'kim', '--role', 'keeper');
    headers = { authorization: `Bearer ${issued.stdout.trim()}`, 'content-type': 'application/json' };
  });

  afterAll(async () => {
    await Promise.all(services.map(({ stop }) => stop()));
    await smtp.close();
    await database.close();
  });

  /** The time of everything that is planned has come. */
  const makeDue = () =>
    query(`update reminder_plan set due = now() - interval '1 minute' where cancelled_at is null`);
  const remindAll = () =>
    Promise.all(
      reminders.map(async ({ url }) => {
        const answer = await fetch(`${url}/api/v1/maintenance/remind`, { method: 'POST', headers });
        expect(answer.status).toBe(200);
      }),
    );
  const waiting = () => query('select from reminder_fallen where delivered_at is null and failed_at is null');

  test('write to a reader what has fallen due, each once, whichever of them is asked', async () => {
    const reader = readerId.parse('desk:registry');
    const store = new PostgresEventStore(database.dataSource, new SystemClock());
    await recordOn(store, new SystemClock())(readerStream(reader), {
      type: 'ReaderDescribed',
      data: {
        reader,
        ...readerTermsOf('Registry', { email: 'registry@example.org', languages: ['en', 'ro'] }),
      },
    });
    const [register, views] = services;
    const sample = await operate(settings, 'sample');
    expect(sample).toMatchObject({ code: 0 });
    expect(register && views).toBeTruthy();
    await until(async () => (await query('select from reminder_plan limit 1')).length > 0);
    await until(async () => (await query('select from replan')).length === 0);
    const planned = await query('select from reminder_plan where cancelled_at is null');
    await makeDue();
    await remindAll();
    const told = () =>
      query<{ notice: string; channel: string }>('select notice, channel from reminder_fallen');
    await until(async () => (await told()).length >= planned.length && (await waiting()).length === 0);
    const fallen = await told();
    expect(fallen).toHaveLength(planned.length);
    expect(new Set(fallen.map(({ channel }) => channel))).toEqual(new Set(['mail']));
    expect(smtp.received).toHaveLength(new Set(fallen.map(({ notice }) => notice)).size);
    expect(smtp.received[0]?.to).toEqual(['registry@example.org']);
  });

  test('say how they are, and what they count', async () => {
    for (const { url } of reminders) {
      const { checks } = (await (await fetch(`${url}/health/ready`)).json()) as { checks: object[] };
      expect(checks).toContainEqual({ name: 'jobs', ok: true });
      expect((await fetch(`${url}/health/live`)).status).toBe(200);
    }
    const told = await Promise.all(
      reminders.map(async ({ url }) => (await fetch(`${url}/metrics`, { headers })).text()),
    );
    const sum = (metric: RegExp) =>
      told.reduce((total, text) => total + Number(metric.exec(text)?.[1] ?? 0), 0);
    const [{ n: fallen } = { n: 0 }] = await query<{ n: number }>(
      'select count(*)::int as n from reminder_fallen',
    );
    expect(sum(/^reminders_due_total (\d+)/m)).toBe(fallen);
    expect(sum(/^reminders_delivered_total\{channel="mail"\} (\d+)/m)).toBe(fallen);
    for (const text of told) {
      expect(text).toMatch(/^reminders_overdue_to_send 0$/m);
      expect(text).toMatch(/^notices_waiting 0$/m);
      expect(text).toMatch(/^replan_pending 0$/m);
    }
  });

  test('stop within ten seconds, and leave no job locked', async () => {
    const stopped = await Promise.all(reminders.map(({ stop }) => stop()));
    for (const { code, took, stderr } of stopped) {
      expect({ code, stderr }).toMatchObject({ code: 0 });
      expect(took).toBeLessThan(asBusy(10_000));
      for (const line of stderr.trim().split('\n')) expect(JSON.parse(line)).toHaveProperty('msg');
    }
    expect(await query(`select from reminder_workers where worker not like 'each minute%'`)).toEqual([]);
    expect(await query('select from graphile_worker.jobs where locked_by is not null')).toEqual([]);
    services = services.slice(0, 2);
  });

  test('verify: all is as the events say', async () => {
    expect(await operate(settings, 'verify')).toMatchObject({
      code: 0,
      stdout: expect.stringContaining('All is as the events say'),
    });
  });
};

describe(
  'two processes of reminders beside the others',
  reminding(async () => ({})),
);

describeWithKafka(
  'two processes of reminders beside the others, over Kafka',
  reminding(async () => ({
    KAFKA_BROKERS: await testBrokers(),
    KAFKA_TOPIC: newTopic(),
    KAFKA_PARTITIONS: '3',
  })),
);

test.each([
  [{}, /^reminders: DATABASE_URL is not set: a service needs a Postgres/],
  [
    { DATABASE_URL: 'postgres://localhost:1/x', AIDE_MEMOIRE_REMINDERS: 'off' },
    /^reminders: AIDE_MEMOIRE_REMINDERS is off: this service does nothing else/,
  ],
  [
    { DATABASE_URL: 'postgres://localhost:1/x', SMTP_URL: 'smtp://ana:secret@mail' },
    /^reminders: SMTP_URL is set and AIDE_MEMOIRE_MAIL_FROM is not(?!.*secret)/,
  ],
])('reminders with wrong settings say so in one line: %j', async (settings, words) => {
  const { code, stderr } = await startServiceAlone('reminders', settings);
  expect({ code, lines: stderr.trim().split('\n').length }).toEqual({ code: 2, lines: 1 });
  expect(stderr).toMatch(words);
});
