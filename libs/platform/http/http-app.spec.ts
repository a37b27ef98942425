import { connect } from 'node:net';
import { hostname } from 'node:os';
import { Readable } from 'node:stream';
import { setTimeout as sleep } from 'node:timers/promises';
import { Body, Controller, Get, Global, Logger, Module, Param, Post, Query } from '@nestjs/common';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { pino } from 'pino';
import * as z from 'zod';
import { actorId } from '#domain/event.js';
import { Rejected } from '#domain/refusals.js';
import { Public } from '../auth/access.js';
import type { Actor } from '../auth/actor.js';
import { Authenticator, type Credentials } from '../auth/authenticator.js';
import { Config } from '../config.js';
import { Health } from '../health/health.js';
import { NestLog } from '../log.js';
import { PlatformModule } from '../platform.module.js';
import { BodyLimit } from './body-limit.js';
import { createHttpApp } from './http-app.js';
import { Problem } from './problems.js';

const ana: Actor = { id: actorId.parse('staff:ana'), name: 'Ana', roles: ['staff'] };

class OnlyAna extends Authenticator {
  async authenticate({ headers }: Credentials): Promise<Actor | undefined> {
    return headers.authorization === 'Bearer ana' ? ana : undefined;
  }
}

@Global()
@Module({ providers: [{ provide: Authenticator, useClass: OnlyAna }], exports: [Authenticator] })
class OnlyAnaModule {}

const note = z.strictObject({
  title: z.string().max(10),
  on: z.iso.date().optional(),
  about: z.union([z.strictObject({ quote: z.string() }), z.strictObject({ words: z.string() })]).optional(),
  kind: z.enum(['letter', 'call']).optional(),
});
const page = z.strictObject({ limit: z.coerce.number().int().max(100).default(20) });

/** What each failure of the depths looks like when it reaches the door. */
const failures: Record<string, () => unknown> = {
  unforeseen: () => new Error('the secret of the cellar'),
  rejected: () =>
    new Rejected('NOT_NARROWER', { asked: '2019', present: '2018', stage: 'open' }, '/timeframe'),
  'disk-full': () => Object.assign(new Error('could not extend file'), { driverError: { code: '53100' } }),
  'no-space': () => new Error('write failed', { cause: Object.assign(new Error('x'), { code: 'ENOSPC' }) }),
  behind: () => new Problem('VIEW_BEHIND', { detail: 'it stands at event 13' }),
  away: () => Object.assign(new Error('connect ECONNREFUSED'), { code: 'ECONNREFUSED' }),
};

@Public()
@Controller('notes')
class NotesController {
  @Post()
  add(@Body({ schema: note }) body: z.infer<typeof note>) {
    return body;
  }

  @Post('long')
  @BodyLimit(3_000_000)
  addLong(@Body() body: { text: string }) {
    return { length: body.text.length };
  }

  @Get()
  list(@Query({ schema: page }) query: z.infer<typeof page>) {
    return query;
  }

  @Get('failures/:name')
  fail(@Param('name') name: string) {
    throw failures[name]?.();
  }

  @Post('failures/:name')
  failToTake(@Param('name') name: string) {
    throw failures[name]?.();
  }
}

@Controller('private')
class PrivateController {
  @Get()
  read() {
    return {};
  }
}

const open = (env: NodeJS.ProcessEnv = {}): Promise<NestFastifyApplication> => {
  @Module({
    imports: [
      OnlyAnaModule,
      PlatformModule.forRoot(Config.from({ AIDE_MEMOIRE_LOG_LEVEL: 'silent', ...env })),
    ],
    controllers: [NotesController, PrivateController],
  })
  class NotesModule {}
  return createHttpApp(NotesModule);
};

let app: NestFastifyApplication;
beforeAll(async () => {
  app = await open();
});
afterAll(() => app.close());

type Payload = string | Buffer | object | Readable;

const post = (payload: Payload, headers: Record<string, string> = {}, url = '/api/v1/notes') =>
  app.inject({ method: 'POST', url, payload, headers: { 'content-type': 'application/json', ...headers } });

