import { randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import * as z from 'zod';
import type { Outcome } from '#delivery/outcome.js';
import { sendWebhook, type WebhookTarget } from '#delivery/webhook/send-webhook.js';
import { testCall } from '#delivery/webhook/webhook-call.js';
import { newWebhookSecret } from '#delivery/webhook/webhook-secret.js';
import type { ActorId } from '#domain/event.js';
import type { ReaderId } from '#domain/readers/reader.events.js';
import { noticeId } from '#domain/reminders/reminders.events.js';
import { Clock, SystemClock } from '#platform/clock.js';
import { Config } from '#platform/config.js';
import { run, type Sql, sql } from '#read-model/sql.js';
import type { ChannelChange } from '../channels/channel-change.schema.js';
import { type ChangeWanted, change, channelHistoryOf, noteMade } from '../channels/channel-changes.js';
import { Notices } from '../deliver/notices.js';
import { type ListedWebhook, listedWebhook } from './webhook.schema.js';

export interface WantedWebhook {
  readonly url: string;
  readonly readers: readonly ReaderId[] | null;
  readonly by: ActorId;
}

const newId = (): string => randomBytes(8).toString('hex');

const instantOf = (text: string): string => new Date(text).toISOString();

/** Where reminders are posted to. Secrets are kept as they are, since what is sent is signed with them. */
@Injectable()
export class RegisteredWebhooks {
  constructor(
    private readonly database: DataSource,
    private readonly clock: Clock,
    private readonly config: Config,
    private readonly notices: Notices,
  ) {}

  async add({ url, readers, by }: WantedWebhook): Promise<{ readonly id: string; readonly secret: string }> {
    const [id, secret, at] = [newId(), newWebhookSecret(), this.clock.now()];
    await this.database.transaction(async (manager) => {
      await run(
        manager,
        sql`insert into secrets.webhooks (id, url, readers, secret, made_by, made_at)
          values (${id}, ${url}, ${readers}, ${secret}, ${by}, ${at})`,
      );
      await noteMade(manager, 'webhook', { id, by, at });
    });
    return { id, secret };
  }

  /** Those that are called, the newest first, each with its last attempts. */
  list(): Promise<ListedWebhook[]> {
    return this.listed(sql`w.removed_at is null`);
  }

  private async listed(which: Sql): Promise<ListedWebhook[]> {
    const rows = await run<{ webhook: ListedWebhook }>(
      this.database.manager,
      sql`select json_build_object('id', w.id, 'url', w.url, 'readers', w.readers, 'madeBy', w.made_by, 'madeAt', w.made_at, 'version', w.version, 'endedAt', w.removed_at,
          'attempts', coalesce(
            (select json_agg(json_build_object('at', a.at, 'notice', a.notice, 'outcome', a.outcome, 'answer', a.answer,
                'milliseconds', a.milliseconds) order by a.at desc)
              from (select * from delivery_attempt t where t.channel = 'webhook' and t."to" = w.id
                order by t.at desc limit 5) a), '[]')) as webhook
        from secrets.webhooks w where ${which} order by w.made_at desc, w.id`,
    );
    const items = rows.map(({ webhook }) => ({
      ...webhook,
      madeAt: instantOf(webhook.madeAt),
      endedAt: webhook.endedAt && instantOf(webhook.endedAt),
      attempts: webhook.attempts.map((attempt) => ({ ...attempt, at: instantOf(attempt.at) })),
    }));
    return z.array(listedWebhook).parse(items);
  }

  /** Not called any more. Its version; `undefined` where there is no such webhook. @throws {Problem} STALE_VERSION */
  remove(asked: ChangeWanted): Promise<number | undefined> {
    return this.change(asked, 'ended', sql`removed_at = ${this.clock.now()}`, sql`t.removed_at is null`);
  }

  /** Called again, with the secret it had. @throws {Problem} STALE_VERSION */
  restore(asked: ChangeWanted): Promise<number | undefined> {
    return this.change(asked, 'restored', sql`removed_at = null`, sql`t.removed_at is not null`);
  }

  /** A new secret in place of the old one, at once; `undefined` when there is no such webhook. @throws {Problem} STALE_VERSION */
  async rotate(
    asked: ChangeWanted,
  ): Promise<{ readonly secret: string; readonly version: number } | undefined> {
    const secret = newWebhookSecret();
    const version = await this.change(asked, 'rotated', sql`secret = ${secret}`, sql`t.removed_at is null`);
    return version === undefined ? undefined : { secret, version };
  }

  /** What was done to them, newest first. */
  history(): Promise<ChannelChange[]> {
    return channelHistoryOf(this.database.manager, 'webhook', {
      about: sql`t.url`,
      among: sql`true`,
      hasLeft: sql`false`,
    });
  }

  private change(asked: ChangeWanted, act: 'ended' | 'restored' | 'rotated', set: Sql, where: Sql) {
    return change(this.database.manager, {
      ...asked,
      channel: 'webhook',
      act,
      set,
      where,
      at: this.clock.now(),
      now: async () => (await this.listed(sql`w.id = ${asked.id}`))[0],
    });
  }

  /** Posts a call that says it is a test, and writes down what came of it; `undefined` when there is no such webhook. */
  async test(id: string): Promise<Outcome | undefined> {
    const [target] = await run<WebhookTarget>(
      this.database.manager,
      sql`select url, secret from secrets.webhooks where id = ${id} and removed_at is null`,
    );
    if (!target) return undefined;
    const notice = noticeId.parse(randomBytes(16).toString('hex'));
    // A receiver compares with the real time, whatever day is lived again here.
    const at = new SystemClock().now();
    const allowPrivate = this.config.privateWebhooks;
    const outcome = await sendWebhook(target, testCall(notice, at), { at, allowPrivate });
    await this.notices.log(notice, 'webhook', id, outcome);
    return outcome;
  }
}
