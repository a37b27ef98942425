import { Injectable, Logger, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import { Counter, Gauge } from 'prom-client';
import { DataSource } from 'typeorm';
import { Metrics } from '../metrics/metrics.js';
import { isEmbedded } from './pool.js';

/** How often the embedded database is looked after, in ms. */
const often = 20_000;

/** As autovacuum goes by, which a server has and PGlite has not; tables here are small, so it comes sooner. */
const worn = `
  select format('%I.%I', schemaname, relname) as name, n_dead_tup::float8 as dead from pg_stat_user_tables
   where n_dead_tup > 200 + 0.2 * n_live_tup or n_mod_since_analyze > 200 + 0.2 * n_live_tup
   order by n_dead_tup desc`;

interface Worn {
  readonly name: string;
  readonly dead: number;
}

/**
 * Gives the room of rows that are no more to new ones, and tells the planner what the tables are like: each table that needs
 * it, a step at a time, so that others get their turn in between.
 *
 * @returns the tables that were tended, with their dead rows before
 */
export const tend = async (
  dataSource: DataSource,
  goesOn: () => boolean = () => true,
): Promise<readonly Worn[]> => {
  // A session counts for itself and tells once a second; what it has not told yet would be seen a round later.
  await dataSource.query('select pg_stat_force_next_flush()');
  const tables: Worn[] = await dataSource.query(worn);
  const tended: Worn[] = [];
  for (const table of tables) {
    if (!goesOn()) break;
    await dataSource.query(`vacuum ${table.name}`);
    await dataSource.query(`analyze ${table.name}`);
    tended.push(table);
  }
  return tended;
};

/** Tends the embedded database as long as the process runs. A server does so itself. */
@Injectable()
export class Upkeep implements OnApplicationBootstrap, OnModuleDestroy {
  private readonly log = new Logger('Upkeep');
  private readonly tended: Counter;
  private readonly removed: Gauge;
  private timer: NodeJS.Timeout | undefined;
  private tending: Promise<void> | undefined;
  private isStopping = false;

  constructor(
    private readonly dataSource: DataSource,
    { registry }: Metrics,
  ) {
    this.tended = new Counter({
      name: 'database_tables_tended_total',
      help: 'Tables of the embedded database whose dead rows were removed and whose statistics were taken',
      registers: [registry],
    });
    this.removed = new Gauge({
      name: 'database_dead_rows',
      help: 'Dead rows that the last upkeep of the embedded database found and removed',
      registers: [registry],
    });
  }

  onApplicationBootstrap(): void {
    if (!isEmbedded(this.dataSource)) return;
    this.timer = setInterval(() => {
      this.tending ??= this.tend().finally(() => {
        this.tending = undefined;
      });
    }, often);
    this.timer.unref();
  }

  async onModuleDestroy(): Promise<void> {
    this.isStopping = true;
    clearInterval(this.timer);
    await this.tending;
  }

  /** Failing does no harm but room, and is tried again. */
  private async tend(): Promise<void> {
    try {
      const tended = await tend(this.dataSource, () => !this.isStopping);
      this.tended.inc(tended.length);
      this.removed.set(tended.reduce((sum, { dead }) => sum + dead, 0));
    } catch (error) {
      this.log.warn(`upkeep failed: ${error instanceof Error ? error.message : error}`);
    }
  }
}
