import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import * as z from 'zod';
import type { ActorId } from '#domain/event.js';
import { form } from '#domain/faults.js';
import { language } from '#domain/values.js';
import { run, sql } from '#read-model/sql.js';

const chosen = {
  language: language
    .nullable()
    .default(null)
    .meta({ description: 'in which the page speaks; null: as the browser asks' }),
  theme: z.enum(['system', 'light', 'dark']).meta({ id: 'Theme' }).default('system'),
  singleKeys: z.boolean().default(true).meta({ description: 'whether single letters are shortcuts' }),
  columns: z
    .array(z.string().regex(/^[a-zA-Z]{1,40}$/, form('FIELD_COLUMN', 'the name of a column')))
    .max(60)
    .nullable()
    .default(null)
    .meta({ description: 'of the table of commitments, in this order; null: the usual ones' }),
};
const examples = [{ language: 'ro', theme: 'system', singleKeys: true, columns: null }] as never[];

/** How somebody likes the page. */
export const preferences = z.object(chosen).meta({ id: 'Preferences', examples });
export type PreferencesOf = z.infer<typeof preferences>;

/** What somebody chooses; what is left out is as it was to begin with. */
export const preferencesToKeep = z.strictObject(chosen).meta({ id: 'PreferencesToKeep', examples });

/** Kept for each person on the server, so that every browser of theirs has them. */
@Injectable()
export class Preferences {
  constructor(private readonly database: DataSource) {}

  async of(actor: ActorId): Promise<PreferencesOf> {
    const [row] = await run<{ chosen: unknown }>(
      this.database,
      sql`select chosen from preferences where actor = ${actor}`,
    );
    // A later version may have kept more: what is not known here is left aside.
    return preferences.parse(row?.chosen ?? {});
  }

  async keep(actor: ActorId, chosen: PreferencesOf): Promise<void> {
    await run(
      this.database,
      sql`insert into preferences (actor, chosen) values (${actor}, ${JSON.stringify(chosen)}::jsonb)
        on conflict (actor) do update set chosen = excluded.chosen`,
    );
  }
}
