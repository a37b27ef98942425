import { createServer, type IncomingMessage, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { Webhook } from 'standardwebhooks';
import { readerId } from '#domain/readers/reader.events.js';
import type { Instant } from '#domain/values.js';
import { asBusy } from '#test/support/as-busy.js';
import { composedAt, digest, messageTo, notice, signing } from '#test/support/told-reminders.js';
import { isPublicAddress, resolveHost } from './reachable.js';
import { sendWebhook } from './send-webhook.js';
import { testCall, webhookCall } from './webhook-call.js';
import { newWebhookSecret } from './webhook-secret.js';

const servers: Server[] = [];
afterEach(() => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections();
    server.close();
  }
});

const listening = async (answer: RequestListener): Promise<string> => {
  const server = createServer(answer);
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/hook`;
};

const secret = newWebhookSecret();
const ana = readerId.parse('staff:ana');
const call = webhookCall(messageTo(['en']), ana, composedAt, signing.base);
const now = () => new Date().toISOString() as Instant;

const send = (url: string, patience = 60_000) =>
  sendWebhook({ url, secret }, call, { at: now(), allowPrivate: true, patience });

interface Got {
  readonly headers: IncomingMessage['headers'];
  readonly method: string | undefined;
  readonly body: string;
}

describe('a call', () => {
  const got: Got[] = [];
  const taking: RequestListener = async (request, response) => {
    got.push({ headers: request.headers, method: request.method, body: await text(request) });
    response.writeHead(204).end();
  };

  test('is posted, and taken with any 2xx', async () => {
    expect(await send(await listening(taking))).toMatchObject({ outcome: 'delivered', answer: 'HTTP 204' });
    expect(got[0]).toMatchObject({ method: 'POST', headers: { 'content-type': 'application/json' } });
  });

  test('is verified by the library of those who receive it, and no other body is', async () => {
    await send(await listening(taking));
    const { headers = {}, body = '' } = got.at(-1) ?? {};
    const receiver = new Webhook(secret);
    expect(receiver.verify(body, headers as Record<string, string>)).toEqual(JSON.parse(call.body));
    expect(() => receiver.verify(`${body} `, headers as Record<string, string>)).toThrow();
    expect(() => new Webhook(newWebhookSecret()).verify(body, headers as Record<string, string>)).toThrow();
  });

  test('names its notice each time, so that what comes twice is folded', async () => {
    const url = await listening(taking);
    await send(url);
    await send(url);
    expect(got.slice(-2).map(({ headers }) => headers['webhook-id'])).toEqual([notice, notice]);
    expect(got.at(-1)?.body).toBe(got.at(-2)?.body);
  });
});

test('tells the reminders with their reasoning, and no link by which somebody could answer', () => {
  const { type, data } = JSON.parse(webhookCall(digest(['en']), ana, composedAt, signing.base).body);
  expect({ type, reader: data.reader, notice: data.notice }).toEqual({
    type: 'reminders.fell-due',
    reader: 'staff:ana',
    notice,
  });
  expect(data.reminders[0]).toMatchObject({
    commitment: 'chairman-visits-astana-2018',
    edtf: '2018-23',
    window: { first: '2018-09-01', last: '2018-11-30' },
    rule: 'overdue-7d',
    reasoning: { ruleVersion: 'default@1' },
  });
  expect(data.standing.overdue).toHaveLength(17);
  expect(call.body).not.toContain('/answer/');
  expect(JSON.parse(testCall(notice, composedAt).body)).toMatchObject({ type: 'webhook.test' });
});

describe('an answer', () => {
  test.each([
    ['put off', 500, 'HTTP 500: out of order'],
    ['put off', 404, 'HTTP 404: out of order'],
    ['put off', 429, 'HTTP 429: out of order'],
    ['refused', 410, 'HTTP 410: out of order'],
  ])('is %s by status %i', async (outcome, status, answer) => {
    const url = await listening((_, response) => response.writeHead(status).end('out of\n\torder'));
    expect(await send(url)).toMatchObject({ outcome, answer });
  });

  test('that leads elsewhere is not followed, and says where it led', async () => {
    const asked: string[] = [];
    const inside = await listening((request, response) => {
      asked.push(request.url ?? '');
      response.end();
    });
    const url = await listening((_, response) => response.writeHead(307, { location: inside }).end());
    expect(await send(url)).toMatchObject({
      outcome: 'refused',
      answer: `HTTP 307: redirects to ${inside} are not followed`,
    });
    expect(asked).toEqual([]);
  });

  test('that never comes is waited for no longer than said', async () => {
    const url = await listening(() => undefined);
    const { outcome, answer, milliseconds } = await send(url, 200);
    expect({ outcome, answer }).toEqual({ outcome: 'put off', answer: 'no answer within 0.2 s' });
    expect(milliseconds).toBeLessThan(asBusy(1_500));
  });

  test('that never ends is waited for no longer either', async () => {
    const url = await listening((_, response) => {
      response.writeHead(200);
      response.write('slowly');
    });
    expect(await send(url, 200)).toMatchObject({ outcome: 'put off', answer: 'no answer within 0.2 s' });
  });

  test('without an end in sight is read only to its beginning', async () => {
    let sent = 0;
    const url = await listening((_, response) => {
      response.writeHead(500);
      const more = (): void => {
        while (!response.destroyed && response.write('x'.repeat(64 * 1024))) sent += 64 * 1024;
      };
      response.on('drain', more);
      more();
    });
    const { outcome, answer } = await send(url);
    expect(outcome).toBe('put off');
    expect(answer).toBe(`HTTP 500: ${'x'.repeat(200)}`);
    expect(sent).toBeLessThan(16 * 1024 * 1024);
  });

  test('that nobody gives is put off', async () => {
    const url = await listening((request) => request.socket.destroy());
    expect(await send(url)).toMatchObject({
      outcome: 'put off',
      answer: expect.stringContaining('ECONNRESET'),
    });
  });
});

describe('an address inside our own networks', () => {
  const publicOnly = (url: string) => sendWebhook({ url, secret }, call, { at: now(), patience: 60_000 });

  test.each([
    'https://127.0.0.1/hook',
    'https://localhost/hook',
    'https://[::1]/hook',
    'https://[::ffff:127.0.0.1]/hook',
    'https://2130706433/hook',
    'https://0x7f.1/hook',
    'https://169.254.169.254/latest/meta-data',
  ])('is never called: %s', async (url) => {
    expect(await publicOnly(url)).toMatchObject({
      outcome: 'refused',
      answer: expect.stringMatching(/is not an address of the public internet$/),
    });
  });

  test('is called where that is allowed, without encryption only then', async () => {
    const url = await listening((_, response) => response.end());
    expect(await publicOnly(url)).toMatchObject({
      outcome: 'refused',
      answer: expect.stringContaining('https'),
    });
    expect(await send(url)).toMatchObject({ outcome: 'delivered' });
  });

  test.each([
    ['10.1.2.3', false],
    ['172.16.0.1', false],
    ['192.168.1.1', false],
    ['100.64.0.1', false],
    ['0.0.0.0', false],
    ['192.0.2.1', false],
    ['198.18.0.1', false],
    ['224.0.0.1', false],
    ['255.255.255.255', false],
    ['::', false],
    ['fe80::1', false],
    ['fe80::1%eth0', false],
    ['fc00::1', false],
    ['fd12:3456::1', false],
    ['::127.0.0.1', false],
    ['::ffff:10.0.0.1', false],
    ['64:ff9b::10.0.0.1', false],
    ['2002:7f00:1::', false],
    ['2001:0:7f00:1::', false],
    ['2001:db8::1', false],
    ['ff02::1', false],
    ['not an address', false],
    ['93.184.215.14', true],
    ['2a00:1450:4001:81b::200e', true],
    ['::ffff:93.184.215.14', true],
  ])('%s counts as public: %s', (address, isPublic) => {
    expect(isPublicAddress(address)).toBe(isPublic);
  });

  test('a name is resolved once, to the address that is then called', async () => {
    await expect(resolveHost('localhost', false)).rejects.toThrow('is not an address of the public internet');
    expect(['127.0.0.1', '::1']).toContain((await resolveHost('localhost', true)).address);
  });

  test('the connection goes where the name led when it was looked at, whatever it says now', async () => {
    const asked: (string | undefined)[] = [];
    const url = await listening((request, response) => {
      asked.push(request.headers.host);
      response.end();
    });
    const { port } = new URL(url);
    expect(await send(`http://localhost:${port}/hook`)).toMatchObject({ outcome: 'delivered' });
    expect(asked).toEqual([`localhost:${port}`]);
  });
});
