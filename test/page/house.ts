import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';
import { migrations } from '#apps/aide-memoire/app.module.js';
import type { Role } from '#platform/auth/actor.js';
import { openDatabase } from '#platform/database/database.js';
import { printed, startWith } from '#test/e2e/process.js';
import { copyOf, freshDataFolder } from '#test/support/pglite.js';
import { theDay } from '#test/support/sample-folder.js';
import { freePort } from '#test/support/server-process.js';
import { sharedServer } from '#test/support/shared-servers.js';

export interface House {
  readonly url: string;
  /** A page, of a browser or the one that is given, of somebody of the house who is signed in, `staff:ana` unless said otherwise. */
  signIn(where: BrowserContext | Page, as?: string, path?: string, role?: Role): Promise<Page>;
  /** An address that signs a browser in, once. */
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

interface Opening {
  readonly sample: boolean;
  /** What people call the machine, where that is not this very one: then without encryption. */
  readonly name?: string | undefined;
}

/** The product as one process on the embedded database, in a folder to throw away, as on the day of the sample. */
export const openHouse = async ({ sample, name }: Opening): Promise<House> => {
  const { folder, remove } = sample
    ? await copyOf(await sharedServer('folder with the sample'))
    : await freshDataFolder();
  // Its own from the start: the name of a session's cookie holds the port that is asked for.
  const port = String(await freePort());
  const begin = async (on = theDay) => {
    const known = name === undefined ? {} : { AIDE_MEMOIRE_PUBLIC_URL: `http://${name}:${port}` };
    const child = startWith({ AIDE_MEMOIRE_PORT: port, ...known }, folder, '--clock', on, 'serve');
    await printed(child, /Sign in {2}\S+[\s\S]*--help/);
    const server: { url: string; token: string } = JSON.parse(
      await readFile(join(folder, 'server.json'), 'utf8'),
    );
    return { child, ...server };
  };
  let server = await begin();
  const post: House['post'] = (path, body) =>
    fetch(`${server.url}/api/v1${path}`, {
      method: 'POST',
      headers: { authorization: `Bearer ${server.token}`, 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
  const tokenFor = async (as: string, role: Role): Promise<string> => {
    const answer = await post('/tokens', { actor: `staff:${as}`, role, purpose: 'link' });
    const { token } = (await answer.json()) as { token: string };
    return token;
  };
  /** What a browser is given that presses the button of a link: one for each person and role. */
  const sessions = new Map<string, Promise<{ name: string; value: string }>>();
  const beginSession = async (as: string, role: Role): Promise<{ name: string; value: string }> => {
    const body = new URLSearchParams({ token: await tokenFor(as, role) });
    const { headers } = await fetch(`${server.url}/sign-in`, { method: 'POST', body, redirect: 'manual' });
    const [, name = '', value = ''] = /^([^=]+)=([^;]+)/.exec(headers.get('set-cookie') ?? '') ?? [];
    return { name, value };
  };
  const stop = async (): Promise<void> => {
    server.child.kill('SIGINT');
    await server.child.ended;
  };
  return {
    get url() {
      return server.url;
    },
    link: async (as = 'ana', role = 'staff') => `${server.url}/sign-in?token=${await tokenFor(as, role)}`,
    folder,
    signIn: async (where, as = 'ana', path = '/', role = 'staff') => {
      const who = `${as} as ${role}`;
      const session = sessions.get(who) ?? beginSession(as, role);
      sessions.set(who, session);
      const isBrowser = 'newPage' in where;
      const context = isBrowser ? where : where.context();
      await context.addCookies([{ ...(await session), url: server.url }]);
      const page = isBrowser ? await context.newPage() : where;
      await page.goto(server.url + path);
      return page;
    },
    post,
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

/** Does something to the data of a house while nobody is in it. */
export const inTheData = async (house: House, ...statements: readonly string[]): Promise<void> => {
  await house.stop();
  const { dataSource, close } = await openDatabase({ dataDir: house.folder, migrations });
  for (const statement of statements) await dataSource.query(statement);
  await close();
  await house.startAgain();
};
