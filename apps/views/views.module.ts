import { Module } from '@nestjs/common';
import { CqrsModule } from '@nestjs/cqrs';
import { EventStoreModule } from '#event-store/event-store.module.js';
import { EventStreamModule } from '#event-stream/event-stream.module.js';
import { ProjectionList, Projections } from '#projections/projections.js';
import { ProjectionsWatch } from '#projections/projections-watch.js';
import { BoardController } from './board/controller.js';
import { BoardHandler } from './board/query.js';
import { CalendarsController } from './calendars/controller.js';
import { CalendarsHandler } from './calendars/query.js';
import { Changes } from './changes/changes.js';
import { ChangesController } from './changes/controller.js';
import { CommitmentHistoryController } from './commitment-history/controller.js';
import { commitmentHistoryProjection } from './commitment-history/projection.js';
import { CommitmentHistoryHandler } from './commitment-history/query.js';
import { CommitmentStatusController } from './commitment-status/controller.js';
import { commitmentStatusProjection } from './commitment-status/projection.js';
import { CommitmentStatusHandler } from './commitment-status/query.js';
import { DeadlinesController } from './deadlines/controller.js';
import { deadlinesProjection } from './deadlines/projection.js';
import { DeadlinesHandler } from './deadlines/query.js';
import { Freshness } from './freshness.js';
import { MaintenanceController } from './maintenance/controller.js';
import { Verification } from './maintenance/verification.js';
import { OutboxController } from './outbox/controller.js';
import { DeliveriesHandler } from './outbox/deliveries.js';
import { OutboxPagesController } from './outbox/pages.controller.js';
import { OutboxHandler } from './outbox/query.js';
import { ReadersController } from './readers/controller.js';
import { ReadersHandler } from './readers/query.js';
import { RemindersController } from './reminders/controller.js';
import { remindersProjection } from './reminders/projection.js';
import { RemindersHandler } from './reminders/query.js';
import { RulesController } from './rules/controller.js';
import { RulesHandler } from './rules/query.js';
import { VisitOverviewController } from './visit-overview/controller.js';
import { visitOverviewProjection } from './visit-overview/projection.js';
import { VisitOverviewHandler } from './visit-overview/query.js';

/** Every view there is. */
const projections: ProjectionList = {
  all: [
    commitmentStatusProjection,
    commitmentHistoryProjection,
    visitOverviewProjection,
    deadlinesProjection,
    remindersProjection,
  ],
};

/** The read side: events in, views out. */
@Module({
  imports: [CqrsModule, EventStoreModule, EventStreamModule],
  controllers: [
    BoardController,
    CalendarsController,
    ChangesController,
    CommitmentStatusController,
    CommitmentHistoryController,
    DeadlinesController,
    MaintenanceController,
    OutboxController,
    OutboxPagesController,
    ReadersController,
    RemindersController,
    RulesController,
    VisitOverviewController,
  ],
  providers: [
    { provide: ProjectionList, useValue: projections },
    Projections,
    ProjectionsWatch,
    Freshness,
    CommitmentStatusHandler,
    CommitmentHistoryHandler,
    VisitOverviewHandler,
    DeadlinesHandler,
    BoardHandler,
    RemindersHandler,
    RulesHandler,
    ReadersHandler,
    CalendarsHandler,
    OutboxHandler,
    DeliveriesHandler,
    Changes,
    Verification,
  ],
  exports: [Projections],
})
export class ViewsModule {}
