import { Module } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { EventStore } from '#event-store/event-store.js';
import { EventStoreModule } from '#event-store/event-store.module.js';
import { Config } from '#platform/config.js';
import { EventStream } from './event-stream.js';
import { KafkaEventStream } from './kafka/kafka-event-stream.js';
import { sentTo } from './kafka/sent.js';
import { StoreEventStream } from './store-event-stream.js';

/** Events travel by Kafka where it is set, else by the store's own feed. */
@Module({
  imports: [EventStoreModule],
  providers: [
    {
      provide: EventStream,
      useFactory: (store: EventStore, { kafka }: Config, dataSource: DataSource) =>
        kafka
          ? new KafkaEventStream(kafka, store, () => sentTo(dataSource, kafka))
          : new StoreEventStream(store),
      inject: [EventStore, Config, DataSource],
    },
  ],
  exports: [EventStream],
})
export class EventStreamModule {}
