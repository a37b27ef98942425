import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';

/** The product, or one service of it, running in a process of its own, as a user starts it. */
export interface Product {
  /** `http://127.0.0.1:40123` */
  readonly url: string;
  /** Milliseconds from the start of the process until it could be asked. */
  readonly took: number;
  /** What every request carries. */
  readonly headers: Readonly<Record<string, string>>;
  /** Asks the API under `/api/v1`; a body makes it a POST. @throws when it is refused */
  ask(path: string, body?: object): Promise<unknown>;
  /** Resident memory now, in bytes. */
  memory(): number;
  /** SIGTERM; resolves when the process is gone. @throws when it did not end well */
  stop(): Promise<void>;
}

const residentMemory = (pid: number): number => {
  const status = `/proc/${pid}/status`;
  const kilobytes = existsSync(status)
    ? /^VmRSS:\s+(\d+)/m.exec(readFileSync(status, 'utf8'))?.[1]
    : execFileSync('ps', ['-o', 'rss=', '-p', String(pid)], { encoding: 'utf8' });
  return Number(kilobytes) * 1024;
};

const signInLink = async (server: ChildProcess): Promise<URL> => {
  let said = '';
  for await (const chunk of server.stdout ?? []) {
    said += chunk;
    const [link] = /https?:\/\/\S+token=\S+/.exec(said) ?? [];
    if (link) return new URL(link);
  }
  throw new Error(`the product ended before it said how to sign in:\n${said}`);
};

/** A link signs in once; the session it opens is asked by as any token is. */
const sessionOf = async ({ origin, searchParams }: URL): Promise<string> => {
  const answer = await fetch(`${origin}/sign-in`, {
    method: 'POST',
    redirect: 'manual',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ token: searchParams.get('token') }),
  });
  return /=([\w-]{43});/.exec(answer.headers.get('set-cookie') ?? '')?.[1] ?? '';
};

/**
 * Starts it on a free port with the given settings.
 * @throws when it ends before it listens; what it had to say stands in stderr
 */
export const startProduct = async (settings: Readonly<Record<string, string>>): Promise<Product> => {
  const began = performance.now();
  const server = spawn(process.execPath, ['apps/start/aide-memoire.mjs', 'serve'], {
    env: { ...process.env, AIDE_MEMOIRE_PORT: '0', AIDE_MEMOIRE_LOG_LEVEL: 'warn', ...settings },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const link = await signInLink(server);
  const took = performance.now() - began;
  server.stdout?.resume();
  const token = await sessionOf(link);
  return { ...running(server, link.origin, token), took };
};

/** What can be asked of a process that listens at `url`, by whoever holds the token. */
export const running = (server: ChildProcess, url: string, token: string): Omit<Product, 'took'> => {
  const exited = once(server, 'exit');
  const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' };
  return {
    url,
    headers,
    ask: async (path, body) => {
      const response = await fetch(`${url}/api/v1${path}`, {
        headers,
        ...(body && { method: 'POST', body: JSON.stringify(body) }),
      });
      if (!response.ok) throw new Error(`${path}: ${response.status} ${await response.text()}`);
      return response.json();
    },
    memory: () => residentMemory(server.pid ?? 0),
    stop: async () => {
      server.kill('SIGTERM');
      const [code] = await exited;
      if (code !== 0) throw new Error(`the product did not stop cleanly: exit code ${code}`);
    },
  };
};
