import { execFileSync, spawn } from 'node:child_process';
import { setTimeout as pause } from 'node:timers/promises';
import { freePort } from '#test/support/server-process.js';
import { type Product, running } from './product.js';

type Settings = Readonly<Record<string, string>>;

/** The services, each a process of its own, on one Postgres and one Kafka. */
export interface Services {
  readonly register: Product;
  readonly views: Product;
  /** As `docker compose stop` does. @throws when one did not end well */
  stop(): Promise<void>;
}

/** Starts both and waits until they are ready. */
export const startServices = async (settings: Settings): Promise<Services> => {
  const register = await startService('register', settings);
  const views = await startService('views', settings);
  return {
    register,
    views,
    stop: async () => {
      await Promise.all([register.stop(), views.stop()]);
    },
  };
};

/** Starts one of the services and waits until it is ready. @throws when it ends before */
export const startService = async (
  name: 'register' | 'views' | 'reminders',
  settings: Settings,
): Promise<Product> => {
  const began = performance.now();
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const server = spawn(process.execPath, ['apps/start/service.mjs', name], {
    env: { ...process.env, AIDE_MEMOIRE_PORT: String(port), AIDE_MEMOIRE_LOG_LEVEL: 'warn', ...settings },
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  try {
    while (!(await answers(`${url}/health/ready`))) {
      if (server.exitCode !== null) throw new Error(`${name} ended before it was ready`);
      await pause(20);
    }
    const took = performance.now() - began;
    return { ...running(server, url, issueToken(settings)), took };
  } catch (error) {
    server.kill('SIGKILL');
    throw error;
  }
};

/** A token as an operator issues it. */
const issueToken = (settings: Settings): string =>
  execFileSync(
    process.execPath,
    ['apps/start/aide-memoire.mjs', 'token', 'issue', '--for', 'bench', '--role', 'keeper'],
    { env: { ...process.env, ...settings }, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] },
  ).trim();

const answers = (address: string): Promise<boolean> =>
  fetch(address).then(
    ({ ok }) => ok,
    () => false,
  );
