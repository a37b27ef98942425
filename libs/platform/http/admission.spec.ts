import { once } from 'node:events';
import { request } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { Controller, Get, Module } from '@nestjs/common';
import { openTestApp } from '#test/support/http-app.js';
import { Public } from '../auth/access.js';
import { Config } from '../config.js';
import { Health } from '../health/health.js';
import { listen, stopServing } from './listening.js';

let finish: (() => void) | undefined;

@Public()
@Controller('work')
class WorkController {
  @Get('long')
  async long() {
    await new Promise<void>((resolve) => {
      finish = resolve;
    });
    return { done: true };
  }

  @Get()
  short() {
    return {};
  }
}

@Module({ controllers: [WorkController] })
class WorkModule {}

test('a process that stops answers what it let in, and turns the rest away as a problem', async () => {
  const { app, close } = await openTestApp({ modules: [WorkModule], migrations: [] });
  const port = await listen(app, Config.from({ AIDE_MEMOIRE_PORT: '0' }));
  const at = (path: string) => `http://127.0.0.1:${port}${path}`;
  const long = fetch(at('/api/v1/work/long'));
  while (!finish) await sleep(5);
  // A connection that is open before the stop is where requests still come from.
  const knocking = request(at('/api/v1/work'), { method: 'GET' });
  const socket = await once(knocking.flushHeaders() ?? knocking, 'socket');
  await once(socket[0], 'connect');
  const stopped = stopServing(app);
  knocking.end();
  const [refused] = await once(knocking, 'response');
  expect(refused.statusCode).toBe(503);
  expect(refused.headers).toMatchObject({
    'content-type': expect.stringContaining('application/problem+json'),
    'retry-after': '5',
    connection: 'close',
  });
  expect(await app.get(Health).readiness()).toContainEqual({
    name: 'taking requests',
    ok: false,
    detail: 'the server is stopping',
  });
  finish();
  expect(await (await long).json()).toEqual({ done: true });
  await stopped;
  await expect(fetch(at('/health/live'))).rejects.toThrow('fetch failed');
  await close();
});
