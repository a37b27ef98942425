import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { chown, readFile, writeFile } from 'node:fs/promises';
import { createServer, Socket } from 'node:net';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { temporaryFolder } from './cached-folder.js';
import { binaries } from './postgres-binaries.js';

type Owner = { readonly uid: number; readonly gid: number } | undefined;

/** Whether what was committed survives a crash of the machine: `fsync`, which tests can do without. */
export type Durability = 'durable' | 'hasty';

const settings = (durability: Durability): string[] =>
  [
    ...(durability === 'hasty' ? ['fsync=off'] : []),
    'listen_addresses=127.0.0.1',
    'unix_socket_directories=',
    'max_connections=200',
  ].flatMap((setting) => ['-c', setting]);

/**
 * Starts a Postgres that ends with this process, however that ends, and gives its address. `answers` tells whether
 * it can be reached; `note` is a file that goes with it.
 */
export const startServer = async (
  note: string,
  durability: Durability,
  answers: (url: string) => Promise<boolean>,
): Promise<string> => {
  const bin = await binaries();
  const owner = unprivileged();
  const { folder, remove } = await temporaryFolder();
  try {
    const password = randomBytes(16).toString('hex');
    const data = await initialise(bin, folder, password, owner);
    const port = await freePort();
    const log = join(folder, 'log');
    const command = join(bin, 'postgres');
    const args = ['-D', data, '-p', String(port), ...settings(durability)];
    const watchdog = watch({ command, args, owner, log, remove: [folder, note] });
    const url = `postgres://postgres:${password}@127.0.0.1:${port}/postgres`;
    while (!(await answers(url))) {
      if (watchdog.exitCode !== null)
        throw new Error(`Postgres did not start: ${await readFile(log, 'utf8')}`);
      await sleep(20);
    }
    return url;
  } catch (error) {
    await remove();
    throw error;
  }
};

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

const watch = (task: object): ChildProcess => {
  const program = fileURLToPath(new URL('postgres-watchdog.mjs', import.meta.url));
  const stdio = ['pipe', 'ignore', 'inherit'] as const;
  const watchdog = spawn(process.execPath, [program, JSON.stringify(task)], {
    stdio: [...stdio],
    detached: true,
  });
  // It holds on to us, not we to it: the pipe closes when this process ends.
  watchdog.unref();
  if (watchdog.stdin instanceof Socket) watchdog.stdin.unref();
  return watchdog;
};

const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const server = createServer().on('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });

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
