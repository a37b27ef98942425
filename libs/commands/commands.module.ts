import { Module } from '@nestjs/common';
import { EventStore } from '#event-store/event-store.js';
import { EventStoreModule } from '#event-store/event-store.module.js';
import { Clock } from '#platform/clock.js';
import { Commands } from './commands.js';

/** Commands carried out on the system of record. */
@Module({
  imports: [EventStoreModule],
  providers: [
    {
      provide: Commands,
      useFactory: (store: EventStore, clock: Clock) => new Commands(store, clock),
      inject: [EventStore, Clock],
    },
  ],
  exports: [Commands],
})
export class CommandsModule {}
