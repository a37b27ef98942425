import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Outcome } from '#delivery/outcome.js';
import { sendWebhook } from '#delivery/webhook/send-webhook.js';
import type { ReaderId } from '#domain/readers/reader.events.js';
import type { NoticeId } from '#domain/reminders/reminders.events.js';
import { SystemClock } from '#platform/clock.js';
import { Config } from '#platform/config.js';
import { run, sql } from '#read-model/sql.js';
import { JobQueue } from '../jobs/job-queue.js';
import { type ComposedNotice, Notices } from './notices.js';

interface WebhookRow {
  readonly id: string;
  readonly url: string;
  readonly secret: string;
  /** Whose notices are posted there; null is everybody's. */
  readonly readers: readonly ReaderId[] | null;
}

/** What the job `webhook` is about. */
interface NoticeToPost {
  readonly notice: NoticeId;
  readonly webhook: string;
}

export const webhookTask = 'webhook';

/** Attempts to post a notice, over three days. */
const mostAttempts = 20;

/** The other side did not take it, and may later: the job is tried again. */
export class PutOff extends Error {
  constructor(to: string, answer: string) {
    super(`${to}: ${answer}`);
    this.name = 'PutOff';
  }
}

/** Posts notices to whom asked for them. Its log says how it went; reminders are delivered by it only to whom has nothing else. */
@Injectable()
export class Webhooks {
  constructor(
    private readonly dataSource: DataSource,
    private readonly config: Config,
    private readonly queue: JobQueue,
    private readonly notices: Notices,
  ) {}

  /** Those that get what is written to a reader, those that name the reader first. */
  async of(reader: ReaderId): Promise<WebhookRow[]> {
    return run<WebhookRow>(
      this.dataSource.manager,
      sql`select id, url, secret, readers from secrets.webhooks
        where removed_at is null and (readers is null or ${reader} = any(readers)) order by readers is null, id`,
    );
  }

  /** Has a notice posted to these, each by a job of its own: one that hangs is no trouble to the others. */
  async postTo(notice: NoticeId, webhooks: readonly WebhookRow[]): Promise<void> {
    await this.queue.add(
      webhooks.map(({ id: webhook }) => ({
        task: webhookTask,
        payload: { notice, webhook } satisfies NoticeToPost,
        key: `${notice}/${webhook}`,
      })),
    );
  }

  post({ notice, call }: ComposedNotice, { url, secret }: WebhookRow): Promise<Outcome> {
    // A receiver compares with the real time, whatever day is lived again here.
    const at = new SystemClock().now();
    return sendWebhook(
      { url, secret },
      { notice, body: call },
      { at, allowPrivate: this.config.privateWebhooks },
    );
  }

  /** The job. @throws {PutOff} to be tried again */
  async deliver({ notice: id, webhook: name }: NoticeToPost): Promise<void> {
    const notice = await this.notices.find(id);
    const [webhook] = await run<WebhookRow & { readonly attempts: number; readonly isDone: boolean }>(
      this.dataSource.manager,
      sql`select w.id, w.url, w.secret, w.readers,
          (select count(*)::int from delivery_attempt a where a.notice = ${id} and a.channel = 'webhook' and a.to = w.id) as attempts,
          exists (select from delivery_attempt a
            where a.notice = ${id} and a.channel = 'webhook' and a.to = w.id and a.outcome = 'delivered') as "isDone"
        from secrets.webhooks w where w.id = ${name} and w.removed_at is null`,
    );
    if (!notice || !webhook || webhook.isDone) return;
    const outcome = await this.post(notice, webhook);
    await this.notices.log(id, 'webhook', name, outcome);
    if (outcome.outcome === 'put off' && webhook.attempts + 1 < mostAttempts)
      throw new PutOff(`webhook ${name}`, outcome.answer);
  }
}
