import { resolve } from 'node:path';
import type { Clock } from '#platform/clock.js';
import type { Config } from '#platform/config.js';
import { openWhileLoading } from '#platform/database/open-while-loading.js';
import { refuseTakenPort } from '#platform/http/port.js';
import { stopAsked } from '#platform/stop.js';
import { startTracing } from '#platform/tracing/tracing.js';
import { clockRefused } from '../client/connection.js';
import { announce, findServer, withdraw } from './server-file.js';
import { welcome } from './welcome.js';

/**
 * Serves until Ctrl-C (or SIGTERM), then stops cleanly.
 * @throws {Error} in words when another copy runs on the folder, the port is in use, or a clock that is set may not write there
 */
export const serve = async (asked: Config, clock: Clock, print: (text: string) => void): Promise<void> => {
  const stop = stopAsked('aide-memoire');
  const other = await findServer(asked.dataDir);
  if (other)
    throw new Error(`another copy is running on ${asked.dataDir}: ${other.url}, process ${other.pid}`);
  const config = asked.on(await refuseTakenPort(asked));
  const stopTracing = await startTracing('aide-memoire', config);
  const embedded = openWhileLoading(config);
  // The application is large: whoever was refused above need not wait for it.
  const { bootApp, isEmpty, issueRunToken, mayWrite, signIn, startReminders } = await import(
    '../application.js'
  );
  const { listen, stopServing } = await import('#platform/http/listening.js');
  const app = await bootApp(config, clock, embedded);
  try {
    if (!(await mayWrite(app))) throw clockRefused(config);
    const port = await listen(app, config);
    const { address, link } = await signIn(app, port);
    const token = await issueRunToken(app);
    await announce(config.dataDir, { pid: process.pid, url: localAddress(config, port), token });
    const place = config.databaseUrl === undefined ? config.dataDir : 'the database at DATABASE_URL';
    print(welcome({ address, link, place, command: commandFor(config), clock, isEmpty: await isEmpty(app) }));
    startReminders(app);
    await stop;
    print('\nStopping …');
    await withdraw(config.dataDir);
  } finally {
    await stopServing(app);
    await stopTracing();
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
