import { hash, randomBytes, randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import * as z from 'zod';
import { hostOf } from '#delivery/addresses.js';
import type { ActorId } from '#domain/event.js';
import type { Language } from '#domain/values.js';
import { Clock } from '#platform/clock.js';
import { run, type Sql, sql } from '#read-model/sql.js';
import type { ChannelChange } from '../channels/channel-change.schema.js';
import { type ChangeWanted, change, channelHistoryOf, noteMade } from '../channels/channel-changes.js';
import { type ListedFeed, listedFeed } from './feed.schema.js';

/** A feed as it is read. */
export interface ReadableFeed {
  readonly id: string;
  readonly scope: string;
  readonly language: Language;
  /** What follows the `@` in the UIDs of its entries, whatever the register's address is now. */
  readonly uidName: string;
}

export interface WantedFeed {
  readonly scope: string;
  readonly language: Language;
  readonly by: ActorId;
  /** Public address of the register. */
  readonly base: string;
}

const hashOf = (token: string): string => hash('sha256', token);

/** The id a feed is listed under: the beginning of its token's hash, from which nobody can make the token. */
const idOf = (tokenHash: string): string => tokenHash.slice(0, 16);

/** Whether who made a feed has left since. */
const hasLeft = sql`exists (select from departures d where d.actor = t.made_by and d.at > t.made_at)`;

/** A feed that is neither revoked nor of somebody who has left since they made it. */
const isGood = sql`t.revoked_at is null and not ${hasLeft}`;

/** Whose a feed is: somebody's, or, to a keeper (`null`), anybody's. */
const isOf = (by: ActorId | null): Sql => sql`(${by}::text is null or t.made_by = ${by})`;

const momentOrNever = z
  .date()
  .nullable()
  .transform((at) => at?.toISOString() ?? null);

const listed = z.array(
  listedFeed.extend({
    madeAt: z.coerce.date().transform((at) => at.toISOString()),
    lastReadAt: momentOrNever,
    endedAt: momentOrNever,
  }),
);

/** Makes, knows and revokes the addresses of feeds: 256 random bits, of which only the SHA-256 is kept. */
@Injectable()
export class CalendarFeeds {
  constructor(
    private readonly database: DataSource,
    private readonly clock: Clock,
  ) {}

  /** Its token, which nobody can read again later. */
  async make({
    scope,
    language,
    by,
    base,
  }: WantedFeed): Promise<{ readonly id: string; readonly token: string }> {
    const token = randomBytes(32).toString('base64url');
    const tokenHash = hashOf(token);
    const id = idOf(tokenHash);
    await this.nameThoseOfBefore(base);
    const at = this.clock.now();
    await this.database.transaction(async (manager) => {
      await run(
        manager,
        sql`insert into secrets.calendar_feeds (id, token_hash, scope, language, made_by, made_at, uid_name)
          values (${id}, ${tokenHash}, ${scope}, ${language}, ${by}, ${at},
            coalesce((select uid_name from secrets.calendar_feeds order by made_at, id limit 1), ${randomUUID()}))`,
      );
      await noteMade(manager, 'feed', { id, by, at });
    });
    return { id, token };
  }

  /** Those that are good, the newest first; of one maker, or of all. */
  list(by: ActorId | null): Promise<ListedFeed[]> {
    return this.listed(sql`${isGood} and ${isOf(by)}`);
  }

  /**
   * No longer good. Its version; `undefined` where none of theirs was.
   * @param of whose feeds whoever asks may end; `null` is everybody's
   * @throws {Problem} STALE_VERSION
   */
  revoke(asked: ChangeWanted, of: ActorId | null): Promise<number | undefined> {
    return this.change(asked, of, 'ended', sql`revoked_at = ${this.clock.now()}`, sql`t.revoked_at is null`);
  }

  /** Good again, at the address it had; not where who made it has left. @throws {Problem} STALE_VERSION */
  restore(asked: ChangeWanted, of: ActorId | null): Promise<number | undefined> {
    const where = sql`t.revoked_at is not null and not ${hasLeft}`;
    return this.change(asked, of, 'restored', sql`revoked_at = null`, where);
  }

  /** What was done to them, newest first; to those of one maker, or to all. */
  history(by: ActorId | null): Promise<ChannelChange[]> {
    return channelHistoryOf(this.database.manager, 'feed', {
      about: sql`t.scope`,
      among: isOf(by),
      hasLeft,
    });
  }

  private async listed(which: Sql): Promise<ListedFeed[]> {
    const rows = await run(
      this.database.manager,
      sql`select id, scope, language, made_by as "madeBy", made_at as "madeAt", last_read_at as "lastReadAt",
          revoked_at as "endedAt", version
        from secrets.calendar_feeds t where ${which} order by made_at desc, id`,
    );
    return z.array(listedFeed).parse(listed.parse(rows));
  }

  private change(asked: ChangeWanted, of: ActorId | null, act: 'ended' | 'restored', set: Sql, where: Sql) {
    return change(this.database.manager, {
      ...asked,
      channel: 'feed',
      act,
      set,
      where: sql`${where} and ${isOf(of)}`,
      at: this.clock.now(),
      now: async () => (await this.listed(sql`t.id = ${asked.id} and ${isOf(of)}`))[0],
    });
  }

  /** The feed of a token; `undefined` when there is none, or none any more. */
  async find(token: string, base: string): Promise<ReadableFeed | undefined> {
    const [feed] = await run<Omit<ReadableFeed, 'uidName'> & { readonly uidName: string | null }>(
      this.database.manager,
      sql`select id, scope, language, uid_name as "uidName" from secrets.calendar_feeds t
        where token_hash = ${hashOf(token)} and ${isGood}`,
    );
    if (!feed) return undefined;
    if (feed.uidName === null) await this.nameThoseOfBefore(base);
    return { ...feed, uidName: feed.uidName ?? hostOf(base) };
  }

  /** To the minute: calendars of many ask often, and a request that reads should not write each time. */
  async noteRead({ id }: ReadableFeed): Promise<void> {
    const now = this.clock.now();
    await run(
      this.database.manager,
      sql`update secrets.calendar_feeds set last_read_at = ${now}
        where id = ${id} and (last_read_at is null or last_read_at < ${now}::timestamptz - interval '1 minute')`,
    );
  }

  /** Entries of feeds made before they had a name were named after the host: their readers' calendars know them so. */
  private async nameThoseOfBefore(base: string): Promise<void> {
    await run(
      this.database.manager,
      sql`update secrets.calendar_feeds set uid_name = ${hostOf(base)} where uid_name is null`,
    );
  }
}
