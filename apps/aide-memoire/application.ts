import 'reflect-metadata';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { DataSource } from 'typeorm';
import { RunningReminders } from '#apps/reminders/running-reminders.js';
import { EventStore } from '#event-store/event-store.js';
import { mayWriteBy } from '#event-store/set-clock.js';
import { RunTokens } from '#platform/auth/run-tokens.js';
import { SignInLink } from '#platform/auth/sign-in-link.js';
import { Clock } from '#platform/clock.js';
import type { Config } from '#platform/config.js';
import type { EmbeddedPostgres } from '#platform/database/embedded-postgres.js';
import { createHttpApp } from '#platform/http/http-app.js';
import { Projections } from '#projections/projections.js';
import { appModule, signInModule } from './app.module.js';

/**
 * The whole application in this process, ready for `listen` or `inject`. Whoever boots it closes it.
 * @param embedded the database, where it is being opened already
 */
export const bootApp = (
  config: Config,
  clock: Clock,
  embedded?: Promise<EmbeddedPostgres>,
): Promise<NestFastifyApplication> =>
  createHttpApp(appModule(config, clock, embedded), config.trustedProxies);

/** Only what lets people in, on the same database. */
export const bootSignIn = (config: Config, clock: Clock): Promise<NestFastifyApplication> =>
  createHttpApp(signInModule(config, clock));

/** A token until the application is closed: the command line's, as the one who started it. */
export const issueRunToken = (app: NestFastifyApplication): Promise<string> =>
  app.get(RunTokens).issue('program');

/** Where a browser finds the server that listens on `port`, and the link that signs it in. */
export const signIn = async (
  app: NestFastifyApplication,
  port: number,
): Promise<{ address: string; link: string }> => {
  const link = app.get(SignInLink);
  return { address: link.address(port), link: await link.make(port) };
};

/** Whether this process may write: by a clock that is set only into a register that always lived by such a one, or is empty. */
export const mayWrite = (app: NestFastifyApplication): Promise<boolean> =>
  mayWriteBy(app.get(DataSource), app.get(Clock));

export const isEmpty = async (app: NestFastifyApplication): Promise<boolean> =>
  (await app.get(EventStore).head()) === 0;

/** Begins to write reminders, each minute, until the application is closed. */
export const startReminders = (app: NestFastifyApplication): void => app.get(RunningReminders).start();

/** Milliseconds that a process of one command waits for its views after it started. */
const patience = 30_000;

/** Resolves when the views have taken every event there is, such as those a killed process left behind. */
export const viewsAreUpToDate = async (app: NestFastifyApplication): Promise<void> => {
  const projections = app.get(Projections);
  await projections.reached(projections.names, await app.get(EventStore).head(), patience);
};
