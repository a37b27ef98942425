import { Module } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Clock } from '#platform/clock.js';
import { Metrics } from '#platform/metrics/metrics.js';
import { appendMetrics } from './append-metrics.js';
import { EventStore } from './event-store.js';
import { PostgresEventStore } from './postgres-event-store.js';
import { upcasters } from './upcasters.js';

/** The system of record, over the global `DataSource`, `Clock` and `Metrics`. */
@Module({
  providers: [
    {
      provide: EventStore,
      useFactory: (dataSource: DataSource, clock: Clock, metrics: Metrics) =>
        new PostgresEventStore(dataSource, clock, upcasters, appendMetrics(metrics)),
      inject: [DataSource, Clock, Metrics],
    },
  ],
  exports: [EventStore],
})
export class EventStoreModule {}
