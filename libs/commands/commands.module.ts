import { Module } from '@nestjs/common';
import { EventStore } from '#event-store/event-store.js';
import { EventStoreModule } from '#event-store/event-store.module.js';
import { Clock } from '#platform/clock.js';
import { FilesModule } from '#platform/files/files.module.js';
import { HandedInFiles } from '#platform/files/handed-in-files.js';
import { Commands } from './commands.js';
import { nothingElse } from './known.js';

/** Commands carried out on the system of record. */
@Module({
  imports: [EventStoreModule, FilesModule],
  providers: [
    {
      provide: Commands,
      useFactory: (store: EventStore, clock: Clock, files: HandedInFiles) =>
        new Commands(store, clock, { ...nothingElse, file: (id) => files.take(id) }),
      inject: [EventStore, Clock, HandedInFiles],
    },
  ],
  exports: [Commands],
})
export class CommandsModule {}
