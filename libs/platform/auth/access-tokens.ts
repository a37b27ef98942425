import { hash, randomBytes } from 'node:crypto';
import { Injectable, Logger } from '@nestjs/common';
import { DataSource } from 'typeorm';
import * as z from 'zod';
import { actorId } from '#domain/event.js';
import { type Actor, role } from './actor.js';
import { type ListedToken, listedToken, type Purpose } from './issued-token.js';

export interface TokenWanted {
  readonly actor: Actor;
  readonly purpose: Purpose;
  /** Seconds until it expires; without, it lasts until it is revoked. */
  readonly lifetime?: number;
}

const rows = z.array(z.object({ id: actorId, name: z.string(), roles: z.array(role), purpose: z.string() }));

interface Known {
  readonly until: number;
  readonly holder: Promise<Holder | undefined>;
}

export interface Holder {
  readonly actor: Actor;
  readonly purpose: string;
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

const hashOf = (token: string): string => hash('sha256', token);

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
      `insert into access_tokens (token_hash, purpose, actor, name, roles, expires_at)
       values ($1, $2, $3, $4, $5, now() + make_interval(secs => $6))`,
      [hashOf(token), purpose, actor.id, actor.name, actor.roles, lifetime ?? null],
    );
    return token;
  }

  /** Whose token it is, or `undefined` when it is unknown, expired or revoked. */
  holderOf(token: string): Promise<Holder | undefined> {
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
      'update access_tokens set revoked_at = now() where token_hash = $1 and revoked_at is null',
      [tokenHash],
    );
  }

  /** Makes tokens good for `lifetime` seconds from now, expired ones too; what was revoked stays so. */
  async renew(tokens: readonly string[], lifetime: number): Promise<void> {
    const hashes = tokens.map(hashOf);
    await this.database.query(
      `update access_tokens set expires_at = now() + make_interval(secs => $2)
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
                ${inUtc('expires_at')} as "expiresAt", ${inUtc('last_used_at')} as "lastUsedAt"
           from access_tokens where revoked_at is null and (expires_at is null or expires_at > now())
          order by created_at desc, id`,
      ),
    );
  }

  /** Revokes a token by the id it is listed under. Whether there was one that was good. */
  async revokeListed(id: string): Promise<boolean> {
    const [, revoked]: [unknown, number] = await this.database.query(
      `update access_tokens set revoked_at = now()
        where left(token_hash, 16) = $1 and revoked_at is null and (expires_at is null or expires_at > now())`,
      [id],
    );
    this.known.clear();
    return revoked > 0;
  }

  /** Forgets those that ended more than thirty days ago. */
  async forgetEnded(): Promise<void> {
    await this.database.query(
      `delete from access_tokens where coalesce(revoked_at, expires_at) < now() - interval '30 days'`,
    );
  }

  private async lookUp(tokenHash: string): Promise<Holder | undefined> {
    const [row] = rows.parse(
      await this.database.query(
        `select actor as id, name, roles, purpose from access_tokens
         where token_hash = $1 and revoked_at is null and (expires_at is null or expires_at > now())`,
        [tokenHash],
      ),
    );
    if (!row) return undefined;
    const { purpose, ...actor } = row;
    await this.noteUse(tokenHash);
    return { actor, purpose };
  }

  /** To the minute: nobody needs it finer, and a request that reads should not write each time. */
  private async noteUse(tokenHash: string): Promise<void> {
    try {
      await this.database.query(
        `update access_tokens set last_used_at = now()
         where token_hash = $1 and (last_used_at is null or last_used_at < now() - interval '1 minute')`,
        [tokenHash],
      );
    } catch (error) {
      // Signing in must go on when the disk is full; the request itself will tell if it has to write.
      this.log.warn(`the use of a token was not noted: ${error}`);
    }
  }
}
