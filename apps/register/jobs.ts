import { Logger } from '@nestjs/common';
import { defined } from '#domain/plain.js';
import { problemOf } from '#platform/http/failures.js';
import { Problem } from '#platform/http/problems.js';
import type { JobProblem } from './job-problem.js';

/** How far a job is: what it is asked for by, and why it failed. */
interface JobState {
  readonly id: string;
  readonly state: string;
  readonly problem: JobProblem;
}

interface Kept<State extends JobState> {
  /** What one is called: `import`. */
  readonly what: string;
  /** What to do where one is asked for that is not known. */
  readonly hint: string;
  readonly isRunning: (state: State) => boolean;
  /** Those that are remembered after they ended. */
  readonly most: number;
}

/** The jobs that this process began, those that run and the last that ended. */
export class Jobs<State extends JobState> {
  /** The one that changed last comes last. */
  private readonly known = new Map<string, State>();
  private readonly log: Logger;

  constructor(private readonly kept: Kept<State>) {
    this.log = new Logger(`${kept.what}s`);
  }

  get running(): State[] {
    return [...this.known.values()].filter(this.kept.isRunning);
  }

  find(id: string): State | undefined {
    return this.known.get(id);
  }

  /** @throws {Problem} NOT_FOUND */
  stateOf(id: string): State {
    const state = this.known.get(id);
    if (state) return state;
    const { what, hint } = this.kept;
    throw new Problem('NOT_FOUND', { detail: `no ${what} "${id}" is remembered here`, hint });
  }

  note(state: State): State {
    this.known.delete(state.id);
    this.known.set(state.id, state);
    if (this.known.size > this.kept.most) this.forgetOne();
    return state;
  }

  change(id: string, changes: Partial<State>): void {
    const before = this.known.get(id);
    if (before) this.note({ ...before, ...changes });
  }

  /** It ended for a reason that is none of what it was asked for. */
  fail(id: string, error: unknown): void {
    const { code, title, told } = problemOf(error);
    if (code === 'INTERNAL')
      this.log.error(`${this.kept.what} ${id} failed`, error instanceof Error ? error.stack : error);
    const problem = { code, title, ...defined({ detail: told.detail, hint: told.hint }) };
    this.change(id, { state: 'failed', problem } as unknown as Partial<State>);
  }

  private forgetOne(): void {
    for (const [id, state] of this.known) {
      if (this.kept.isRunning(state)) continue;
      this.known.delete(id);
      return;
    }
  }
}
