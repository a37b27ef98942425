import { readerId } from '#domain/readers/reader.events.js';
import type { CommandAppend } from '#event-store/event-store.js';
import type { Migrations } from '#platform/database/database.js';
import { openTestPostgres } from '#test/support/postgres.js';
import { openReminders, type TestReminders } from '#test/support/reminders.js';
import { openTestSmtp, type TestSmtp } from '#test/support/smtp.js';
import { commitment, recorded, visitRecorded, visits, when } from '#test/support/views.js';
import { Notices } from './deliver/notices.js';
import { JobQueue } from './jobs/job-queue.js';
import { JobRunner } from './jobs/job-runner.js';
import { ReminderTasks, RunningReminders } from './running-reminders.js';
import { Tick } from './tick.js';

let house: TestReminders;
let smtp: TestSmtp;
const ana = readerId.parse('staff:ana');
const owned = (owner: string) => ({
  responsible: null,
  supporting: [],
  counterparts: [],
  owner: readerId.parse(owner),
});

const openWith = async (open?: (migrations: Migrations) => ReturnType<typeof openTestPostgres>) => {
  smtp = await openTestSmtp();
  house = await openReminders({
    env: { SMTP_URL: smtp.url, AIDE_MEMOIRE_MAIL_FROM: 'reminders@example.org' },
    ...(open && { open }),
  });
  await house.record(visits, visitRecorded);
};

afterEach(async () => {
  await house.close();
  await smtp.close();
});

/** Everything that failed is tried again now, and everything claimed is free again. */
const later = async () => {
  house.clock.set(new Date(Date.parse(house.clock.now()) + 300_000).toISOString());
  await house.remind();
  await house.query('update graphile_worker._private_jobs set run_at = now()');
  await house.remind();
};

describe('a crash', () => {
  beforeEach(async () => {
    await openWith();
    await house.describe('staff:ana');
    await house.record(
      commitment('talks'),
      recorded('talks', { timeframe: when('2018-11-20'), parties: owned(ana) }),
    );
    await house.plan();
    await house.live('2018-11-01T00:00:00.000Z');
    house.clock.set('2018-11-06T07:00:00.000Z');
  });

  const mails = () => smtp.received.filter(({ mail }) => mail.date && mail.date > new Date('2018-11-02'));

  /** The next command of this name is not carried out (`before`), or nobody hears that it was (`after`). */
  const crashAt = (name: string, moment: 'before' | 'after') => {
    const { store } = house;
    const append = store.append.bind(store);
    store.append = async (command: CommandAppend) => {
      if (!command.commandId.startsWith(name)) return append(command);
      store.append = append;
      if (moment === 'after') await append(command);
      throw new Error('crashed');
    };
  };

  const expectTold = async (times = 1) => {
    expect(mails()).toHaveLength(times);
    expect(new Set(mails().map(({ mail }) => `${mail.messageId} ${mail.text}`)).size).toBe(1);
    const settled = await house.query(
      `select count(*)::int as reminders from reminder_fallen where reminder like 'opens-14d%' and channel = 'mail'`,
    );
    expect(settled).toEqual([{ reminders: 1 }]);
    expect(await house.query(`select from reminder_notice where state = 'waiting'`)).toEqual([]);
    expect(await house.query('select from graphile_worker.jobs')).toEqual([]);
  };

  test.each([
    ['after the claim', 'fell-due/', 'before'],
    ['after it was recorded that it fell due', 'fell-due/', 'after'],
  ] as const)('%s loses nothing and doubles nothing', async (_, name, moment) => {
    crashAt(name, moment);
    await expect(house.app.get(Tick).run()).rejects.toThrow('crashed');
    expect(mails()).toEqual([]);
    await later();
    await expectTold();
  });

  test('after it was composed loses nothing: what was composed is sent', async () => {
    const { keep } = Notices.prototype;
    let composed = 0;
    Notices.prototype.keep = async function (this: Notices, notice) {
      composed += 1;
      await keep.call(this, notice);
      throw new Error('crashed');
    };
    try {
      // On a slow machine the second attempt may come before this ends: it must not compose again either.
      await house.remind();
      await later();
      await expectTold();
    } finally {
      Notices.prototype.keep = keep;
    }
    expect(composed).toBe(1);
  });

  test('between sending and recording sends once more, the same under the same Message-ID', async () => {
    crashAt('delivered/', 'before');
    await house.remind();
    expect(mails().length).toBeGreaterThan(0);
    await later();
    await expectTold(2);
  });

  test('after it was recorded that it was delivered sends nothing more', async () => {
    crashAt('delivered/', 'after');
    await house.remind();
    expect(mails()).toHaveLength(1);
    await later();
    await expectTold();
  });

  test('that took the jobs with it, as a move to another database does, loses nothing', async () => {
    await house.app.get(Tick).run();
    await house.plan();
    await house.query('drop schema graphile_worker cascade');
    // The next process makes the tables of jobs anew.
    Object.assign(house.app.get(JobQueue), { isInstalled: undefined });
    await later();
    await expectTold();
  });
});

test('two workers at once write to nobody twice, and leave nobody out', async () => {
  await openWith(openTestPostgres);
  const readers = Array.from({ length: 40 }, (_, i) => `staff:reader-${i}`);
  for (const reader of readers) await house.describe(reader);
  for (let i = 0; i < 400; i += 1) {
    const id = `promise-${i}`;
    const parties = owned(readers[i % readers.length] ?? '');
    await house.record(commitment(id), recorded(id, { timeframe: when('2018-11-20'), parties }));
    // Watchers make several readers of one commitment.
    if (i % 2) continue;
    await house.record(`reminders-${id}`, {
      type: 'CommitmentWatched',
      data: {
        commitment: id as never,
        visit: 'astana-2018' as never,
        reader: readerId.parse(readers[(i + 7) % 40]),
      },
    });
  }
  await house.plan();
  house.clock.set('2018-11-20T08:00:00.000Z');
  const { dataSource } = house;
  const { all: tasks } = house.app.get(ReminderTasks);
  const due = await house.query<{ reminders: number }>(
    `select count(*)::int as reminders from reminder_plan where due <= '2018-11-20T08:00:00.000Z' and cancelled_at is null`,
  );
  expect(due[0]?.reminders).toBeGreaterThanOrEqual(400);
  const queue = new JobQueue(dataSource);
  await queue.install();
  const others = [1, 2].map(
    () => new JobRunner(dataSource, queue, { tasks, everyMinute: 'tick', workers: 2 }),
  );
  const tick = house.app.get(Tick);
  await Promise.all([tick.run(), tick.run(), tick.run(), ...others.map((runner) => runner.runOnce())]);
  await Promise.all(others.map((runner) => runner.runOnce()));
  await house.remind();
  const fallen = await house.query<{ notice: string; reader: string }>(
    'select notice, reader from reminder_fallen',
  );
  expect(fallen).toHaveLength(due[0]?.reminders ?? 0);
  expect(await house.query('select from reminder_fallen where delivered_at is null')).toEqual([]);
  expect(smtp.received).toHaveLength(new Set(fallen.map(({ notice }) => notice)).size);
  expect(new Set(smtp.received.map(({ mail }) => mail.messageId)).size).toBe(smtp.received.length);
  // All that falls due for a reader at once is one mail.
  expect(smtp.received).toHaveLength(new Set(fallen.map(({ reader }) => reader)).size);
  await house.app.get(RunningReminders).runner.stop();
});
