import { Injectable } from '@nestjs/common';
import { Gauge } from 'prom-client';
import type { DataSource } from 'typeorm';
import { Health } from '../health/health.js';
import { Metrics } from '../metrics/metrics.js';
import { Clocks } from './clocks.js';
import { Database, migrationsRun } from './database.js';
import { poolOf } from './pool.js';

/** Tells whether the database answers and has our tables, and how busy its connections are. */
@Injectable()
export class DatabaseWatch {
  constructor(database: Database, health: Health, { registry }: Metrics, clocks: Clocks) {
    health.register('database', async () => {
      await database.dataSource.query('select');
    });
    health.register('tables', () => refuseOlderTables(database.dataSource));
    health.register('clock', () => clocks.compare());
    const pool = poolOf(database.dataSource);
    new Gauge({
      name: 'database_connections',
      help: 'Connections of this process to the database, by state',
      labelNames: ['state'] as const,
      registers: [registry],
      collect() {
        this.set({ state: 'idle' }, pool.idleCount);
        this.set({ state: 'busy' }, pool.totalCount - pool.idleCount);
      },
    });
    new Gauge({
      name: 'database_queries_waiting',
      help: 'Queries that wait for a connection',
      registers: [registry],
      collect() {
        this.set(pool.waitingCount);
      },
    });
  }
}

/** Another database may have been put in place of the one we started on. */
const refuseOlderTables = async (dataSource: DataSource): Promise<void> => {
  const seen = await migrationsRun(dataSource);
  const missing = dataSource.migrations
    .map((migration) => migration.name ?? migration.constructor.name)
    .filter((name) => !seen.includes(name));
  if (missing.length > 0) throw new Error(`${missing.join(', ')} missing: start again, to migrate`);
};
