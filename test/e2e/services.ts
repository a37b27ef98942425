import { once } from 'node:events';
import { createServer, request } from 'node:http';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { serviceAt } from '#test/support/entrance.js';
import { type Ended, printed, type Running, startProgram } from './process.js';

const root = join(import.meta.dirname, '../..');

export interface RunningService {
  readonly child: Running;
  readonly port: number;
  readonly url: string;
  /** As an orchestrator does. */
  stop(): Promise<Ended & { readonly took: number }>;
}

/** A service that is expected to end by itself. */
export const startServiceAlone = (name: string, settings: NodeJS.ProcessEnv): Promise<Ended> =>
  startProgram([join(root, 'apps/start/service.mjs'), name], settings).ended;

/** A service as it is started in earnest, ready to be asked. */
export const startService = async (
  name: 'register' | 'views' | 'reminders',
  settings: NodeJS.ProcessEnv,
): Promise<RunningService> => {
  const service = await launchService(name, settings);
  while (!(await fetch(`${service.url}/health/ready`)).ok) await sleep(50);
  return service;
};

/** A service as it is started in earnest, which answers, and may not be ready. */
export const launchService = async (
  name: 'register' | 'views' | 'reminders',
  settings: NodeJS.ProcessEnv,
): Promise<RunningService> => {
  const child = startProgram([join(root, 'apps/start/service.mjs'), name], settings);
  const [, port] = /, port (\d+)/.exec(await printed(child, /, port \d+/, 'stderr')) ?? [];
  const url = `http://127.0.0.1:${port}`;
  return {
    child,
    port: Number(port),
    url,
    async stop() {
      const asked = performance.now();
      child.kill('SIGTERM');
      const ended = await child.ended;
      return { ...ended, took: performance.now() - asked };
    },
  };
};

/** Asks a view again, as its answer tells, until it has followed to the position that the address names. */
export const onceFollowed = async (address: string, headers: Record<string, string>): Promise<Response> => {
  for (;;) {
    const answer = await fetch(address, { headers });
    if (answer.status !== 503) return answer;
    expect(await answer.json()).toMatchObject({ code: 'VIEW_BEHIND' });
  }
};

/** One address in front of several processes in turn, which leads where `entrance.conf` does. */
export const startEntrance = async (
  registers: readonly RunningService[],
  views: readonly RunningService[],
) => {
  let turn = 0;
  const server = createServer((asked, answer) => {
    const { method = '', url = '', headers } = asked;
    const services = serviceAt(method, url) === 'views' ? views : registers;
    turn += 1;
    const port = services[turn % services.length]?.port;
    const passed = request({ host: '127.0.0.1', port, method, path: url, headers }, (given) => {
      answer.writeHead(given.statusCode ?? 502, given.headers);
      given.pipe(answer);
    });
    passed.on('error', () => answer.destroy());
    asked.pipe(passed);
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  return {
    url: `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`,
    async close(): Promise<void> {
      server.close();
      server.closeAllConnections();
      await once(server, 'close');
    },
  };
};
