import { Module } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Clock } from '#platform/clock.js';
import { EventStore } from './event-store.js';
import { PostgresEventStore } from './postgres-event-store.js';

/** The system of record, over the global `DataSource` and `Clock`. */
@Module({
  providers: [
    {
      provide: EventStore,
      useFactory: (dataSource: DataSource, clock: Clock) => new PostgresEventStore(dataSource, clock),
      inject: [DataSource, Clock],
    },
  ],
  exports: [EventStore],
})
export class EventStoreModule {}
