import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Outcome } from '#delivery/outcome.js';
import type { Channel, NoticeId } from '#domain/reminders/reminders.events.js';
import { Clock } from '#platform/clock.js';
import { readRows, tableAt, upsertRows } from '#read-model/rows.js';
import { run, sql } from '#read-model/sql.js';
import { deliveryAttempt, type Notice, reminderNotice } from '#read-model/tables/reminders.js';

/** A notice as it was composed, with what is posted to webhooks. */
export interface ComposedNotice extends Notice {
  readonly call: string;
}

/** What is written to whom: composed once, and how it went. */
@Injectable()
export class Notices {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
  ) {}

  async find(id: NoticeId): Promise<ComposedNotice | undefined> {
    const [notice] = await readRows<Notice, { readonly call: string }>(
      this.dataSource.manager,
      reminderNotice,
      tableAt(reminderNotice, 'serving'),
      sql`where t.notice = ${id}`,
      { call: sql`t.call` },
    );
    return notice;
  }

  /** The first composition stands, whoever else composes: what is sent again must be the same. */
  async keep(notice: ComposedNotice): Promise<ComposedNotice> {
    await run(
      this.dataSource.manager,
      sql`insert into reminder_notice (notice, reader, digest, reminders, email, subject, text, html, message, state, attempts,
          composed_at, call)
        values (${notice.notice}, ${notice.reader}, ${notice.digest}, ${JSON.stringify(notice.reminders)}, ${notice.email},
          ${notice.subject}, ${notice.text}, ${notice.html}, ${notice.message}, ${notice.state}, ${notice.attempts},
          ${notice.composedAt}, ${notice.call})
        on conflict (notice) do nothing`,
    );
    const kept = await this.find(notice.notice);
    if (!kept) throw new Error(`notice ${notice.notice} is gone`);
    return kept;
  }

  /** Puts what was composed anew in place of what waited, unless it has gone out meanwhile. */
  async replace(notice: ComposedNotice): Promise<ComposedNotice> {
    await run(
      this.dataSource.manager,
      sql`update reminder_notice set digest = ${notice.digest}, reminders = ${JSON.stringify(notice.reminders)}::jsonb,
          email = ${notice.email}, subject = ${notice.subject}, text = ${notice.text}, html = ${notice.html}, call = ${notice.call}
        where notice = ${notice.notice} and state = 'waiting'`,
    );
    const kept = await this.find(notice.notice);
    if (!kept) throw new Error(`notice ${notice.notice} is gone`);
    return kept;
  }

  /** Writes an attempt down, whatever came of it. @returns attempts so far */
  async attempted(notice: NoticeId, channel: Channel, to: string, outcome: Outcome): Promise<number> {
    await this.log(notice, channel, to, outcome);
    const trouble = outcome.outcome === 'delivered' ? null : outcome.answer;
    const [row] = await run<{ attempts: number }>(
      this.dataSource.manager,
      sql`with counted as (
          update reminder_notice set attempts = attempts + 1, trouble = ${trouble} where notice = ${notice} returning attempts)
        select attempts from counted`,
    );
    return row?.attempts ?? 1;
  }

  /** One line of the delivery log. */
  async log(notice: NoticeId, channel: Channel, to: string, outcome: Outcome): Promise<void> {
    await upsertRows(this.dataSource.manager, deliveryAttempt, 'serving', [
      {
        id: randomUUID(),
        notice,
        channel,
        to,
        at: this.clock.now(),
        outcome: outcome.outcome,
        answer: outcome.answer,
        milliseconds: outcome.milliseconds,
      },
    ]);
  }

  async settle(
    notice: NoticeId,
    state: Exclude<Notice['state'], 'waiting'>,
    trouble: string | null,
  ): Promise<void> {
    await run(
      this.dataSource.manager,
      sql`update reminder_notice set state = ${state}, trouble = ${trouble}, settled_at = ${this.clock.now()}
        where notice = ${notice} and state = 'waiting'`,
    );
  }
}
