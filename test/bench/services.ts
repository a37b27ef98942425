import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as pause } from 'node:timers/promises';
import { freePort } from '#test/support/server-process.js';
import type { Product } from './product.js';

/** The services, each a process of its own, on one Postgres and one Kafka. */
export interface Services {
  readonly register: Pick<Product, 'ask'>;
  readonly views: Pick<Product, 'ask'>;
  /** As `docker compose stop` does. @throws when one did not end well */
  stop(): Promise<void>;
}

type Settings = Readonly<Record<string, string>>;

/** Starts both and waits until they are ready. */
export const startServices = async (settings: Settings): Promise<Services> => {
  const started = [await start('register', settings), await start('views', settings)] as const;
  const [register, views] = started;
  try {
    await Promise.all(started.map((service) => service.isReady()));
    const issue = ['start/aide-memoire.mjs', 'token', 'issue', '--for', 'bench', '--role', 'keeper'];
    const env = { ...process.env, ...settings };
    const token = execFileSync(process.execPath, issue, {
      env,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    return {
      register: { ask: asking(register.url, token.trim()) },
      views: { ask: asking(views.url, token.trim()) },
      stop: async () => {
        await Promise.all(started.map((service) => service.stop()));
      },
    };
  } catch (error) {
    for (const { server } of started) server.kill('SIGKILL');
    throw error;
  }
};

interface Started {
  readonly url: string;
  readonly server: ChildProcess;
  isReady(): Promise<void>;
  stop(): Promise<void>;
}

const start = async (name: 'register' | 'views', settings: Settings): Promise<Started> => {
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const server = spawn(process.execPath, ['start/service.mjs', name], {
    env: { ...process.env, AIDE_MEMOIRE_PORT: String(port), AIDE_MEMOIRE_LOG_LEVEL: 'warn', ...settings },
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  const exited = once(server, 'exit');
  return {
    url,
    server,
    isReady: async () => {
      while (!(await answers(`${url}/health/ready`))) {
        if (server.exitCode !== null) throw new Error(`${name} ended before it was ready`);
        await pause(50);
      }
    },
    stop: async () => {
      server.kill('SIGTERM');
      const [code] = await exited;
      if (code !== 0) throw new Error(`${name} did not stop cleanly: exit code ${code}`);
    },
  };
};

const answers = (address: string): Promise<boolean> =>
  fetch(address).then(
    ({ ok }) => ok,
    () => false,
  );

const asking =
  (url: string, token: string): Product['ask'] =>
  async (path, body) => {
    const response = await fetch(`${url}/api/v1${path}`, {
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
      ...(body && { method: 'POST', body: JSON.stringify(body) }),
    });
    if (!response.ok) throw new Error(`${path}: ${response.status} ${await response.text()}`);
    return response.json();
  };
