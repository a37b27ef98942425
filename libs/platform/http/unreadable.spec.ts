import { connect } from 'node:net';
import { openTestApp, type TestApp } from '#test/support/http-app.js';
import { openTestPglite } from '#test/support/pglite.js';

let house: TestApp;
let port: number;

beforeAll(async () => {
  house = await openTestApp({ modules: [], migrations: [], open: openTestPglite });
  port = Number(new URL(await house.app.getHttpAdapter().getInstance().listen({ port: 0 })).port);
});
afterAll(() => house.close());

/** All that is answered to bytes that are sent as they are, until the connection ends. */
const answered = (...lines: readonly string[]): Promise<{ head: string; body: Record<string, unknown> }> =>
  new Promise((resolve, reject) => {
    const socket = connect(port, '127.0.0.1', () => socket.write(`${lines.join('\r\n')}\r\n\r\n`));
    let text = '';
    socket.setEncoding('utf8').on('data', (chunk: string) => {
      text += chunk;
    });
    socket.on('error', reject).on('close', () => {
      const [head = '', body = ''] = text.split('\r\n\r\n');
      resolve({ head, body: JSON.parse(body) });
    });
  });

const host = 'host: localhost';
const close = 'connection: close';

test.each([
  [
    'headers that are too long',
    ['GET / HTTP/1.1', host, `x: ${'x'.repeat(20_000)}`],
    431,
    'HEADERS_TOO_LARGE',
  ],
  ['an address that is too long', [`GET /${'x'.repeat(20_000)} HTTP/1.1`, host], 431, 'HEADERS_TOO_LARGE'],
  ['no HTTP', ['hello'], 400, 'REQUEST_INVALID'],
  ['a method that is none', ['LOOK / HTTP/1.1', host], 400, 'REQUEST_INVALID'],
  ['a header without a name', ['GET / HTTP/1.1', host, ': x'], 400, 'REQUEST_INVALID'],
  [
    'two lengths',
    ['POST / HTTP/1.1', host, 'content-length: 1', 'content-length: 2'],
    400,
    'REQUEST_INVALID',
  ],
  [
    'a length and chunks',
    ['POST / HTTP/1.1', host, 'content-length: 1', 'transfer-encoding: chunked'],
    400,
    'REQUEST_INVALID',
  ],
  ['no host', ['GET / HTTP/1.1', close], 421, 'HOST_NOT_SERVED'],
  ['an expectation', ['POST / HTTP/1.1', host, close, 'expect: a miracle'], 417, 'EXPECTATION_UNKNOWN'],
])('a request with %s is refused as every other', async (_, lines, status, code) => {
  const { head, body } = await answered(...lines);
  expect(head).toMatch(new RegExp(`^HTTP/1.1 ${status} `));
  expect(head).toMatch(/^content-type: application\/problem\+json/im);
  expect(body).toMatchObject({ status, code, requestId: expect.any(String), detail: expect.any(String) });
});

test('one that does not arrive whole in time is told so, and cut off', async () => {
  const { server } = house.app.getHttpAdapter().getInstance();
  server.headersTimeout = 100;
  server.requestTimeout = 200;
  const { head, body } = await new Promise<{ head: string; body: Record<string, unknown> }>((resolve) => {
    const socket = connect(port, '127.0.0.1', () => socket.write('GET / HTTP/1.1\r\nhost: localhost\r\n'));
    socket.setEncoding('utf8').once('data', (text: string) => {
      const [head = '', body = ''] = text.split('\r\n\r\n');
      resolve({ head, body: JSON.parse(body) });
    });
  });
  expect(head).toMatch(/^HTTP\/1.1 408 /);
  expect(body).toMatchObject({ status: 408, code: 'REQUEST_TIMEOUT' });
});
