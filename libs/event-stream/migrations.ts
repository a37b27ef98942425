import { CreateRelays1790000003000 } from './migrations/1790000003000-create-relays.js';
import { CreateHouse1790000009150 } from './migrations/1790000009150-create-house.js';

/** The tables of the relay, in order. */
export const eventStreamMigrations = [CreateRelays1790000003000, CreateHouse1790000009150];
