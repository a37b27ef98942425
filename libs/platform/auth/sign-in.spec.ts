import { Readable } from 'node:stream';
import { Controller, Get, Module, Post, StreamableFile } from '@nestjs/common';
import { actorId } from '#domain/event.js';
import { asBusy } from '#test/support/as-busy.js';
import { openTestApp, type TestApp } from '#test/support/http-app.js';
import { Config } from '../config.js';
import { Actor, Roles } from './access.js';
import { AccessTokens } from './access-tokens.js';
import type { Actor as SignedIn } from './actor.js';
import { Departures } from './departures.js';
import { RunTokens } from './run-tokens.js';
import { SignInLink } from './sign-in-link.js';

@Controller('me')
class MeController {
  @Get()
  read(@Actor() actor: SignedIn) {
    return actor;
  }

  /** A stream that never ends by itself. */
  @Get('stream')
  stream() {
    return new StreamableFile(
      new Readable({
        read() {
          setTimeout(() => this.push('still here'), 200);
        },
      }),
    );
  }

  @Post()
  write(@Actor() actor: SignedIn) {
    return actor;
  }

  @Post('house')
  @Roles('keeper')
  keep(@Actor() actor: SignedIn) {
    return actor;
  }
}

@Module({ controllers: [MeController] })
class MeModule {}

let house: TestApp;
beforeAll(async () => {
  const env = { AIDE_MEMOIRE_ACTOR: 'desk:ana' };
  house = await openTestApp({ modules: [MeModule], migrations: [], env });
});
afterAll(() => house.close());

const pathOf = (link: string): string => new URL(link).pathname + new URL(link).search;
const look = (link: string, method: 'GET' | 'HEAD' = 'GET') =>
  house.app.inject({ method, url: pathOf(link) });
/** What the button of the link's page sends. */
const open = (link: string, next?: string) => {
  const token = new URL(link).searchParams.get('token') ?? '';
  return house.app.inject({
    method: 'POST',
    url: '/sign-in',
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    payload: new URLSearchParams({ token, ...(next !== undefined && { next }) }).toString(),
  });
};
const me = (headers: Record<string, string>) => house.app.inject({ url: '/api/v1/me', headers });
const cookieFrom = (answer: Awaited<ReturnType<typeof open>>): { cookie: string } => {
  const [cookie] = answer.cookies;
  return { cookie: `${cookie?.name}=${cookie?.value}` };
};

