import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { type Found, sharedServer, type Wanted } from '#test/support/shared-servers.js';
import type { Settings, SuiteOutcome } from './run-suite.js';

const program = fileURLToPath(new URL('run-suite.ts', import.meta.url));
const loader = fileURLToPath(new URL('../support/typescript.mjs', import.meta.url));

/** Milliseconds that a worker may take to end once it has nothing left to do. */
const patience = 20_000;

/** A process that runs one suite after the other. */
export class Worker {
  private readonly child: ChildProcess;
  private output = '';
  private answered: (outcome: SuiteOutcome) => void = () => undefined;
  /** Whether something of a suite may still be at work in it, or it is gone. */
  isSpent = false;

  constructor(settings: Settings) {
    this.child = fork(program, [JSON.stringify(settings)], {
      execArgv: ['--enable-source-maps', '--conditions=source', '--import', loader],
      // Where `CI` is set, libraries colour what they print though it is no terminal.
      env: { ...process.env, NO_COLOR: '1', FORCE_COLOR: undefined },
      serialization: 'advanced',
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    });
    for (const stream of [this.child.stdout, this.child.stderr])
      stream?.setEncoding('utf8').on('data', (text: string) => {
        this.output += text;
      });
    this.child.on('message', (said: SuiteOutcome | Wanted) => {
      if ('wanted' in said) this.find(said);
      else this.answered(said);
    });
    this.child.on('exit', (code, signal) =>
      this.answered({ fault: `the worker ended: ${signal ?? code}`, isSpent: true }),
    );
  }

  /** What the suite prints is told only when it fails, but for what it says it could not try. */
  async run(path: string): Promise<SuiteOutcome> {
    this.output = '';
    const answer = new Promise<SuiteOutcome>((resolve) => {
      this.answered = resolve;
    });
    this.child.send(path);
    const { result, fault, isSpent } = await answer;
    this.isSpent = isSpent;
    const printed = this.output.trim();
    if (!result) return { fault: `${fault}\n${printed}`, isSpent };
    const hasFailed = result.numFailingTests > 0 || result.testExecError;
    if (!hasFailed || !printed) {
      process.stderr.write(printed.match(/^!!! NOT TESTED.*$/m)?.[0].concat('\n') ?? '');
      return { result, isSpent };
    }
    return { result: { ...result, failureMessage: `${result.failureMessage}\n${printed}\n` }, isSpent };
  }

  /** Why it did not end by itself, if it did not: something of a suite still runs. */
  async end(): Promise<string | undefined> {
    const ended = once(this.child, 'exit');
    this.child.disconnect();
    const killing = setTimeout(() => this.kill(), patience);
    const [code] = await ended;
    clearTimeout(killing);
    return code === 0 ? undefined : `a worker did not end by itself: ${this.output}`;
  }

  private find({ wanted }: Wanted): void {
    const tell = (found: Omit<Found, 'wanted'>) =>
      this.child.connected && this.child.send({ wanted, ...found });
    sharedServer(wanted).then(
      (address) => tell({ address }),
      (error: Error) => tell({ fault: error.message }),
    );
  }

  kill(): void {
    this.child.kill('SIGKILL');
  }
}
