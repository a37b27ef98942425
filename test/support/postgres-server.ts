import { execFileSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { chown, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import pg from 'pg';
import { temporaryFolder } from './cached-folder.js';
import { binaries } from './postgres-binaries.js';
import { onFreePort, ServerProcess } from './server-process.js';

type Owner = { readonly uid: number; readonly gid: number } | undefined;

/** Whether what was committed survives a crash of the machine: `fsync`, which tests can do without. */
export type Durability = 'durable' | 'hasty';

const settings = (durability: Durability): string[] =>
  [
    ...(durability === 'hasty' ? ['fsync=off', 'full_page_writes=off'] : []),
    'listen_addresses=127.0.0.1',
    'unix_socket_directories=',
    'max_connections=300',
  ].flatMap((setting) => ['-c', setting]);

/** A Postgres of our own. */
export interface PostgresServer {
  readonly url: string;
  readonly process: ServerProcess;
  /** After it was stopped or killed: the same port, the same data. */
  restart(): Promise<void>;
}

/** Starts a Postgres that ends with this process, however that ends; a `durable` one as in earnest. */
export const startServer = (durability: Durability = 'hasty'): Promise<PostgresServer> =>
  onFreePort(async (port) => {
    const bin = await binaries();
    const owner = unprivileged();
    const { folder, remove } = await temporaryFolder();
    try {
      const password = randomBytes(16).toString('hex');
      const data = await initialise(bin, folder, password, owner);
      const server = new ServerProcess('Postgres', {
        command: join(bin, 'postgres'),
        args: ['-D', data, '-p', String(port), ...settings(durability)],
        owner,
        log: join(folder, 'log'),
        remove: [folder],
        stopSignal: 'SIGINT',
        patience: 10_000,
      });
      const url = `postgres://postgres:${password}@127.0.0.1:${port}/postgres`;
      const restart = () => server.start(() => answers(url));
      await restart();
      return { url, process: server, restart };
    } catch (error) {
      await remove();
      throw error;
    }
  });

/** Carries one statement out. */
export const runOn = async (url: string, statement: string): Promise<void> => {
  const client = new pg.Client(url);
  // A server that goes away tells each connection.
  client.on('error', () => undefined);
  await client.connect();
  await client.query(statement).finally(() => client.end());
};

const answers = (url: string): Promise<boolean> =>
  runOn(url, 'select').then(
    () => true,
    () => false,
  );

const initialise = async (bin: string, folder: string, password: string, owner: Owner): Promise<string> => {
  const data = join(folder, 'data');
  const file = join(folder, 'password');
  await writeFile(file, password, { mode: 0o600 });
  if (owner) for (const path of [folder, file]) await chown(path, owner.uid, owner.gid);
  const access = ['-U', 'postgres', '-A', 'scram-sha-256', '--pwfile', file];
  const options = { ...owner, cwd: folder, stdio: 'pipe' } as const;
  execFileSync(
    join(bin, 'initdb'),
    ['-D', data, '-E', 'UTF8', '--locale=C', '--no-sync', ...access],
    options,
  );
  return data;
};

/** Postgres refuses to run as root: then it runs as `postgres`, or `nobody`, as the machine has them. */
const unprivileged = (): Owner => {
  if (process.getuid?.() !== 0) return undefined;
  const users = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .map((line) => line.split(':'));
  const user = users.find(([name]) => name === 'postgres') ?? users.find(([name]) => name === 'nobody');
  if (!user)
    throw new Error('Postgres does not run as root, and there is no user "postgres" or "nobody" here');
  return { uid: Number(user[2]), gid: Number(user[3]) };
};