const signedIn = { authorization: 'Bearer ana' };

describe('a body', () => {
  test.each([
    ['says how long it is', (text: string): Payload => text],
    ['does not', (text: string): Payload => Readable.from([text.slice(0, 9_000), text.slice(9_000)])],
  ])('of a stranger is read only as far as a form may be long, when it %s', async (_, written) => {
    const text = (length: number) => JSON.stringify({ title: 'a', on: '2018-02-28' }).padEnd(length);
    expect((await post(written(text(16_000)))).statusCode).toBe(201);
    const answer = await post(written(text(17_000)));
    expect(answer.statusCode).toBe(401);
    expect(answer.json()).toMatchObject({
      code: 'SIGN_IN_NEEDED',
      detail: 'without signing in, a body has at most 16384 bytes',
    });
    expect((await post(written(text(17_000)), signedIn)).statusCode).toBe(201);
  });

  test('that is as described is taken', async () => {
    const answer = await post({ title: 'a', on: '2018-02-28' });
    expect(answer.statusCode).toBe(201);
    expect(answer.json()).toEqual({ title: 'a', on: '2018-02-28' });
  });

  test('tells every fault with its place, and which field was meant', async () => {
    const answer = await post({ titel: 'a', on: '2018-02-30', kind: 'mail', about: { word: 'x' } });
    expect(answer.statusCode).toBe(400);
    expect(answer.headers['content-type']).toMatch('application/problem+json');
    expect(answer.json()).toEqual({
      type: 'urn:aide-memoire:problem:request-invalid',
      status: 400,
      title: 'The request is not as described',
      code: 'REQUEST_INVALID',
      detail: '6 faults in the body',
      errors: [
        { pointer: '/title', detail: 'is missing', expected: 'string', code: 'FIELD_MISSING' },
        {
          pointer: '/on',
          detail: 'is not a day of the calendar',
          expected: 'a day of the calendar such as "2018-11-20"',
          code: 'FIELD_DAY',
        },
        { pointer: '/about/quote', detail: 'is missing', expected: 'string', code: 'FIELD_MISSING' },
        {
          pointer: '/about/word',
          detail: 'is not a field that is known here',
          expected: 'perhaps "words"',
          code: 'FIELD_UNKNOWN',
          params: { field: 'word', meant: 'words' },
        },
        {
          pointer: '/kind',
          detail: 'is not a value that is known here',
          expected: 'one of "letter", "call"',
          code: 'FIELD_VALUE',
          params: { values: ['letter', 'call'] },
        },
        {
          pointer: '/titel',
          detail: 'is not a field that is known here',
          expected: 'perhaps "title"',
          code: 'FIELD_UNKNOWN',
          params: { field: 'titel', meant: 'title' },
        },
      ],
      requestId: answer.headers['x-request-id'],
    });
  });

  test('that is not JSON tells line and column', async () => {
    const answer = await post('{\n  "title": "a",\n}');
    expect(answer.statusCode).toBe(400);
    expect(answer.json()).toMatchObject({
      code: 'BODY_UNREADABLE',
      detail: 'it is not JSON: line 3, column 1 has "}"',
      hint: 'expected there: a name',
    });
  });

  test('that is not UTF-8 is refused, not repaired', async () => {
    const answer = await post(Buffer.from([0x7b, 0x22, 0xff, 0xfe, 0x22, 0x7d]));
    expect(answer.statusCode).toBe(400);
    expect(answer.json().detail).toBe('it is not valid UTF-8');
  });

  test('that holds more values than anything here takes is refused before they are looked at', async () => {
    const answer = await post(`{"titles": [${'1,'.repeat(60_000)}1]}`, signedIn);
    expect(answer.statusCode).toBe(400);
    expect(answer.json().detail).toBe('it holds more than 50000 values');
  });

  test.each(['{"__proto__": {"roles": ["keeper"]}}', '{"\\u005f_proto\\u005f_": {"roles": ["keeper"]}}'])(
    'that reaches for a prototype is refused: %s',
    async (body) => {
      expect((await post(body)).json()).toMatchObject({ status: 400, detail: 'it names "__proto__"' });
    },
  );

  test('of ten megabytes is refused before it is read', async () => {
    const answer = await post(`{"title": "${'x'.repeat(10_000_000)}"}`, signedIn);
    expect(answer.statusCode).toBe(413);
    expect(answer.json().code).toBe('BODY_TOO_LARGE');
  });

  test('may be longer where a route says so, and no longer', async () => {
    const long = (length: number) => post({ text: 'x'.repeat(length) }, signedIn, '/api/v1/notes/long');
    expect((await long(2_000_000)).json()).toEqual({ length: 2_000_000 });
    expect((await long(3_000_000)).statusCode).toBe(413);
  });

  test('in another form is refused', async () => {
    const answer = await post('title: a', { 'content-type': 'text/yaml' });
    expect(answer.statusCode).toBe(415);
    expect(answer.json().code).toBe('MEDIA_TYPE_UNSUPPORTED');
  });

  test.each([
    ['a stranger', {}, 'HTTP/1.1 401'],
    ['somebody known', signedIn, 'HTTP/1.1 413'],
  ])('of ten gigabytes ends with its refusal, when it is of %s', async (_, headers, told) => {
    const served = await open();
    const { port } = new URL(await served.getHttpAdapter().getInstance().listen({ port: 0 }));
    const client = connect(Number(port), '127.0.0.1').on('error', () => undefined);
    let answer = '';
    client.on('data', (chunk) => {
      answer += chunk.toString('utf8');
    });
    const head = {
      host: '127.0.0.1',
      'content-type': 'application/json',
      'content-length': 10 * 1024 ** 3,
      ...headers,
    };
    const lines = Object.entries(head).map(([name, value]) => `${name}: ${value}\r\n`);
    client.write(`POST /api/v1/notes HTTP/1.1\r\n${lines.join('')}\r\n`);
    const some = Buffer.alloc(10_000, 'x');
    let sent = 0;
    // Some megabytes a second: all of it would take an hour.
    for (; !client.destroyed && sent < 20_000_000; sent += some.length) {
      client.write(some);
      await sleep(5);
    }
    await served.close();
    expect(answer).toMatch(told);
    expect(sent).toBeLessThan(20_000_000);
  });

  test('left out counts as empty', async () => {
    const answer = await app.inject({ method: 'POST', url: '/api/v1/notes' });
    expect(answer.json().errors).toEqual([
      { pointer: '/title', detail: 'is missing', expected: 'string', code: 'FIELD_MISSING' },
    ]);
  });
});

