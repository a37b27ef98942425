import { setTimeout as after } from 'node:timers/promises';
import type { CostlyJobs } from '#test/support/costly-jobs.js';
import { longestTurn } from '#test/support/longest-turn.js';
import { processorTime } from '#test/support/processor-time.js';
import { BoundedWork } from './bounded-work.js';
import type { Bounds } from './bounds.js';

const within = (bounds: Partial<Bounds>) =>
  new BoundedWork<CostlyJobs>('#test/support/costly-jobs.js', bounds);
const work = within({});

test('does its jobs, one thread after the other', async () => {
  expect(await Promise.all([1, 2, 3, 4, 5].map((given) => work.run('double', given)))).toEqual([
    2, 4, 6, 8, 10,
  ]);
});

test('takes over the bytes of a file without a copy', async () => {
  const bytes = new Uint8Array(1_000_000);
  expect(await work.run('sizeOf', bytes, [bytes.buffer])).toBe(1_000_000);
  expect(bytes.byteLength).toBe(0);
});

test.each([
  ['a loop without an end', 'never', undefined],
  ['a pattern that backtracks for years', 'backtracking', 60],
] as const)('ends %s, while nobody waits for it', async (_, job, given) => {
  const narrow = within({ milliseconds: 300 });
  await narrow.run('double', 1);
  let held = 0;
  const cost = await processorTime(async () => {
    held = await longestTurn(() =>
      expect(narrow.run(job, given as never)).rejects.toMatchObject({ bound: 'time' }),
    );
  });
  expect(cost).toBeLessThan(2_000);
  expect(held).toBeLessThan(100);
  expect(await narrow.run('double', 4)).toBe(8);
});

test('ends what takes more memory than it may', async () => {
  const narrow = within({ megabytes: 32, milliseconds: 60_000 });
  await expect(narrow.run('hoard', undefined as never)).rejects.toMatchObject({ bound: 'memory' });
  expect(await narrow.run('double', 4)).toBe(8);
});

test('tells what a job throws, and goes on', async () => {
  await expect(work.run('fail', undefined as never)).rejects.toThrow('there is no such day');
  await expect(work.run('leave', undefined as never)).rejects.toThrow('the thread ended');
  expect(await work.run('double', 4)).toBe(8);
});

test('turns away whoever comes when all places are taken', async () => {
  const narrow = within({ threads: 1, waiting: 1 });
  await narrow.run('double', 1);
  const first = narrow.run('pause', 200);
  const second = narrow.run('double', 2);
  await expect(narrow.run('double', 3)).rejects.toMatchObject({ bound: 'room' });
  await first;
  expect(await second).toBe(4);
  await after(0);
  expect(await narrow.run('double', 3)).toBe(6);
});

test('a program that is not there is an error, not a wait', async () => {
  const lost = new BoundedWork<CostlyJobs>('#test/support/no-such-jobs.js');
  await expect(lost.run('double', 1)).rejects.toThrow(/no-such-jobs/);
});
