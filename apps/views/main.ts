import { eventStoreMigrations } from '#event-store/migrations.js';
import { eventStreamMigrations } from '#event-stream/migrations.js';
import { authMigrations } from '#platform/auth/migrations.js';
import { fileMigrations } from '#platform/files/migrations.js';
import { runService } from '#platform/service.js';
import { projectionMigrations } from '#projections/migrations.js';
import { readModelMigrations } from '#read-model/migrations.js';
import { ViewsModule } from './views.module.js';

/** Runs the read side as a service of its own. Returns its exit code. */
export const main = (env: NodeJS.ProcessEnv): Promise<number> =>
  runService(
    {
      name: 'views',
      module: ViewsModule,
      migrations: [
        ...eventStoreMigrations,
        ...eventStreamMigrations,
        ...authMigrations,
        ...fileMigrations,
        ...projectionMigrations,
        ...readModelMigrations,
      ],
    },
    env,
  );
