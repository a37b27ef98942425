import { CreateEventStore1790000000000 } from './migrations/1790000000000-create-event-store.js';

/** The event store's tables, in order. */
export const eventStoreMigrations = [CreateEventStore1790000000000];
