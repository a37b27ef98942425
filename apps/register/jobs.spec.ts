import { setTimeout as pause } from 'node:timers/promises';
import type { Database } from '#platform/database/database.js';
import { Problem } from '#platform/http/problems.js';
import { jobMigrations } from '#platform/work/migrations.js';
import { openTestPostgres } from '#test/support/postgres.js';
import type { JobProblem } from './job-problem.js';
import { Jobs } from './jobs.js';

interface Dig {
  readonly id: string;
  readonly state: 'digging' | 'done' | 'failed';
  readonly metres: number;
  readonly problem: JobProblem;
}

let database: Database;
const opened: Jobs<Dig>[] = [];

/** The jobs of one process: several are on the database at once. */
const process = (): Jobs<Dig> => {
  const jobs = new Jobs<Dig>(database.dataSource, {
    what: 'dig',
    hint: 'dig again',
    isRunning: ({ state }) => state === 'digging',
    doneOf: ({ metres }) => `${metres} metres are dug`,
    most: 2,
  });
  opened.push(jobs);
  return jobs;
};

beforeAll(async () => {
  database = await openTestPostgres(jobMigrations);
});
afterEach(async () => {
  for (const jobs of opened.splice(0)) await jobs.close();
  await database.dataSource.query('delete from operations.jobs');
});
afterAll(() => database.close());

const dig = (id: string): Dig => ({ id, state: 'digging', metres: 0, problem: null });

/** Asks until it is as expected; what changes is written a moment later. */
const until = async (jobs: Jobs<Dig>, id: string, isSo: (dig: Dig) => boolean): Promise<Dig> => {
  for (let tries = 0; tries < 100; tries += 1) {
    const found = await jobs.stateOf(id);
    if (isSo(found)) return found;
    await pause(50);
  }
  throw new Error(`${id} never came so far`);
};

it('is told by another process than the one that does it, while it runs and after', async () => {
  const [one, other] = [process(), process()];
  await one.begin(dig('a'));
  expect(await other.stateOf('a')).toEqual(dig('a'));
  one.change('a', { metres: 3 });
  expect((await until(other, 'a', ({ metres }) => metres === 3)).state).toBe('digging');
  one.change('a', { state: 'done' });
  await until(other, 'a', ({ state }) => state === 'done');
  expect(one.running).toEqual([]);
  expect(await one.stateOf('a')).toMatchObject({ state: 'done', metres: 3 });
});

it('of a process that was killed is told as broken off, with what is done', async () => {
  await process().begin({ ...dig('a'), metres: 5 });
  await database.dataSource.query(`update operations.jobs set beat_at = beat_at - interval '1 minute'`);
  const told = {
    state: 'failed',
    metres: 5,
    problem: { code: 'INTERRUPTED', detail: expect.stringContaining('5 metres are dug'), hint: 'dig again' },
  };
  expect(await process().stateOf('a')).toMatchObject(told);
  expect(await process().stateOf('a')).toMatchObject(told);
});

it('of a process that stops says so before', async () => {
  const one = process();
  await one.begin(dig('a'));
  one.change('a', { metres: 2 });
  await one.close();
  expect(await process().stateOf('a')).toMatchObject({
    state: 'failed',
    problem: { code: 'INTERRUPTED', detail: expect.stringContaining('2 metres are dug') },
  });
});

it('fails for the reason that it is told, and is not begun twice while it runs', async () => {
  const one = process();
  const first = await one.begin(dig('a'));
  expect(await one.begin(dig('a'))).toBe(first);
  one.fail('a', new Problem('TOO_COSTLY', { detail: 'rock' }));
  const failed = await until(process(), 'a', ({ state }) => state === 'failed');
  expect(failed.problem).toMatchObject({ code: 'TOO_COSTLY', detail: 'rock' });
  await until(one, 'a', ({ state }) => state === 'failed');
  expect(await one.begin(dig('a'))).toEqual(dig('a'));
});

it('is remembered for a while: the last that ended', async () => {
  const one = process();
  for (const id of ['a', 'b', 'c', 'd']) {
    await one.begin(dig(id));
    one.change(id, { state: 'done' });
    await until(process(), id, ({ state }) => state === 'done');
  }
  await one.begin(dig('e'));
  await expect(process().stateOf('a')).rejects.toMatchObject({ code: 'NOT_FOUND' });
  expect(await process().stateOf('d')).toMatchObject({ state: 'done' });
});
