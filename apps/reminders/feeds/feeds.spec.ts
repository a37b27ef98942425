import ICAL from 'ical.js';
import { commitmentStatusProjection } from '#apps/views/commitment-status/projection.js';
import { visitOverviewProjection } from '#apps/views/visit-overview/projection.js';
import { actorId } from '#domain/event.js';
import { EventStore } from '#event-store/event-store.js';
import { Departures } from '#platform/auth/departures.js';
import { openTestApp, type TestApp } from '#test/support/http-app.js';
import { allMigrations } from '#test/support/reminders.js';
import {
  commitment,
  recorded,
  registerOn,
  SetClock,
  type TestRegister,
  visitRecorded,
  visits,
  when,
} from '#test/support/views.js';
import { DeliveryHttpModule } from '../delivery-http.module.js';

let house: TestApp;
let register: Omit<TestRegister, 'close'>;
const clock = new SetClock();
const base = 'https://commitments.example.org';
const host = { host: 'commitments.example.org' };

const fill = async (): Promise<void> => {
  await register.fill(commitmentStatusProjection);
  await register.fill(visitOverviewProjection);
};

beforeAll(async () => {
  house = await openTestApp({
    modules: [DeliveryHttpModule],
    migrations: allMigrations,
    clock,
    env: { AIDE_MEMOIRE_PUBLIC_URL: base },
  });
  register = registerOn(house.dataSource, clock, house.app.get(EventStore));
  const owner = actorId.parse('staff:ana');
  const parties = { responsible: 'Committee', supporting: [], counterparts: ['Majilis'], owner };
  await register.record(visits, visitRecorded);
  await register.record(
    commitment('talks'),
    recorded('talks', { timeframe: when('2018-11-20/2018-11-21'), parties }),
  );
  await register.record(commitment('visit'), recorded('visit', { timeframe: when('2018-23') }));
  await register.record(commitment('someday'), recorded('someday', { timeframe: when('') }));
  await fill();
});
afterAll(() => house.close());

const make = async (body: object = {}): Promise<{ id: string; path: string }> => {
  const { status, body: made } = await house.ask('/feeds', body, { headers: host });
  expect(status).toBe(201);
  expect(made.address).toMatch(/^https:\/\/commitments\.example\.org\/feeds\/[\w-]{43}\.ics$/);
  return { id: String(made.id), path: String(made.address).slice(base.length) };
};
const read = (url: string, headers: Record<string, string> = {}) =>
  house.app.inject({ url, headers: { ...host, ...headers } });
const eventsIn = (body: string): ICAL.Component[] =>
  new ICAL.Component(ICAL.parse(body)).getAllSubcomponents('vevent');
const uidsIn = (body: string): string[] =>
  eventsIn(body).map((event) => String(event.getFirstPropertyValue('uid')));
const idsIn = (body: string): string[] =>
  uidsIn(body)
    .map((uid) => uid.replace(/@.*/, ''))
    .toSorted();

