import { Module } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Clock } from '#platform/clock.js';
import { Config } from '#platform/config.js';
import { Metrics } from '#platform/metrics/metrics.js';
import { appendMetrics } from './append-metrics.js';
import { EventStore } from './event-store.js';
import { PostgresEventStore } from './postgres-event-store.js';
import { upcasters } from './upcasters.js';

/** The system of record, over the global `DataSource`, `Clock`, `Metrics` and `Config`. */
@Module({
  providers: [
    {
      provide: EventStore,
      useFactory: (dataSource: DataSource, clock: Clock, metrics: Metrics, { clockApart }: Config) =>
        new PostgresEventStore(dataSource, clock, upcasters, appendMetrics(metrics), clockApart),
      inject: [DataSource, Clock, Metrics, Config],
    },
  ],
  exports: [EventStore],
})
export class EventStoreModule {}
