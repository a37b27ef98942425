import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Clock } from '#platform/clock.js';
import { run, sql } from '#read-model/sql.js';
import { JobQueue } from '../jobs/job-queue.js';
import { deliverJob, type NoticeToDeliver } from './due-reminders.js';

/** How long something that fell due may wait for its job before one is made, in milliseconds. */
const patience = 60_000;

/**
 * Finds what fell due and was neither delivered nor given up, and sees to it that there is a job for it: after a crash
 * before the job was added, after a move to another database (jobs are not moved), after a job failed for good.
 */
@Injectable()
export class Recovery {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
    private readonly queue: JobQueue,
  ) {}

  async recover(): Promise<NoticeToDeliver[]> {
    await this.queue.forgetFailed();
    const now = Date.parse(this.clock.now());
    const [before, after] = [now - patience, now + patience].map((at) => new Date(at).toISOString());
    // What fell due in the future did so before the clock was set back.
    const notices = await run<NoticeToDeliver>(
      this.dataSource.manager,
      sql`select f.notice, json_agg(distinct jsonb_build_object('commitment', f.commitment, 'visit', f.visit)) as commitments from reminder_fallen f
        where f.delivered_at is null and f.failed_at is null and f.cancelled_at is null and (f.at < ${before} or f.at > ${after})
          and not exists (select from graphile_worker.jobs j where j.key = f.notice)
        group by f.notice`,
    );
    await this.queue.add(notices.map(deliverJob));
    return notices;
  }
}