describe('a feed', () => {
  test('is found where it is said to be, by who made it and by a keeper, and by nobody else', async () => {
    const { headers, body } = await house.ask('/feeds', { scope: 'all' }, { headers: host });
    const found = async (as: object) => (await read(String(headers.location), { ...as })).json();
    expect(await found({})).toMatchObject({ code: 'SIGN_IN_NEEDED' });
    for (const as of [await house.as('staff'), await house.as('keeper', 'staff:kim')])
      expect(await found(as)).toMatchObject({ id: body.id, scope: 'all', madeBy: 'staff:ana' });
    expect(await found(await house.as('staff', 'staff:bogdan'))).toMatchObject({ code: 'NOT_FOUND' });
  });

  test.each([
    [{}, ['talks', 'visit']],
    [{ scope: 'all' }, ['talks', 'visit']],
    [{ scope: 'owner:staff:ana' }, ['talks']],
    [{ scope: 'body:Majilis' }, ['talks']],
    [{ scope: 'body:Nobody', confirmed: true }, []],
    [{ scope: 'owner:staff:nobody', confirmed: true }, []],
  ])('of %j is read without signing in, and has what it is about', async (wanted, ids) => {
    const { path } = await make(wanted);
    const { statusCode, headers, body } = await read(path);
    expect(statusCode).toBe(200);
    expect(headers['content-type']).toBe('text/calendar; charset=utf-8');
    expect(idsIn(body)).toEqual(ids);
  });

  test.each([
    ['visit:no-such-visit', true, 404, 'VISIT_NOT_FOUND', '"astana-2018"'],
    ['body:Majlis', undefined, 422, 'UNLIKELY', '"Majilis"'],
    ['owner:staff:anna', undefined, 422, 'UNLIKELY', '"staff:ana"'],
  ])(
    'of %s, which is not there, is refused with the nearest names',
    async (scope, confirmed, status, code, near) => {
      const bogdan = { ...host, ...(await house.as('staff', 'staff:bogdan')) };
      const refused = await house.ask('/feeds', { scope, confirmed }, { headers: bogdan });
      expect(refused).toMatchObject({
        status,
        body: { code, pointer: '/scope', hint: expect.stringContaining(near) },
      });
    },
  );

  test('in a language that nobody writes is made when that is confirmed', async () => {
    const refused = await house.ask('/feeds', { language: 'kk' }, { headers: host });
    expect(refused).toMatchObject({ status: 422, body: { code: 'UNLIKELY', pointer: '/language' } });
    await make({ language: 'kk', confirmed: true });
  });

  test('is sent again only when it has changed', async () => {
    const { path } = await make();
    const { etag = '' } = (await read(path)).headers;
    const same = await read(path, { 'if-none-match': `"other", W/${etag}` });
    expect([same.statusCode, same.body]).toEqual([304, '']);
    clock.set('2018-09-01T09:00:00.000Z');
    await register.record(commitment('talks'), { type: 'CommitmentClosed', data: { outcome: 'fulfilled' } });
    await fill();
    const changed = await read(path, { 'if-none-match': String(etag) });
    expect(changed.statusCode).toBe(200);
    expect(changed.body).toContain('SUMMARY:✓ ');
  });

  test('tells its dates in its language', async () => {
    const { path } = await make({ language: 'ro' });
    expect((await read(path)).body.replaceAll('\r\n ', '')).toContain('toamna anului 2018');
  });

  test('is known to nobody by its token', async () => {
    const { path } = await make();
    const token = path.replace(/^\/feeds\/|\.ics$/g, '');
    expect(
      JSON.stringify(await house.dataSource.query('select * from secrets.calendar_feeds')),
    ).not.toContain(token);
  });

  test('keeps the UIDs of its entries wherever the register is moved to, and other feeds have the same', async () => {
    const { path } = await make();
    const before = uidsIn((await read(path)).body);
    expect(before.filter((uid) => uid.includes('commitments.example.org'))).toEqual([]);
    const moved = await openTestApp({
      modules: [DeliveryHttpModule],
      migrations: allMigrations,
      clock,
      open: async () => ({ dataSource: house.dataSource, close: async () => {} }),
      env: { AIDE_MEMOIRE_PUBLIC_URL: 'https://moved.example.org' },
    });
    const { body } = await moved.app.inject({ url: path, headers: { host: 'moved.example.org' } });
    await moved.close();
    expect(uidsIn(body)).toEqual(before);
    expect(body).toContain('https://moved.example.org');
    expect(uidsIn((await read((await make()).path)).body)).toEqual(before);
  });

  test('that was made before keeps the UIDs that its readers have, wherever the register is moved to', async () => {
    const { path } = await make({ scope: 'owner:staff:ana' });
    const uids = async () => uidsIn((await read(path)).body);
    await house.dataSource.query('update secrets.calendar_feeds set uid_name = null');
    expect(await uids()).toEqual(['talks@commitments.example.org']);
    await house.dataSource.query(`update secrets.calendar_feeds set uid_name = 'former.example.org'`);
    expect(await uids()).toEqual(['talks@former.example.org']);
  });

  test('says for thirty days that one was taken back, and then leaves it out; one that was not kept stays', async () => {
    const { path } = await make();
    const statuses = async (): Promise<Record<string, string>> => {
      const events = eventsIn((await read(path)).body);
      const of = (event: ICAL.Component, name: string) => String(event.getFirstPropertyValue(name));
      return Object.fromEntries(
        events.map((event) => [of(event, 'uid').replace(/@.*/, ''), of(event, 'status')]),
      );
    };
    for (const [id, outcome] of [
      ['taken-back', 'withdrawn'],
      ['missed', 'not-fulfilled'],
    ] as const) {
      await register.record(commitment(id), recorded(id, { timeframe: when('2018-10-01') }), {
        type: 'CommitmentClosed',
        data: { outcome },
      });
    }
    await fill();
    const before = clock.present;
    expect(await statuses()).toMatchObject({ 'taken-back': 'CANCELLED', missed: 'CONFIRMED' });
    clock.set(new Date(Date.parse(before) + 31 * 86_400_000).toISOString());
    const later = await statuses();
    clock.set(before);
    expect(later).toMatchObject({ missed: 'CONFIRMED' });
    expect(later).not.toHaveProperty('taken-back');
  });

  test('of more than it holds leaves out the oldest, and says how many', async () => {
    const [{ names }] = await house.dataSource.query(`
      select string_agg(column_name, ', ') as names from information_schema.columns
      where table_schema = current_schema() and table_name = 'commitment_status' and is_generated = 'NEVER'`);
    const copied = (id: string, day: string, every: string, count: number) =>
      house.dataSource.query(
        `insert into commitment_status (${names})
          select ${names} from (
            select (jsonb_populate_record(t, jsonb_build_object('commitment', $1::text || n, 'stage', 'open', 'outcome', null,
              'bodies', array['Archive'], 'overdue_at', $2::timestamptz + n * $3::interval))).*
            from commitment_status t, generate_series(1, $4::integer) n where t.commitment = 'visit') copies`,
        [id, day, every, count],
      );
    await copied('past-', '2018-01-01', '1 minute', 2001);
    await copied('coming-', '2019-01-01', '1 day', 3);
    const { body } = await read((await make({ scope: 'body:Archive' })).path);
    const ids = idsIn(body);
    expect(ids).toHaveLength(2000);
    expect(ids.slice(0, 3)).toEqual(['coming-1', 'coming-2', 'coming-3']);
    expect(['past-1', 'past-4', 'past-5', 'past-2001'].filter((id) => ids.includes(id))).toEqual([
      'past-5',
      'past-2001',
    ]);
    const calendar = new ICAL.Component(ICAL.parse(body));
    expect(calendar.getFirstPropertyValue('x-wr-caldesc')).toContain(
      'The nearest 2000 are here; left out: 4.',
    );
    await house.dataSource.query(`delete from commitment_status where 'Archive' = any(bodies)`);
  });

  test('that is not there is 404', async () => {
    for (const path of ['/feeds/x.ics', `/feeds/${'x'.repeat(43)}.ics`, `/feeds/${'x'.repeat(43)}`]) {
      expect((await read(path)).statusCode).toBe(404);
    }
  });
});

