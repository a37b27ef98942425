import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, open, readFile, rm, writeFile } from 'node:fs/promises';
import { type IncomingHttpHeaders, type RequestOptions, request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

const isThere = spawnSync('nginx', ['-v']).error === undefined;
const none = 'no nginx is installed';

/** Specs of the entrance. Where there is no nginx they say so in one line and pass; with `CI` set they fail. */
export const describeWithNginx = (name: string, specs: () => void): void => {
  if (isThere) {
    describe(name, specs);
    return;
  }
  test(`${name}: not tried, ${none}`, () => {
    if (process.env.CI) throw new Error(none);
    process.stderr.write(`\n!!! NOT TESTED: ${name}: ${none}\n`);
  });
};

export interface Asked {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

/**
 * nginx with `entrance.conf` as it is shipped, but for where the services are (their ports, instead of names that only Docker
 * knows) and where it listens: a socket file, which no other process can take.
 */
export const startNginx = async (services: Readonly<Record<string, number>>) => {
  const folder = await mkdtemp(join(tmpdir(), 'aide-memoire-nginx-'));
  const socketPath = join(folder, 'entrance.sock');
  const shipped = await readFile(join(import.meta.dirname, '../../entrance.conf'), 'utf8');
  const here = Object.entries(services)
    .reduce(
      (text, [name, port]) => text.replaceAll(`${name}:7373;`, `127.0.0.1:${port};`),
      shipped.replace(/^resolver .*$/m, ''),
    )
    .replace('listen 7373;', `listen unix:${socketPath};`);
  const main = `${process.getuid?.() === 0 ? 'user root;\n' : ''}pid ${folder}/nginx.pid;
daemon off;
events {}
http {
  ${['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((of) => `${of}_temp_path ${folder}/${of};`).join('\n  ')}
  include ${folder}/entrance.conf;
}
`;
  await writeFile(join(folder, 'entrance.conf'), here);
  await writeFile(join(folder, 'nginx.conf'), main);
  // A file, since it opens /dev/stdout anew, which no socket of Node's allows.
  const log = await open(join(folder, 'log'), 'a');
  const child = spawn('nginx', ['-p', folder, '-c', join(folder, 'nginx.conf'), '-e', 'stderr'], {
    stdio: ['ignore', log.fd, log.fd],
  });
  const logged = () => readFile(join(folder, 'log'), 'utf8');
  const ended = once(child, 'close');

  /** Sends a request; `body` may be longer than the entrance cares to hear. */
  const ask = (path: string, options: RequestOptions = {}, body?: string | Buffer): Promise<Asked> =>
    new Promise((resolve, reject) => {
      const asking = request({ socketPath, path, ...options }, (answer) => {
        let text = '';
        answer.setEncoding('utf8').on('data', (part: string) => {
          text += part;
        });
        answer.once('end', () =>
          resolve({ status: answer.statusCode ?? 0, headers: answer.headers, body: text }),
        );
      });
      asking.once('error', reject);
      asking.end(body);
    });

  for (let attempt = 0; ; attempt += 1) {
    try {
      await ask('/health/live');
      break;
    } catch (error) {
      if (attempt > 100 || child.exitCode !== null)
        throw new Error(`nginx does not answer: ${await logged()}`, { cause: error });
      await sleep(50);
    }
  }
  return {
    ask,
    log: logged,
    async close(): Promise<void> {
      child.kill('SIGQUIT');
      await ended;
      await log.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
};
