import { deliveryMigrations } from '#delivery/migrations.js';
import { eventStoreMigrations } from '#event-store/migrations.js';
import { eventStreamMigrations } from '#event-stream/migrations.js';
import { authMigrations } from '#platform/auth/migrations.js';
import { fileMigrations } from '#platform/files/migrations.js';
import { runService } from '#platform/service.js';
import { projectionMigrations } from '#projections/migrations.js';
import { readModelMigrations } from '#read-model/migrations.js';
import { remindersMigrations } from './migrations.js';
import { RemindersService } from './reminders.module.js';

/** Runs the reminders as a service of their own. Returns its exit code. */
export const main = (env: NodeJS.ProcessEnv): Promise<number> =>
  runService(
    {
      name: 'reminders',
      module: RemindersService,
      migrations: [
        ...eventStoreMigrations,
        ...eventStreamMigrations,
        ...authMigrations,
        ...fileMigrations,
        ...projectionMigrations,
        ...readModelMigrations,
        ...remindersMigrations,
        ...deliveryMigrations,
      ],
      contradiction: ({ sendsReminders }) =>
        sendsReminders
          ? undefined
          : 'AIDE_MEMOIRE_REMINDERS is off: this service does nothing else; leave it out, or set it on',
    },
    env,
  );
