import { Module } from '@nestjs/common';
import { CqrsModule } from '@nestjs/cqrs';
import { CommandsModule } from '#commands/commands.module.js';
import { EventStoreModule } from '#event-store/event-store.module.js';
import { RelayModule } from '#event-stream/relay/relay.module.js';
import { Documents } from '#intake/documents.js';
import { Config } from '#platform/config.js';
import { FilesModule } from '#platform/files/files.module.js';
import { AskHandler } from './ask.js';
import { AsyncApiController } from './asyncapi.controller.js';
import { BatchController } from './batch/batch.controller.js';
import { Batch } from './batch/batch.js';
import { BodiesController } from './bodies/bodies.controller.js';
import { NamedBodies } from './bodies/named-bodies.js';
import { Renaming } from './bodies/renaming.js';
import { FoundDaysController } from './calendars/found-days.controller.js';
import { commandControllers } from './command-controllers.js';
import { Arrivals } from './files/arrivals.js';
import { FilesController } from './files/files.controller.js';
import { ImportsController } from './imports/imports.controller.js';
import { Imports } from './imports/imports.js';
import { ModelService } from './readings/model-service.js';
import { ReadingsController } from './readings/readings.controller.js';
import { Readings } from './readings/readings.js';
import { SchemasController } from './schemas.controller.js';
import { TakingBackController } from './taking-back/taking-back.controller.js';

/** The write side: commands in, events out, and on to Kafka where that is set. */
@Module({
  imports: [CqrsModule, CommandsModule, EventStoreModule, RelayModule, FilesModule],
  controllers: [
    ...commandControllers,
    BatchController,
    BodiesController,
    FoundDaysController,
    AsyncApiController,
    SchemasController,
    FilesController,
    ReadingsController,
    ImportsController,
    TakingBackController,
  ],
  providers: [
    AskHandler,
    Batch,
    NamedBodies,
    Renaming,
    Readings,
    Imports,
    Arrivals,
    { provide: Documents, useFactory: () => new Documents() },
    {
      provide: ModelService,
      useFactory: ({ readingModel }: Config) => new ModelService(readingModel),
      inject: [Config],
    },
  ],
})
export class RegisterModule {}
