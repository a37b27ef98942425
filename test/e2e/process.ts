import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEverySuite } from '#test/runner/every-suite.js';

const program = join(import.meta.dirname, '../../apps/start/aide-memoire.mjs');

export interface Ended {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export type Running = ChildProcess & { readonly ended: Promise<Ended> };

const running = new Set<ChildProcess>();

// What a failed test left behind would keep the run from ending.
afterEverySuite(() => {
  for (const child of running) child.kill('SIGKILL');
});

/** What surrounds a program of the house: no settings but those of the test. */
export const surroundings = (): NodeJS.ProcessEnv => ({
  PATH: process.env.PATH,
  HOME: process.env.HOME,
  NO_COLOR: '1',
  AIDE_MEMOIRE_PORT: '0',
});

/** The program as a newcomer starts it: a process of its own, any free port, a folder of the test's. */
export const start = (dataDir: string, ...args: string[]): Running => startWith({}, dataDir, ...args);

/** The same with settings of its own. */
export const startWith = (settings: NodeJS.ProcessEnv, dataDir: string, ...args: string[]): Running =>
  startProgram([program, '--data', dataDir, ...args], settings);

/** Postgres as PGlite brings it is compiled once, not a second time to be faster: no test runs long enough for that to pay. */
const compilesOnce = '--liftoff-only';

/** A program of the house as a process of its own, with no settings but those of the test. */
export const startProgram = (args: readonly string[], settings: NodeJS.ProcessEnv = {}): Running => {
  const child = spawn(process.execPath, [compilesOnce, ...args], {
    env: { ...surroundings(), ...settings },
  });
  running.add(child);
  const output = { stdout: '', stderr: '' };
  child.stdout.on('data', (chunk: Buffer) => {
    output.stdout += chunk.toString('utf8');
  });
  child.stderr.on('data', (chunk: Buffer) => {
    output.stderr += chunk.toString('utf8');
  });
  const ended = once(child, 'close').then(
    // Whether this process was the first to find the sources newer is of no interest here.
    ([code]): Ended => {
      running.delete(child);
      return { code, ...output, stderr: output.stderr.replace(/^Building .*\n/, '') };
    },
  );
  return Object.assign(child, { ended });
};

/** One command to its end, in a process of its own. */
export const runProgram = (dataDir: string, ...args: string[]): Promise<Ended> =>
  start(dataDir, ...args).ended;

/** Resolves with what the process prints from now on once that matches. Rejects when the process ends before. */
export const printed = (
  child: Running,
  what: RegExp,
  where: 'stdout' | 'stderr' = 'stdout',
): Promise<string> =>
  new Promise((resolve, reject) => {
    let text = '';
    child[where]?.on('data', (chunk: Buffer) => {
      text += chunk.toString('utf8');
      if (what.test(text)) resolve(text);
    });
    child.ended.then(({ code, stderr }) =>
      reject(new Error(`ended with ${code} before printing ${what}: ${text}${stderr}`)),
    );
  });

/** A server on a folder, ready to be asked. */
export const serve = async (dataDir: string) => {
  const child = start(dataDir, 'serve');
  const welcome = await printed(child, /Sign in {2}\S+[\s\S]*--help/);
  const { url, token }: { url: string; token: string } = JSON.parse(
    await readFile(join(dataDir, 'server.json'), 'utf8'),
  );
  return {
    welcome,
    url,
    token,
    get: (path: string) => fetch(`${url}/api/v1${path}`, { headers: { authorization: `Bearer ${token}` } }),
    post: (path: string, body: object, headers: Record<string, string> = {}) =>
      fetch(`${url}/api/v1${path}`, {
        method: 'POST',
        headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json', ...headers },
        body: JSON.stringify(body),
      }),
    /** As Ctrl-C does. */
    stop: (): Promise<Ended> => {
      child.kill('SIGINT');
      return child.ended;
    },
    kill: (): Promise<Ended> => {
      child.kill('SIGKILL');
      return child.ended;
    },
  };
};
