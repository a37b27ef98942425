import { Module } from '@nestjs/common';
import { EventStore } from '#event-store/event-store.js';
import { EventStoreModule } from '#event-store/event-store.module.js';
import { EventStream } from './event-stream.js';
import { StoreEventStream } from './store-event-stream.js';

/** Events travel by the store's own feed. */
@Module({
  imports: [EventStoreModule],
  providers: [
    {
      provide: EventStream,
      useFactory: (store: EventStore) => new StoreEventStream(store),
      inject: [EventStore],
    },
  ],
  exports: [EventStream],
})
export class EventStreamModule {}
