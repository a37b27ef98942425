import { setTimeout as sleep } from 'node:timers/promises';
import { Global, Injectable, Module } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { CurrentRows } from '#commands/current-rows.js';
import type { Aggregate } from '#domain/command-types.js';
import type { ActorId } from '#domain/event.js';
import { streamPrefixes } from '#domain/event-types.js';
import { partitionOf } from '#event-stream/kafka/partition.js';
import { Clock } from '#platform/clock.js';
import { isUndefinedTable } from '#platform/database/sqlstate.js';
import { checkpointsServing } from '#projections/checkpoints.js';
import { run, sql } from '#read-model/sql.js';
import { commitmentStatusProjection } from '../commitment-status/projection.js';
import { PeoplesNames } from '../people/names.js';
import { remindersProjection } from '../reminders/projection.js';
import { visitOverviewProjection } from '../visit-overview/projection.js';
import { rowsNow } from './rows-now.js';

/** How long to wait for the views to take what overtook somebody, in ms, and between two looks. */
const PATIENCE = 2_000;
const LOOK = 25;

/** Only staff ask commands, and what they ask for is shown to staff. */
const actor = { id: 'staff:any' as ActorId, roles: ['staff' as const] };

/** The view that shows each. */
const viewOf: Readonly<Record<Aggregate, string>> = {
  visit: visitOverviewProjection.name,
  commitment: commitmentStatusProjection.name,
  reminders: remindersProjection.name,
  rulebook: remindersProjection.name,
  calendar: remindersProjection.name,
  reader: remindersProjection.name,
};

/**
 * What was changed meanwhile, read from the views' tables. It follows no events: the checkpoints tell whether the views have got
 * there, so that the register reads them as well where it runs as a service of its own.
 */
@Injectable()
class RowsOfViews extends CurrentRows {
  constructor(
    private readonly database: DataSource,
    private readonly clock: Clock,
  ) {
    super();
  }

  async since(version: number, of: Aggregate, id: string): Promise<object | undefined> {
    try {
      if (!(await this.haveTaken(version, of, `${streamPrefixes[of]}${id}`))) return undefined;
      const find = await rowsNow(this.database, [{ of, id }], { now: this.clock.now(), actor });
      const row = find({ of, id });
      return row ? { ...row, people: await new PeoplesNames(this.database).in(row) } : undefined;
    } catch (error) {
      // Nobody has ever started the views of this database.
      if (isUndefinedTable(error)) return undefined;
      throw error;
    }
  }

  /** Whether the view has taken a version of a stream, or does so in time. */
  private async haveTaken(version: number, of: Aggregate, streamId: string): Promise<boolean> {
    if (version === 0) return true;
    const [event] = await run<{ position: number }>(
      this.database,
      sql`select position::float8 as position from events where stream_id = ${streamId} and version = ${version}`,
    );
    const end = performance.now() + PATIENCE;
    while (event && performance.now() < end) {
      const found = await checkpointsServing(this.database, [viewOf[of]]);
      const own = found.find(({ partition, partitions }) => partition === partitionOf(streamId, partitions));
      if (own && own.position >= event.position) return true;
      await sleep(LOOK);
    }
    return false;
  }
}

@Global()
@Module({
  providers: [{ provide: CurrentRows, useClass: RowsOfViews }],
  exports: [CurrentRows],
})
export class CurrentRowsModule {}
