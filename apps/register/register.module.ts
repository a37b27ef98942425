import { Module } from '@nestjs/common';
import { CqrsModule } from '@nestjs/cqrs';
import { EventStoreModule } from '#event-store/event-store.module.js';
import { RelayModule } from '#event-stream/relay/relay.module.js';
import { AsyncApiController } from './asyncapi.controller.js';
import { CalendarHandler } from './calendars/calendar.handler.js';
import { CalendarsController } from './calendars/calendars.controller.js';
import { CommitmentHandler } from './commitments/commitment.handler.js';
import { CommitmentsController } from './commitments/commitments.controller.js';
import { ReaderHandler } from './readers/reader.handler.js';
import { ReadersController } from './readers/readers.controller.js';
import { RemindersController } from './reminders/reminders.controller.js';
import { RemindersHandler } from './reminders/reminders.handler.js';
import { RulebookHandler } from './rules/rulebook.handler.js';
import { RulesController } from './rules/rules.controller.js';
import { WiderRules } from './rules/wider-rules.js';
import { VisitHandler } from './visits/visit.handler.js';
import { VisitStates } from './visits/visit-states.js';
import { VisitsController } from './visits/visits.controller.js';

/** The write side: commands in, events out, and on to Kafka where that is set. */
@Module({
  imports: [CqrsModule, EventStoreModule, RelayModule],
  controllers: [
    VisitsController,
    CommitmentsController,
    RemindersController,
    RulesController,
    CalendarsController,
    ReadersController,
    AsyncApiController,
  ],
  providers: [
    VisitHandler,
    CommitmentHandler,
    RemindersHandler,
    RulebookHandler,
    CalendarHandler,
    ReaderHandler,
    VisitStates,
    WiderRules,
  ],
})
export class RegisterModule {}
