import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { Webhook } from 'standardwebhooks';
import { openTestApp, type TestApp } from '#test/support/http-app.js';
import { allMigrations } from '#test/support/reminders.js';
import { DeliveryHttpModule } from '../delivery-http.module.js';

let house: TestApp;
let keeper: { authorization: string };
let server: Server;
let url: string;
const got: { headers: Record<string, string>; body: string }[] = [];

beforeAll(async () => {
  server = createServer(async (request, response) => {
    got.push({ headers: request.headers as Record<string, string>, body: await text(request) });
    response.writeHead(204).end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/hook`;
  house = await openTestApp({
    modules: [DeliveryHttpModule],
    migrations: allMigrations,
    env: { AIDE_MEMOIRE_PRIVATE_WEBHOOKS: 'on' },
  });
  keeper = await house.as('keeper', 'staff:kim');
});
afterAll(async () => {
  await house.close();
  server.close();
});

const ask = (path: string, body: object = {}) => house.ask(path, body, { headers: keeper });
const list = async (): Promise<Record<string, unknown>[]> =>
  (await house.app.inject({ url: '/api/v1/webhooks', headers: keeper })).json().items;
const add = async (body: object = { url }) => {
  const { status, headers, body: made } = await ask('/webhooks', body);
  expect(status).toBe(201);
  const found = await house.app.inject({ url: String(headers.location), headers: keeper });
  expect(found.json()).toMatchObject({ id: made.id, url: made.url, attempts: [] });
  return { id: String(made.id), secret: String(made.secret), made };
};

test('a webhook is posted to with a signature that its secret verifies, and its attempts are told', async () => {
  const { id, secret, made } = await add();
  expect(made).toMatchObject({ url, readers: null, secret: expect.stringMatching(/^whsec_/) });
  const { status, body } = await ask(`/webhooks/${id}/test`);
  expect({ status, ...body }).toMatchObject({ status: 200, outcome: 'delivered', answer: 'HTTP 204' });
  const { headers = {}, body: sent = '' } = got.at(-1) ?? {};
  expect(new Webhook(secret).verify(sent, headers)).toMatchObject({ type: 'webhook.test' });
  const [listed] = await list();
  expect(listed).toMatchObject({
    id,
    madeBy: 'staff:kim',
    attempts: [{ outcome: 'delivered', answer: 'HTTP 204', notice: headers['webhook-id'] }],
  });
  expect(JSON.stringify(await list())).not.toContain(secret);
});

test('its secret is replaced at once', async () => {
  const { id, secret } = await add();
  const { body } = await ask(`/webhooks/${id}/rotate`);
  await ask(`/webhooks/${id}/test`);
  const { headers = {}, body: sent = '' } = got.at(-1) ?? {};
  expect(() => new Webhook(secret).verify(sent, headers)).toThrow();
  expect(new Webhook(String(body.secret)).verify(sent, headers)).toBeTruthy();
});

test('what is removed is posted to no more, and is not there', async () => {
  const { id } = await add({ url, readers: ['staff:ana'] });
  expect((await ask(`/webhooks/${id}/remove`)).status).toBe(200);
  for (const what of ['remove', 'test', 'rotate']) {
    expect(await ask(`/webhooks/${id}/${what}`)).toMatchObject({ status: 404, body: { code: 'NOT_FOUND' } });
  }
  expect((await list()).map((one) => one.id)).not.toContain(id);
});

describe('what was done to a webhook', () => {
  const history = async (): Promise<Record<string, unknown>[]> =>
    (await house.app.inject({ url: '/api/v1/webhooks/history', headers: keeper })).json().items;

  test('is told, and a removal taken back: it is called again, with the secret it had', async () => {
    const { id, secret } = await add();
    await ask(`/webhooks/${id}/remove`);
    expect((await history()).find((line) => line.id === id)).toMatchObject({
      about: url,
      act: 'ended',
      by: 'staff:kim',
      version: 2,
      undo: 'restore',
      lasting: null,
    });
    expect(await ask(`/webhooks/${id}/restore`)).toMatchObject({ status: 200, body: { id, version: 3 } });
    await ask(`/webhooks/${id}/test`);
    const { headers = {}, body: sent = '' } = got.at(-1) ?? {};
    expect(new Webhook(secret).verify(sent, headers)).toBeTruthy();
    expect((await history()).filter((line) => line.id === id)).toMatchObject([
      { act: 'restored', undo: 'end' },
      { act: 'ended', undo: null, lasting: null },
      { act: 'made', undo: null },
    ]);
    expect((await ask(`/webhooks/${id}/restore`)).status).toBe(404);
  });

  test('cannot be taken back where its former secret is gone, and that is said', async () => {
    const { id } = await add();
    expect((await ask(`/webhooks/${id}/rotate`)).body).toMatchObject({ version: 2 });
    expect((await history()).find((line) => line.id === id)).toMatchObject({
      act: 'rotated',
      undo: null,
      lasting: 'secret-replaced',
    });
  });

  test('is refused to who has not seen what others did, and shown to them', async () => {
    const { id } = await add();
    const seeing = (version: number) => ({ headers: { ...keeper, 'if-match': `"${version}"` } });
    await ask(`/webhooks/${id}/rotate`);
    expect(await house.ask(`/webhooks/${id}/remove`, {}, seeing(1))).toMatchObject({
      status: 412,
      headers: { etag: '"2"' },
      body: { code: 'STALE_VERSION', version: 2, current: { id, url, endedAt: null, version: 2 } },
    });
    expect((await house.ask(`/webhooks/${id}/remove`, {}, seeing(2))).status).toBe(200);
    expect(await house.ask(`/webhooks/${id}/rotate`, {}, seeing(2))).toMatchObject({
      status: 412,
      body: { version: 3, current: { id, endedAt: expect.any(String) } },
    });
    expect(
      (await house.ask(`/webhooks/${id}/restore`, {}, { headers: { ...keeper, 'if-match': '3' } })).status,
    ).toBe(400);
  });
});

describe('refused', () => {
  test.each([
    [{}],
    [{ url: 'ftp://example.org' }],
    [{ url: 'nowhere' }],
    [{ url: 'https://example.org', readers: [] }],
    [{ url: 'https://example.org', readers: ['ana'] }],
  ])('is %j', async (body) => {
    expect(await ask('/webhooks', body)).toMatchObject({ status: 400, body: { code: 'REQUEST_INVALID' } });
  });

  test('is who is no keeper', async () => {
    expect((await house.ask('/webhooks', { url })).status).toBe(403);
    const answer = await house.app.inject({ url: '/api/v1/webhooks', headers: await house.as('staff') });
    expect(answer.statusCode).toBe(403);
  });

  test('is an address without encryption, and one inside when it is called, unless they are allowed', async () => {
    const strict = await openTestApp({ modules: [DeliveryHttpModule], migrations: allMigrations });
    const headers = await strict.as('keeper', 'staff:kim');
    expect(await strict.ask('/webhooks', { url }, { headers })).toMatchObject({
      status: 400,
      body: { errors: [{ pointer: '/url', code: 'FIELD_NOT_ENCRYPTED' }] },
    });
    const { body } = await strict.ask('/webhooks', { url: 'https://127.0.0.1/hook' }, { headers });
    expect((await strict.ask(`/webhooks/${body.id}/test`, {}, { headers })).body).toMatchObject({
      outcome: 'refused',
      answer: '127.0.0.1 is not an address of the public internet',
    });
    await strict.close();
  });
});
