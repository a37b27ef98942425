import { Module } from '@nestjs/common';
import { CurrentRowsModule } from '#apps/views/current/current-rows.module.js';
import { eventStoreMigrations } from '#event-store/migrations.js';
import { eventStreamMigrations } from '#event-stream/migrations.js';
import { authMigrations } from '#platform/auth/migrations.js';
import { fileMigrations } from '#platform/files/migrations.js';
import { runService } from '#platform/service.js';
import { jobMigrations } from '#platform/work/migrations.js';
import { RegisterModule } from './register.module.js';

/** The write side, and of the views' tables what it shows to whoever was overtaken. */
@Module({ imports: [RegisterModule, CurrentRowsModule] })
class RegisterService {}

/** Runs the write side as a service of its own. Returns its exit code. */
export const main = (env: NodeJS.ProcessEnv): Promise<number> =>
  runService(
    {
      name: 'register',
      module: RegisterService,
      migrations: [
        ...eventStoreMigrations,
        ...eventStreamMigrations,
        ...authMigrations,
        ...fileMigrations,
        ...jobMigrations,
      ],
    },
    env,
  );
