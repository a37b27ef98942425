import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { DataSource } from 'typeorm';
import type { CommandOrigin } from '#commands/commands.js';
import { nearestOf } from '#domain/closest.js';
import { type CommandType, commandFrom } from '#domain/command-types.js';
import { readerStream } from '#domain/event-types.js';
import type { ReaderId } from '#domain/readers/reader.events.js';
import { reader } from '#domain/readers/reader.js';
import type { CommitmentId } from '#domain/values.js';
import { load } from '#event-store/command-handling.js';
import { EventStore } from '#event-store/event-store.js';
import { Problem } from '#platform/http/problems.js';
import { run, sql } from '#read-model/sql.js';
import { Ask } from '../ask.js';
import { addressAfter } from './address-after.js';
import type { Renamed, RenamingWanted } from './renaming.schema.js';

/** The ids of streams that name a body, and of what stands beside the log. */
interface Naming {
  readonly commitments: readonly CommitmentId[];
  readonly readers: readonly ReaderId[];
  readonly feeds: readonly string[];
  readonly views: readonly { readonly actor: string; readonly id: string; readonly address: string }[];
}

/**
 * A body that is called otherwise from now on: each commitment that names it says so in an event of its own, its mailbox is
 * described anew, and its feeds and the views that people saved of it go on. Broken off, it is completed by asking again.
 */
@Injectable()
export class Renaming {
  constructor(
    private readonly database: DataSource,
    private readonly store: EventStore,
    private readonly bus: CommandBus,
  ) {}

  /** @throws {Problem} NOT_FOUND when nothing has the name, nor the new one */
  async carryOut({ from, to, reason, dryRun }: RenamingWanted, origin: CommandOrigin): Promise<Renamed> {
    const naming = await this.naming(from, to);
    const { commitments, readers, feeds, views } = naming;
    const isNamed = [commitments, readers, feeds, views].some(({ length }) => length > 0);
    if (!isNamed) await this.checkKnown(from, to);
    let position: number | null = null;
    const ask = async (type: CommandType, fields: Readonly<Record<string, unknown>>) => {
      const { request } = origin;
      const commandId = request.repeatable
        ? `${request.commandId} ${Object.values(fields)[0]}`
        : randomUUID();
      const asked = new Ask(commandFrom(type, fields, origin.by), {
        by: origin.by,
        request: { ...request, commandId },
      });
      ({ position } = await this.bus.execute(asked));
    };
    if (!dryRun) {
      for (const id of readers) {
        const { state } = await load(this.store, reader, readerStream(id));
        if (state.stage === 'described' && state.terms.body === from)
          await ask('DescribeReader', { reader: id, ...state.terms, body: to, confirmed: true });
      }
      for (const commitment of commitments) await ask('RenameBody', { commitment, from, to, reason });
      await this.turn(naming, to);
    }
    return {
      commitments: commitments.length,
      readers: [...readers],
      feeds: feeds.length,
      savedViews: views.length,
      position,
    };
  }

  private async naming(from: string, to: string): Promise<Naming> {
    const of = { database: this.database.manager };
    const commitments = await run<{ id: CommitmentId }>(
      of.database,
      sql`select commitment as id from commitment_status where bodies @> ${[from]}::text[] order by commitment`,
    );
    const readers = await run<{ id: ReaderId }>(
      of.database,
      sql`select reader as id from reminder_reader where body = ${from} and removed is null order by reader`,
    );
    const feeds = await run<{ id: string }>(
      of.database,
      // Those that were revoked, too: they may be restored.
      sql`select id from secrets.calendar_feeds where scope = ${`body:${from}`}`,
    );
    const views = await run<{ actor: string; id: string; address: string }>(
      of.database,
      sql`select actor, id, address from saved_views where address like '%?%' order by actor, id`,
    );
    return {
      commitments: commitments.map(({ id }) => id),
      readers: readers.map(({ id }) => id),
      feeds: feeds.map(({ id }) => id),
      views: views.flatMap((view) => {
        const address = addressAfter(view.address, from, to);
        return address === view.address ? [] : [{ ...view, address }];
      }),
    };
  }

  /** What stands beside the log: a feed keeps its address, and its entries their UIDs. */
  private async turn({ feeds, views }: Naming, to: string): Promise<void> {
    await run(
      this.database.manager,
      sql`with turned as (
          update secrets.calendar_feeds set scope = ${`body:${to}`} where id = any(${[...feeds]}::text[]) returning id)
        select id from turned`,
    );
    for (const { actor, id, address } of views)
      await run(
        this.database.manager,
        sql`with turned as (
            update saved_views set address = ${address} where actor = ${actor} and id = ${id} returning id)
          select id from turned`,
      );
  }

  private async checkKnown(from: string, to: string): Promise<void> {
    const rows = await run<{ name: string }>(
      this.database.manager,
      sql`select unnest(bodies) as name from commitment_status
        union select body from reminder_reader where body is not null and removed is null`,
    );
    const known = rows.map(({ name }) => name);
    // It was done before.
    if (known.includes(to)) return;
    const nearest = nearestOf(from, known).map((name) => `"${name}"`);
    throw new Problem('NOT_FOUND', {
      detail: `no commitment and no reader names "${from}"`,
      ...(nearest.length > 0 && { hint: `the nearest are ${nearest.join(', ')}` }),
    });
  }
}
