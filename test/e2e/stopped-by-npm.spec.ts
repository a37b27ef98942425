import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { freshDataFolder } from '#test/support/pglite.js';
import { openTestPostgres } from '#test/support/postgres.js';

const root = join(import.meta.dirname, '../..');

const isAlive = (pid: number): boolean => {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
};

test('SIGTERM to "npm start" stops the server that it started', async () => {
  const folder = await freshDataFolder();
  const npm = spawn('npm', ['start'], {
    cwd: root,
    env: { ...process.env, AIDE_MEMOIRE_DATA: folder.folder, AIDE_MEMOIRE_PORT: '0' },
  });
  let printed = '';
  npm.stdout.on('data', (chunk: Buffer) => {
    printed += chunk.toString('utf8');
  });
  const ended = once(npm, 'exit');
  // A first start builds what has changed.
  for (let look = 0; look < 1000 && !printed.includes('Sign in') && npm.exitCode === null; look += 1)
    await sleep(100);
  const { pid }: { pid: number } = JSON.parse(await readFile(join(folder.folder, 'server.json'), 'utf8'));
  npm.kill('SIGTERM');
  await ended;
  expect(printed).toContain('Sign in');
  for (let look = 0; look < 200 && isAlive(pid); look += 1) await sleep(100);
  expect(isAlive(pid)).toBe(false);
  await folder.remove();
});

test('a server whose npm was gone before it served stops, too', async () => {
  const folder = await freshDataFolder();
  // What stands for npm ends while the program is still being loaded, as in a first build.
  const shell = spawn('sh', ['-c', 'node apps/start/aide-memoire.mjs serve & echo $!; sleep 2'], {
    cwd: root,
    env: {
      ...process.env,
      AIDE_MEMOIRE_DATA: folder.folder,
      AIDE_MEMOIRE_PORT: '0',
      npm_lifecycle_event: 'start',
    },
  });
  const [printed]: Buffer[] = await once(shell.stdout, 'data');
  const pid = Number(printed);
  await once(shell, 'exit');
  for (let look = 0; look < 600 && isAlive(pid); look += 1) await sleep(100);
  expect(isAlive(pid)).toBe(false);
  await folder.remove();
});

const answers = (port: string): Promise<boolean> =>
  fetch(`http://127.0.0.1:${port}/health/live`).then(
    ({ ok }) => ok,
    () => false,
  );

test.each(['register', 'views', 'reminders'])(
  'SIGTERM to "npm run start:%s" stops the service',
  async (name) => {
    const database = await openTestPostgres([]);
    const npm = spawn('npm', ['run', `start:${name}`], {
      cwd: root,
      env: { ...process.env, DATABASE_URL: database.url, AIDE_MEMOIRE_PORT: '0' },
    });
    let printed = '';
    npm.stderr.on('data', (chunk: Buffer) => {
      printed += chunk.toString('utf8');
    });
    const ended = once(npm, 'exit');
    const port = (): string => /, port (\d+)/.exec(printed)?.[1] ?? '';
    for (let look = 0; look < 1000 && !port() && npm.exitCode === null; look += 1) await sleep(100);
    expect(await answers(port())).toBe(true);
    npm.kill('SIGTERM');
    await ended;
    for (let look = 0; look < 200 && (await answers(port())); look += 1) await sleep(100);
    expect(await answers(port())).toBe(false);
    await database.close();
  },
  180_000,
);
