import { setTimeout as sleep } from 'node:timers/promises';
import type { Database } from '#platform/database/database.js';
import { readModelMigrations } from '#read-model/migrations.js';
import { asBusy } from '#test/support/as-busy.js';
import { openTestPglite } from '#test/support/pglite.js';
import { openTestPostgres } from '#test/support/postgres.js';
import { remindersMigrations } from '../migrations.js';
import { JobQueue, type NewJob } from './job-queue.js';
import { JobRunner, type JobTask, type RunnerTimes } from './job-runner.js';

const migrations = [...readModelMigrations, ...remindersMigrations];

/** Resolves when it is so. */
const until = async (isSo: () => boolean | Promise<boolean>): Promise<void> => {
  while (!(await isSo())) await sleep(20);
};

describe.each([
  ['the embedded database', () => openTestPglite(migrations)],
  ['Postgres', () => openTestPostgres(migrations)],
])('jobs on %s', (_, open) => {
  let database: Database;
  let queue: JobQueue;
  let runners: JobRunner[];
  const query = (statement: string) => database.dataSource.query(statement);

  beforeAll(async () => {
    database = await open();
  });
  beforeEach(() => {
    queue = new JobQueue(database.dataSource);
    runners = [];
  });
  afterEach(async () => {
    await Promise.all(runners.map((each) => each.stop()));
    await query('delete from graphile_worker._private_jobs');
    await query('delete from reminder_workers');
  });
  afterAll(() => database.close());

  const runner = (
    tasks: Record<string, JobTask>,
    times: Partial<RunnerTimes> = {},
    wanted?: () => Promise<readonly NewJob[]>,
  ): JobRunner => {
    const made = new JobRunner(database.dataSource, queue, {
      ...(wanted && { wanted }),
      tasks: { tick: async () => undefined, ...tasks },
      everyMinute: 'tick',
      workers: 2,
      times: { poll: 100, ...times },
    });
    runners.push(made);
    return made;
  };

  test('are done once each, and what comes of them too', async () => {
    const done: unknown[] = [];
    await queue.add([1, 2, 3].map((n) => ({ task: 'first', payload: { n }, key: `first-${n}` })));
    await queue.add([{ task: 'first', payload: { n: 4 }, key: 'first-1' }]);
    await runner({
      first: async (payload) => {
        done.push(payload);
        await queue.add([
          { task: 'second', payload: { of: payload }, key: `second of ${JSON.stringify(payload)}` },
        ]);
      },
      second: async () => void done.push('second'),
    }).runOnce();
    expect(done).toHaveLength(6);
    expect(done).toEqual(expect.arrayContaining([{ n: 1 }, { n: 2 }, { n: 3 }]));
    expect(done.slice(3)).toEqual(['second', 'second', 'second']);
    // But for the tick of a minute that has just begun.
    expect(await query("select key from graphile_worker.jobs where task_identifier <> 'tick'")).toEqual([]);
  });

  test('that fail are tried again later; adding them again does not hurry them', async () => {
    let attempts = 0;
    const failing = runner({
      work: async () => {
        attempts += 1;
        if (attempts === 1) throw new Error('not now');
      },
    });
    const job = { task: 'work', payload: {}, key: 'work' };
    await queue.add([job]);
    await failing.runOnce();
    await queue.add([job]);
    await failing.runOnce();
    expect(attempts).toBe(1);
    failing.start();
    await until(() => attempts === 2);
  });

  test('that failed for good can be added again once they are forgotten', async () => {
    const done: unknown[] = [];
    await queue.add([{ task: 'work', payload: { n: 1 }, key: 'work' }]);
    await query(`select graphile_worker.permanently_fail_jobs(array_agg(id)) from graphile_worker.jobs`);
    await queue.forgetFailed();
    await queue.add([{ task: 'work', payload: { n: 2 }, key: 'work' }]);
    await runner({ work: async (payload) => void done.push(payload) }).runOnce();
    expect(done).toEqual([{ n: 2 }]);
  });

  test('a start begins a tick, and a job that this process adds is done soon, however seldom workers look', async () => {
    const done: string[] = [];
    const running = runner(
      {
        tick: async () => void done.push('tick'),
        work: async () => void done.push('work'),
        slow: () => sleep(1_000),
      },
      { poll: 600_000 },
    );
    running.start();
    await until(() => done.length === 1);
    await queue.add([{ task: 'work', payload: {}, key: 'work' }]);
    await until(() => done.length === 2);
    expect(done).toEqual(['tick', 'work']);
    expect(running.trouble).toBeNull();
    // Jobs are locked in the name of a worker that says that it lives.
    await queue.add([{ task: 'slow', payload: {}, key: 'slow' }]);
    await until(() => running.longestJob > 0);
    expect(
      await query(
        `select locked_by from graphile_worker.jobs where locked_by not in (select worker from reminder_workers)`,
      ),
    ).toEqual([]);
  });

  test('what others wrote wants done is looked for, once at a time, and again after the database failed', async () => {
    let [looked, done, underWay, most] = [0, 0, 0, 0];
    const wanted = async (): Promise<NewJob[]> => {
      looked += 1;
      if (looked === 2) throw new Error('the database is away');
      return done < 2 ? [{ task: 'work', payload: {}, key: 'work' }] : [];
    };
    const work = async () => {
      underWay += 1;
      most = Math.max(most, underWay);
      await sleep(100);
      underWay -= 1;
      done += 1;
    };
    const running = runner({ work }, { poll: 600_000, look: 20 }, wanted);
    running.start();
    await until(() => done >= 2);
    const before = looked;
    await until(() => looked > before + 3);
    await running.stop();
    const after = looked;
    await sleep(60);
    expect([most, looked]).toEqual([1, after]);
  });

  test('a stop waits for the job under way, and takes no other', async () => {
    const done: unknown[] = [];
    const running = runner({
      work: async (payload) => {
        done.push('begun');
        await sleep(300);
        done.push(payload);
      },
    });
    running.start();
    await queue.add([{ task: 'work', payload: { n: 1 }, key: 'work 1' }]);
    await until(() => done.length === 1);
    await running.stop();
    await queue.add([{ task: 'work', payload: { n: 2 }, key: 'work 2' }]);
    await sleep(200);
    expect(done).toEqual(['begun', { n: 1 }]);
    expect(await query(`select worker from reminder_workers where worker not like 'each minute%'`)).toEqual(
      [],
    );
  });

  test('a stop gives back a job that does not end', async () => {
    let isTold = false;
    const running = runner(
      {
        work: async (_, signal) => {
          signal.addEventListener('abort', () => {
            isTold = true;
          });
          await new Promise(() => undefined);
        },
      },
      { stop: { told: 50, givenUp: 100 } },
    );
    running.start();
    await queue.add([{ task: 'work', payload: {}, key: 'work' }]);
    await until(() => running.longestJob > 0);
    const asked = performance.now();
    await running.stop();
    expect(performance.now() - asked).toBeLessThan(asBusy(3_000));
    expect(isTold).toBe(true);
    expect(await query("select key, locked_by from graphile_worker.jobs where key <> 'tick'")).toEqual([
      { key: 'work', locked_by: null },
    ]);
  });

  test('what is done each minute is added by one process in a minute, whatever the clocks say', async () => {
    const jobs = () => query(`select attempts from graphile_worker.jobs where task_identifier = 'tick'`);
    const done = () => query('select graphile_worker.complete_jobs(array_agg(id)) from graphile_worker.jobs');
    await queue.addEachMinute('tick');
    expect(await jobs()).toHaveLength(1);
    await done();
    await Promise.all([queue.addEachMinute('tick'), queue.addEachMinute('tick')]);
    expect(await jobs()).toHaveLength(0);
    for (const clock of [`now() - interval '1 minute'`, `now() + interval '2 hours'`]) {
      await query(`update reminder_workers set seen_at = ${clock}`);
      await Promise.all([queue.addEachMinute('tick'), queue.addEachMinute('tick')]);
      expect(await jobs()).toHaveLength(1);
      await done();
    }
  });

  test("a dead worker's job is given to another, a living one's is not", async () => {
    const done: unknown[] = [];
    await queue.add([{ task: 'work', payload: { n: 1 }, key: 'work' }]);
    await query(`
      update graphile_worker._private_jobs set locked_by = 'gone', locked_at = now() - interval '1 minute', attempts = 1`);
    await query(`insert into reminder_workers values ('gone', now() - interval '200 ms')`);
    const pulse = { every: 50, dead: 1_000 };
    runner({ work: async (payload) => void done.push(payload) }, { pulse }).start();
    await sleep(400);
    expect(done).toEqual([]);
    await until(() => done.length === 1);
  });
});
