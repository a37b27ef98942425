import { EventStore } from '#event-store/event-store.js';
import { eventStoreMigrations } from '#event-store/migrations.js';
import { openTestApp, type TestApp } from '#test/support/http-app.js';
import { promised, visitToAstana } from '#test/support/visit-to-astana.js';
import { RegisterModule } from '../register.module.js';
import type { BatchAnswer } from './batch.schema.js';

let register: TestApp;
beforeAll(async () => {
  register = await openTestApp({ modules: [RegisterModule], migrations: eventStoreMigrations });
  await register.ask('/visits', visitToAstana);
});
afterAll(() => register.close());

const opened = async (): Promise<string> => {
  const { body } = await register.ask('/commitments', promised);
  return String(body.id);
};
const store = () => register.app.get(EventStore, { strict: false });
const typesOf = async (id: string) => (await store().readStream(`commitment-${id}`)).map(({ type }) => type);
const asked = async (body: object, headers: Record<string, string> = {}) => {
  const answer = await register.ask('/commands', body, { headers });
  return { ...answer, body: answer.body as unknown as BatchAnswer };
};
const tagged = (id: string, more: object = {}) => ({
  type: 'TagCommitment',
  id,
  data: { tags: ['x'] },
  ...more,
});
const postponed = { timeframe: { edtf: '2019-21' }, askedBy: 'the host', decidedBy: 'the chair' };

describe('Several commands at once', () => {
  test('are carried out in their order, each with its receipt, for one reason', async () => {
    const [one, two] = [await opened(), await opened()];
    const { status, body } = await asked({
      why: 'Elections in the host country',
      commands: [
        { type: 'PostponeCommitment', id: one, data: postponed },
        { type: 'NarrowTimeframe', id: two, data: { timeframe: { edtf: '2018-10' } } },
        { type: 'CloseCommitment', id: one, data: { outcome: 'withdrawn', reason: 'Nobody wants it' } },
      ],
    });
    expect(status).toBe(200);
    expect(body).toMatchObject({
      done: 3,
      refused: 0,
      results: [
        { status: 200, receipt: { id: one, version: 2, changed: true }, problem: null },
        { status: 200, receipt: { id: two, version: 2 } },
        { status: 200, receipt: { id: one, version: 3 } },
      ],
    });
    const [, moved, closed] = await store().readStream(`commitment-${one}`);
    expect(moved?.data).toMatchObject({ reason: 'Elections in the host country' });
    expect(closed?.data).toMatchObject({ reason: 'Nobody wants it' });
    const [, narrowed] = await store().readStream(`commitment-${two}`);
    expect(narrowed?.data).toMatchObject({ because: { note: 'Elections in the host country' } });
  });

  test('begin something, with an id of its own or a made-up one', async () => {
    const { body } = await asked({
      commands: [
        { type: 'RecordCommitment', data: promised },
        { type: 'RecordCommitment', id: 'chosen-in-a-batch', data: promised },
      ],
    });
    expect(body.results.map(({ status, receipt }) => [status, receipt?.id])).toEqual([
      [201, expect.stringMatching(/^c-/)],
      [201, 'chosen-in-a-batch'],
    ]);
  });

  test('that are refused say why, and stop none', async () => {
    const [stale, closed, good] = [await opened(), await opened(), await opened()];
    await register.ask(`/commitments/${closed}/close`, { outcome: 'fulfilled' });
    const { status, body } = await asked({
      commands: [
        tagged(stale, { ifMatch: 7 }),
        tagged('nobody-knows-it'),
        { type: 'RewordCommitment', id: closed, data: { statement: 'Said otherwise' } },
        tagged(good, { ifMatch: 1 }),
      ],
    });
    expect(status).toBe(207);
    expect(body).toMatchObject({ done: 1, refused: 3 });
    expect(body.results.map((one) => one.problem?.code ?? one.receipt?.version)).toEqual([
      'STALE_VERSION',
      'COMMITMENT_NOT_FOUND',
      'COMMITMENT_NOT_OPEN',
      2,
    ]);
    expect(body.results[0]).toMatchObject({
      status: 412,
      receipt: null,
      problem: { version: 1, status: 412 },
    });
    expect(await typesOf(stale)).toEqual(['CommitmentRecorded']);
  });

  test('of a keeper are refused to staff, one by one', async () => {
    const id = await opened();
    const { body } = await asked({
      commands: [{ type: 'RemoveReader', id: 'staff:ion', data: { because: 'left' } }, tagged(id)],
    });
    expect(body.results.map(({ status }) => status)).toEqual([403, 200]);
  });
});

