import { hash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { type AnswerAction, marks, type ReadToken, readToken } from '#delivery/answers/answer-token.js';
import { signingKey } from '#delivery/answers/signing-key.js';
import type { Message, ToldReminder } from '#delivery/mail/message.js';
import { remindersStream } from '#domain/event-types.js';
import { reminderKeyOf, reminderName } from '#domain/reminders/reminder-key.js';
import type { NoticeId, ReminderKey } from '#domain/reminders/reminders.events.js';
import { reminders } from '#domain/reminders/reminders.js';
import { load } from '#event-store/command-handling.js';
import { EventStore } from '#event-store/event-store.js';
import { Departures } from '#platform/auth/departures.js';
import { Clock } from '#platform/clock.js';
import { Config } from '#platform/config.js';
import { readRows, tableAt } from '#read-model/rows.js';
import { run, sql } from '#read-model/sql.js';
import { type Notice, type ReminderSubject, reminderNotice } from '#read-model/tables/reminders.js';
import { type Addressee, addressee } from '../deliver/addressee.js';
import { namesIn, subjectsOf, toldReminder } from '../deliver/told.js';
import { isAnswerAction } from './answer-form.js';

/** A reminder that somebody opened the link of, to answer it. */
export interface OpenCase {
  readonly is: 'open';
  readonly token: string;
  readonly action: AnswerAction;
  readonly notice: NoticeId;
  /** What is answered: the reminder of the link, and what the same mail told of its commitment beside it. */
  readonly keys: readonly ReminderKey[];
  readonly reader: Addressee;
  readonly told: ToldReminder;
  readonly names: Message['names'];
  readonly visit: ReminderSubject['visit'];
}

/** Why nothing can be answered by a link; to whom it was written, when that is known. */
export interface ClosedCase {
  readonly is: 'unknown' | 'expired' | 'used';
  readonly reader: Addressee | undefined;
}

export const tokenHash = (token: string): string => hash('sha256', token);

/** Looks up what a link is about. Looking changes nothing, however often programs that check links do it. */
@Injectable()
export class AnswerDesk {
  private key: Promise<Buffer> | undefined;

  constructor(
    private readonly database: DataSource,
    private readonly store: EventStore,
    private readonly clock: Clock,
    private readonly config: Config,
    private readonly departures: Departures,
  ) {}

  /** What a token says, whether it has expired or not; `undefined` when it is none of ours. */
  async read(token: string): Promise<ReadToken | undefined> {
    this.key ??= signingKey(this.database, this.clock.now()).catch((error) => {
      this.key = undefined;
      throw error;
    });
    return readToken(await this.key, token);
  }

  async noticeOf({ notice }: ReadToken): Promise<Notice | undefined> {
    const rows = readRows(
      this.database.manager,
      reminderNotice,
      tableAt(reminderNotice, 'serving'),
      sql`where t.notice = ${notice}`,
    );
    return (await rows)[0];
  }

  readerOf({ reader }: Notice): Promise<Addressee> {
    return addressee(this.database.manager, reader);
  }

  async open(token: string): Promise<OpenCase | ClosedCase> {
    const read = await this.read(token);
    const notice = read && (await this.noticeOf(read));
    if (!read || !notice || !isAnswerAction(read.action)) return { is: 'unknown', reader: undefined };
    const reader = await this.readerOf(notice);
    if (read.expires <= this.clock.now() || (await this.hasLeftSince(notice)))
      return { is: 'expired', reader };
    if (await this.isUsed(token)) return { is: 'used', reader };
    const about = notice.reminders.find((one) => marks(read, one));
    const told = about && (await this.told(about, notice));
    return told
      ? { is: 'open', token, action: read.action, notice: read.notice, reader, ...told }
      : { is: 'unknown', reader };
  }

  /** Whether its reader has left since it was written: what they were sent acts for nobody any more. */
  private hasLeftSince({ reader, composedAt }: Notice): Promise<boolean> {
    return this.departures.hasLeftSince(reader, composedAt);
  }

  /** Used now: from here on the link only says so. */
  async markUsed({ token, action, notice }: OpenCase): Promise<void> {
    await run(
      this.database.manager,
      sql`insert into answers_used (token_hash, action, notice, used_at)
        values (${tokenHash(token)}, ${action}, ${notice}, ${this.clock.now()}) on conflict (token_hash) do nothing`,
    );
  }

  private async isUsed(token: string): Promise<boolean> {
    const rows = await run(
      this.database.manager,
      sql`select from answers_used where token_hash = ${tokenHash(token)}`,
    );
    return rows.length > 0;
  }

  /** The reminder as it stands recorded; `undefined` when it never fell due, or is of a commitment nobody knows. */
  private async told(
    { commitment, reminder }: Notice['reminders'][number],
    notice: Notice,
  ): Promise<Pick<OpenCase, 'keys' | 'told' | 'names' | 'visit'> | undefined> {
    const [row] = await subjectsOf(this.database.manager, [commitment]);
    const { state } = await load(this.store, reminders, remindersStream(commitment));
    const key = reminderKeyOf(reminder);
    const fallen = key && state.fallen.get(reminderName(key));
    if (!row || !fallen) return undefined;
    const beside = [...state.fallen.values()].filter(
      (other) => other.notice === notice.notice && other !== fallen,
    );
    const told = { ...toldReminder(row, fallen, this.config.address), answers: null };
    return {
      keys: [key, ...beside.map((other) => other.key)],
      visit: row.visit,
      told,
      names: await namesIn(this.database.manager, [told]),
    };
  }
}
