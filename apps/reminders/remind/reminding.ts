import { setTimeout as sleep } from 'node:timers/promises';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { run, sql } from '#read-model/sql.js';
import type { NoticeToDeliver } from '../due/due-reminders.js';
import { Replanning } from '../replan/replanning.js';
import { RunningReminders } from '../running-reminders.js';
import { Tick } from '../tick.js';
import type { Reminded } from './reminded.js';

/** How long notices may take to be handed over before it is said that they still wait, in milliseconds. */
const patience = 20_000;

/** Does now what is done each minute, and tells what came of it. */
@Injectable()
export class Reminding {
  constructor(
    private readonly dataSource: DataSource,
    private readonly replanning: Replanning,
    private readonly tick: Tick,
    private readonly running: RunningReminders,
  ) {}

  async remind(): Promise<Reminded> {
    await this.replanning.runAll();
    const { due, recovered } = await this.tick.run();
    const notices = [...recovered, ...due];
    if (notices.length > 0) await this.handedOver(notices);
    return { reminders: await this.remindersIn(due), notices: await this.told(notices) };
  }

  private async handedOver(notices: readonly NoticeToDeliver[]): Promise<void> {
    if (!this.running.runner.isStarted) return this.running.runner.runOnce();
    const ends = performance.now() + patience;
    while (performance.now() < ends && (await this.areWaiting(notices))) await sleep(50);
  }

  /** Jobs that have failed wait for their next attempt: nobody waits for that here. */
  private async areWaiting(notices: readonly NoticeToDeliver[]): Promise<boolean> {
    const keys = notices.map(({ notice }) => notice);
    const jobs = await run(
      this.dataSource.manager,
      sql`select from graphile_worker.jobs where key = any(${keys}) and (last_error is null or locked_at is not null) limit 1`,
    );
    return jobs.length > 0;
  }

  private async remindersIn(notices: readonly NoticeToDeliver[]): Promise<number> {
    const [row] = await run<{ reminders: number }>(
      this.dataSource.manager,
      sql`select coalesce(sum(jsonb_array_length(reminders)), 0)::int as reminders from reminder_notice
        where notice = any(${notices.map(({ notice }) => notice)})`,
    );
    return row?.reminders ?? 0;
  }

  private told(notices: readonly NoticeToDeliver[]): Promise<Reminded['notices']> {
    return run(
      this.dataSource.manager,
      sql`select notice, reader, subject, state, trouble, jsonb_array_length(reminders) as reminders from reminder_notice
        where notice = any(${notices.map(({ notice }) => notice)}) order by reader, notice`,
    );
  }
}
