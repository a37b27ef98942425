import { hash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { type AnswerLinks, answerLinks } from '#delivery/answers/answer-links.js';
import { marks, type ReadToken, readToken } from '#delivery/answers/answer-token.js';
import { signingKey } from '#delivery/answers/signing-key.js';
import type { Message, ToldWhole } from '#delivery/mail/message.js';
import { remindersStream } from '#domain/event-types.js';
import { type AnswerKind, answerNow, possibleAnswers } from '#domain/reminders/answers.js';
import { reminderKeyOf, reminderName } from '#domain/reminders/reminder-key.js';
import type { NoticeId, ReminderKey } from '#domain/reminders/reminders.events.js';
import { reminders } from '#domain/reminders/reminders.js';
import type { CommitmentId } from '#domain/values.js';
import { load } from '#event-store/command-handling.js';
import { EventStore } from '#event-store/event-store.js';
import { Departures } from '#platform/auth/departures.js';
import { Clock } from '#platform/clock.js';
import { Config } from '#platform/config.js';
import { readRows, tableAt } from '#read-model/rows.js';
import { run, sql } from '#read-model/sql.js';
import { type Notice, type ReminderSubject, reminderNotice } from '#read-model/tables/reminders.js';
import { type Addressee, addressee } from '../deliver/addressee.js';
import { answerable, namesIn, subjectsOf, type TitledSubject, toldWhole } from '../deliver/told.js';
import { isAnswerKind } from './answer-form.js';

/** A reminder that somebody opened the link of, to answer it. */
export interface OpenCase {
  readonly is: 'open';
  readonly token: string;
  /** What the link answers now: what it was offered for, or what that has become. */
  readonly kind: AnswerKind;
  readonly notice: NoticeId;
  /** What is answered: the reminder of the link, and what the same mail told of its commitment beside it. */
  readonly keys: readonly ReminderKey[];
  readonly reader: Addressee;
  readonly told: ToldWhole;
  readonly names: Message['names'];
  readonly visit: ReminderSubject['visit'];
}

/** A commitment that somebody opened the link of, to read how it stands. */
export interface ReadingCase extends Pick<OpenCase, 'reader' | 'told' | 'names'> {
  readonly is: 'read';
  /** What may be answered, where the mail reminded of it. */
  readonly answers: AnswerLinks;
}

/** Why nothing can be answered by a link; to whom it was written, when that is known. */
export interface ClosedCase {
  readonly is: 'unknown' | 'expired' | 'used' | 'over';
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
  async saidBy(token: string): Promise<ReadToken | undefined> {
    return readToken(await this.signing(), token);
  }

  private signing(): Promise<Buffer> {
    this.key ??= signingKey(this.database, this.clock.now()).catch((error) => {
      this.key = undefined;
      throw error;
    });
    return this.key;
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
    const found = await this.addressed(token);
    if (!('notice' in found)) return found;
    const { read, notice, reader } = found;
    if (!isAnswerKind(read.action)) return unknown;
    if (await this.isUsed(token)) return { is: 'used', reader };
    const about = notice.reminders.find((one) => marks(read, one));
    const [row] = about ? await subjectsOf(this.database.manager, [about.commitment]) : [];
    const keys = about && row ? await this.keysOf(about, notice) : [];
    if (!row || keys.length === 0) return { is: 'unknown', reader };
    const kind = answerNow(read.action, answerable(row));
    if (!kind) return { is: 'over', reader };
    return {
      is: 'open',
      token,
      kind,
      notice: read.notice,
      reader,
      keys,
      visit: row.visit,
      ...(await this.told(row)),
    };
  }

  /** What a link to read leads to: a commitment that its mail named. */
  async read(commitment: CommitmentId, token: string): Promise<ReadingCase | ClosedCase> {
    const found = await this.addressed(token);
    if (!('notice' in found)) return found;
    const { read, notice, reader } = found;
    const [row] = await subjectsOf(this.database.manager, [commitment]);
    if (!row || read.action !== 'read' || !marks(read, { commitment, reminder: '' })) return unknown;
    const reminded = notice.reminders.find((one) => one.commitment === commitment);
    const links = reminded
      ? answerLinks(
          { key: await this.signing(), base: this.config.address },
          { ...reminded, notice: notice.notice },
          notice.composedAt,
          possibleAnswers(answerable(row)),
        )
      : [];
    const used = await Promise.all(
      links.map(({ address }) => this.isUsed(address.slice(address.lastIndexOf('/') + 1))),
    );
    return { is: 'read', reader, answers: links.filter((_, at) => !used[at]), ...(await this.told(row)) };
  }

  /** The mail that a link stood in and its reader, while it is good. */
  private async addressed(
    token: string,
  ): Promise<{ read: ReadToken; notice: Notice; reader: Addressee } | ClosedCase> {
    const read = await this.saidBy(token);
    const notice = read && (await this.noticeOf(read));
    if (!read || !notice) return unknown;
    const reader = await this.readerOf(notice);
    return read.expires <= this.clock.now() || (await this.hasLeftSince(notice))
      ? { is: 'expired', reader }
      : { read, notice, reader };
  }

  /** Whether its reader has left since it was written: what they were sent acts for nobody any more. */
  private hasLeftSince({ reader, composedAt }: Notice): Promise<boolean> {
    return this.departures.hasLeftSince(reader, composedAt);
  }

  /** Used now: from here on the link only says so. */
  async markUsed({ token, kind, notice }: OpenCase): Promise<void> {
    await run(
      this.database.manager,
      sql`insert into secrets.answers_used (token_hash, action, notice, used_at)
        values (${tokenHash(token)}, ${kind}, ${notice}, ${this.clock.now()}) on conflict (token_hash) do nothing`,
    );
  }

  private async isUsed(token: string): Promise<boolean> {
    const rows = await run(
      this.database.manager,
      sql`select from secrets.answers_used where token_hash = ${tokenHash(token)}`,
    );
    return rows.length > 0;
  }

  /** The reminder of a link and what the same mail told of its commitment beside it; none when it never fell due. */
  private async keysOf(
    { commitment, reminder }: Notice['reminders'][number],
    { notice }: Notice,
  ): Promise<ReminderKey[]> {
    const { state } = await load(this.store, reminders, remindersStream(commitment));
    const key = reminderKeyOf(reminder);
    const fallen = key && state.fallen.get(reminderName(key));
    if (!fallen) return [];
    const beside = [...state.fallen.values()].filter((other) => other.notice === notice && other !== fallen);
    return [key, ...beside.map((other) => other.key)];
  }

  private async told(row: TitledSubject): Promise<Pick<OpenCase, 'told' | 'names'>> {
    const told = toldWhole(row, () => '');
    return { told, names: await namesIn(this.database.manager, [told]) };
  }
}

const unknown: ClosedCase = { is: 'unknown', reader: undefined };
