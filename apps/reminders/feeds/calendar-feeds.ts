import { hash, randomBytes, randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import * as z from 'zod';
import { hostOf } from '#delivery/addresses.js';
import type { ActorId } from '#domain/event.js';
import type { Language } from '#domain/values.js';
import { Clock } from '#platform/clock.js';
import { run, sql } from '#read-model/sql.js';
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

/** A feed that is neither revoked nor of somebody who has left since they made it. */
const isGood = sql`revoked_at is null
  and not exists (select from departures d where d.actor = calendar_feeds.made_by and d.at > calendar_feeds.made_at)`;

const listed = z.array(
  listedFeed.extend({
    madeAt: z.coerce.date().transform((at) => at.toISOString()),
    lastReadAt: z
      .date()
      .nullable()
      .transform((at) => at?.toISOString() ?? null),
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
    await run(
      this.database.manager,
      sql`insert into secrets.calendar_feeds (id, token_hash, scope, language, made_by, made_at, uid_name)
        values (${id}, ${tokenHash}, ${scope}, ${language}, ${by}, ${this.clock.now()},
          coalesce((select uid_name from secrets.calendar_feeds order by made_at, id limit 1), ${randomUUID()}))`,
    );
    return { id, token };
  }

  /** Those that are good, the newest first; of one maker, or of all. */
  async list(by: ActorId | null): Promise<ListedFeed[]> {
    const rows = await run(
      this.database.manager,
      sql`select id, scope, language, made_by as "madeBy", made_at as "madeAt", last_read_at as "lastReadAt"
        from secrets.calendar_feeds where ${isGood} and (${by}::text is null or made_by = ${by}) order by made_at desc, id`,
    );
    return z.array(listedFeed).parse(listed.parse(rows));
  }

  /** Whether there was one that was good, and theirs. */
  async revoke(id: string, by: ActorId | null): Promise<boolean> {
    const rows = await run(
      this.database.manager,
      sql`with revoked as (
          update secrets.calendar_feeds set revoked_at = ${this.clock.now()}
          where id = ${id} and revoked_at is null and (${by}::text is null or made_by = ${by}) returning id)
        select id from revoked`,
    );
    return rows.length > 0;
  }

  /** The feed of a token; `undefined` when there is none, or none any more. */
  async find(token: string, base: string): Promise<ReadableFeed | undefined> {
    const [feed] = await run<Omit<ReadableFeed, 'uidName'> & { readonly uidName: string | null }>(
      this.database.manager,
      sql`select id, scope, language, uid_name as "uidName" from secrets.calendar_feeds where token_hash = ${hashOf(token)} and ${isGood}`,
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
