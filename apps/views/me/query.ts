import { type IQueryHandler, Query, QueryHandler } from '@nestjs/cqrs';
import { DataSource } from 'typeorm';
import { defaultReader, REGISTRY } from '#domain/readers/described-readers.js';
import { type ReaderId, readerId } from '#domain/readers/reader.events.js';
import { type Actor, mayActAs, role } from '#platform/auth/actor.js';
import { Clock } from '#platform/clock.js';
import { Config } from '#platform/config.js';
import { readRows, tableAt } from '#read-model/rows.js';
import { sql } from '#read-model/sql.js';
import { type ReaderRow, reminderReader } from '#read-model/tables/reminders.js';
import type { Me } from './item.js';
import { Looks } from './looks.js';
import { Preferences } from './preferences.js';
import { SavedViews } from './saved-views.js';

export class MeQuery extends Query<Me> {
  constructor(readonly actor: Actor) {
    super();
  }
}

/** What belongs to one person, read together. */
@QueryHandler(MeQuery)
export class MeHandler implements IQueryHandler<MeQuery> {
  constructor(
    private readonly database: DataSource,
    private readonly clock: Clock,
    private readonly config: Config,
    private readonly preferences: Preferences,
    private readonly savedViews: SavedViews,
    private readonly looks: Looks,
  ) {}

  async execute({ actor }: MeQuery): Promise<Me> {
    const readers = await this.readers([actor.id, REGISTRY]);
    const own = readers.find(({ reader }) => reader === actor.id);
    const registry = readers.find(({ reader }) => reader === REGISTRY);
    const { zone } = registry ?? defaultReader(REGISTRY, new Map());
    return {
      id: actor.id,
      name: own?.name ?? actor.name,
      role: role.options.findLast((one) => mayActAs(actor, one)) ?? 'reader',
      may: { record: mayActAs(actor, 'staff'), keep: mayActAs(actor, 'keeper') },
      isDescribed: own !== undefined,
      languages: [...(own?.languages ?? [])],
      zone: own?.zone ?? zone,
      preferences: await this.preferences.of(actor.id),
      savedViews: await this.savedViews.of(actor.id),
      lastLooked: await this.looks.before(actor.id),
      workspace: { name: this.config.name, zone },
      now: this.clock.now(),
    };
  }

  /** A sign-in of old may have an id in letters that no reader has. */
  private readers(ids: readonly string[]): Promise<ReaderRow[]> {
    const known: ReaderId[] = ids.flatMap((id) => readerId.safeParse(id).data ?? []);
    return readRows(
      this.database,
      reminderReader,
      tableAt(reminderReader, 'serving'),
      sql`where t.reader = any(${known})`,
    );
  }
}
