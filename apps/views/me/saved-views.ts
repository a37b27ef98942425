import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import * as z from 'zod';
import type { ActorId } from '#domain/event.js';
import { form } from '#domain/faults.js';
import { instant, line, slugId } from '#domain/values.js';
import { Clock } from '#platform/clock.js';
import { Problem } from '#platform/http/problems.js';
import { run, sql } from '#read-model/sql.js';

/** More than these nobody finds again. */
const most = 100;

export const savedViewId = slugId;

const name = line(80);
const address = z
  .string()
  .max(2000)
  .regex(
    /^\/(?![/\\])[\x21-\x7e]*$/,
    form('FIELD_ADDRESS_HERE', 'an address on this server, such as "/commitments?owner=none"'),
  )
  .meta({ description: 'of the page, from the first slash on, encoded as an address is' });

const example = { name: 'No owner', address: '/commitments?owner=none' };

/** A list that somebody comes back to: its name, and the address that holds its filters and order. */
export const viewToSave = z
  .strictObject({ name, address })
  .meta({ id: 'ViewToSave', examples: [example as never] });
export const savedView = z.object({ id: savedViewId, name, address, savedAt: instant }).meta({
  id: 'SavedView',
  examples: [{ id: 'no-owner', ...example, savedAt: '2018-10-25T09:00:00.000Z' } as never],
});
export type SavedView = z.infer<typeof savedView>;

/** What each person saved, the oldest first. */
@Injectable()
export class SavedViews {
  constructor(
    private readonly database: DataSource,
    private readonly clock: Clock,
  ) {}

  async of(actor: ActorId): Promise<SavedView[]> {
    const rows = await run<SavedView & { savedAt: Date }>(
      this.database,
      sql`select id, name, address, saved_at as "savedAt" from saved_views where actor = ${actor} order by saved_at, id`,
    );
    return rows.map((row) => savedView.parse({ ...row, savedAt: new Date(row.savedAt).toISOString() }));
  }

  /** Keeps it under its id, or changes what is kept there. @throws {Problem} CONFLICT when there are too many */
  async keep(actor: ActorId, id: string, view: z.infer<typeof viewToSave>): Promise<void> {
    const kept = await run(
      this.database,
      sql`insert into saved_views (actor, id, name, address, saved_at)
        select ${actor}, ${id}, ${view.name}, ${view.address}, ${this.clock.now()}::timestamptz
        where exists (select from saved_views where actor = ${actor} and id = ${id})
          or (select count(*) from saved_views where actor = ${actor}) < ${most}
        on conflict (actor, id) do update set name = excluded.name, address = excluded.address
        returning id`,
    );
    if (kept.length > 0) return;
    throw new Problem('CONFLICT', {
      detail: `${actor} keeps ${most} views already`,
      params: { views: most },
      hint: 'delete one that is no longer used',
    });
  }

  /** Whether there was one. */
  async drop(actor: ActorId, id: string): Promise<boolean> {
    const gone = await run(
      this.database,
      sql`with gone as (delete from saved_views where actor = ${actor} and id = ${id} returning id) select id from gone`,
    );
    return gone.length > 0;
  }
}
