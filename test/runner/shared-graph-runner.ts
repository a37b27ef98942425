import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import type { Config } from '@jest/types';
import type {
  CallbackTestRunnerInterface,
  OnTestFailure,
  OnTestStart,
  OnTestSuccess,
  Test,
} from 'jest-runner';
import type { TestWatcher } from 'jest-watcher';
import { Worker } from './worker.js';

const builder = fileURLToPath(new URL('../../apps/start/build.mjs', import.meta.url));
/** What a user starts, in `dist`. @throws with what the compiler refuses */
const build = () => promisify(execFile)(process.execPath, [builder]);

/** What starts programs, browsers and brokers takes long, which where nothing was run yet is not seen from its size. */
const takesLong = ({ path, duration }: Test): boolean =>
  duration === undefined && /\/test\/(e2e|page|door)|-faults\.spec/.test(path);

/**
 * Runs specs in bare Node, all suites of a worker in one module graph: Nest, TypeORM and the API are imported once for
 * each worker, where jest's own runner imports them anew for each suite. Jest finds the specs, reports and counts.
 */
export class SharedGraphRunner implements CallbackTestRunnerInterface {
  constructor(private readonly globalConfig: Config.GlobalConfig) {}

  async runTests(
    tests: Test[],
    watcher: TestWatcher,
    onStart: OnTestStart,
    onResult: OnTestSuccess,
    onFailure: OnTestFailure,
  ): Promise<void> {
    // Once, before several processes that a test starts find at the same time that the sources are newer.
    if (tests.some(({ path }) => /\/test\/(e2e|page)\//.test(path))) await build();
    // Jest has put them into order, the longest first where it knows.
    const queue = [...tests.filter(takesLong), ...tests.filter((test) => !takesLong(test))];
    const lane = async (): Promise<void> => {
      let worker: Worker | undefined;
      let last: Test | undefined;
      for (let test = queue.shift(); test && !watcher.isInterrupted(); test = queue.shift()) {
        worker ??= new Worker({ globalConfig: this.globalConfig, projectConfig: test.context.config });
        last = test;
        await onStart(test);
        const { result, fault } = await worker.run(test.path);
        if (result) await onResult(test, result);
        else await onFailure(test, { message: fault ?? '', stack: fault });
        // What still runs of a test that did not end in time must not meet the next.
        if (worker.isSpent) {
          worker.kill();
          worker = undefined;
        }
      }
      // Told of its last suite, and not instead of what all suites brought.
      const fault = await worker?.end();
      if (last && fault !== undefined) await onFailure(last, { message: fault, stack: fault });
    };
    const lanes = Math.min(this.globalConfig.maxWorkers, tests.length);
    await Promise.all(Array.from({ length: lanes }, lane));
  }
}
