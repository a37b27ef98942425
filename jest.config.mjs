import { availableParallelism } from 'node:os';

/** Jest as ES modules; `source` makes the package's "imports" lead to the TypeScript files. */
export default {
  testEnvironment: 'node',
  testMatch: ['<rootDir>/{apps,libs,test}/**/*.spec.ts'],
  extensionsToTreatAsEsm: ['.ts'],
  testEnvironmentOptions: { customExportConditions: ['source', 'node', 'node-addons'] },
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': '$1' },
  transform: { '^.+\\.ts$': '@swc/jest' },
  setupFiles: ['<rootDir>/test/support/threads-from-source.mjs'],
  modulePathIgnorePatterns: ['<rootDir>/dist', '<rootDir>/data/'],
  // A worker runs its own databases, some 500 MB: not one for each of many cores.
  maxWorkers: Math.min(4, availableParallelism()),
  // On two cores a test shares them with the other worker's databases and brokers.
  testTimeout: 120_000,
};
