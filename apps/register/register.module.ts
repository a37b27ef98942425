import { Module } from '@nestjs/common';
import { CqrsModule } from '@nestjs/cqrs';
import { EventStoreModule } from '#event-store/event-store.module.js';
import { RelayModule } from '#event-stream/relay/relay.module.js';
import { AsyncApiController } from './asyncapi.controller.js';
import { CommitmentHandler } from './commitments/commitment.handler.js';
import { CommitmentsController } from './commitments/commitments.controller.js';
import { VisitHandler } from './visits/visit.handler.js';
import { VisitStates } from './visits/visit-states.js';
import { VisitsController } from './visits/visits.controller.js';

/** The write side: commands in, events out, and on to Kafka where that is set. */
@Module({
  imports: [CqrsModule, EventStoreModule, RelayModule],
  controllers: [VisitsController, CommitmentsController, AsyncApiController],
  providers: [VisitHandler, CommitmentHandler, VisitStates],
})
export class RegisterModule {}
