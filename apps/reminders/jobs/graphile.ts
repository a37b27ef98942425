import { Logger as NestLogger } from '@nestjs/common';
import type { Logger, RunnerOptions } from 'graphile-worker';
import type { DataSource } from 'typeorm';
import { isEmbedded, poolOf } from '#platform/database/pool.js';

/** 180 ms and 19 MB: loaded when there are jobs, which most commands of the command line have not. */
export const graphile = () => import('graphile-worker');

/** What is told of it at `error` it tries again by itself, so to us it is a warning; its everyday is detail. */
const log = new NestLogger('Jobs');
const levels: Readonly<Record<string, (message: string) => void>> = {
  // Without the stack, which it puts below: a mail server that is away would fill the log.
  error: (message) => log.warn(message.split('\n')[0]),
  warning: (message) => log.warn(message),
  info: (message) => log.debug(message),
  debug: (message) => log.verbose(message),
};

let made: Logger | undefined;

const logger = async (): Promise<Logger> => {
  const { Logger: Made } = await graphile();
  made ??= new Made(() => (level, message) => levels[level]?.(message));
  return made;
};

/** How it speaks to the database: by the application's own connections. It leaves signals and their meaning to us. */
export const connection = async (
  dataSource: DataSource,
): Promise<Pick<RunnerOptions, 'pgPool' | 'logger' | 'noHandleSignals' | 'noPreparedStatements'>> => ({
  pgPool: poolOf(dataSource),
  logger: await logger(),
  noHandleSignals: true,
  noPreparedStatements: isEmbedded(dataSource),
});

/** Brings its tables up to its version; services that do so at the same time take turns. */
export const installed = async (dataSource: DataSource): Promise<void> => {
  const { runMigrations } = await graphile();
  await runMigrations(await connection(dataSource));
};
