import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Clock } from '#platform/clock.js';
import { Health } from '#platform/health/health.js';
import { failedLately } from '#read-model/reminders/failed-lately.js';
import { RunningReminders } from './running-reminders.js';

/** A job that takes longer than this, in ms, hangs: whatever it waits for has an end of its own before. */
const longestJob = 600_000;

/** What has waited for minutes is looked at no more often than this, in ms, however often liveness is asked. */
const lookEvery = 5_000;

/**
 * Tells how the jobs are doing. That the mail server is away makes the process neither dead nor unready: reminders are
 * recorded all the same, and sent when it returns.
 */
@Injectable()
export class RemindersWatch {
  constructor({ runner }: RunningReminders, dataSource: DataSource, health: Health, clock: Clock) {
    health.register('jobs', async () => {
      if (!runner.isStarted) return;
      const [row]: { jobs: string | null }[] = await dataSource.query(
        `select to_regclass('graphile_worker.jobs')::text as jobs`,
      );
      if (!row?.jobs) throw new Error('the tables of jobs are not there yet');
    });
    health.register('deliveries', async () => {
      const failed = await failedLately(dataSource.manager, clock.now());
      if (failed > 0) return `${failed} reminders of the last week could not be delivered: see the outbox`;
    });
    const isTickLate = atMostEvery(lookEvery, () => waitingTick(dataSource));
    health.registerProgress('jobs', async () => {
      if (!runner.isStarted) return;
      if (runner.longestJob > longestJob)
        throw new Error(`a job has been under way for ${Math.round(runner.longestJob / 1000)} s`);
      if (runner.trouble !== null) return;
      if (await isTickLate()) throw new Error('nobody takes the tick of more than five minutes ago');
    });
  }
}

/** The same look, whose answer stands for so many ms. */
const atMostEvery = <Found>(interval: number, look: () => Promise<Found>): (() => Promise<Found>) => {
  let last: { readonly at: number; readonly found: Promise<Found> } | undefined;
  return () => {
    if (!last || performance.now() - last.at > interval) last = { at: performance.now(), found: look() };
    return last.found;
  };
};

/** Whether the work of a minute long ago still waits; not while the database is away, which is no reason to restart. */
const waitingTick = async (dataSource: DataSource): Promise<boolean> => {
  try {
    const late: unknown[] = await dataSource.query(
      `select from graphile_worker.jobs
        where task_identifier = 'tick' and locked_at is null and attempts = 0 and run_at < now() - interval '5 minutes'`,
    );
    return late.length > 0;
  } catch {
    return false;
  }
};
