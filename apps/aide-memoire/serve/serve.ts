import { resolve } from 'node:path';
import { setTimeout } from 'node:timers';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { Clock } from '#platform/clock.js';
import type { Config } from '#platform/config.js';
import { announce, findServer, withdraw } from './server-file.js';
import { welcome } from './welcome.js';

/** Milliseconds that a clean stop may take. */
const patience = 10_000;

/**
 * Serves until Ctrl-C (or SIGTERM), then stops cleanly.
 * @throws {Error} in words when another copy runs on the folder, or the port is in use
 */
export const serve = async (config: Config, clock: Clock, print: (text: string) => void): Promise<void> => {
  const stop = stopAsked();
  const other = await findServer(config.dataDir);
  if (other)
    throw new Error(`another copy is running on ${config.dataDir}: ${other.url}, process ${other.pid}`);
  // The application is large: whoever was refused above need not wait for it.
  const { bootApp, isEmpty, issueRunToken, signIn } = await import('../application.js');
  const app = await bootApp(config, clock);
  try {
    const port = await listen(app, config);
    const { address, link } = await signIn(app, port);
    const { token, revoke } = await issueRunToken(app);
    await announce(config.dataDir, { pid: process.pid, url: localAddress(config, port), token });
    const place = config.databaseUrl === undefined ? config.dataDir : 'the database at DATABASE_URL';
    print(welcome({ address, link, place, command: commandFor(config), clock, isEmpty: await isEmpty(app) }));
    await stop;
    print('\nStopping …');
    await withdraw(config.dataDir);
    await revoke();
  } finally {
    await app.close();
  }
};

/** How somebody in this folder calls the program, so that it finds this server. */
const commandFor = ({ dataDir }: Config): string =>
  resolve(dataDir) === resolve('data') ? 'npx aide-memoire' : `npx aide-memoire --data ${dataDir}`;

/** Where this machine reaches the server, whatever proxy stands in front of it for others. */
const localAddress = ({ host }: Config, port: number): string => {
  const reachable = { '0.0.0.0': '127.0.0.1', '::': '::1' }[host] ?? host;
  return `http://${reachable.includes(':') ? `[${reachable}]` : reachable}:${port}`;
};

/** The port that is listened on. Asked of Fastify itself, since Nest would log what is told here in words. */
const listen = async (app: NestFastifyApplication, { host, port }: Config): Promise<number> => {
  try {
    const address = await app.getHttpAdapter().getInstance().listen({ host, port });
    return Number(new URL(address).port);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'EADDRINUSE') {
      throw new Error(`port ${port} on ${host} is in use; choose another, such as --port ${port + 1}`);
    }
    if (code === 'EACCES') throw new Error(`this user may not listen on port ${port}; choose one above 1023`);
    if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND') {
      throw new Error(`this machine has no address ${host}`);
    }
    throw error;
  }
};

/**
 * Resolves at the first Ctrl-C or SIGTERM. Later ones change nothing, since a terminal and npm may both send one; a
 * stop that hangs is cut off.
 */
const stopAsked = (): Promise<void> =>
  new Promise((resolve) => {
    const stop = () => {
      setTimeout(() => {
        process.stderr.write('aide-memoire: something did not stop in time\n');
        process.exit(1);
      }, patience).unref();
      resolve();
    };
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, stop);
  });
