import { setTimeout as sleep } from 'node:timers/promises';
import type { DataSource } from 'typeorm';

/** Times in milliseconds. */
export interface Pulse {
  readonly every: number;
  /** A worker that did not say for so long that it lives is dead: its jobs are given to others. */
  readonly dead: number;
}

export const usualPulse: Pulse = { every: 5_000, dead: 30_000 };

/**
 * Says that workers live, and frees the jobs of those that do not: graphile-worker by itself would wait four hours. By the
 * database's clock, which all of them share, and which is not that by which reminders fall due.
 */
export class Heartbeat {
  private readonly workers = new Set<string>();
  private ended: AbortController | undefined;
  private saying: Promise<void> = Promise.resolve();
  private beating: Promise<void> = Promise.resolve();

  constructor(
    private readonly dataSource: DataSource,
    private readonly pulse: Pulse,
    private readonly onTrouble: (error: Error) => void,
  ) {}

  /** Until `stop`, for the workers of this process; failures are told and tried again. */
  start(): void {
    this.ended = new AbortController();
    this.beating = this.beat(this.ended.signal);
  }

  /** A worker begins. */
  add(worker: string): void {
    this.workers.add(worker);
    this.saying = this.say().catch(this.onTrouble);
  }

  async stop(): Promise<void> {
    this.ended?.abort();
    await Promise.all([this.saying, this.beating]);
    const gone = [...this.workers];
    this.workers.clear();
    await this.dataSource
      .query('delete from reminder_workers where worker = any($1)', [gone])
      .catch(this.onTrouble);
  }

  private async say(): Promise<void> {
    await this.dataSource.query(
      `insert into reminder_workers select worker, clock_timestamp() from unnest($1::text[]) as w(worker)
       on conflict (worker) do update set seen_at = excluded.seen_at`,
      [[...this.workers]],
    );
  }

  private async beat(signal: AbortSignal): Promise<void> {
    while (!signal.aborted) {
      try {
        await this.say();
        await freeDeadWorkersJobs(this.dataSource, this.pulse.dead);
      } catch (error) {
        this.onTrouble(error as Error);
      }
      await sleep(this.pulse.every, undefined, { signal }).catch(() => undefined);
    }
  }
}

/**
 * Gives the jobs of workers that did not say for so long (in ms) that they live to others. A younger lock may be of one
 * that has not said anything yet.
 */
export const freeDeadWorkersJobs = async (dataSource: DataSource, dead: number): Promise<void> => {
  await dataSource.query(
    `with limits as (select clock_timestamp() - make_interval(secs => $1::float8 / 1000) as since),
      forgotten as (delete from reminder_workers where seen_at < (select since - interval '1 day' from limits)),
      dead as (
        select distinct locked_by as worker from graphile_worker.jobs, limits
         where locked_at <= since
           and not exists (select from reminder_workers w where w.worker = jobs.locked_by and w.seen_at > since))
     select graphile_worker.force_unlock_workers(array_agg(worker)) from dead having count(*) > 0`,
    [dead],
  );
};
