import type { Migrations } from '#platform/database/database.js';
import { CreateReminderWorkers1790000005500 } from './jobs/migrations/1790000005500-create-reminder-workers.js';

/** After those of the read model. */
export const remindersMigrations: Migrations = [CreateReminderWorkers1790000005500];
