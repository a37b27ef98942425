import { EventStore } from '#event-store/event-store.js';
import { eventStoreMigrations } from '#event-store/migrations.js';
import { openTestApp, type TestApp } from '#test/support/http-app.js';
import { promised, visitToAstana } from '#test/support/visit-to-astana.js';
import { RegisterModule } from './register.module.js';

let register: TestApp;
beforeAll(async () => {
  register = await openTestApp({ modules: [RegisterModule], migrations: eventStoreMigrations });
  await register.ask('/visits', visitToAstana);
});
afterAll(() => register.close());

const opened = async (): Promise<string> =>
  `/commitments/${(await register.ask('/commitments', promised)).body.id}`;
const reported = (commitment: string, report: string, headers: Record<string, string> = {}) =>
  register.ask(`${commitment}/progress`, { report }, { headers });
const eventsOf = (commitment: string) =>
  register.app.get(EventStore, { strict: false }).readStream(commitment.slice(1).replace('s/', '-'));

describe('If-Match', () => {
  test('of the version that stands is carried out', async () => {
    const commitment = await opened();
    expect((await reported(commitment, 'sent', { 'if-match': '"1"' })).headers.etag).toBe('"2"');
  });

  test('of a version since changed is refused, and says where it stands', async () => {
    const commitment = await opened();
    await reported(commitment, 'sent');
    const stale = await reported(commitment, 'answered', { 'if-match': '"1"' });
    expect(stale).toMatchObject({
      status: 412,
      headers: { etag: '"2"' },
      body: {
        code: 'STALE_VERSION',
        version: 2,
        detail: 'you saw version 1, it is at version 2',
        params: { seen: 1, version: 2 },
      },
    });
    expect(await eventsOf(commitment)).toHaveLength(2);
  });

  test('comes before what the domain would say', async () => {
    const commitment = await opened();
    const stale = await register.ask(`${commitment}/accept`, {}, { headers: { 'if-match': '"7"' } });
    expect(stale.status).toBe(412);
  });

  test('of anything applies to whatever stands', async () => {
    expect((await reported(await opened(), 'sent', { 'if-match': '*' })).status).toBe(200);
  });

  test('is taken as weak as a proxy that compresses makes it', async () => {
    const commitment = await opened();
    expect((await reported(commitment, 'sent', { 'if-match': 'W/"1"' })).status).toBe(200);
    expect((await reported(commitment, 'sent', { 'if-match': 'W/"1"' })).status).toBe(412);
  });

  test.each(['1', 'W/1', '"1", "2"', '"one"'])('%s is not one of ours', async (header) => {
    const answer = await reported(await opened(), 'sent', { 'if-match': header });
    expect(answer).toMatchObject({ status: 400, body: { code: 'HEADER_INVALID' } });
  });
});

test('a refusal tells its facts apart, to be said in any language', async () => {
  const commitment = await opened();
  await register.ask(`${commitment}/close`, { outcome: 'fulfilled' });
  expect((await reported(commitment, 'sent')).body).toMatchObject({
    code: 'COMMITMENT_NOT_OPEN',
    params: { commitment: commitment.split('/').at(-1), stage: 'closed' },
  });
  expect((await register.ask('/visits', { ...visitToAstana, title: 'Another' })).body).toMatchObject({
    code: 'VISIT_EXISTS',
    params: { visit: 'astana-2018', title: 'Visit to Astana' },
  });
});

