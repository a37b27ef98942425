import { type DynamicModule, Module, type Type } from '@nestjs/common';
import { RegisterModule } from '#apps/register/register.module.js';
import { remindersMigrations } from '#apps/reminders/migrations.js';
import { RemindersModule } from '#apps/reminders/reminders.module.js';
import { ViewsModule } from '#apps/views/views.module.js';
import { deliveryMigrations } from '#delivery/migrations.js';
import { EventStoreModule } from '#event-store/event-store.module.js';
import { eventStoreMigrations } from '#event-store/migrations.js';
import { eventStreamMigrations } from '#event-stream/migrations.js';
import { authMigrations } from '#platform/auth/migrations.js';
import { TokenSignInModule } from '#platform/auth/token-sign-in.module.js';
import type { Clock } from '#platform/clock.js';
import type { Config } from '#platform/config.js';
import { DatabaseModule } from '#platform/database/database.module.js';
import type { EmbeddedPostgres } from '#platform/database/embedded-postgres.js';
import { fileMigrations } from '#platform/files/migrations.js';
import { PlatformModule } from '#platform/platform.module.js';
import { jobMigrations } from '#platform/work/migrations.js';
import { projectionMigrations } from '#projections/migrations.js';
import { readModelMigrations } from '#read-model/migrations.js';

/** The tables of everything that runs in this process. */
export const migrations = [
  ...eventStoreMigrations,
  ...eventStreamMigrations,
  ...authMigrations,
  ...fileMigrations,
  ...jobMigrations,
  ...projectionMigrations,
  ...readModelMigrations,
  ...remindersMigrations,
  ...deliveryMigrations,
];

@Module({})
class AppModule {}

const moduleOf = (
  config: Config,
  clock: Clock,
  parts: readonly Type[],
  embedded?: Promise<EmbeddedPostgres>,
): DynamicModule => ({
  module: AppModule,
  imports: [
    PlatformModule.forRoot(config, clock),
    DatabaseModule.forRoot({
      ...(config.databaseUrl === undefined
        ? { dataDir: config.dataDir, ...(embedded && { embedded }) }
        : { url: config.databaseUrl }),
      migrations,
    }),
    TokenSignInModule,
    ...parts,
  ],
});

/** All of it in one process: the register that writes, the views that read, the reminders, on one database. */
export const appModule = (
  config: Config,
  clock: Clock,
  embedded?: Promise<EmbeddedPostgres>,
): DynamicModule =>
  moduleOf(config, clock, [EventStoreModule, RegisterModule, ViewsModule, RemindersModule], embedded);

/** Only the door: who may come in. Nothing is recorded, followed or sent. */
export const signInModule = (config: Config, clock: Clock): DynamicModule => moduleOf(config, clock, []);
