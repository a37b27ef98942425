import type { Migrations } from '../database/database.js';
import { CreateAccessTokens1790000000100 } from './migrations/1790000000100-create-access-tokens.js';
import { EndEndlessTokens1790000007000 } from './migrations/1790000007000-end-endless-tokens.js';
import { EndWhatPeopleHeld1790000007500 } from './migrations/1790000007500-end-what-people-held.js';
import { KeepTokensApart1790000009000 } from './migrations/1790000009000-keep-tokens-apart.js';
import { CreatePreferences1790000009100 } from './migrations/1790000009100-create-preferences.js';

/** The tables of who signs in: what they hold, and how they like the page. */
export const authMigrations: Migrations = [
  CreateAccessTokens1790000000100,
  EndEndlessTokens1790000007000,
  EndWhatPeopleHeld1790000007500,
  KeepTokensApart1790000009000,
  CreatePreferences1790000009100,
];
