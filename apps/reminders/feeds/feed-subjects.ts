import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { nearestOf } from '#domain/closest.js';
import type { ActorId } from '#domain/event.js';
import { idInStream } from '#domain/event-types.js';
import { Rejected } from '#domain/refusals.js';
import { EventStore } from '#event-store/event-store.js';
import { run, sql } from '#read-model/sql.js';
import { partsOf } from './feed.schema.js';

interface AskedFeed {
  readonly scope: string;
  readonly confirmed: true | undefined;
  readonly by: ActorId;
}

const pointer = '/scope';

/** What feeds may be of: a calendar of what is not there would stay empty for ever, and say nothing. */
@Injectable()
export class FeedSubjects {
  constructor(
    private readonly database: DataSource,
    private readonly store: EventStore,
  ) {}

  /**
   * A visit must be recorded. A body or an owner may still come: where others are known, one that nothing names is asked
   * about, but for whoever asks.
   * @throws {Rejected} VISIT_NOT_FOUND, UNLIKELY, naming what is nearest
   */
  async check({ scope, confirmed, by }: AskedFeed): Promise<void> {
    const parts = partsOf(scope);
    if (!parts) return;
    const { category, id } = parts;
    const known = await this.known(category);
    if (known.includes(id)) return;
    const nearest = nearestOf(id, known);
    if (category === 'visit') throw new Rejected('VISIT_NOT_FOUND', { visit: id, nearest }, pointer);
    if (confirmed || known.length === 0 || id === by) return;
    throw new Rejected('UNLIKELY', { subject: id, nearest }, pointer);
  }

  private async known(category: 'visit' | 'owner' | 'body'): Promise<string[]> {
    if (category === 'visit') return this.streamsOf('visit');
    if (category === 'owner') return [...(await this.named(sql`owner`)), ...(await this.streamsOf('reader'))];
    return this.named(sql`unnest(bodies)`);
  }

  private async streamsOf(name: 'visit' | 'reader'): Promise<string[]> {
    return (await this.store.streamsOf(name)).map((stream) => idInStream(stream));
  }

  private async named(what: ReturnType<typeof sql>): Promise<string[]> {
    const rows = await run<{ name: string | null }>(
      this.database.manager,
      sql`select distinct ${what} as name from commitment_status`,
    );
    return rows.flatMap(({ name }) => (name === null ? [] : [name]));
  }
}
