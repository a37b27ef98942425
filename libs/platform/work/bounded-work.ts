import type { Transferable } from 'node:worker_threads';
import { BoundExceeded, type Bounds, usualBounds } from './bounds.js';
import type { Jobs } from './serve-jobs.js';
import { Thread } from './thread.js';

/** Milliseconds after which a thread that has nothing to do is ended. */
const idleFor = 60_000;

/**
 * Reads what strangers wrote (calendars, spreadsheets, documents) on threads of its own, each piece within its bounds, so
 * that nobody else waits and no file stops the process. Threads begin when they are first needed and stay for a while: a
 * start takes some hundred milliseconds.
 *
 * @typeParam J the jobs of the program, whose file calls `serveJobs`
 */
export class BoundedWork<J extends Jobs> {
  private readonly bounds: Bounds;
  private readonly idle: Thread[] = [];
  private readonly waiting: (() => void)[] = [];
  private busy = 0;
  private rest: NodeJS.Timeout | undefined;

  /**
   * @param program `#workers/delivery/foreign-files.js` is `libs/delivery/foreign-files.worker.ts`
   * @param bounds where they are not the usual ones
   */
  constructor(
    private readonly program: `#${string}.js`,
    bounds: Partial<Bounds> = {},
  ) {
    this.bounds = { ...usualBounds, ...bounds };
  }

  /**
   * Does one job and tells its answer.
   *
   * @param transferred of what is given, what is handed over rather than copied, such as a file's `ArrayBuffer`
   * @throws {BoundExceeded} or what the job throws, as a plain `Error`
   */
  async run<Name extends keyof J & string>(
    job: Name,
    given: Parameters<J[Name]>[0],
    transferred: readonly Transferable[] = [],
  ): Promise<Awaited<ReturnType<J[Name]>>> {
    await this.turn();
    const { milliseconds, megabytes } = this.bounds;
    const thread = this.threadAtRest() ?? new Thread(import.meta.resolve(this.program), megabytes);
    try {
      // The program's own type says what it answers.
      return (await thread.run({ job, given }, milliseconds, transferred)) as Awaited<ReturnType<J[Name]>>;
    } finally {
      if (!thread.isOver) this.idle.push(thread);
      this.pass();
    }
  }

  private turn(): Promise<void> | undefined {
    clearTimeout(this.rest);
    if (this.busy < this.bounds.threads) {
      this.busy += 1;
      return undefined;
    }
    if (this.waiting.length >= this.bounds.waiting) throw new BoundExceeded('room');
    return new Promise((resolve) => this.waiting.push(resolve));
  }

  /** The turn goes on to whoever has waited longest. */
  private pass(): void {
    const next = this.waiting.shift();
    if (next) {
      next();
      return;
    }
    this.busy -= 1;
    if (this.busy > 0) return;
    this.rest = setTimeout(() => {
      for (const thread of this.idle.splice(0)) thread.end();
    }, idleFor);
    this.rest.unref();
  }

  private threadAtRest(): Thread | undefined {
    for (let thread = this.idle.pop(); thread; thread = this.idle.pop()) {
      if (!thread.isOver) return thread;
    }
    return undefined;
  }
}
