import { Injectable } from '@nestjs/common';
import { Counter, Gauge, Histogram } from 'prom-client';
import { DataSource } from 'typeorm';
import type { Channel } from '#domain/reminders/reminders.events.js';
import { Clock } from '#platform/clock.js';
import { Metrics } from '#platform/metrics/metrics.js';
import { run, sql } from '#read-model/sql.js';

/** What waits, whichever process works on it. */
interface Waiting {
  readonly overdue: number;
  readonly notices: number;
  readonly replan: number;
}

/** Counts what this process does about reminders, and what waits to be done. */
@Injectable()
export class RemindersMetrics {
  private readonly due: Counter;
  private readonly delivered: Counter<'channel'>;
  private readonly failed: Counter<'channel'>;
  private readonly jobs: Histogram<'job' | 'outcome'>;
  private reading: Promise<Waiting> | undefined;

  constructor(
    { registry }: Metrics,
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
  ) {
    const registers = [registry];
    this.due = new Counter({ name: 'reminders_due_total', help: 'Reminders that fell due', registers });
    this.delivered = new Counter({
      name: 'reminders_delivered_total',
      help: 'Reminders handed over, by channel',
      labelNames: ['channel'],
      registers,
    });
    this.failed = new Counter({
      name: 'reminders_failed_total',
      help: 'Reminders given up, by channel',
      labelNames: ['channel'],
      registers,
    });
    this.jobs = new Histogram({
      name: 'reminders_job_duration_seconds',
      help: 'Time that a job took, by its task and whether it was done or failed',
      labelNames: ['job', 'outcome'],
      buckets: [0.005, 0.02, 0.1, 0.5, 2, 10, 60],
      registers,
    });
    this.gauge(
      registry,
      'reminders_overdue_to_send',
      'Planned reminders whose time was more than five minutes ago',
      'overdue',
    );
    this.gauge(registry, 'notices_waiting', 'Notices composed and not yet handed over', 'notices');
    this.gauge(registry, 'replan_pending', 'Changes whose commitments are not all planned anew', 'replan');
  }

  fellDue(reminders: number): void {
    this.due.inc(reminders);
  }

  settled(reminders: number, channel: Channel, isDelivered: boolean): void {
    (isDelivered ? this.delivered : this.failed).inc({ channel }, reminders);
  }

  did(job: string, seconds: number, isDone: boolean): void {
    this.jobs.observe({ job, outcome: isDone ? 'done' : 'failed' }, seconds);
  }

  private gauge(registry: Metrics['registry'], name: string, help: string, what: keyof Waiting): void {
    const made: Gauge = new Gauge({
      name,
      help,
      registers: [registry],
      // While the database is away there is nothing to tell; the other metrics must still be told.
      collect: async () => {
        made.set(
          await this.read().then(
            (waiting) => waiting[what],
            () => Number.NaN,
          ),
        );
      },
    });
  }

  /** One reading for all gauges of a scrape. */
  private read(): Promise<Waiting> {
    this.reading ??= this.readOnce().finally(() => {
      this.reading = undefined;
    });
    return this.reading;
  }

  private async readOnce(): Promise<Waiting> {
    const late = new Date(Date.parse(this.clock.now()) - 5 * 60_000).toISOString();
    const [row] = await run<Waiting>(
      this.dataSource.manager,
      sql`select
        (select count(*)::int from reminder_plan where due < ${late} and cancelled_at is null) as overdue,
        (select count(*)::int from reminder_notice where state = 'waiting') as notices,
        (select count(*)::int from replan) as replan`,
    );
    if (!row) throw new Error('nothing was counted');
    return row;
  }
}