describe('the link that is printed at the start', () => {
  test('signs the browser in as the desk, and leads on', async () => {
    const link = await house.app.get(SignInLink).make(7373);
    expect(link).toMatch(/^http:\/\/127\.0\.0\.1:7373\/sign-in\?token=[\w-]{43}$/);
    const answer = await open(link);
    expect(answer.statusCode).toBe(303);
    expect(answer.headers.location).toBe('/');
    expect(answer.cookies).toMatchObject([
      { name: 'aide-memoire-7373', httpOnly: true, sameSite: 'Strict', path: '/', maxAge: 604_800 },
    ]);
    expect((await me(cookieFrom(answer))).json()).toEqual({ id: 'desk:ana', name: 'ana', roles: ['keeper'] });
  });

  test('ends with the process that printed it; the session it opened goes on', async () => {
    const running = new RunTokens(house.app.get(AccessTokens), house.app.get(Config));
    const link = `http://x/sign-in?token=${await running.issue('link')}`;
    const session = cookieFrom(await open(link));
    await running.onModuleDestroy();
    const other = await look(`http://x/sign-in?token=${await running.issue('link')}`);
    expect(other.statusCode).toBe(200);
    expect((await look(link)).statusCode).toBe(401);
    expect((await look(link)).body).toContain('The link is no longer good');
    expect((await me(session)).statusCode).toBe(200);
  });

  test('ends no link that a keeper made for somebody else', async () => {
    const actor = { id: 'staff:eva', name: 'Eva', roles: ['staff'] } as unknown as SignedIn;
    const token = await house.app.get(AccessTokens).issue({ purpose: 'link', actor, lifetime: 3600 });
    await house.app.get(SignInLink).make(7373);
    expect((await open(`http://x/sign-in?token=${token}`)).statusCode).toBe(303);
  });

  test('only shows whom it signs in, however often it is looked at, and then is used up', async () => {
    const link = await house.app.get(SignInLink).make(7373);
    for (const method of ['HEAD', 'GET', 'GET'] as const) {
      const seen = await look(link, method);
      expect(seen.statusCode).toBe(200);
      expect(seen.cookies).toEqual([]);
    }
    expect((await look(link)).body).toContain('You are <strong dir="auto">ana</strong>');
    expect((await open(link)).statusCode).toBe(303);
    expect((await open(link)).statusCode).toBe(401);
    expect((await look(link)).statusCode).toBe(401);
  });

  test('is no token of a program', async () => {
    const token = new URL(await house.app.get(SignInLink).make(7373)).searchParams.get('token');
    expect((await me({ authorization: `Bearer ${token}` })).statusCode).toBe(401);
  });

  test('leads to where one wanted to go, on this server alone', async () => {
    const to = async (next: string) => {
      const answer = await open(await house.app.get(SignInLink).make(7373), next);
      return answer.headers.location ?? answer.statusCode;
    };
    expect(await to('/outbox?state=failed')).toBe('/outbox?state=failed');
    for (const elsewhere of ['//evil.example', '/\\evil.example', 'https://evil.example', '/a\nb'])
      expect(await to(elsewhere)).toBe(400);
  });

  test('takes the sessions it opened with it when it is revoked', async () => {
    const link = await house.app.get(SignInLink).make(7373);
    const session = cookieFrom(await open(link));
    const listed = await house.app.get(AccessTokens).list();
    const opened = listed.find(({ openedBy }) => openedBy !== null);
    expect((await me(session)).statusCode).toBe(200);
    expect(await house.app.get(AccessTokens).revokeListed(opened?.openedBy ?? '')).toBe(true);
    expect((await me(session)).statusCode).toBe(401);
  });

  test('cannot be guessed at leisure, not even from this machine', async () => {
    const codes = new Set<number>();
    for (let guess = 0; guess < 40; guess += 1)
      codes.add((await look(`http://x/sign-in?token=${guess}`)).statusCode);
    expect([...codes]).toEqual([401, 429]);
  });
});

describe('a token', () => {
  const tokens = () => house.app.get(AccessTokens);
  const actor = { id: 'staff:ion', name: 'Ion', roles: ['staff'] } as unknown as SignedIn;
  const bearer = (token: string) => ({ authorization: `Bearer ${token}` });

  test('is kept as a hash alone', async () => {
    const token = await tokens().issue({ purpose: 'program', actor });
    const rows = await house.dataSource.query('select * from secrets.access_tokens');
    expect(JSON.stringify(rows)).not.toContain(token);
  });

  test('is good until it is revoked, and its use is noted', async () => {
    const token = await tokens().issue({ purpose: 'program', actor });
    expect((await me(bearer(token))).json()).toEqual(actor);
    const [{ used }] = await house.dataSource.query(
      `select count(*)::int as used from secrets.access_tokens where actor = 'staff:ion' and last_used_at is not null`,
    );
    expect(used).toBe(1);
    await tokens().revoke(token);
    expect((await me(bearer(token))).statusCode).toBe(401);
  });

  test('ends with its lifetime', async () => {
    const token = await tokens().issue({ purpose: 'program', actor, lifetime: 0 });
    expect((await me(bearer(token))).statusCode).toBe(401);
  });

  describe('of a running process', () => {
    const endIn = (seconds: number) =>
      house.dataSource.query(
        `update secrets.access_tokens set expires_at = now() + make_interval(secs => $1) where actor = 'desk:ana'`,
        [seconds],
      );

    test('ends by itself when the process was killed', async () => {
      await new RunTokens(tokens(), house.app.get(Config)).issue('program');
      const [{ endless }] = await house.dataSource.query(
        `select count(*)::int as endless from secrets.access_tokens
          where actor = 'desk:ana' and coalesce(expires_at > now() + interval '10 minutes', true)
            and purpose <> 'session'`,
      );
      expect(endless).toBe(0);
    });

    test('is renewed while it runs, also after a sleep, unless it was revoked', async () => {
      const running = new RunTokens(tokens(), house.app.get(Config));
      const [kept, revoked] = [await running.issue('program'), await running.issue('program')];
      await tokens().revoke(revoked);
      await endIn(-1);
      expect((await me(bearer(kept))).statusCode).toBe(401);
      await running.renew();
      expect((await me(bearer(kept))).statusCode).toBe(200);
      expect((await me(bearer(revoked))).statusCode).toBe(401);
      await running.onModuleDestroy();
      expect((await me(bearer(kept))).statusCode).toBe(401);
    });
  });

  test.each(['Bearer ', 'Bearer x y', 'Basic YTpi', 'Bearer 🙂'])('%j is nobody’s', async (authorization) => {
    expect((await me({ authorization })).statusCode).toBe(401);
  });

  test('of a session ends with the sign-out', async () => {
    const cookie = `aide-memoire-7373=${await tokens().issue({ purpose: 'session', actor })}`;
    expect((await me({ cookie })).statusCode).toBe(200);
    const answer = await house.app.inject({ method: 'POST', url: '/sign-out', headers: { cookie } });
    expect(answer.statusCode).toBe(204);
    expect(answer.cookies).toMatchObject([{ value: '', path: '/' }]);
    expect((await me({ cookie })).statusCode).toBe(401);
  });
});

