import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { ActorId } from '#domain/event.js';
import { type Instant, instant } from '#domain/values.js';
import { Clock } from '#platform/clock.js';
import { run, sql } from '#read-model/sql.js';

/** Who was away for longer than this looks anew, in minutes. */
const pause = 30;

interface Look {
  readonly lastLooked: Date | string | null;
}

const momentOf = (look: Look | undefined): Instant | null =>
  look?.lastLooked ? instant.parse(new Date(look.lastLooked).toISOString()) : null;

/** When people looked: what changed since somebody last did begins where they left off, not a minute ago. */
@Injectable()
export class Looks {
  constructor(
    private readonly database: DataSource,
    private readonly clock: Clock,
  ) {}

  /** When they last looked before the look that is going on. */
  async before(actor: ActorId): Promise<Instant | null> {
    const [look] = await run<Look>(
      this.database,
      sql`select last_looked as "lastLooked" from looks where actor = ${actor}`,
    );
    return momentOf(look);
  }

  /** Somebody looks, or still does. When they last looked before. */
  async now(actor: ActorId): Promise<Instant | null> {
    const now = this.clock.now();
    const [look] = await run<Look>(
      this.database,
      sql`insert into looks as l (actor, looked_at) values (${actor}, ${now}::timestamptz)
        on conflict (actor) do update set looked_at = excluded.looked_at,
          last_looked = case when excluded.looked_at > l.looked_at + make_interval(mins => ${pause})
            then l.looked_at else l.last_looked end
        returning last_looked as "lastLooked"`,
    );
    return momentOf(look);
  }
}
