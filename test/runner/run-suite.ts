import { setImmediate as nextTurn } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { inspect } from 'node:util';
import { jestExpect } from '@jest/expect';
import { type AssertionResult, createEmptyTestResult, type TestResult } from '@jest/test-result';
import type { Circus, Config } from '@jest/types';
import fc from 'fast-check';
import * as circus from 'jest-circus';
import { formatResultsErrors } from 'jest-message-util';
import { endSuite } from './every-suite.js';

/** The process of a worker. It is told its settings, then the path of one suite after the other. */
export interface Settings {
  readonly globalConfig: Config.GlobalConfig;
  readonly projectConfig: Config.ProjectConfig;
}

export interface SuiteOutcome {
  readonly result?: TestResult;
  /** Why there is no result. */
  readonly fault?: string;
  /** Whether a test or hook did not end in time, and may be at work still. */
  readonly isSpent: boolean;
}

const { default: functions } = circus;
Object.assign(globalThis, functions, { expect: jestExpect });

/** From where what is tried at random is drawn: the same in each run, so that one says what the next would; `SEED=…` hunts elsewhere. */
fc.configureGlobal({ seed: Number(process.env.SEED ?? 2018) });

/** Rejections that nobody has handled yet: somebody may, until the suite is over. */
const rejections = new Map<Promise<unknown>, unknown>();
process.on('unhandledRejection', (reason, promise) => rejections.set(promise, reason));
process.on('rejectionHandled', (promise) => rejections.delete(promise));
process.on('uncaughtException', (error) => circus.getState().unhandledErrors.push(error));

/** The test or hook of the suite that did not end in time. */
let hung: string | undefined;

circus.addEventHandler((event) => {
  if (event.name === 'test_start') {
    jestExpect.setState({ currentTestName: event.test.name });
    if (hung !== undefined)
      event.test.errors.push(new Error(`not run: ${hung} did not end in time and may be at work still`));
  }
  if (event.name === 'test_fn_failure' || event.name === 'hook_failure') {
    const subject = event.name === 'hook_failure' ? event.hook.type : `"${event.test.name}"`;
    if (String(event.error).startsWith('Exceeded timeout of')) hung ??= subject;
  }
  if (event.name === 'test_done')
    event.test.errors.push(...jestExpect.extractExpectedAssertionsErrors().map(({ error }) => error));
});

/** A stack without what led to the spec. */
const ownLines = (stack: string): string => stack.replaceAll(/\n +at .*\/test\/runner\/.*/g, '');

const assertionResult = (test: Circus.TestResult): AssertionResult => {
  const names = test.testPath.slice(1);
  const done = test.errors.length > 0 ? 'failed' : 'passed';
  return {
    ancestorTitles: names.slice(0, -1),
    title: names.at(-1) ?? '',
    fullName: names.join(' '),
    status: test.status === 'skip' ? 'pending' : test.status === 'todo' ? 'todo' : done,
    duration: test.duration ?? null,
    failureMessages: test.errors.map(ownLines),
    failureDetails: [],
    numPassingAsserts: test.numPassingAsserts,
  };
};

const runSuite = async (path: string, { globalConfig, projectConfig }: Settings): Promise<SuiteOutcome> => {
  const start = Date.now();
  hung = undefined;
  rejections.clear();
  circus.resetState();
  const state = circus.getState();
  state.testTimeout = globalConfig.testTimeout ?? state.testTimeout;
  state.testNamePattern = globalConfig.testNamePattern ? new RegExp(globalConfig.testNamePattern, 'i') : null;
  jestExpect.setState({ testPath: path, expand: globalConfig.expand });
  await import(pathToFileURL(path).href);
  const { testResults, unhandledErrors } = await circus.run();
  await endSuite();
  // Node tells of a rejection that nobody handled once it has nothing else to do.
  await nextTurn();
  const lost = [...rejections.values()].map((reason) => inspect(reason));
  const faults = [...unhandledErrors, ...lost].map(ownLines);
  const results = testResults.map(assertionResult);
  const count = (status: AssertionResult['status']) => results.filter((one) => one.status === status).length;
  const runtime = Date.now() - start;
  const empty = createEmptyTestResult();
  const failures = [formatResultsErrors(results, projectConfig, globalConfig, path), ...faults];
  const result: TestResult = {
    ...empty,
    failureMessage: failures.filter((text) => text).join('\n') || null,
    ...(faults.length > 0 && { testExecError: { message: '', stack: faults.join('\n') } }),
    numFailingTests: count('failed'),
    numPassingTests: count('passed'),
    numPendingTests: count('pending'),
    numTodoTests: count('todo'),
    perfStats: {
      ...empty.perfStats,
      start,
      end: start + runtime,
      runtime,
      slow: runtime / 1000 > projectConfig.slowTestThreshold,
    },
    testFilePath: path,
    testResults: results,
  };
  return { result, isSpent: hung !== undefined };
};

/** Suites share the process: each finds its environment as the first found it. */
const restored = async <Result>(work: () => Promise<Result>): Promise<Result> => {
  const environment = { ...process.env };
  const directory = process.cwd();
  try {
    return await work();
  } finally {
    for (const name of Object.keys(process.env)) if (!(name in environment)) delete process.env[name];
    Object.assign(process.env, environment);
    process.chdir(directory);
  }
};

let isBusy = false;
process.on('disconnect', () => {
  // Whoever ran it is gone.
  if (isBusy) process.exit(1);
  const patience = setTimeout(() => {
    console.error(`still at work: ${process.getActiveResourcesInfo().join(', ')}`);
    process.exit(1);
  }, 10_000);
  patience.unref();
});

const given: Settings = JSON.parse(process.argv[2] ?? '');
process.on('message', async (path: unknown) => {
  if (typeof path !== 'string') return;
  isBusy = true;
  const outcome = await restored(() => runSuite(path, given)).catch(
    // A spec that cannot be imported leaves nobody knows what behind.
    (error: unknown): SuiteOutcome => ({ fault: ownLines(inspect(error)), isSpent: true }),
  );
  isBusy = false;
  process.send?.(outcome);
});
