import 'reflect-metadata';
import { type DynamicModule, Logger, Module, type Type } from '@nestjs/common';
import { TokenSignInModule } from './auth/token-sign-in.module.js';
import { Config, WrongSetting } from './config.js';
import type { Migrations } from './database/database.js';
import { DatabaseModule } from './database/database.module.js';
import { createHttpApp } from './http/http-app.js';
import { listen, stopServing } from './http/listening.js';
import { refuseTakenPort } from './http/port.js';
import { PlatformModule } from './platform.module.js';
import { onClosedPipe, stopAsked } from './stop.js';
import { startTracing } from './tracing/tracing.js';

/** A part of the house that runs as a process of its own, on a Postgres it shares with the others. */
export interface Service {
  /** Of the program, of its log and of its traces: `register`. */
  readonly name: string;
  readonly module: Type;
  /** Of all tables it uses; services that start together take turns. */
  readonly migrations: Migrations;
  /** Why it cannot run on these settings, if it cannot, in words that name the setting. */
  readonly contradiction?: (config: Config) => string | undefined;
}

/**
 * Runs a service until SIGTERM or Ctrl-C, then stops it in order, within ten seconds. Returns its exit code: 0, 1 when it
 * could not start, 2 for a wrong setting, each told in one line.
 */
export const runService = async (service: Service, env: NodeJS.ProcessEnv): Promise<number> => {
  onClosedPipe(() => undefined);
  const stop = stopAsked(service.name);
  try {
    const config = Config.from(env);
    const stopTracing = await startTracing(service.name, config);
    await serve(service, config, stop).finally(stopTracing);
    return 0;
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    process.stderr.write(`${service.name}: ${message.replaceAll(/\s*\n\s*/g, '; ')}\n`);
    return error instanceof WrongSetting ? 2 : 1;
  }
};

const serve = async (service: Service, config: Config, stop: Promise<void>): Promise<void> => {
  const module = serviceModule(service, config);
  await refuseTakenPort(config);
  const app = await createHttpApp(module, config.trustedProxies);
  try {
    const port = await listen(app, config);
    const log = new Logger(service.name);
    log.log(`listens on ${config.host}, port ${port}`);
    log.log('to sign in: aide-memoire token issue --for NAME --role keeper --link, on the same DATABASE_URL');
    await stop;
    log.log('stopping');
  } finally {
    await stopServing(app);
  }
};

@Module({})
class ServiceModule {}

/** What a service does, on what every process stands on. @throws {WrongSetting} without a Postgres, or where the service says so */
const serviceModule = ({ module, migrations, contradiction }: Service, config: Config): DynamicModule => {
  const { databaseUrl: url } = config;
  const reason = contradiction?.(config);
  if (reason !== undefined) throw new WrongSetting([reason]);
  if (url === undefined) {
    throw new WrongSetting([
      'DATABASE_URL is not set: a service needs a Postgres, such as postgres://user:password@localhost:5432/aide_memoire; ' +
        '"npm start" runs all in one process on a database of its own',
    ]);
  }
  return {
    module: ServiceModule,
    imports: [
      PlatformModule.forRoot(config),
      DatabaseModule.forRoot({ url, migrations }),
      TokenSignInModule,
      module,
    ],
  };
};
