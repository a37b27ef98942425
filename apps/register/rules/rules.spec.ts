import { rulebookStream } from '#domain/event-types.js';
import { scope as aScope } from '#domain/rules/rule.schema.js';
import { EventStore } from '#event-store/event-store.js';
import { eventStoreMigrations } from '#event-store/migrations.js';
import { type AskOptions, openTestApp, type TestApp } from '#test/support/http-app.js';
import { SetClock } from '#test/support/views.js';
import { promised, visitToAstana } from '#test/support/visit-to-astana.js';
import { RegisterModule } from '../register.module.js';

let register: TestApp;
let kim: { authorization: string };
beforeAll(async () => {
  const clock = new SetClock();
  register = await openTestApp({ modules: [RegisterModule], migrations: eventStoreMigrations, clock });
  kim = await register.as('keeper', 'staff:kim');
  await register.ask('/visits', visitToAstana);
  await register.ask('/commitments', { commitment: 'chairman', ...promised });
});
afterAll(() => register.close());

const ask = (path: string, body: object, { headers }: AskOptions = {}) =>
  register.ask(`/rules/${path}`, body, { headers: { ...kim, ...headers } });
const events = (scope: string) =>
  register.app.get(EventStore, { strict: false }).readStream(rulebookStream(aScope.parse(scope)));

const fortnightly = {
  id: 'overdue-7d',
  trigger: { on: 'overdue', every: 'P14D' },
  to: ['owner', 'body:droi'],
};

describe('a rule', () => {
  test('is set in a scope, once', async () => {
    const { status, headers, body } = await ask('workspace/set', { rule: fortnightly });
    expect({ status, etag: headers.etag }).toEqual({ status: 200, etag: '"1"' });
    expect(body).toMatchObject({ id: 'workspace', version: 1, changed: true });
    expect((await ask('workspace/set', { rule: fortnightly })).body.changed).toBe(false);
    expect(await events('workspace')).toMatchObject([
      {
        type: 'RuleSet',
        data: { scope: 'workspace', rule: { ...fortnightly, escalateAfter: null }, by: 'staff:kim' },
      },
    ]);
  });

  test.each(['kind:visit', 'visit:astana-2018', 'commitment:chairman'])(
    'of the defaults is switched off for %s, and left to the others again',
    async (scope) => {
      expect((await ask(`${scope}/switch-off`, { rule: 'undated-30d' })).body.version).toBe(1);
      expect((await ask(`${scope}/leave`, { rule: 'undated-30d' })).body.version).toBe(2);
      expect((await ask(`${scope}/leave`, { rule: 'undated-30d' })).body.changed).toBe(false);
    },
  );

  test('of a wider scope can be switched off in a narrower one', async () => {
    const rule = { id: 'midway', trigger: { on: 'date', date: '2099-05-01' }, to: ['owner'] };
    await ask('kind:visit/set', { rule });
    for (const scope of ['visit:astana-2018', 'commitment:chairman']) {
      expect((await ask(`${scope}/switch-off`, { rule: 'midway' })).status).toBe(200);
    }
    const other = await ask('kind:report/switch-off', { rule: 'midway' });
    expect(other).toMatchObject({ status: 404, body: { code: 'RULE_UNKNOWN' } });
  });

  test('is changed as it was seen, or not at all', async () => {
    await ask('kind:case/set', { rule: fortnightly });
    const late = { rule: { ...fortnightly, to: ['owner'] } };
    const stale = await ask('kind:case/set', late, { headers: { 'if-match': '"0"' } });
    expect(stale).toMatchObject({ status: 412, body: { code: 'STALE_VERSION', version: 1 } });
    const key = { headers: { 'if-match': '"1"', 'idempotency-key': 'late' } };
    expect((await ask('kind:case/set', late, key)).body.version).toBe(2);
    expect((await ask('kind:case/set', late, key)).body).toMatchObject({ version: 2, changed: true });
  });
});

describe('refused, with nothing written:', () => {
  const set = (more: object) => ({ rule: { ...fortnightly, ...more } });

  test.each([
    ['agreement/set', set({}), 400, 'REQUEST_INVALID', undefined],
    ['kind:party/set', set({}), 400, 'REQUEST_INVALID', undefined],
    ['kind:agreement/set', set({ trigger: { on: 'full-moon' } }), 400, 'REQUEST_INVALID', undefined],
    [
      'kind:agreement/set',
      set({ trigger: { on: 'overdue', every: 'a week' } }),
      400,
      'REQUEST_INVALID',
      undefined,
    ],
    ['kind:agreement/set', set({ to: [] }), 400, 'REQUEST_INVALID', undefined],
    ['kind:agreement/set', set({ to: ['everybody'] }), 400, 'REQUEST_INVALID', undefined],
    ['kind:agreement/set', set({ escalateAfter: 0 }), 400, 'REQUEST_INVALID', undefined],
    ['kind:agreement/set', set({ loud: true }), 400, 'REQUEST_INVALID', undefined],
    [
      'kind:agreement/set',
      set({ trigger: { on: 'date', date: '2018-02-30' } }),
      400,
      'REQUEST_INVALID',
      undefined,
    ],
    [
      'kind:agreement/set',
      set({ trigger: { on: 'date', date: '2017-05-01' } }),
      422,
      'RULE_DATE_PAST',
      '/rule/trigger/date',
    ],
    ['kind:agreement/set', set({ id: 'escalation' }), 422, 'RULE_RESERVED', '/rule/id'],
    ['kind:agreement/switch-off', { rule: 'undated-30' }, 404, 'RULE_UNKNOWN', '/rule'],
    ['kind:agreement/leave', { rule: 'nonsense' }, 404, 'RULE_UNKNOWN', '/rule'],
    ['visit:nowhere/set', set({}), 404, 'VISIT_NOT_FOUND', undefined],
    ['commitment:none/set', set({}), 404, 'COMMITMENT_NOT_FOUND', undefined],
  ])('POST %s %j', async (path, body, status, code, pointer) => {
    const answer = await ask(path, body);
    expect(answer).toMatchObject({ status, body: { code } });
    expect(answer.body.pointer).toBe(pointer);
    expect(await events('kind:agreement')).toEqual([]);
  });

  test('whoever is no keeper', async () => {
    const answer = await register.ask('/rules/workspace/set', { rule: { ...fortnightly, to: ['owner'] } });
    expect(answer).toMatchObject({ status: 403, body: { code: 'NOT_ALLOWED' } });
  });
});
