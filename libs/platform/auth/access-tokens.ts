import { hash, randomBytes } from 'node:crypto';
import { Injectable, Logger } from '@nestjs/common';
import { DataSource } from 'typeorm';
import * as z from 'zod';
import { signedIn } from '#domain/event.js';
import { type Actor, role } from './actor.js';
import { type ListedToken, listedToken, type Purpose } from './issued-token.js';

export interface TokenWanted {
  readonly actor: Actor;
  readonly purpose: Purpose;
  /** Seconds until it expires; without, it lasts until it is revoked. */
  readonly lifetime?: number;
}

const rows = z.array(z.object({ id: signedIn, name: z.string(), roles: z.array(role) }));

interface Known {
  readonly until: number;
  readonly holder: Promise<Actor | undefined>;
}

/**
 * How long a looked-up token is trusted without asking the database again, in milliseconds: so long may a
 * token that another process revoked still be taken here.
 */
const trust = 5_000;
/** More tokens than this at once are strangers guessing: all are forgotten and asked for again. */
const mostKnown = 10_000;

const inUtc = (column: string): string =>
  `to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;

/** A token that is neither revoked nor expired, and whose holder has not left since it was issued. */
const isGood = `revoked_at is null and (expires_at is null or expires_at > now())
  and not exists (select from departures d where d.actor = access_tokens.actor and d.at > access_tokens.created_at)`;

const hashOf = (token: string): string => hash('sha256', token);

/** The id a token is listed under: the beginning of its hash, from which nobody can make the token. */
export const idOf = (token: string): string => hashOf(token).slice(0, 16);

/** Issues, knows and revokes tokens of 256 random bits. Only their SHA-256 is kept. */
@Injectable()
export class AccessTokens {
  private readonly log = new Logger('AccessTokens');
  private readonly known = new Map<string, Known>();

  constructor(private readonly database: DataSource) {}

  /** Returns the token, which nobody can read again later. */
  async issue({ actor, purpose, lifetime }: TokenWanted): Promise<string> {
    const token = randomBytes(32).toString('base64url');
    await this.database.query(
      `insert into secrets.access_tokens (token_hash, purpose, actor, name, roles, expires_at, created_at)
       values ($1, $2, $3, $4, $5, now() + make_interval(secs => $6), clock_timestamp())`,
      [hashOf(token), purpose, actor.id, actor.name, actor.roles, lifetime ?? null],
    );
    return token;
  }

  /** Whom a link that was not used yet signs in. */
  async linkOf(token: string): Promise<Actor | undefined> {
    const [actor] = rows.parse(
      await this.database.query(
        `select actor as id, name, roles from secrets.access_tokens
          where token_hash = $1 and purpose = 'link' and used_at is null and ${isGood}`,
        [hashOf(token)],
      ),
    );
    return actor;
  }

  /** Uses a link up: the token of the session it opens, or `undefined` when the link is not good, or no longer. */
  async openSession(link: string, lifetime: number): Promise<string | undefined> {
    const session = randomBytes(32).toString('base64url');
    const opened: unknown[] = await this.database.query(
      `with used as (
         update secrets.access_tokens set used_at = now(), last_used_at = now()
          where token_hash = $1 and purpose = 'link' and used_at is null and ${isGood}
         returning token_hash, actor, name, roles)
       insert into secrets.access_tokens (token_hash, purpose, actor, name, roles, expires_at, opened_by)
       select $2, 'session', actor, name, roles, now() + make_interval(secs => $3), token_hash from used
       returning token_hash`,
      [hashOf(link), hashOf(session), lifetime],
    );
    return opened.length > 0 ? session : undefined;
  }

  /** Whose token it is, or `undefined` when it is unknown, expired or revoked. A link is none: it only opens sessions. */
  holderOf(token: string): Promise<Actor | undefined> {
    const tokenHash = hashOf(token);
    const now = performance.now();
    const known = this.known.get(tokenHash);
    if (known && known.until > now) return known.holder;
    if (this.known.size >= mostKnown) this.known.clear();
    const holder = this.lookUp(tokenHash);
    this.known.set(tokenHash, { until: now + trust, holder });
    // A database that was away must not be remembered as "nobody".
    holder.catch(() => this.known.delete(tokenHash));
    return holder;
  }

  async revoke(token: string): Promise<void> {
    const tokenHash = hashOf(token);
    this.known.delete(tokenHash);
    await this.database.query(
      'update secrets.access_tokens set revoked_at = now() where token_hash = $1 and revoked_at is null',
      [tokenHash],
    );
  }

  /** Makes tokens good for `lifetime` seconds from now, expired ones too; what was revoked stays so. */
  async renew(tokens: readonly string[], lifetime: number): Promise<void> {
    const hashes = tokens.map(hashOf);
    await this.database.query(
      `update secrets.access_tokens set expires_at = now() + make_interval(secs => $2)
        where token_hash = any($1) and revoked_at is null`,
      [hashes, lifetime],
    );
    for (const tokenHash of hashes) this.known.delete(tokenHash);
  }

  /** Those that are good now, the newest first. */
  async list(): Promise<ListedToken[]> {
    return z.array(listedToken).parse(
      await this.database.query(
        `select left(token_hash, 16) as id, purpose, actor, roles, ${inUtc('created_at')} as "createdAt",
                ${inUtc('expires_at')} as "expiresAt", ${inUtc('last_used_at')} as "lastUsedAt",
                left(opened_by, 16) as "openedBy"
           from secrets.access_tokens where used_at is null and ${isGood}
          order by created_at desc, id`,
      ),
    );
  }

  /** Revokes a token by the id it is listed under, and the sessions that a link opened. Whether there was one that was good. */
  async revokeListed(id: string): Promise<boolean> {
    const [, revoked]: [unknown, number] = await this.database.query(
      `update secrets.access_tokens set revoked_at = now()
        where (left(token_hash, 16) = $1 or left(opened_by, 16) = $1) and ${isGood}`,
      [id],
    );
    this.forgetLookedUp();
    return revoked > 0;
  }

  /** What was revoked elsewhere in this process is asked of the database again. */
  forgetLookedUp(): void {
    this.known.clear();
  }

  /** Forgets those that ended more than thirty days ago. */
  async forgetEnded(): Promise<void> {
    await this.database.query(
      `delete from secrets.access_tokens where coalesce(revoked_at, expires_at) < now() - interval '30 days'`,
    );
  }

  private async lookUp(tokenHash: string): Promise<Actor | undefined> {
    const [actor] = rows.parse(
      await this.database.query(
        `select actor as id, name, roles from secrets.access_tokens
          where token_hash = $1 and purpose <> 'link' and ${isGood}`,
        [tokenHash],
      ),
    );
    if (actor) await this.noteUse(tokenHash);
    return actor;
  }

  /** To the minute: nobody needs it finer, and a request that reads should not write each time. */
  private async noteUse(tokenHash: string): Promise<void> {
    try {
      await this.database.query(
        `update secrets.access_tokens set last_used_at = now()
         where token_hash = $1 and (last_used_at is null or last_used_at < now() - interval '1 minute')`,
        [tokenHash],
      );
    } catch (error) {
      // Signing in must go on when the disk is full; the request itself will tell if it has to write.
      this.log.warn(`the use of a token was not noted: ${error}`);
    }
  }
}