describe('an address', () => {
  test('that takes another method says which', async () => {
    const answer = await app.inject({ method: 'DELETE', url: '/api/v1/notes' });
    expect(answer.statusCode).toBe(405);
    expect(answer.headers.allow).toBe('GET, HEAD, POST');
  });

  test('without a path leads whoever comes on to the first page', async () => {
    for (const method of ['GET', 'HEAD'] as const) {
      const answer = await app.inject({ method, url: '/', headers: { accept: 'text/html' } });
      expect(answer.statusCode).toBe(303);
      expect(answer.headers.location).toBe('/api/docs');
    }
    expect((await app.inject({ method: 'POST', url: '/' })).statusCode).toBe(405);
    expect((await app.inject('/api/v1')).statusCode).toBe(404);
    expect((await app.inject('/api/v1/openapi.json')).json().paths).not.toHaveProperty('/');
  });

  test('that leads nowhere is 404', async () => {
    const answer = await app.inject('/api/v1/nots');
    expect(answer.statusCode).toBe(404);
    expect(answer.json().code).toBe('ROUTE_NOT_FOUND');
  });

  test('with a query that is not as described is refused', async () => {
    const answer = await app.inject('/api/v1/notes?limt=5');
    expect(answer.json().errors).toEqual([
      {
        pointer: '/limt',
        detail: 'is not a field that is known here',
        expected: 'perhaps "limit"',
        code: 'FIELD_UNKNOWN',
        params: { field: 'limt', meant: 'limit' },
      },
    ]);
  });

  test('with broken escapes is refused', async () => {
    const answer = await app.inject('/api/v1/notes/failures/%zz');
    expect(answer.json()).toMatchObject({ status: 400, code: 'REQUEST_INVALID' });
  });

  test('that no router takes is told in a page to whoever looks for one', async () => {
    const answer = await app.inject({ url: '/notes/%zz', headers: { accept: 'text/html,*/*;q=0.8' } });
    expect([answer.statusCode, answer.headers['content-type']]).toEqual([400, 'text/html; charset=utf-8']);
    expect(answer.body).toContain('To Today');
  });
});

