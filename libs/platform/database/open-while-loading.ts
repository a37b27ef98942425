import type { Config } from '../config.js';
import { type EmbeddedPostgres, openEmbeddedPostgres } from './embedded-postgres.js';
import { releasedMigrations } from './released-migrations.js';

/**
 * Begins to open the embedded database, if that is where the register is kept: on its thread, while this one loads the application. Both take
 * some half a second. Whoever waits for it is told what is wrong with the folder.
 */
export const openWhileLoading = ({ databaseUrl, dataDir }: Config): Promise<EmbeddedPostgres> | undefined => {
  if (databaseUrl !== undefined) return undefined;
  const opening = openEmbeddedPostgres(dataDir, releasedMigrations);
  opening.catch(() => undefined);
  return opening;
};
