import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { answerLinks, type Signing, unsubscribeLink } from '#delivery/answers/answer-links.js';
import { signingKey } from '#delivery/answers/signing-key.js';
import { composeMail } from '#delivery/mail/compose-mail.js';
import { messageIdOf } from '#delivery/mail/mailer.js';
import type { Message, ToldReminder } from '#delivery/mail/message.js';
import { webhookCall } from '#delivery/webhook/webhook-call.js';
import type { Fallen } from '#domain/reminders/planning.js';
import { reminderName } from '#domain/reminders/reminder-key.js';
import type { NoticeId } from '#domain/reminders/reminders.events.js';
import { localDateAt } from '#domain/timeframes/zone.js';
import type { CommitmentId, Instant } from '#domain/values.js';
import { Clock } from '#platform/clock.js';
import { Config } from '#platform/config.js';
import type { Addressee } from './addressee.js';
import { type ComposedNotice, Notices } from './notices.js';
import { standingFor } from './standing.js';
import { namesIn, subjectsOf, toldReminder } from './told.js';

/** A reminder to be told, with what was recorded of it. */
export interface Pending {
  readonly commitment: CommitmentId;
  readonly fallen: Fallen;
}

/** Puts into words what fell due for a reader, once: an attempt that follows sends the same. */
@Injectable()
export class Composition {
  private signing: Promise<Signing> | undefined;

  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
    private readonly config: Config,
    private readonly notices: Notices,
  ) {}

  /** The notice as it was composed, by whomever first. @throws {Error} while the views do not have what it tells */
  async composed(id: NoticeId, reader: Addressee, pending: readonly Pending[]): Promise<ComposedNotice> {
    const before = await this.notices.find(id);
    return before ?? (await this.notices.keep(await this.compose(id, reader, pending)));
  }

  /** The address by which mail programs end these mails: https only (RFC 8058). */
  async oneClick({ notice, composedAt }: ComposedNotice): Promise<string | null> {
    if (!this.config.address.startsWith('https:')) return null;
    return unsubscribeLink(await this.signatures(), notice, composedAt);
  }

  private async compose(
    id: NoticeId,
    reader: Addressee,
    pending: readonly Pending[],
  ): Promise<ComposedNotice> {
    const composedAt = this.clock.now();
    const signing = await this.signatures();
    const { base } = signing;
    const reminders = await this.told(id, pending, composedAt, signing);
    const today = localDateAt(composedAt, reader.zone);
    const digest = reader.rhythm !== 'each';
    const told = reminders.map(({ commitment }) => commitment);
    const { id: to, name, email, languages } = reader;
    const message: Message = {
      notice: id,
      reader: { name, languages },
      today,
      names: await namesIn(this.dataSource.manager, reminders),
      reminders,
      standing: digest ? await standingFor(this.dataSource.manager, reader, { today, told, base }) : null,
      unsubscribe: email === null ? null : unsubscribeLink(signing, id, composedAt),
    };
    return {
      ...composeMail(message),
      notice: id,
      reader: to,
      digest,
      reminders: pending.map(({ commitment, fallen: { key } }) => ({
        commitment,
        reminder: reminderName(key),
      })),
      email,
      message: messageIdOf(id, base),
      state: 'waiting',
      attempts: 0,
      trouble: null,
      composedAt,
      settledAt: null,
      call: webhookCall(message, to, composedAt).body,
    };
  }

  private async told(
    notice: NoticeId,
    pending: readonly Pending[],
    composedAt: Instant,
    signing: Signing,
  ): Promise<ToldReminder[]> {
    const commitments = pending.map(({ commitment }) => commitment);
    const rows = await subjectsOf(this.dataSource.manager, commitments);
    const known = new Map(rows.map((row) => [row.commitment, row]));
    return pending.map(({ commitment, fallen }) => {
      const { key } = fallen;
      const row = known.get(commitment);
      if (!row)
        throw new Error(`the views do not have ${commitment} yet, of which ${key.reader} is to be told`);
      const about = { notice, commitment, reminder: reminderName(key) };
      return {
        ...toldReminder(row, fallen, signing.base),
        answers: answerLinks(signing, about, composedAt),
      };
    });
  }

  private signatures(): Promise<Signing> {
    this.signing ??= signingKey(this.dataSource, this.clock.now()).then(
      (key) => ({ key, base: this.config.address }),
      (error) => {
        this.signing = undefined;
        throw error;
      },
    );
    return this.signing;
  }
}
