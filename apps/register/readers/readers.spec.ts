import { readerStream } from '#domain/event-types.js';
import { readerId } from '#domain/readers/reader.events.js';
import { EventStore } from '#event-store/event-store.js';
import { eventStoreMigrations } from '#event-store/migrations.js';
import { openTestApp, type TestApp } from '#test/support/http-app.js';
import { RegisterModule } from '../register.module.js';

let register: TestApp;
let kim: { authorization: string };
beforeAll(async () => {
  register = await openTestApp({ modules: [RegisterModule], migrations: eventStoreMigrations });
  kim = await register.as('keeper', 'staff:kim');
});
afterAll(() => register.close());

const asKim = (path: string, body: object, headers: Record<string, string> = {}) =>
  register.ask(`/readers/${path}`, body, { headers: { ...kim, ...headers } });
const asAna = (path: string, body: object) => register.ask(`/readers/${path}`, body);
const events = (id: string) =>
  register.app.get(EventStore, { strict: false }).readStream(readerStream(readerId.parse(id)));

const ana = {
  name: 'Ana Ionescu',
  body: null,
  email: 'ana@example.org',
  languages: ['ro', 'en'],
  zone: 'Europe/Brussels',
  hour: 8,
  rhythm: 'daily',
  weekday: 1,
  head: 'staff:kim',
};
const droi = {
  ...ana,
  name: 'DROI',
  body: 'Subcommittee on Human Rights',
  email: 'droi@example.org',
  head: null,
};

describe('a reader', () => {
  test('is described by a keeper, once', async () => {
    const { headers, body } = await asKim('body:droi/describe', droi);
    expect(headers.etag).toBe('"1"');
    expect(body).toMatchObject({ id: 'body:droi', version: 1, changed: true });
    expect((await asKim('body:droi/describe', droi)).body.changed).toBe(false);
  });

  test('of our staff describes themselves', async () => {
    expect((await asAna('staff:ana/describe', ana)).status).toBe(200);
    expect(await events('staff:ana')).toMatchObject([
      { data: { reader: 'staff:ana', ...ana, by: 'staff:ana' } },
    ]);
  });

  test('is removed, once, and comes back by being described', async () => {
    await asKim('staff:ion/describe', { ...ana, name: 'Ion' });
    expect((await asKim('staff:ion/remove', { because: 'left' })).body.version).toBe(2);
    expect((await asKim('staff:ion/remove', { because: 'left' })).body.changed).toBe(false);
    expect((await asKim('staff:ion/describe', { ...ana, name: 'Ion' })).body.version).toBe(3);
  });

  test('who has left holds nothing any more, who only wants no mail does', async () => {
    const readsAs = async (headers: { authorization: string }) =>
      (await register.ask('/visits', {}, { headers })).status;
    const ion = await register.as('staff', 'staff:ion');
    await asKim('staff:ion/remove', { because: 'unsubscribed' });
    expect(await readsAs(ion)).toBe(400);
    await asKim('staff:ion/describe', { ...ana, name: 'Ion' });
    await asKim('staff:ion/remove', { because: 'left' });
    expect(await readsAs(ion)).toBe(401);
  });

  test('is changed as it was seen, or not at all', async () => {
    await asKim('staff:eva/describe', ana);
    const stale = await asKim('staff:eva/describe', { ...ana, hour: 9 }, { 'if-match': '"7"' });
    expect(stale).toMatchObject({ status: 412, body: { code: 'STALE_VERSION', version: 1 } });
  });
});

describe('refused, with nothing written:', () => {
  test.each([
    ['an address that is none', { email: 'ana at example' }, 400, 'REQUEST_INVALID', '/email'],
    ['a 25th hour', { hour: 24 }, 400, 'REQUEST_INVALID', '/hour'],
    ['an eighth weekday', { weekday: 8 }, 400, 'REQUEST_INVALID', '/weekday'],
    ['a rhythm nobody knows', { rhythm: 'hourly' }, 400, 'REQUEST_INVALID', '/rhythm'],
    ['three languages', { languages: ['en', 'ro', 'kk'] }, 400, 'REQUEST_INVALID', '/languages'],
    ['a field nobody knows', { fax: '1' }, 400, 'REQUEST_INVALID', '/fax'],
    ['a zone of nowhere', { zone: 'Asia/Astana' }, 422, 'ZONE_UNKNOWN', '/zone'],
    ['their own head', { head: 'staff:new' }, 422, 'READER_OWN_HEAD', '/head'],
  ])('%s', async (_, wrong, status, code, pointer) => {
    const answer = await asKim('staff:new/describe', { ...ana, ...wrong });
    expect(answer).toMatchObject({ status, body: { code } });
    const [fault] = (answer.body.errors ?? [answer.body]) as { pointer: string }[];
    expect(fault?.pointer).toBe(pointer);
    expect(await events('staff:new')).toEqual([]);
  });

  test('one that was never described, when removed', async () => {
    const answer = await asKim('staff:new/remove', { because: 'left' });
    expect(answer).toMatchObject({ status: 404, body: { code: 'READER_NOT_FOUND' } });
  });

  test.each([
    ['others, described by staff', 'staff:bob/describe', ana],
    ['the mailbox of a body, taken by staff', 'staff:ana/describe', { ...ana, body: 'Ministry of Justice' }],
    ['a removal by staff', 'staff:ana/remove', { because: 'left' }],
  ])('%s', async (_, path, body) => {
    expect(await asAna(path, body)).toMatchObject({ status: 403, body: { code: 'NOT_ALLOWED' } });
  });
});