describe('whoever made a feed', () => {
  test('sees it with when it was read, and revokes it', async () => {
    const { id, path } = await make({ scope: 'owner:staff:ana' });
    await read(path);
    const { items } = (
      await house.app.inject({ url: '/api/v1/feeds', headers: { ...host, ...(await house.as('staff')) } })
    ).json();
    expect(items.find((one: { id: string }) => one.id === id)).toMatchObject({
      scope: 'owner:staff:ana',
      madeBy: 'staff:ana',
      lastReadAt: clock.now(),
    });
    expect((await house.ask(`/feeds/${id}/revoke`, {}, { headers: host })).status).toBe(200);
    expect((await read(path)).statusCode).toBe(404);
    expect((await house.ask(`/feeds/${id}/revoke`, {}, { headers: host })).status).toBe(404);
  });

  const history = async (as: object): Promise<Record<string, unknown>[]> =>
    (await read('/api/v1/feeds/history', { ...as })).json().items;

  test('has it back at the same address, unless somebody was faster', async () => {
    const { id, path } = await make({ scope: 'owner:staff:ana' });
    const seeing = (version: number) => ({ headers: { ...host, 'if-match': `"${version}"` } });
    await house.ask(`/feeds/${id}/revoke`, {}, seeing(1));
    expect((await history(await house.as('staff'))).find((line) => line.id === id)).toMatchObject({
      about: 'owner:staff:ana',
      act: 'ended',
      by: 'staff:ana',
      undo: 'restore',
      version: 2,
    });
    expect(await house.ask(`/feeds/${id}/restore`, {}, seeing(1))).toMatchObject({
      status: 412,
      body: { version: 2, current: { id, endedAt: expect.any(String) } },
    });
    expect(await house.ask(`/feeds/${id}/restore`, {}, seeing(2))).toMatchObject({
      status: 200,
      body: { id, version: 3 },
    });
    expect((await read(path)).statusCode).toBe(200);
    expect(await history(await house.as('staff', 'staff:bogdan'))).toEqual([]);
  });

  test('takes it with them when they leave', async () => {
    const bogdan = { ...host, ...(await house.as('staff', 'staff:bogdan')) };
    const { body } = await house.ask('/feeds', {}, { headers: bogdan });
    const path = String(body.address).slice(base.length);
    expect((await read(path)).statusCode).toBe(200);
    await house.app.get(Departures).letGo(actorId.parse('staff:bogdan'));
    expect((await read(path)).statusCode).toBe(404);
    const keeper = await house.as('keeper', 'staff:kim');
    expect((await history(keeper)).find(({ id }) => id === body.id)).toMatchObject({
      undo: null,
      lasting: 'maker-left',
    });
  });

  test('is the only one who does, but for a keeper', async () => {
    const { id } = await make();
    const as = async (role: 'staff' | 'keeper' | 'reader', who: string) =>
      house.ask(`/feeds/${id}/revoke`, {}, { headers: { ...host, ...(await house.as(role, who)) } });
    expect((await as('reader', 'staff:ana')).status).toBe(403);
    expect((await as('staff', 'staff:bogdan')).status).toBe(404);
    expect((await as('keeper', 'staff:kim')).status).toBe(200);
  });

  test.each(['everything', 'visit:', 'visit:No Such', 'owner:ana', 'body: '])(
    'is told that “%s” is no scope',
    async (scope) => {
      const { status, body } = await house.ask('/feeds', { scope }, { headers: host });
      expect({ status, code: body.code }).toEqual({ status: 400, code: 'REQUEST_INVALID' });
    },
  );
});