describe('A batch that cannot be read as a whole asks nothing', () => {
  test.each([
    ['an unknown command', { type: 'BurnCommitment', id: 'x' }, '/commands/1/type'],
    ['data of no command', { type: 'TagCommitment', id: 'x', data: { tag: 'y' } }, '/commands/1/data/tags'],
    ['no id', { type: 'TagCommitment', data: { tags: [] } }, '/commands/1/id'],
    ['no reason anywhere', { type: 'ReopenCommitment', id: 'x' }, '/commands/1/data/reason'],
  ])('%s', async (_, command, pointer) => {
    const id = await opened();
    const { status, body } = await asked({ commands: [tagged(id), command] });
    expect(status).toBe(400);
    expect(body).toMatchObject({ code: 'REQUEST_INVALID' });
    expect(JSON.stringify(body)).toContain(`"${pointer}"`);
    expect(await typesOf(id)).toHaveLength(1);
  });

  test('a reason that would be lost, none or too many commands, and If-Match of all', async () => {
    const id = await opened();
    const lost = await asked({ why: 'Elections', commands: [tagged(id)] });
    expect(lost).toMatchObject({ status: 400, body: { errors: [{ pointer: '/commands/0' }] } });
    expect((await asked({ commands: [] })).status).toBe(400);
    expect((await asked({ commands: Array.from({ length: 201 }, () => tagged(id)) })).status).toBe(400);
    expect((await asked({ commands: [tagged(id)] }, { 'if-match': '"1"' })).status).toBe(400);
    expect(await typesOf(id)).toHaveLength(1);
  });

  test('or is asked by somebody who only reads', async () => {
    const id = await opened();
    const answer = await asked({ commands: [tagged(id)] }, await register.as('reader'));
    expect(answer.status).toBe(403);
    expect(await typesOf(id)).toHaveLength(1);
  });
});

describe('An Idempotency-Key', () => {
  const reports = (id: string, ...more: object[]) => ({
    commands: [{ type: 'ReportProgress', id, data: { report: 'sent' } }, ...more],
  });

  test('makes a repeated batch silent, and gives its first answer again', async () => {
    const id = await opened();
    const batch = reports(id, { type: 'RecordCommitment', data: promised });
    const first = await asked(batch, { 'idempotency-key': 'b-1' });
    await register.ask(`/commitments/${id}/close`, { outcome: 'fulfilled' });
    const again = await asked(batch, { 'idempotency-key': 'b-1' });
    expect(again.body).toEqual(first.body);
    expect(await typesOf(id)).toEqual(['CommitmentRecorded', 'ProgressReported', 'CommitmentClosed']);
  });

  test('lets what was refused be put right, and refuses another command in the place of one that was done', async () => {
    const id = await opened();
    const key = { 'idempotency-key': 'b-2' };
    expect((await asked(reports(id, tagged('nobody')), key)).body).toMatchObject({ done: 1, refused: 1 });
    expect((await asked(reports(id, tagged(id)), key)).body).toMatchObject({ done: 2, refused: 0 });
    expect(await typesOf(id)).toEqual(['CommitmentRecorded', 'ProgressReported', 'CommitmentTagged']);
    const other = await asked({ commands: [tagged(id)] }, key);
    expect(other.body.results[0]).toMatchObject({ problem: { code: 'IDEMPOTENCY_KEY_REUSED' } });
  });
});

describe('A dry run', () => {
  test('says what each would give after those before it, and records nothing', async () => {
    const id = await opened();
    const head = await store().head();
    const { status, body } = await asked(
      {
        dryRun: true,
        commands: [
          { type: 'PostponeCommitment', id, ifMatch: 1, data: { ...postponed, reason: 'Elections' } },
          { type: 'CloseCommitment', id, ifMatch: 2, data: { outcome: 'withdrawn' } },
          { type: 'CloseCommitment', id, data: { outcome: 'fulfilled' } },
          { type: 'RecordCommitment', id, data: promised },
        ],
      },
      { 'idempotency-key': 'd-1' },
    );
    expect(status).toBe(207);
    expect(body.results).toMatchObject([
      {
        receipt: { id, version: 2, position: head, changed: true },
        events: [
          { type: 'CommitmentPostponed', data: { reason: 'Elections', timeframe: { edtf: '2019-21' } } },
        ],
      },
      { receipt: { version: 3 }, events: [{ type: 'CommitmentClosed' }] },
      { problem: { code: 'COMMITMENT_NOT_OPEN' } },
      { problem: { code: 'COMMITMENT_EXISTS' } },
    ]);
    expect(await store().head()).toBe(head);
    // Nor is the key used up.
    const real = await asked({ commands: [tagged(id)] }, { 'idempotency-key': 'd-1' });
    expect(real.body).toMatchObject({ done: 1, results: [{ receipt: { version: 2 } }] });
    expect(real.body.results[0]).not.toHaveProperty('events');
  });

  test('of what is so already says that nothing would change', async () => {
    const id = await opened();
    await register.ask(`/commitments/${id}/tags`, { tags: ['x'] });
    const { body } = await asked({ dryRun: true, commands: [tagged(id)] });
    expect(body.results).toMatchObject([{ receipt: { version: 2, changed: false }, events: [] }]);
  });
});
