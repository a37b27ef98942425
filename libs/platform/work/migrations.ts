import type { Migrations } from '../database/database.js';
import { CreateJobs1790000010300 } from './migrations/1790000010300-create-jobs.js';

/** The tables of what processes are doing. */
export const jobMigrations: Migrations = [CreateJobs1790000010300];
