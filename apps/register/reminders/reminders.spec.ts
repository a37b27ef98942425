import { remindersStream } from '#domain/event-types.js';
import { type CommitmentId, commitmentId } from '#domain/values.js';
import { EventStore } from '#event-store/event-store.js';
import { eventStoreMigrations } from '#event-store/migrations.js';
import { openTestApp, type TestApp } from '#test/support/http-app.js';
import { SetClock } from '#test/support/views.js';
import { promised, visitToAstana } from '#test/support/visit-to-astana.js';
import { RegisterModule } from '../register.module.js';

let register: TestApp;
let store: EventStore;
const clock = new SetClock();
beforeAll(async () => {
  register = await openTestApp({ modules: [RegisterModule], migrations: eventStoreMigrations, clock });
  store = register.app.get(EventStore, { strict: false });
  await register.ask('/visits', visitToAstana);
});
afterAll(() => register.close());

const opened = async (): Promise<CommitmentId> =>
  commitmentId.parse((await register.ask('/commitments', promised)).body.id);
const ask = (id: string, what: string, body: object = {}, headers: Record<string, string> = {}) =>
  register.ask(`/commitments/${id}/${what}`, body, { headers });
const events = (id: string) => store.readStream(remindersStream(commitmentId.parse(id)));

const key = { rule: 'opens', occurrence: '2018-09-01', reader: 'staff:ana' };

/** As the jobs record it. */
const fellDue = (commitment: CommitmentId) =>
  store.append({
    commandId: `due/${commitment}`,
    fingerprint: '0'.repeat(64),
    appends: [
      {
        streamId: remindersStream(commitment),
        expectedVersion: 0,
        events: [
          {
            type: 'ReminderFellDue',
            schemaVersion: 1,
            data: {
              commitment,
              visit: 'astana-2018',
              key,
              notice: '0123456789abcdef0123456789abcdef',
              due: '2018-08-31T06:00:00.000Z',
              day: '2018-08-31',
              reasoning: {
                ruleVersion: 'default@1',
                trigger: 'opening',
                window: { first: '2018-09-01', last: '2018-11-30' },
                windowSince: 2,
                wanted: '2018-09-01',
                movedBy: [{ day: '2018-09-01', name: 'weekend', calendar: null }],
                as: 'owner',
              },
              by: 'program:reminders',
              at: '2018-08-31T06:00:00.000Z',
            },
            meta: { commandId: `due/${commitment}` },
          },
        ],
      },
    ],
  });

describe('the reminders of a commitment', () => {
  test('are told to who watches it, the one who asks unless another is named', async () => {
    const id = await opened();
    expect((await ask(id, 'watch')).body).toMatchObject({ id, version: 1, changed: true });
    expect((await ask(id, 'watch', { reader: 'staff:ana' })).body.changed).toBe(false);
    await ask(id, 'watch', { reader: 'staff:kim' });
    expect((await ask(id, 'unwatch')).body.version).toBe(3);
    expect((await ask(id, 'unwatch')).body.changed).toBe(false);
    expect(await events(id)).toMatchObject([
      { type: 'CommitmentWatched', data: { commitment: id, visit: 'astana-2018', reader: 'staff:ana' } },
      { type: 'CommitmentWatched', data: { reader: 'staff:kim' } },
      { type: 'CommitmentUnwatched', data: { reader: 'staff:ana' } },
    ]);
  });

  test('are snoozed until a day to come', async () => {
    const id = await opened();
    expect((await ask(id, 'snooze', { until: '2018-11-05' })).body.version).toBe(1);
    expect((await ask(id, 'snooze', { until: '2018-11-05' })).body.changed).toBe(false);
    expect(await events(id)).toMatchObject([{ data: { reader: 'staff:ana', until: '2018-11-05' } }]);
  });

  test('are acknowledged: one by its key, or all', async () => {
    const [one, other] = [await opened(), await opened()];
    await Promise.all([fellDue(one), fellDue(other)]);
    expect((await ask(one, 'acknowledge', { key })).body.version).toBe(2);
    expect((await ask(one, 'acknowledge')).body.changed).toBe(false);
    expect((await ask(other, 'acknowledge')).body.version).toBe(2);
  });

  test('make nobody’s view of the commitment stale, and have a version of their own', async () => {
    const id = await opened();
    await ask(id, 'watch');
    expect((await ask(id, 'progress', { report: 'sent' }, { 'if-match': '"1"' })).status).toBe(200);
    const stale = await ask(id, 'unwatch', {}, { 'if-match': '"2"' });
    expect(stale).toMatchObject({ status: 412, body: { code: 'STALE_VERSION', version: 1 } });
  });
});

describe('refused, with nothing written:', () => {
  test.each([
    ['a day that has passed', 'snooze', { until: '2018-08-01' }, 422, 'SNOOZE_PAST'],
    ['30 February', 'snooze', { until: '2019-02-30' }, 400, 'REQUEST_INVALID'],
    ['no day', 'snooze', {}, 400, 'REQUEST_INVALID'],
    ['a reminder that never fell due', 'acknowledge', { key }, 404, 'REMINDER_NOT_FOUND'],
    ['half a key', 'acknowledge', { key: { rule: 'opens' } }, 400, 'REQUEST_INVALID'],
    ['a reader without a kind', 'watch', { reader: 'ana' }, 400, 'REQUEST_INVALID'],
    ['a field nobody knows', 'unwatch', { who: 'staff:ana' }, 400, 'REQUEST_INVALID'],
  ])('%s', async (_, what, body, status, code) => {
    const id = await opened();
    expect(await ask(id, what, body)).toMatchObject({ status, body: { code } });
    expect(await events(id)).toEqual([]);
  });

  test.each(['watch', 'unwatch', 'acknowledge'])('a commitment that there is not: %s', async (what) => {
    expect(await ask('none', what)).toMatchObject({ status: 404, body: { code: 'COMMITMENT_NOT_FOUND' } });
    expect(await events('none')).toEqual([]);
  });

  test('whoever may only read', async () => {
    const headers = await register.as('reader', 'staff:rita');
    expect((await ask(await opened(), 'watch', {}, headers)).status).toBe(403);
  });
});
