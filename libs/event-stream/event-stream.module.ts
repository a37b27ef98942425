import { Module } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { EventStore } from '#event-store/event-store.js';
import { EventStoreModule } from '#event-store/event-store.module.js';
import { Config } from '#platform/config.js';
import { isEmbedded } from '#platform/database/pool.js';
import { EventStream } from './event-stream.js';
import { embeddedStream, StoreEventStream } from './store-event-stream.js';

/** Events travel by Kafka where it is set, and only then its client is loaded; else by the store's own feed. */
@Module({
  imports: [EventStoreModule],
  providers: [
    {
      provide: EventStream,
      useFactory: async (store: EventStore, { kafka }: Config, dataSource: DataSource) => {
        if (!kafka) return new StoreEventStream(store, isEmbedded(dataSource) ? embeddedStream : {});
        const [{ KafkaEventStream }, { sentTo }] = await Promise.all([
          import('./kafka/kafka-event-stream.js'),
          import('./kafka/sent.js'),
        ]);
        return new KafkaEventStream(kafka, store, () => sentTo(dataSource, kafka));
      },
      inject: [EventStore, Config, DataSource],
    },
  ],
  exports: [EventStream],
})
export class EventStreamModule {}
