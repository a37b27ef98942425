import { setTimeout as sleep } from 'node:timers/promises';
import { pageAddresses } from '#platform/http/web-page.js';
import { serviceAt } from '#test/support/entrance.js';
import { describeWithNginx, startNginx } from '#test/support/nginx.js';
import { openTestPostgres } from '#test/support/postgres.js';
import { operate } from './command.js';
import { type RunningService, startService } from './services.js';

describeWithNginx('the entrance', () => {
  let database: Awaited<ReturnType<typeof openTestPostgres>>;
  let services: Record<'register' | 'views' | 'reminders', RunningService>;
  let entrance: Awaited<ReturnType<typeof startNginx>>;
  let token: string;

  beforeAll(async () => {
    database = await openTestPostgres([]);
    const settings = {
      DATABASE_URL: database.url,
      AIDE_MEMOIRE_PUBLIC_URL: 'https://am.example.org',
    };
    const [register, views, reminders] = await Promise.all([
      startService('register', settings),
      startService('views', settings),
      startService('reminders', settings),
    ]);
    services = { register, views, reminders };
    entrance = await startNginx({
      register: register.port,
      views: views.port,
      reminders: reminders.port,
    });
    token = (await operate(settings, 'token', 'issue', '--for', 'kim', '--role', 'keeper')).stdout.trim();
  });
  afterAll(async () => {
    await entrance.close();
    await Promise.all(Object.values(services).map(({ stop }) => stop()));
    await database.close();
  });

  const host = { host: 'am.example.org' };
  const get = (path: string, headers: Record<string, string> = {}) =>
    entrance.ask(path, { headers: { ...host, ...headers } });
  const kim = () => ({ authorization: `Bearer ${token}` });
  const post = (path: string, body: string | Buffer, headers: Record<string, string> = {}) =>
    entrance.ask(
      path,
      {
        method: 'POST',
        headers: { ...host, 'content-type': 'application/json', ...headers },
      },
      body,
    );
  const problem = { 'content-type': 'application/problem+json' };

  test('leads what writes to the register, what reads to the views, feeds to the reminders', async () => {
    const visit = { title: 'Mission to Astana', delegation: 'A', host: { name: 'B' }, place: 'Astana' };
    const recorded = await post('/api/v1/visits', JSON.stringify(visit), kim());
    // What the register says of a body that is not as described; only it takes the route.
    expect(JSON.parse(recorded.body)).toMatchObject({ code: 'REQUEST_INVALID' });
    expect((await get('/api/v1/commitments', kim())).status).toBe(200);
    expect((await get('/api/v1/feeds', kim())).status).toBe(200);
    expect((await get('/read/nothing/token')).headers['content-type']).toMatch('text/html');
    expect((await get('/outbox', kim())).headers['content-type']).toMatch('text/html');
  });

  test('leads each operation to a service that has it', async () => {
    const operations = await Promise.all(
      Object.entries(services).map(async ([service, { url }]) => {
        const { paths } = (await (await fetch(`${url}/api/v1/openapi.json`)).json()) as {
          paths: Record<string, Record<string, unknown>>;
        };
        return Object.entries(paths).flatMap(([path, methods]) =>
          Object.keys(methods).map((method) => ({ service, asked: `${method.toUpperCase()} ${path}` })),
        );
      }),
    );
    const all = operations.flat();
    const led = all.filter(({ service, asked }) => {
      const [method = '', path = ''] = asked.split(' ');
      return service === serviceAt(method, path);
    });
    const arriving = new Set(led.map(({ asked }) => asked));
    const lost = new Set(all.map(({ asked }) => asked).filter((asked) => !arriving.has(asked)));
    expect(led.length).toBeGreaterThan(100);
    expect([...lost]).toEqual([]);
  });

  test.each(['', ...pageAddresses])('leads to the page at /%s', async (address) => {
    expect(await get(`/${address.replaceAll(/:\w+/g, 'x')}`)).toMatchObject({
      status: 200,
      headers: { 'content-type': 'text/html; charset=utf-8' },
    });
  });

  test('takes no body that no service would take, with a token or without', async () => {
    const long = await post('/api/v1/visits', Buffer.alloc(29 * 1024 * 1024, 'x'));
    expect(long).toMatchObject({ status: 413, headers: problem });
    expect(JSON.parse(long.body)).toMatchObject({ status: 413, code: 'BODY_TOO_LARGE' });
    const stranger = await post('/api/v1/visits', `{"title":"${'x'.repeat(100_000)}"}`);
    expect(JSON.parse(stranger.body)).toMatchObject({ code: 'SIGN_IN_NEEDED' });
  });

  test('keeps health and figures of a process to itself, and says so as the services do', async () => {
    for (const path of ['/health/ready', '/metrics']) {
      const answer = await get(path);
      expect(answer).toMatchObject({ status: 404, headers: problem });
      expect(JSON.parse(answer.body)).toMatchObject({ code: 'ROUTE_NOT_FOUND' });
    }
  });

  test('says that a service is away in the form its clients read, and lets nobody in by its log', async () => {
    const secrets = ['S3cretOfASignIn', 'S3cretOfAnAnswer', 'S3cretOfAFeed'];
    const addresses = [`/sign-in?token=${secrets[0]}`, `/answer/${secrets[1]}`, `/feeds/${secrets[2]}.ics`];
    for (const address of addresses) expect((await get(address)).status).toBeGreaterThan(399);
    await services.reminders.stop();
    await services.views.stop();
    for (const address of [...addresses, '/api/v1/commitments']) await get(address, kim());
    const away = await get('/api/v1/commitments', kim());
    expect(away).toMatchObject({ status: 503, headers: { ...problem, 'retry-after': '5' } });
    expect(JSON.parse(away.body)).toMatchObject({ status: 503, code: 'UNAVAILABLE' });
    let log = '';
    for (let look = 0; look < 100 && !log.includes('GET /api/v1/commitments" 503'); look += 1) {
      await sleep(50);
      log = await entrance.log();
    }
    expect(log).toContain('GET /answer/..." 503');
    for (const secret of secrets) expect(log).not.toContain(secret);
  });
});