/** The lines of the log that come of something. */
const loggedWhile = async (doing: () => Promise<unknown>): Promise<object[]> => {
  const lines: string[] = [];
  Logger.overrideLogger(new NestLog(pino({ base: null }, { write: (line) => void lines.push(line) })));
  await doing();
  Logger.overrideLogger(app.get(NestLog));
  return lines.map((line) => JSON.parse(line));
};

describe('a failure', () => {
  test('nobody foresaw tells nothing but the request id', async () => {
    const answer = await app.inject('/api/v1/notes/failures/unforeseen');
    expect(answer.statusCode).toBe(500);
    expect(answer.json()).toEqual({
      type: 'urn:aide-memoire:problem:internal',
      status: 500,
      title: 'Something went wrong on our side',
      code: 'INTERNAL',
      requestId: answer.headers['x-request-id'],
    });
  });

  test('of the domain is told in words, with the facts in them', async () => {
    expect((await app.inject('/api/v1/notes/failures/rejected')).json()).toMatchObject({
      status: 422,
      code: 'NOT_NARROWER',
      title: 'The new timeframe is not inside the present one',
      detail: '"2019" is not inside "2018"',
      params: { asked: '2019', present: '2018', stage: 'open' },
      pointer: '/timeframe',
      hint: 'postpone it instead',
    });
  });

  test.each(['disk-full', 'no-space'])('for want of room is 507: %s', async (name) => {
    const answer = await app.inject(`/api/v1/notes/failures/${name}`);
    expect(answer.json()).toMatchObject({ status: 507, code: 'STORAGE_FULL' });
  });

  test('of a database that is away may be tried again', async () => {
    const answer = await app.inject('/api/v1/notes/failures/away');
    expect(answer.statusCode).toBe(503);
    expect(answer.headers['retry-after']).toBe('2');
  });

  test.each([
    ['unforeseen', { level: 50, stack: expect.stringContaining('the secret of the cellar') }],
    ['away', { level: 50, stack: expect.stringContaining('ECONNREFUSED') }],
    ['behind', { level: 40, msg: expect.stringMatching(/VIEW_BEHIND .*: it stands at event 13$/) }],
  ])('is logged as an error, with its stack, unless it was foreseen: %s', async (name, told) => {
    const logged = await loggedWhile(() => app.inject(`/api/v1/notes/failures/${name}`));
    expect(logged).toMatchObject([told]);
    expect('stack' in (logged[0] ?? {})).toBe('stack' in told);
  });

  test('is logged by its route: an address may hold what lets people in', async () => {
    const secret = 'h0VxAddressesMayHoldTokens';
    const logged = await loggedWhile(() => app.inject(`/api/v1/notes/failures/away?token=${secret}`));
    expect(logged).toMatchObject([
      { msg: expect.stringContaining('GET /api/v1/notes/failures/:name UNAVAILABLE') },
    ]);
    expect(JSON.stringify(logged)).not.toContain(secret);
  });

  test('is logged too when its body was read to its end', async () => {
    const served = await open();
    const url = await served.getHttpAdapter().getInstance().listen({ port: 0 });
    const logged = await loggedWhile(async () => {
      const body = JSON.stringify({ title: 'a' });
      const headers = { 'content-type': 'application/json' };
      const asked = { method: 'POST', headers, body };
      expect((await fetch(`${url}/api/v1/notes/failures/unforeseen`, asked)).status).toBe(500);
    });
    await served.close();
    expect(logged).toMatchObject([{ level: 50, stack: expect.stringContaining('the secret of the cellar') }]);
  });

  test('of a client that hangs up while it sends is none of ours', async () => {
    const served = await open();
    const { port } = new URL(await served.getHttpAdapter().getInstance().listen({ port: 0 }));
    const logged = await loggedWhile(async () => {
      const client = connect(Number(port), '127.0.0.1');
      client.write(
        'POST /api/v1/notes HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: application/json\r\nContent-Length: 100\r\n\r\n{"title"',
      );
      await sleep(100);
      client.destroy();
      await sleep(200);
    });
    await served.close();
    expect(logged).toEqual([]);
  });
});

