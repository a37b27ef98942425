import { Module } from '@nestjs/common';
import { CqrsModule } from '@nestjs/cqrs';
import { EventStoreModule } from '#event-store/event-store.module.js';
import { EventStreamModule } from '#event-stream/event-stream.module.js';
import { FilesModule } from '#platform/files/files.module.js';
import { WebPageModule } from '#platform/http/web-page.js';
import { ProjectionList, Projections } from '#projections/projections.js';
import { ProjectionsWatch } from '#projections/projections-watch.js';
import { CurrentRowsModule } from './current/current-rows.module.js';
import { Freshness } from './freshness.js';
import { PositionHeader } from './position-header.js';
import { makeReportingViews } from './reporting/reporting.js';
import { views } from './views.js';

const projections: ProjectionList = {
  all: views.flatMap(({ projection }) => projection ?? []),
  whenLaidOut: makeReportingViews,
};

/** The read side: events in, views out. What is in it stands in `views.ts`; the page that shows them is served beside them. */
@Module({
  imports: [CqrsModule, EventStoreModule, EventStreamModule, WebPageModule, CurrentRowsModule, FilesModule],
  controllers: views.flatMap(({ controllers }) => controllers),
  providers: [
    { provide: ProjectionList, useValue: projections },
    Projections,
    ProjectionsWatch,
    Freshness,
    PositionHeader,
    ...views.flatMap(({ handlers }) => handlers),
  ],
  exports: [Projections],
})
export class ViewsModule {}
