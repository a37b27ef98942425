import { CreateRelays1790000003000 } from './migrations/1790000003000-create-relays.js';

/** The relay's table, in order. */
export const eventStreamMigrations = [CreateRelays1790000003000];