describe('the door', () => {
  test('is shut to whoever is not signed in', async () => {
    const answer = await app.inject('/api/v1/private');
    expect(answer.statusCode).toBe(401);
    expect(answer.headers['www-authenticate']).toMatch('Bearer');
  });

  test('refuses forms of answer that nobody here speaks', async () => {
    const asking = (accept: string) => app.inject({ url: '/api/v1/notes', headers: { accept } });
    expect((await asking('image/png')).json()).toMatchObject({ status: 406, code: 'NOT_ACCEPTABLE' });
    expect((await asking('text/html, */*;q=0.8')).statusCode).toBe(200);
    expect((await asking('application/json;q=0')).statusCode).toBe(406);
  });

  test('answers only to its own names, lest a page of another site pose as this one', async () => {
    const answer = await app.inject({ url: '/api/v1/notes', headers: { host: 'evil.example:7373' } });
    expect(answer.json()).toMatchObject({ status: 421, code: 'HOST_NOT_SERVED' });
    expect((await app.inject({ url: '/api/v1/notes', headers: { host: '[::1]:7373' } })).statusCode).toBe(
      200,
    );
  });

  test('answers, where it is open to others, to no name that somebody else may point at it', async () => {
    const wide = await open({
      AIDE_MEMOIRE_HOST: '0.0.0.0',
      AIDE_MEMOIRE_PUBLIC_URL: 'https://am.example.org',
    });
    const at = async (host: string) =>
      (await wide.inject({ url: '/api/v1/notes', headers: { host } })).statusCode;
    expect(await at('evil.example:7373')).toBe(421);
    for (const host of ['am.example.org', '10.0.0.7:7373', '[fd00::7]:7373', 'localhost', hostname()])
      expect(await at(host)).toBe(200);
    await wide.close();
  });

  test('takes a page at http:// for another site than the one at https://', async () => {
    const secure = await open({ AIDE_MEMOIRE_PUBLIC_URL: 'https://am.example.org' });
    const from = async (origin: string, host: string) => {
      const headers = { 'content-type': 'application/json', origin, host };
      return (
        await secure.inject({ method: 'POST', url: '/api/v1/notes', payload: '{"title":"a"}', headers })
      ).statusCode;
    };
    expect(await from('http://am.example.org', 'am.example.org')).toBe(403);
    expect(await from('https://am.example.org', 'am.example.org')).toBe(201);
    expect(await from('http://127.0.0.1:7373', '127.0.0.1:7373')).toBe(201);
    await secure.close();
  });

  test('lets nobody keep what it answers, unless a route says so', async () => {
    expect((await app.inject('/api/v1/notes')).headers['cache-control']).toBe('no-store');
  });

  test('takes no one’s word on whom they ask for, where no proxy stands in front', async () => {
    const asking = (env: NodeJS.ProcessEnv) => Config.from(env).trustedProxies;
    expect(asking({})).toEqual([]);
    expect(asking({ AIDE_MEMOIRE_PUBLIC_URL: 'https://am.example.org' })).toEqual(['loopback']);
    expect(asking({ AIDE_MEMOIRE_TRUSTED_PROXIES: '10.0.0.0/8' })).toEqual(['10.0.0.0/8']);
  });

  test('takes no command from a page of another site', async () => {
    const answer = await post({ title: 'a' }, { 'sec-fetch-site': 'cross-site' });
    expect(answer.json()).toMatchObject({ status: 403, code: 'CROSS_SITE' });
    expect((await post({ title: 'a' }, { 'sec-fetch-site': 'same-origin' })).statusCode).toBe(201);
  });

  test('lets a browser load and send nothing elsewhere, and makes up no ETag', async () => {
    const { headers } = await app.inject('/api/v1/notes');
    expect(headers['content-security-policy']).toMatch("default-src 'none'");
    expect(headers['x-content-type-options']).toBe('nosniff');
    expect(headers['access-control-allow-origin']).toBeUndefined();
    expect(headers.etag).toBeUndefined();
  });

  test('counts the requests of strangers, not of this machine', async () => {
    const limited = await open({
      AIDE_MEMOIRE_RATE_LIMIT: '2',
      AIDE_MEMOIRE_PUBLIC_URL: 'https://example.org',
    });
    const from = (remoteAddress: string) => limited.inject({ url: '/api/v1/notes', remoteAddress });
    const codes = [];
    for (let i = 0; i < 3; i += 1)
      codes.push((await from('203.0.113.7')).statusCode, (await from('127.0.0.1')).statusCode);
    expect(codes).toEqual([200, 200, 200, 200, 429, 200]);
    const refused = await from('203.0.113.7');
    expect(refused.json()).toMatchObject({ code: 'TOO_MANY_REQUESTS' });
    expect(Number(refused.headers['retry-after'])).toBeGreaterThan(0);
    await limited.close();
  });
});

