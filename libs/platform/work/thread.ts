import { type Transferable, Worker } from 'node:worker_threads';
import { BoundExceeded } from './bounds.js';
import type { JobWanted, Said } from './serve-jobs.js';

/** Milliseconds within which a thread has loaded its program, on a machine that is busy with other things. */
const toBegin = 30_000;

/** A machine that is busy with other things may take so many times longer. */
const BUSY = 5;

/**
 * One thread, which does one job at a time. It is given no settings, so that what reads strangers' files knows no
 * password. It keeps no process alive but while it works.
 */
export class Thread {
  isOver = false;
  private readonly worker: Worker;
  private readonly begun: Promise<unknown>;

  constructor(program: string, megabytes: number) {
    this.worker = new Worker(new URL(program), {
      env: {},
      // From the sources a thread needs what its process was started with, to read TypeScript.
      execArgv: program.endsWith('.ts') ? process.execArgv : [],
      resourceLimits: { maxOldGenerationSizeMb: megabytes, maxYoungGenerationSizeMb: 32 },
    });
    this.worker.on('error', () => this.end());
    this.worker.on('exit', () => this.end());
    this.begun = this.said(toBegin);
    this.begun.catch(() => undefined);
  }

  /** @throws {BoundExceeded} and the thread is over; or whatever the job itself throws */
  async run(asked: JobWanted, milliseconds: number, transferred: readonly Transferable[]): Promise<unknown> {
    this.worker.ref();
    try {
      await this.begun;
      const answered = this.said(milliseconds);
      this.worker.postMessage(asked, transferred);
      const said = await answered;
      if (said.is === 'failed') throw said.error;
      return said.is === 'done' ? said.answer : undefined;
    } finally {
      this.worker.unref();
    }
  }

  end(): void {
    if (this.isOver) return;
    this.isOver = true;
    void this.worker.terminate();
  }

  /**
   * What it says next. It may be in the midst of anything when the time is over, so it is ended. Time in which this
   * process was not given as much of the processor does not count: an honest file is not refused since others are at work.
   */
  private said(milliseconds: number): Promise<Said> {
    return new Promise((resolve, reject) => {
      const settle = (how: () => void) => {
        clearTimeout(timer);
        this.worker.off('message', onSaid).off('error', onError).off('exit', onExit);
        how();
      };
      const onSaid = (said: Said): void => settle(() => resolve(said));
      const onError = (error: NodeJS.ErrnoException): void =>
        settle(() => reject(error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? new BoundExceeded('memory') : error));
      const onExit = (): void => settle(() => reject(new Error('the thread ended in the midst of its work')));
      const [began, before] = [performance.now(), process.cpuUsage()];
      const onTime = (): void => {
        const { user, system } = process.cpuUsage(before);
        const missing = milliseconds - (user + system) / 1e3;
        if (missing > 0 && performance.now() - began < milliseconds * BUSY) {
          timer = setTimeout(onTime, Math.max(missing, 10));
          return;
        }
        settle(() => reject(new BoundExceeded('time')));
        this.end();
      };
      let timer = setTimeout(onTime, milliseconds);
      this.worker.on('message', onSaid).on('error', onError).on('exit', onExit);
    });
  }
}
