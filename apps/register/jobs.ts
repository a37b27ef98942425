import { Logger } from '@nestjs/common';
import type { DataSource } from 'typeorm';
import { problemOf } from '#platform/http/failures.js';
import { Problem } from '#platform/http/problems.js';
import { type JobProblem, keptOf } from './job-problem.js';

/** How far a job is: what it is asked for by, and why it failed. */
interface JobState {
  readonly id: string;
  readonly state: string;
  readonly problem: JobProblem;
}

interface Kept<State extends JobState> {
  /** What one is called: `import`. */
  readonly what: string;
  /** What to do where one is asked for that is not known, or that was broken off. */
  readonly hint: string;
  readonly isRunning: (state: State) => boolean;
  /** What of one that was broken off is done, in words. */
  readonly doneOf: (state: State) => string;
  /** Those that are remembered after they ended. */
  readonly most: number;
}

/** How often a running job says that it goes on, and after how long without a word it counts as broken off, in ms. */
const BEAT = 2_000;
const SILENCE = 10_000;
/** How long what changed may wait to be written, in ms: a job of ten thousand steps changes ten thousand times. */
const WRITTEN_AFTER = 250;

/**
 * Jobs of this process and of others on the same database, those that run and the last that ended. Whoever is asked tells how far one is;
 * one whose process has stopped is told as broken off, with what of it is done.
 */
export class Jobs<State extends JobState> {
  /** Those that this process runs, as they are. */
  private readonly own = new Map<string, State>();
  private readonly waiting = new Map<string, NodeJS.Timeout>();
  private readonly log: Logger;
  private writing: Promise<void> = Promise.resolve();
  private beating: NodeJS.Timeout | undefined;

  constructor(
    private readonly database: DataSource,
    private readonly kept: Kept<State>,
  ) {
    this.log = new Logger(`${kept.what}s`);
  }

  /** Of this process. */
  get running(): State[] {
    return [...this.own.values()].filter(this.kept.isRunning);
  }

  async find(id: string): Promise<State | undefined> {
    return this.own.get(id) ?? this.stored(id);
  }

  /** @throws {Problem} NOT_FOUND */
  async stateOf(id: string): Promise<State> {
    const state = await this.find(id);
    if (state) return state;
    const { what, hint } = this.kept;
    throw new Problem('NOT_FOUND', { detail: `no ${what} "${id}" is remembered here`, hint });
  }

  /** A job begins here, unless it runs here already: then that one is given. */
  async begin(state: State): Promise<State> {
    const present = this.own.get(state.id);
    if (present && this.kept.isRunning(present)) return present;
    this.own.set(state.id, state);
    this.beating ??= setInterval(() => void this.beat(), BEAT).unref();
    await this.write(state);
    await this.forgetSome();
    return state;
  }

  /** Told here at once, elsewhere a moment later; of one that ended, when it is written. */
  change(id: string, changes: Partial<State>): void {
    const before = this.own.get(id);
    if (!before) return;
    this.own.set(id, { ...before, ...changes });
    if (this.kept.isRunning({ ...before, ...changes })) {
      if (!this.waiting.has(id))
        this.waiting.set(id, setTimeout(() => this.writeSoon(id), WRITTEN_AFTER).unref());
    } else this.writeSoon(id);
  }

  /** It ended for a reason that is none of what it was asked for. */
  fail(id: string, error: unknown): void {
    const problem = problemOf(error);
    if (problem.code === 'INTERNAL')
      this.log.error(`${this.kept.what} ${id} failed`, error instanceof Error ? error.stack : error);
    this.change(id, { state: 'failed', problem: keptOf(problem) } as unknown as Partial<State>);
  }

  /** The process stops: what runs is broken off, and says so. */
  async close(): Promise<void> {
    clearInterval(this.beating);
    for (const state of this.running) this.fail(state.id, this.brokenOff(state));
    await this.writing;
  }

  private writeSoon(id: string): void {
    clearTimeout(this.waiting.get(id));
    this.waiting.delete(id);
    this.writing = this.writing.then(async () => {
      const state = this.own.get(id);
      if (!state) return;
      try {
        await this.write(state);
        if (!this.kept.isRunning(state)) this.own.delete(id);
      } catch (error) {
        // It is told from memory as long as this process lives.
        this.log.warn(`how far ${this.kept.what} ${id} is could not be written: ${String(error)}`);
      }
    });
  }

  private async write(state: State): Promise<void> {
    await this.database.query(
      `insert into operations.jobs (kind, id, state, is_running, beat_at) values ($1, $2, $3, $4, now())
       on conflict (kind, id) do update set state = excluded.state, is_running = excluded.is_running, beat_at = now()`,
      [this.kept.what, state.id, JSON.stringify(state), this.kept.isRunning(state)],
    );
  }

  private async beat(): Promise<void> {
    const ids = this.running.map(({ id }) => id);
    if (ids.length === 0) return;
    await this.database
      .query('update operations.jobs set beat_at = now() where kind = $1 and id = any($2)', [
        this.kept.what,
        ids,
      ])
      .catch((error: unknown) =>
        this.log.warn(`${this.kept.what}s go on, but cannot say so: ${String(error)}`),
      );
  }

  private async stored(id: string): Promise<State | undefined> {
    const [row]: { state: string; silent: boolean }[] = await this.database.query(
      `select state, is_running and beat_at < now() - make_interval(secs => $3) as silent
         from operations.jobs where kind = $1 and id = $2`,
      [this.kept.what, id, SILENCE / 1000],
    );
    if (!row) return undefined;
    const state = JSON.parse(row.state) as State;
    if (!row.silent) return state;
    const ended = { ...state, state: 'failed', problem: keptOf(this.brokenOff(state)) };
    await this.write(ended);
    return ended;
  }

  private brokenOff(state: State): Problem {
    const { what, hint, doneOf } = this.kept;
    return new Problem('INTERRUPTED', {
      detail: `the process that did the ${what} has stopped: ${doneOf(state)}`,
      hint,
    });
  }

  /** The oldest that ended, of more than are remembered. */
  private async forgetSome(): Promise<void> {
    await this.database.query(
      `delete from operations.jobs where kind = $1 and not is_running and id in (
         select id from operations.jobs where kind = $1 and not is_running order by beat_at desc offset $2)`,
      [this.kept.what, this.kept.most],
    );
  }
}
