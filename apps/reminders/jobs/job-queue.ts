import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { isEmbedded } from '#platform/database/pool.js';
import { installed } from './graphile.js';
import { freeDeadWorkersJobs } from './heartbeat.js';

/** Something to be done, by whichever worker is free. */
export interface NewJob {
  readonly task: string;
  readonly payload: object;
  /** No second job with this key is added while there is one. */
  readonly key: string;
}

/** Jobs that nobody has done yet. They follow from our own tables: whatever is missing here is added again by a `tick`. */
@Injectable()
export class JobQueue {
  private isInstalled: Promise<void> | undefined;
  private readonly listeners = new Set<(jobs: number) => void>();

  constructor(private readonly dataSource: DataSource) {}

  /** graphile-worker's own tables, in a schema of their own. They are made when they are first needed. */
  async install(): Promise<void> {
    this.isInstalled ??= this.prepare();
    try {
      await this.isInstalled;
    } catch (error) {
      this.isInstalled = undefined;
      throw error;
    }
  }

  /** One statement, however many jobs. A job whose key is there already is left as it is, its next attempt included. */
  async add(jobs: readonly NewJob[]): Promise<void> {
    if (jobs.length === 0) return;
    await this.install();
    await this.dataSource.query(
      `select from json_to_recordset($1) as j(task text, payload json, key text)
        cross join lateral graphile_worker.add_job(j.task, j.payload, job_key => j.key, job_key_mode => 'unsafe_dedupe') added
        where added.id is not null`,
      [JSON.stringify(jobs)],
    );
    for (const listener of this.listeners) listener(jobs.length);
  }

  /**
   * Adds a job that is to be done each minute, unless another process did so in this minute; `always` adds it anyway. By the
   * database's clock, which all share, and which may be set too: then the minute begins anew. graphile-worker's own
   * cron goes by this process's clock: set back by two hours, it rests for two hours.
   */
  async addEachMinute(task: string, always = false): Promise<void> {
    await this.install();
    await this.dataSource.query(
      `with minute as (
        insert into reminder_workers as known values ($1, clock_timestamp())
        on conflict (worker) do update set seen_at = excluded.seen_at
         where $2 or known.seen_at < clock_timestamp() - interval '50 seconds' or known.seen_at > clock_timestamp()
        returning worker)
       select graphile_worker.add_job($3, '{}', job_key => $3, max_attempts => 3) from minute`,
      [`each minute: ${task}`, always, task],
    );
  }

  /** Calls back when this process adds jobs: an embedded database tells nobody by itself. Returns how to stop it. */
  onAdded(listener: (jobs: number) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  private async prepare(): Promise<void> {
    await installed(this.dataSource);
    // The embedded database is this process's alone: whoever held a job of it is gone.
    if (isEmbedded(this.dataSource)) await freeDeadWorkersJobs(this.dataSource, 0);
  }

  /** Jobs that failed for good, which is for reasons other than their own (they settle those themselves), may be added anew. */
  async forgetFailed(): Promise<void> {
    await this.install();
    await this.dataSource.query(
      `select graphile_worker.complete_jobs(array_agg(id)) from graphile_worker.jobs
        where attempts >= max_attempts and locked_at is null having count(*) > 0`,
    );
  }
}
