import { EventEmitter, once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { Logger } from '@nestjs/common';
import type { Runner, TaskList, WorkerEvents, WorkerPool } from 'graphile-worker';
import type { DataSource } from 'typeorm';
import { doubling, Rest } from '#event-stream/rest.js';
import { span } from '#platform/tracing/tracing.js';
import { connection, graphile } from './graphile.js';
import { Heartbeat, type Pulse, usualPulse } from './heartbeat.js';
import type { JobQueue, NewJob } from './job-queue.js';

/**
 * What is done for a job. It may be done again: after a failure, or when its worker died. `signal` says that the process
 * stops: what has not begun should not.
 */
export type JobTask = (payload: unknown, signal: AbortSignal) => Promise<void>;

/** Times in milliseconds. */
export interface RunnerTimes {
  readonly pulse: Pulse;
  /** How often a worker looks for jobs that nobody told it of. */
  readonly poll: number;
  /** How often it looks for what has to be done because of what others wrote. */
  readonly look: number;
  /** After how long of a stop jobs are told to end, and after how long they are given up. */
  readonly stop: { readonly told: number; readonly givenUp: number };
  /** How long to wait before beginning anew after a failure: from the first to the last, doubling. */
  readonly failing: { readonly first: number; readonly last: number };
}

const usual: RunnerTimes = {
  pulse: usualPulse,
  poll: 2_000,
  look: 1_000,
  stop: { told: 3_000, givenUp: 7_000 },
  failing: { first: 100, last: 5_000 },
};

export interface RunnerOptions {
  /** What there is to do, by name. */
  readonly tasks: Readonly<Record<string, JobTask>>;
  /** The task that begins anew each minute, in one of all processes, and in each when it starts. */
  readonly everyMinute: string;
  /** Jobs that follow from what others wrote, who tell nobody: asked for again and again, so it must cost next to nothing. */
  readonly wanted?: () => Promise<readonly NewJob[]>;
  /** Jobs done at the same time in this process. */
  readonly workers: number;
  readonly times?: Partial<RunnerTimes>;
  onDone?(task: string, seconds: number, isDone: boolean): void;
}

/**
 * Does the jobs of the queue, on graphile-worker. A job that fails is tried again, later each time (e, e², … e¹⁰ seconds).
 * When graphile-worker itself gives up, as it does when it cannot write down how a job went, it is begun anew.
 */
export class JobRunner {
  private readonly log = new Logger('Jobs');
  private readonly times: RunnerTimes;
  private readonly rest = new Rest();
  private readonly heartbeat: Heartbeat;
  private readonly ended = new AbortController();
  private minute = new AbortController();
  private stopping = false;
  private running: Promise<void> | undefined;
  private runner: Runner | undefined;
  private pool: WorkerPool | undefined;
  private troubledBy: string | null = null;
  private readonly underWay = new Map<symbol, number>();

  constructor(
    private readonly dataSource: DataSource,
    private readonly queue: JobQueue,
    private readonly options: RunnerOptions,
  ) {
    this.times = { ...usual, ...options.times };
    this.heartbeat = new Heartbeat(dataSource, this.times.pulse, ({ message }) => {
      this.troubledBy = message;
    });
  }

  get isStarted(): boolean {
    return this.running !== undefined;
  }

  /** Why it does not get on, if it does not. It tries again by itself. */
  get trouble(): string | null {
    return this.troubledBy;
  }

  /** For how long the oldest job under way in this process has been, in ms. */
  get longestJob(): number {
    return Math.max(0, ...[...this.underWay.values()].map((began) => performance.now() - began));
  }

  start(): void {
    this.running ??= this.run();
  }

  /**
   * Ends within ten seconds: jobs under way are finished, and given back when that takes too long. Others were not taken.
   */
  async stop(): Promise<void> {
    this.stopping = true;
    this.rest.end();
    if (this.runner) await this.stopped(this.runner);
    await this.running;
  }

  /** Does what there is to do now, what comes of it included, and returns. Failures wait for their next attempt. */
  async runOnce(): Promise<void> {
    await this.queue.install();
    const { runOnce } = await graphile();
    await this.attended(async (events) => {
      await runOnce({ ...(await connection(this.dataSource)), events, concurrency: 1 }, this.tasks());
    });
  }

  private async run(): Promise<void> {
    for (let failures = 0; !this.stopping; failures += 1) {
      const began = performance.now();
      try {
        await this.attended((events) => this.work(events));
      } catch (error) {
        this.troubledBy = (error as Error).message;
        this.log.warn(`jobs do not get on, begins anew: ${this.troubledBy}`);
      }
      if (performance.now() - began > 60_000) failures = 0;
      if (!this.stopping) await this.rest.sleep(doubling(this.times.failing, failures + 1));
    }
  }

  /** Works until it is stopped or fails. */
  private async work(events: WorkerEvents): Promise<void> {
    const { run } = await graphile();
    const runner = await run(
      {
        ...(await connection(this.dataSource)),
        events,
        // Else it would look for a crontab in whatever folder the process was started in.
        parsedCronItems: [],
        concurrency: this.options.workers,
        pollInterval: this.times.poll,
        gracefulShutdownAbortTimeout: this.times.stop.told,
      },
      this.tasks(),
    );
    const deaf = this.queue.onAdded((jobs) => this.stopping || this.pool?.nudge(jobs));
    this.runner = runner;
    this.troubledBy = null;
    this.minute = new AbortController();
    const minutes = this.eachMinute(runner);
    const looks = this.looking(runner);
    try {
      const ended = once(this.ended.signal, 'abort');
      if (this.stopping) this.stopped(runner);
      await Promise.race([runner.promise, ended]);
      if (!this.stopping) throw new Error('the workers ended');
    } finally {
      this.runner = undefined;
      this.minute.abort();
      await Promise.all([minutes, looks]);
      deaf();
    }
  }

  /** By a timer, which no setting of the clock moves. */
  private async eachMinute(runner: Runner): Promise<void> {
    const { signal } = this.minute;
    for (let isFirst = true; this.runner === runner && !signal.aborted; isFirst = false) {
      try {
        await this.queue.addEachMinute(this.options.everyMinute, isFirst);
        if (!this.stopping) this.pool?.nudge(1);
      } catch (error) {
        this.log.warn(`no ${this.options.everyMinute} this minute: ${(error as Error).message}`);
      }
      await sleep(60_000, undefined, { signal }).catch(() => undefined);
    }
  }

  /** Adds the jobs that are wanted. The heartbeat tells when the database is away. */
  private async looking(runner: Runner): Promise<void> {
    const { wanted } = this.options;
    const { signal } = this.minute;
    while (wanted && this.runner === runner && !signal.aborted) {
      await sleep(this.times.look, undefined, { signal }).catch(() => undefined);
      if (this.stopping || signal.aborted) return;
      await wanted()
        .then((jobs) => this.queue.add(jobs))
        .catch(({ message }: Error) => this.log.debug(`not looked for jobs: ${message}`));
    }
  }

  /** A job that does not end in time goes back to the queue. */
  private async stopped(runner: Runner): Promise<void> {
    const { givenUp } = this.times.stop;
    await new Promise<void>((resolve) => {
      const impatient = setTimeout(() => {
        this.log.warn('a job does not end: it is given back');
        // `runner.kill` does nothing once it was asked to stop.
        Promise.resolve(this.pool?.forcefulShutdown('the process stops'))
          .catch(() => undefined)
          .finally(resolve);
      }, givenUp);
      // Stopped a second time, or while it fails: either way it ends.
      runner
        .stop()
        .catch(() => undefined)
        .finally(() => {
          clearTimeout(impatient);
          resolve();
        });
    });
    this.ended.abort();
  }

  /** While it works, its workers say that they live. */
  private async attended(work: (events: WorkerEvents) => Promise<void>): Promise<void> {
    await this.queue.install();
    const events: WorkerEvents = new EventEmitter();
    events.on('pool:create', ({ workerPool }) => {
      this.pool = workerPool;
      // It is the pool in whose name jobs are locked.
      this.heartbeat.add(workerPool.id);
    });
    this.heartbeat.start();
    try {
      await work(events);
    } finally {
      await this.heartbeat.stop();
    }
  }

  private tasks(): TaskList {
    return Object.fromEntries(
      Object.entries(this.options.tasks).map(([name, task]) => [
        name,
        (payload: unknown, { abortSignal }: { readonly abortSignal: AbortSignal }) =>
          this.done(name, () => task(payload, abortSignal)),
      ]),
    );
  }

  private async done(name: string, task: () => Promise<void>): Promise<void> {
    const job = Symbol(name);
    const began = performance.now();
    this.underWay.set(job, began);
    let isDone = false;
    try {
      await span({ name: `job ${name}` }, task);
      isDone = true;
    } finally {
      this.underWay.delete(job);
      this.options.onDone?.(name, (performance.now() - began) / 1000, isDone);
    }
  }
}