describe('operation', () => {
  test('ready tells what is not', async () => {
    const health = app.get(Health);
    health.register('database', async () => {});
    expect((await app.inject('/health/ready')).json()).toEqual({
      ready: true,
      checks: [
        { name: 'taking requests', ok: true },
        { name: 'database', ok: true },
      ],
    });
    health.register('deadlines', async () => {
      throw new Error('40 events behind');
    });
    const answer = await app.inject('/health/ready');
    expect(answer.statusCode).toBe(503);
    expect(answer.json()).toMatchObject({ code: 'UNAVAILABLE', detail: 'deadlines: 40 events behind' });
    health.register('database', async () => {
      throw Object.assign(new Error('connect ECONNREFUSED 10.0.0.5:5432'), { code: 'ECONNREFUSED' });
    });
    health.register('broker', async () => {
      throw new Error('kafka-1.house.example:9092 and 10.0.0.6 do not answer');
    });
    const { detail } = (await app.inject('/health/ready')).json();
    expect(detail).toMatch('database: does not answer (ECONNREFUSED); ');
    expect(detail).toMatch('broker: … and … do not answer');
    expect(detail).not.toMatch(/5432|9092|10\.0/);
    health.register('database', async () => {});
    health.register('broker', async () => {});
    // What a restart would not mend is no reason for one.
    expect((await app.inject('/health/live')).json()).toEqual({
      live: true,
      checks: [{ name: 'event loop', ok: true }],
    });
    health.register('jobs', () => new Promise(() => undefined));
    health.registerProgress('jobs', () => new Promise(() => undefined));
    expect((await app.inject('/health/ready')).statusCode).toBe(503);
    const live = await app.inject('/health/live');
    expect([live.statusCode, live.json().checks]).toEqual([
      200,
      [
        { name: 'event loop', ok: true },
        { name: 'jobs', ok: true, detail: 'no answer in 2000 ms' },
      ],
    ]);
    health.registerProgress('deadlines', async () => {
      throw new Error('stands at 40 for 90 s and knows no reason');
    });
    expect((await app.inject('/health/live')).statusCode).toBe(503);
  });

  test('the description is there for people, and its page may load what it needs', async () => {
    const docs = await app.inject('/api/docs');
    expect(docs.statusCode).toBe(200);
    expect(docs.headers['content-security-policy']).toMatch("style-src 'self' 'unsafe-inline'");
    expect((await app.inject('/api/docs/swagger-ui-bundle.js')).statusCode).toBe(200);
  });
});
