import type { Migrations } from '../database/database.js';
import { CreateFiles1790000010000 } from './migrations/1790000010000-create-files.js';

/** The tables of files that are kept as they came. */
export const fileMigrations: Migrations = [CreateFiles1790000010000];
