import { execFile } from 'node:child_process';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { type AddressInfo, createServer } from 'node:net';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { BrowserContext, Page } from 'playwright-core';
import { printed, runProgram, startWith } from '#test/e2e/process.js';
import { freshDataFolder } from '#test/support/pglite.js';

const run = promisify(execFile);
const root = join(import.meta.dirname, '../..');

/** The day on which the sample is looked at, and on which the clock of its server stands at first. */
export const theDay = '2018-10-25';

export type Role = 'reader' | 'staff' | 'keeper';

export interface House {
  readonly url: string;
  /** Signs a browser in as somebody of the house, `staff:ana` unless said otherwise, by a link of their own. */
  signIn(context: BrowserContext, as?: string, path?: string, role?: Role): Promise<Page>;
  link(as?: string, role?: Role): Promise<string>;
  /** Its data, for what only somebody with the machine can do, and only while it is stopped. */
  readonly folder: string;
  /** A command of a program, as the one who started the server. */
  post(path: string, body: object): Promise<Response>;
  stop(): Promise<void>;
  /** On the same folder and the same port; on a later day, if one is named. */
  startAgain(on?: string): Promise<void>;
  close(): Promise<void>;
}

const freePort = async (): Promise<number> => {
  const listening = createServer().listen(0, '127.0.0.1');
  await once(listening, 'listening');
  const { port } = listening.address() as AddressInfo;
  listening.close();
  await once(listening, 'close');
  return port;
};

/** The product as one process on the embedded database, in a folder to throw away, as on the day of the sample. */
export const openHouse = async ({ sample }: { sample: boolean }): Promise<House> => {
  const { folder, remove } = await freshDataFolder();
  if (sample) await runProgram(folder, 'sample', '--clock', theDay);
  // Its own from the start: the name of a session's cookie holds the port that is asked for.
  const port = String(await freePort());
  const begin = async (on = theDay) => {
    const child = startWith({ AIDE_MEMOIRE_PORT: port }, folder, '--clock', on, 'serve');
    await printed(child, /Sign in {2}\S+[\s\S]*--help/);
    const server: { url: string; token: string } = JSON.parse(
      await readFile(join(folder, 'server.json'), 'utf8'),
    );
    return { child, ...server };
  };
  let server = await begin();
  const link = async (as = 'ana', role: Role = 'staff'): Promise<string> => {
    const args = [
      'apps/start/aide-memoire.mjs',
      '--data',
      folder,
      'token',
      'issue',
      '--for',
      as,
      '--role',
      role,
      '--link',
    ];
    const { stdout } = await run(process.execPath, args, { cwd: root });
    return (
      stdout
        .trim()
        .split(/\s+/)
        .find((word) => word.startsWith('http')) ?? stdout
    );
  };
  const stop = async (): Promise<void> => {
    server.child.kill('SIGINT');
    await server.child.ended;
  };
  return {
    get url() {
      return server.url;
    },
    link,
    folder,
    signIn: async (context, as, path = '/', role) => {
      const page = await context.newPage();
      await page.goto(await link(as, role));
      await page.getByRole('button', { name: 'Sign in' }).click();
      await page.waitForURL(`${server.url}/`);
      if (path !== '/') await page.goto(server.url + path);
      return page;
    },
    post: (path, body) =>
      fetch(`${server.url}/api/v1${path}`, {
        method: 'POST',
        headers: { authorization: `Bearer ${server.token}`, 'content-type': 'application/json' },
        body: JSON.stringify(body),
      }),
    stop,
    startAgain: async (on) => {
      server = await begin(on);
    },
    close: async () => {
      await stop();
      await remove();
    },
  };
};
