import { availableParallelism } from 'node:os';

/** Jest finds the specs, reports and counts; `test/runner` runs them, in bare Node. */
export default {
  testMatch: ['<rootDir>/{apps,libs,test}/**/*.spec.ts'],
  runner: '<rootDir>/test/runner/runner.mjs',
  reporters: ['<rootDir>/test/runner/reporter.mjs', ['summary', { summaryThreshold: 10_000 }]],
  transform: {},
  modulePathIgnorePatterns: ['<rootDir>/dist', '<rootDir>/data/'],
  // A worker runs its own databases, some 500 MB: not one for each of many cores.
  maxWorkers: Math.min(4, availableParallelism()),
  // On two cores a test shares them with the other worker's databases and brokers.
  testTimeout: 120_000,
};
