import { type DynamicModule, Global, Module, type Type } from '@nestjs/common';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { DataSource } from 'typeorm';
import { actorId } from '#domain/event.js';
import { AccessTokens } from '#platform/auth/access-tokens.js';
import type { Role } from '#platform/auth/actor.js';
import { authMigrations } from '#platform/auth/migrations.js';
import { TokenSignInModule } from '#platform/auth/token-sign-in.module.js';
import { type Clock, SystemClock } from '#platform/clock.js';
import { Config } from '#platform/config.js';
import { Clocks } from '#platform/database/clocks.js';
import type { Database, Migrations } from '#platform/database/database.js';
import { fileMigrations } from '#platform/files/migrations.js';
import { createHttpApp } from '#platform/http/http-app.js';
import { PlatformModule } from '#platform/platform.module.js';
import { jobMigrations } from '#platform/work/migrations.js';
import { openTestPostgres } from './postgres.js';

export interface TestApp {
  readonly app: NestFastifyApplication;
  readonly dataSource: DataSource;
  /** Sends a command as somebody signed in, `staff:ana` unless told otherwise. */
  ask(path: string, body?: unknown, options?: AskOptions): Promise<TestAnswer>;
  /** Headers of somebody signed in, `staff:ana` unless said otherwise. */
  as(role: Role, id?: string): Promise<{ authorization: string }>;
  close(): Promise<void>;
}

export interface AskOptions {
  readonly method?: 'POST' | 'PATCH';
  readonly headers?: Readonly<Record<string, string>>;
}

export interface TestAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, unknown>>;
  readonly body: Record<string, unknown>;
}

export interface TestAppOptions {
  readonly modules: readonly (Type | DynamicModule)[];
  readonly migrations: Migrations;
  readonly clock?: Clock;
  readonly env?: NodeJS.ProcessEnv;
  /** One on the Postgres of the run unless said otherwise. */
  readonly open?: (migrations: Migrations) => Promise<Database>;
}

@Global()
@Module({})
class TestDatabaseModule {}

@Module({})
class TestModule {}

/** A part of the house behind its real door, on a database to throw away. */
export const openTestApp = async ({
  modules,
  migrations,
  clock = new SystemClock(),
  env = {},
  open = openTestPostgres,
}: TestAppOptions): Promise<TestApp> => {
  const database = await open([...migrations, ...authMigrations, ...fileMigrations, ...jobMigrations]);
  const { dataSource } = database;
  const app = await createHttpApp({
    module: TestModule,
    imports: [
      {
        module: TestDatabaseModule,
        providers: [{ provide: DataSource, useValue: dataSource }, Clocks],
        exports: [DataSource, Clocks],
      },
      PlatformModule.forRoot(Config.from({ AIDE_MEMOIRE_LOG_LEVEL: 'fatal', ...env }), clock),
      TokenSignInModule,
      ...modules,
    ],
  });
  const as: TestApp['as'] = async (role, id = 'staff:ana') => {
    const actor = { id: actorId.parse(id), name: id, roles: [role] };
    const token = await app.get(AccessTokens).issue({ purpose: 'program', actor });
    return { authorization: `Bearer ${token}` };
  };
  const ana = await as('staff');
  return {
    app,
    dataSource,
    as,
    async ask(path, body, { method = 'POST', headers = {} } = {}) {
      const answer = await app.inject({
        method,
        url: `/api/v1${path}`,
        headers: { ...ana, 'content-type': 'application/json', ...headers },
        payload: JSON.stringify(body ?? {}),
      });
      return { status: answer.statusCode, headers: answer.headers, body: answer.json() };
    },
    async close() {
      await app.close();
      await database.close();
    },
  };
};