describe('somebody who is let go', () => {
  const letGo = (actor: string) => house.app.get(Departures).letGo(actorId.parse(actor));

  test('holds nothing any more: tokens, sessions and links; what they are given later is good', async () => {
    const actor = { id: actorId.parse('staff:eva'), name: 'Eva', roles: ['staff'] } as const;
    const tokens = house.app.get(AccessTokens);
    const program = { authorization: `Bearer ${await tokens.issue({ purpose: 'program', actor })}` };
    const link = async () => `http://x/sign-in?token=${await tokens.issue({ purpose: 'link', actor })}`;
    const [used, unused] = [await link(), await link()];
    const session = cookieFrom(await open(used));
    expect([(await me(program)).statusCode, (await me(session)).statusCode]).toEqual([200, 200]);
    await letGo('staff:eva');
    expect([(await me(program)).statusCode, (await me(session)).statusCode]).toEqual([401, 401]);
    expect((await open(unused)).statusCode).toBe(401);
    expect((await open(await link())).statusCode).toBe(303);
  });

  test('reads no stream to its end', async () => {
    const url = await house.app.getHttpAdapter().getInstance().listen({ port: 0 });
    const headers = await house.as('reader', 'staff:vlad');
    const answer = await fetch(`${url}/api/v1/me/stream`, { headers });
    await letGo('staff:vlad');
    const began = performance.now();
    await expect(answer.text()).rejects.toThrow();
    expect(performance.now() - began).toBeLessThan(asBusy(15_000));
  });
});

describe('roles', () => {
  test.each([
    ['reader', 200, 403, 403],
    ['staff', 200, 201, 403],
    ['keeper', 200, 201, 201],
  ] as const)('%s', async (role, read, write, keep) => {
    const headers = await house.as(role);
    const codes = [
      await house.app.inject({ url: '/api/v1/me', headers }),
      await house.app.inject({ method: 'POST', url: '/api/v1/me', headers }),
      await house.app.inject({ method: 'POST', url: '/api/v1/me/house', headers }),
    ].map(({ statusCode }) => statusCode);
    expect(codes).toEqual([read, write, keep]);
  });

  test('a refusal names the role that is needed', async () => {
    const headers = await house.as('reader', 'staff:ion');
    const answer = await house.app.inject({ method: 'POST', url: '/api/v1/me', headers });
    expect(answer.json()).toMatchObject({
      code: 'NOT_ALLOWED',
      detail: 'this needs the role "staff"; staff:ion has "reader"',
    });
  });
});
