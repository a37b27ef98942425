import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { answerLinks, readingLink, type Signing, unsubscribeLink } from '#delivery/answers/answer-links.js';
import { signingKey } from '#delivery/answers/signing-key.js';
import { composeMail } from '#delivery/mail/compose-mail.js';
import { messageIdOf } from '#delivery/mail/mailer.js';
import type { Message, ToldReminder } from '#delivery/mail/message.js';
import { webhookCall } from '#delivery/webhook/webhook-call.js';
import { same } from '#domain/plain.js';
import { possibleAnswers } from '#domain/reminders/answers.js';
import type { Fallen } from '#domain/reminders/planning.js';
import { reminderName } from '#domain/reminders/reminder-key.js';
import type { NoticeId } from '#domain/reminders/reminders.events.js';
import { localDateAt } from '#domain/timeframes/zone.js';
import type { CommitmentId, Instant } from '#domain/values.js';
import { Clock } from '#platform/clock.js';
import { Config } from '#platform/config.js';
import type { Addressee } from './addressee.js';
import { type ComposedNotice, Notices } from './notices.js';
import { type LinkTo, standingFor } from './standing.js';
import { answerable, namesIn, subjectsOf, toldReminder } from './told.js';

/** A reminder to be told, with what was recorded of it. */
export interface Pending {
  readonly commitment: CommitmentId;
  readonly fallen: Fallen;
}

/** What fell due cannot be put into words, now or later: a language or zone of its reader is none. */
export class Uncomposable extends Error {
  constructor(cause: unknown) {
    super(`cannot be put into words: ${cause instanceof Error ? cause.message : String(cause)}`, { cause });
    this.name = 'Uncomposable';
  }
}

/** @throws {Uncomposable} */
const inWords = <T>(say: () => T): T => {
  try {
    return say();
  } catch (error) {
    throw new Uncomposable(error);
  }
};

/** Puts into words what fell due for a reader: an attempt that follows sends the same, unless things changed. */
@Injectable()
export class Composition {
  private signing: Promise<Signing> | undefined;

  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
    private readonly config: Config,
    private readonly notices: Notices,
  ) {}

  /**
   * The notice as things stand now. One that waited, as the mail server was away, is composed anew: the days have gone on, a
   * commitment was moved or an address corrected. What has not changed gives the same bytes.
   * @throws {Error} while the views do not have what it tells
   * @throws {Uncomposable}
   */
  async composed(id: NoticeId, reader: Addressee, pending: readonly Pending[]): Promise<ComposedNotice> {
    const before = await this.notices.find(id);
    const composed = await this.compose(id, reader, pending, before);
    if (!before) return this.notices.keep(composed);
    return same(before, composed) ? before : this.notices.replace(composed);
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
    before: ComposedNotice | undefined,
  ): Promise<ComposedNotice> {
    const now = this.clock.now();
    // Links stay the ones that were made first, and so do the Message-ID and its date.
    const composedAt = before?.composedAt ?? now;
    const signing = await this.signatures();
    const linkTo = (commitment: CommitmentId) => readingLink(signing, { notice: id, commitment }, composedAt);
    const reminders = await this.told(id, pending, composedAt, signing, linkTo);
    const today = inWords(() => localDateAt(now, reader.zone));
    const digest = reader.rhythm !== 'each';
    const told = reminders.map(({ commitment }) => commitment);
    const { id: to, name, email, languages } = reader;
    const message: Message = {
      notice: id,
      reader: { name, languages },
      now,
      today,
      names: await namesIn(this.dataSource.manager, reminders),
      reminders,
      standing: digest ? await standingFor(this.dataSource.manager, reader, { now, told, linkTo }) : null,
      unsubscribe: email === null ? null : unsubscribeLink(signing, id, composedAt),
    };
    return {
      ...inWords(() => composeMail(message)),
      ...this.about(id, reader, pending),
      message: messageIdOf(id, signing.base),
      state: 'waiting',
      attempts: before?.attempts ?? 0,
      trouble: before?.trouble ?? null,
      composedAt,
      settledAt: null,
      call: webhookCall(message, to, composedAt, signing.base).body,
    };
  }

  /** What stands in the outbox for what could not be composed. */
  unwritten(id: NoticeId, reader: Addressee, pending: readonly Pending[], why: string): ComposedNotice {
    return {
      ...this.about(id, reader, pending),
      subject: why,
      text: why,
      html: '',
      message: messageIdOf(id, this.config.address),
      state: 'waiting',
      attempts: 0,
      trouble: null,
      composedAt: this.clock.now(),
      settledAt: null,
      call: '{}',
    };
  }

  private about(id: NoticeId, { id: reader, rhythm, email }: Addressee, pending: readonly Pending[]) {
    const reminders = pending.map(({ commitment, fallen: { key } }) => ({
      commitment,
      reminder: reminderName(key),
    }));
    return { notice: id, reader, digest: rhythm !== 'each', reminders, email };
  }

  private async told(
    notice: NoticeId,
    pending: readonly Pending[],
    composedAt: Instant,
    signing: Signing,
    linkTo: LinkTo,
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
        ...toldReminder(row, fallen, linkTo),
        answers: answerLinks(signing, about, composedAt, possibleAnswers(answerable(row))),
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