describe('Idempotency-Key', () => {
  const keyed = (key: string, more: object = {}, headers: Record<string, string> = {}) =>
    register.ask(
      '/commitments',
      { ...promised, ...more },
      { headers: { 'idempotency-key': key, ...headers } },
    );

  test('of a request repeated gives the first answer, its made-up id included', async () => {
    const first = await keyed('5c1e');
    await reported(`/commitments/${first.body.id}`, 'sent');
    const again = await keyed('"5c1e"');
    expect(again).toMatchObject({ status: 201, body: first.body, headers: { etag: '"1"' } });
    expect(await eventsOf(`/commitments/${first.body.id}`)).toHaveLength(2);
  });

  test('of a request sent twice at once writes once', async () => {
    const answers = await Promise.all([keyed('twice'), keyed('twice'), keyed('twice')]);
    expect(new Set(answers.map(({ body }) => JSON.stringify(body))).size).toBe(1);
  });

  test('of a command that had nothing to say remembers that too', async () => {
    const commitment = await opened();
    const tagged = (tag: string, headers: Record<string, string> = {}) =>
      register.ask(`${commitment}/tags`, { tags: [tag] }, { headers });
    await tagged('sent');
    const first = await tagged('sent', { 'idempotency-key': 'nothing' });
    expect(first.body.changed).toBe(false);
    await tagged('answered');
    expect(await tagged('sent', { 'idempotency-key': 'nothing' })).toMatchObject({ body: first.body });
  });

  test('with another body is refused', async () => {
    await keyed('other');
    expect(await keyed('other', { statement: 'Something else' })).toMatchObject({
      status: 422,
      body: { code: 'IDEMPOTENCY_KEY_REUSED' },
    });
  });

  test('belongs to who uses it', async () => {
    const first = await keyed('mine');
    const other = await keyed('mine', {}, await register.as('staff', 'staff:ion'));
    expect(other.status).toBe(201);
    expect(other.body.id).not.toBe(first.body.id);
  });

  test('of the step of an import is the same whoever imports', async () => {
    const key = `import-${'a1'.repeat(32)}`;
    const first = await keyed(key);
    const other = await keyed(key, {}, await register.as('staff', 'staff:ion'));
    expect(other).toMatchObject({ status: 201, body: first.body });
    expect((await keyed(key, { statement: 'Something else' })).status).toBe(422);
  });

  test('survives a stale If-Match: the first answer is the answer', async () => {
    const commitment = await opened();
    const headers = { 'idempotency-key': 'once', 'if-match': '"1"' };
    const first = await reported(commitment, 'sent', headers);
    expect(await reported(commitment, 'sent', headers)).toMatchObject({ status: 200, body: first.body });
  });

  test.each(['', 'x'.repeat(201), 'clé'])('%j is refused', async (key) => {
    expect(await keyed(key)).toMatchObject({ status: 400, body: { code: 'HEADER_INVALID' } });
  });
});

describe('two clerks at once', () => {
  test('who say what they saw: one is told that the other was first', async () => {
    const commitment = await opened();
    const answers = await Promise.all(
      ['sent', 'answered'].map((report) => reported(commitment, report, { 'if-match': '"1"' })),
    );
    expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 412]);
    expect(await eventsOf(commitment)).toHaveLength(2);
  });

  test('who do not: all are applied, one after the other', async () => {
    const commitment = await opened();
    const reports = Array.from({ length: 60 }, (_, i) => `report ${i}`);
    const answers = await Promise.all(reports.map((report) => reported(commitment, report)));
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200]));
    expect(answers.map(({ body }) => Number(body.version)).toSorted((a, b) => a - b)).toEqual(
      reports.map((_, i) => i + 2),
    );
  });
});

describe('an event', () => {
  test('names its actor, and the trace of the request that caused it', async () => {
    const commitment = await opened();
    const traceparent = '00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01';
    const ion = await register.as('staff', 'staff:ion');
    await reported(commitment, 'sent', { ...ion, traceparent });
    await reported(commitment, 'answered', { traceparent: 'not a trace' });
    const [, sent, answered] = await eventsOf(commitment);
    expect(sent).toMatchObject({ data: { by: 'staff:ion' }, meta: { traceparent } });
    expect(answered).toMatchObject({ data: { by: 'staff:ana' } });
    expect(answered?.meta.traceparent).toBeUndefined();
  });
});

describe('nobody may write', () => {
  test('who is not signed in, or only reads', async () => {
    const commitment = await opened();
    expect((await reported(commitment, 'x', { authorization: 'Bearer nothing' })).status).toBe(401);
    expect((await reported(commitment, 'x', await register.as('reader'))).status).toBe(403);
    expect(await eventsOf(commitment)).toHaveLength(1);
  });
});

describe('a full disk', () => {
  test('is told, nothing is half done, and all goes on once there is room', async () => {
    const recurrence = { every: 'P1Y', number: 1, series: 'Yearly meeting' };
    await register.ask('/commitments', { ...promised, commitment: 'yearly-1', recurrence });
    const before = await register.app.get(EventStore, { strict: false }).head();
    await register.dataSource.query(`
      create function no_room() returns trigger language plpgsql as
        $$ begin raise exception 'could not extend file' using errcode = 'disk_full'; end $$;
      create trigger no_room before insert on events for each row execute function no_room();
    `);
    const full = await register.ask('/commitments/yearly-1/close', { outcome: 'fulfilled' });
    expect(full).toMatchObject({
      status: 507,
      body: { code: 'STORAGE_FULL', detail: 'nothing of the request was written' },
    });
    expect(await register.app.get(EventStore, { strict: false }).head()).toBe(before);
    await register.dataSource.query('drop trigger no_room on events');
    const { body } = await register.ask('/commitments/yearly-1/close', { outcome: 'fulfilled' });
    expect(body).toMatchObject({ changed: true, next: 'yearly-2', position: before + 2 });
  });
});
