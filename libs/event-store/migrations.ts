import { CreateEventStore1790000000000 } from './migrations/1790000000000-create-event-store.js';
import { AppendEventsInNamedSteps1790000000010 } from './migrations/1790000000010-append-events-in-named-steps.js';
import { RecordByTheDatabasesClock1790000009500 } from './migrations/1790000009500-record-by-the-databases-clock.js';

/** The log and the function that writes to it, in order. */
export const eventStoreMigrations = [
  CreateEventStore1790000000000,
  AppendEventsInNamedSteps1790000000010,
  RecordByTheDatabasesClock1790000009500,
];
