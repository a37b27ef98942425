import type { Migrations } from '../database/database.js';
import { CreateAccessTokens1790000000100 } from './migrations/1790000000100-create-access-tokens.js';
import { EndEndlessTokens1790000007000 } from './migrations/1790000007000-end-endless-tokens.js';
import { EndWhatPeopleHeld1790000007500 } from './migrations/1790000007500-end-what-people-held.js';

/** The tables of the token sign-in. */
export const authMigrations: Migrations = [
  CreateAccessTokens1790000000100,
  EndEndlessTokens1790000007000,
  EndWhatPeopleHeld1790000007500,
];
