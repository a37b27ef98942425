import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { ActorId } from '#domain/event.js';
import type { Instant } from '#domain/values.js';
import { AccessTokens } from './access-tokens.js';

/**
 * Letting somebody go is one act: whatever they held before, tokens, sessions, links in mails and calendar feeds, is no longer
 * good from then on, in this process at once, in others within five seconds. Who comes back is given anew.
 */
@Injectable()
export class Departures {
  constructor(
    private readonly database: DataSource,
    private readonly tokens: AccessTokens,
  ) {}

  async letGo(actor: ActorId): Promise<void> {
    await this.database.query(
      `insert into departures (actor, at) values ($1, clock_timestamp())
       on conflict (actor) do update set at = excluded.at`,
      [actor],
    );
    this.tokens.forgetLookedUp();
  }

  /** Whether what an actor was given at `moment` ended because they left since. */
  async hasLeftSince(actor: ActorId, moment: Instant): Promise<boolean> {
    const rows: unknown[] = await this.database.query(
      'select 1 from departures where actor = $1 and at > $2',
      [actor, moment],
    );
    return rows.length > 0;
  }
}
