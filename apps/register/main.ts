import { eventStoreMigrations } from '#event-store/migrations.js';
import { eventStreamMigrations } from '#event-stream/migrations.js';
import { authMigrations } from '#platform/auth/migrations.js';
import { runService } from '#platform/service.js';
import { RegisterModule } from './register.module.js';

/** Runs the write side as a service of its own. Returns its exit code. */
export const main = (env: NodeJS.ProcessEnv): Promise<number> =>
  runService(
    {
      name: 'register',
      module: RegisterModule,
      migrations: [...eventStoreMigrations, ...eventStreamMigrations, ...authMigrations],
    },
    env,
  );
