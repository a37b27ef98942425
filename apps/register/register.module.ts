import { Module } from '@nestjs/common';
import { CqrsModule } from '@nestjs/cqrs';
import { CommandsModule } from '#commands/commands.module.js';
import { RelayModule } from '#event-stream/relay/relay.module.js';
import { AskHandler } from './ask.js';
import { AsyncApiController } from './asyncapi.controller.js';
import { FoundDaysController } from './calendars/found-days.controller.js';
import { commandControllers } from './command-controllers.js';

/** The write side: commands in, events out, and on to Kafka where that is set. */
@Module({
  imports: [CqrsModule, CommandsModule, RelayModule],
  controllers: [...commandControllers, FoundDaysController, AsyncApiController],
  providers: [AskHandler],
})
export class RegisterModule {}
