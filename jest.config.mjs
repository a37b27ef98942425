import { availableParallelism } from 'node:os';

/** Jest finds the specs, reports and counts; `test/runner` runs them, in bare Node. */
export default {
  testMatch: ['<rootDir>/{apps,libs,test}/**/*.spec.ts'],
  runner: '<rootDir>/test/runner/runner.mjs',
  reporters: ['<rootDir>/test/runner/reporter.mjs', ['summary', { summaryThreshold: 10_000 }]],
  transform: {},
  modulePathIgnorePatterns: ['<rootDir>/dist', '<rootDir>/data/'],
  // More than there are cores, since many suites wait for a process, a browser, a broker or a clock.
  maxWorkers: Math.min(4, availableParallelism() + 1),
  // For what hangs; a machine four times slower, which shares its cores with others, passes. No spec has a shorter one of its own.
  testTimeout: 600_000,
};
