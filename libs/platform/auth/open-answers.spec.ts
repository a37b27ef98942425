import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { Readable } from 'node:stream';
import { setTimeout as sleep } from 'node:timers/promises';
import { Controller, Get, Global, Module, Post, StreamableFile } from '@nestjs/common';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { actorId } from '#domain/event.js';
import { Config } from '../config.js';
import { createHttpApp } from '../http/http-app.js';
import { PlatformModule } from '../platform.module.js';
import type { Actor } from './actor.js';
import { Authenticator, type Credentials } from './authenticator.js';
import { FlowsOn } from './open-answers.js';

class ByName extends Authenticator {
  async authenticate({ headers }: Credentials): Promise<Actor | undefined> {
    const name = /^Bearer (\w+)$/.exec(headers.authorization ?? '')?.[1];
    return name === undefined ? undefined : { id: actorId.parse(`staff:${name}`), name, roles: ['staff'] };
  }
}

@Global()
@Module({ providers: [{ provide: Authenticator, useClass: ByName }], exports: [Authenticator] })
class ByNameModule {}

@Controller('held')
class HeldController {
  private let: () => void = () => undefined;
  private readonly gone = new Promise<void>((resolve) => {
    this.let = resolve;
  });

  @Get('stream')
  @FlowsOn()
  stream() {
    const endless = new Readable({ read: () => undefined });
    endless.push('still here');
    return new StreamableFile(endless);
  }

  @Get('slow')
  async slow() {
    await this.gone;
    return {};
  }

  @Get('let-go')
  letGo() {
    this.let();
    return {};
  }

  @Post()
  take() {
    return {};
  }
}

let app: NestFastifyApplication;
let url: string;
beforeEach(async () => {
  @Module({
    imports: [ByNameModule, PlatformModule.forRoot(Config.from({ AIDE_MEMOIRE_LOG_LEVEL: 'silent' }))],
    controllers: [HeldController],
  })
  class HeldModule {}
  app = await createHttpApp(HeldModule);
  url = await app.getHttpAdapter().getInstance().listen({ port: 0 });
});
afterEach(async () => {
  app.getHttpServer().closeAllConnections();
  await app.close();
});

const headers = (name: string) => ({ authorization: `Bearer ${name}` });

/** A stream of somebody's, by its status, and how to leave it. */
const follow = async (name: string) => {
  const leaving = new AbortController();
  const { status } = await fetch(`${url}/api/v1/held/stream`, {
    headers: headers(name),
    signal: leaving.signal,
  });
  return { status, leave: () => leaving.abort() };
};

const ask = async (name: string, path = '/let-go'): Promise<number> =>
  (await fetch(`${url}/api/v1/held${path}`, { headers: headers(name) })).status;

describe('one person', () => {
  test('follows 32 streams, whatever form they ask for, and is answered beside them', async () => {
    const streams = await Promise.all(Array.from({ length: 32 }, () => follow('ana')));
    expect(new Set(streams.map(({ status }) => status))).toEqual(new Set([200]));
    expect((await follow('ana')).status).toBe(429);
    expect([await ask('ana'), (await follow('ben')).status]).toEqual([200, 200]);
    streams[0]?.leave();
    let again = 429;
    for (let look = 0; look < 100 && again === 429; look += 1) {
      await sleep(20);
      again = (await follow('ana')).status;
    }
    expect(again).toBe(200);
  });

  test('follows a stream, however many answers are under way', async () => {
    const slow = Array.from({ length: 40 }, () => ask('ana', '/slow'));
    // The last of them has arrived before the stream is asked for.
    await sleep(300);
    expect((await follow('ana')).status).toBe(200);
    await ask('ana');
    expect(new Set(await Promise.all(slow))).toEqual(new Set([200]));
  });

  test('sends 256 bodies at once, however slowly, before any of them is there', async () => {
    const begun = async (name: string): Promise<Socket> => {
      const socket = connect(Number(new URL(url).port), '127.0.0.1');
      await once(socket, 'connect');
      const head = [
        'POST /api/v1/held HTTP/1.1',
        'host: localhost',
        `authorization: Bearer ${name}`,
        'content-type: application/json',
        'content-length: 100000',
      ];
      socket.write(`${head.join('\r\n')}\r\n\r\n{"slow":`);
      return socket;
    };
    const sockets = await Promise.all(Array.from({ length: 256 }, () => begun('ana')));
    let answered = 200;
    for (let look = 0; look < 50 && answered === 200; look += 1) {
      await sleep(50);
      answered = await ask('ana');
    }
    expect([answered, await ask('ben')]).toEqual([429, 200]);
    for (const socket of sockets) socket.destroy();
  });
});
