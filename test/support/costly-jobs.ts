import { serveJobs } from '#platform/work/serve-jobs.js';

/** Work as strangers' files make it: endless, hungry, faulty, or well. */
const jobs = {
  double: (given: number): number => given * 2,
  never: (): void => {
    for (;;);
  },
  backtracking: (length: number): boolean => /^(a+)+$/.test(`${'a'.repeat(length)}b`),
  hoard: (): number => {
    const hoarded: object[] = [];
    for (;;) hoarded.push({ much: [hoarded.length] });
  },
  pause: (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds)),
  fail: (): never => {
    throw new RangeError('there is no such day');
  },
  leave: (): never => process.exit(3),
  sizeOf: (bytes: Uint8Array): number => bytes.byteLength,
};
export type CostlyJobs = typeof jobs;

serveJobs(jobs);
