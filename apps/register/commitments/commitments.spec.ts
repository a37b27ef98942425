import { eventStoreMigrations } from '#event-store/migrations.js';
import { readerTermsOf } from '#test/support/described-reader.js';
import { openTestApp, type TestApp } from '#test/support/http-app.js';
import { pressRelease, visitToAstana } from '#test/support/visit-to-astana.js';
import { RegisterModule } from '../register.module.js';

let register: TestApp;
beforeAll(async () => {
  register = await openTestApp({ modules: [RegisterModule], migrations: eventStoreMigrations });
  await register.ask('/visits', visitToAstana);
  await register.ask('/visits/astana-2018/sources', pressRelease);
});
afterAll(() => register.close());

const promised = {
  visit: 'astana-2018',
  kind: 'visit',
  direction: 'ours',
  statement: 'The chairman visits Astana',
  language: 'en',
  parties: { responsible: 'Subcommittee on Human Rights' },
  timeframe: { edtf: '2018-23', words: 'this autumn', language: 'en' },
  quotes: [{ source: 'press-release', exact: 'visit Astana this autumn', language: 'en' }],
};
const yearly = { every: 'P1Y', number: 15, series: 'Parliamentary Cooperation Committee' };

const begun = async (path: string, more: object = {}): Promise<string> => {
  const { status, body } = await register.ask(path, { ...promised, ...more });
  expect(status).toBe(201);
  return String(body.id);
};
const opened = (more: object = {}) => begun('/commitments', more);
const proposed = () => begun('/commitments/proposals');
const ask = (id: string, what: string, body: object = {}) => register.ask(`/commitments/${id}/${what}`, body);

const inOctober = { timeframe: { edtf: '2018-10' }, because: { note: 'they rang' } };
const inMarch = { timeframe: { edtf: '2019-03' }, reason: 'elections', askedBy: 'MFA', decidedBy: 'DROI' };
const agenda = { form: 'link', id: 'agenda', title: 'Agenda', url: 'https://example.org/agenda' };

describe('beginning', () => {
  test('a commitment without an id gets one that can be read out', async () => {
    const { headers, body } = await register.ask('/commitments', promised);
    expect(body.id).toMatch(/^c-[0-9a-hjkmnp-tv-z]{10}$/);
    expect(headers).toMatchObject({ etag: '"1"', location: `/api/v1/commitments/${body.id}` });
  });

  test('a proposal is nothing until it is accepted', async () => {
    const id = await proposed();
    expect((await ask(id, 'close', { outcome: 'fulfilled' })).body.code).toBe('COMMITMENT_NOT_OPEN');
    expect((await ask(id, 'accept')).body).toMatchObject({ version: 2, changed: true });
    expect((await ask(id, 'accept')).body).toMatchObject({ version: 2, changed: false });
  });

  test('that a proposal was accepted is taken back as its receipt says, and taken again', async () => {
    const id = await proposed();
    const { undo } = (await ask(id, 'accept', { kind: 'report' })).body;
    expect(undo).toEqual({ type: 'TakeBackAcceptance', id, data: { reason: 'Taken back' } });
    const tookBack = (await ask(id, 'take-back-acceptance', { reason: 'Taken back' })).body;
    expect(tookBack).toMatchObject({
      version: 3,
      undo: { type: 'AcceptProposal', id, data: { kind: 'report' } },
    });
    expect((await ask(id, 'accept', { kind: 'report' })).body).toMatchObject({ version: 4, changed: true });
    await ask(id, 'progress', { report: 'The invitation was sent.' });
    expect(await ask(id, 'take-back-acceptance')).toMatchObject({
      status: 409,
      body: { code: 'ACCEPTANCE_STANDS', params: { how: 'report' } },
    });
  });

  test('a proposal can be dismissed', async () => {
    const id = await proposed();
    expect((await ask(id, 'dismiss', { reason: 'a wish, not a promise' })).status).toBe(200);
    expect((await ask(id, 'accept')).body.code).toBe('COMMITMENT_NOT_PROPOSED');
  });

  test.each([
    [
      'words that are not in the source',
      { quotes: [{ source: 'press-release', exact: 'next spring', language: 'en' }] },
      422,
      'QUOTE_NOT_FOUND',
    ],
    [
      'a source that is not there',
      { quotes: [{ source: 'report', exact: 'autumn', language: 'en' }] },
      404,
      'SOURCE_NOT_FOUND',
    ],
    ['a visit that is not there', { visit: 'nowhere' }, 404, 'VISIT_NOT_FOUND'],
    ['malformed EDTF', { timeframe: { edtf: '2018-13' } }, 422, 'TIMEFRAME_MALFORMED'],
    ['a reversed window', { timeframe: { edtf: '2018-11-21/2018-11-20' } }, 422, 'TIMEFRAME_REVERSED'],
  ])('on %s is refused', async (_name, wrong, status, code) => {
    const answer = await register.ask('/commitments', { ...promised, ...wrong });
    expect(answer).toMatchObject({ status, body: { code, pointer: expect.any(String) } });
  });

  test('under an id that is a word of addresses is refused, as is the next one', async () => {
    const { status, body } = await register.ask('/commitments', { ...promised, commitment: 'facets' });
    expect(status).toBe(400);
    expect(body.errors).toMatchObject([{ pointer: '/commitment' }]);
    const closed = await ask(await opened(), 'close', {
      outcome: 'fulfilled',
      next: { commitment: 'facets' },
    });
    expect(closed.body.errors).toMatchObject([{ pointer: '/next/commitment' }]);
  });

  test('under an id that is taken is refused', async () => {
    const commitment = await opened();
    const answer = await register.ask('/commitments', { ...promised, commitment, statement: 'Another' });
    expect(answer).toMatchObject({ status: 409, body: { code: 'COMMITMENT_EXISTS' } });
  });
});

describe('an open commitment', () => {
  test.each([
    ['reword', { statement: 'He visits Astana', because: { quote: promised.quotes[0] } }, 'RewordCommitment'],
    ['assign', { owner: 'staff:ana', supporting: ['Permanent Mission'] }, 'AssignCommitment'],
    ['narrow', inOctober, 'CorrectTimeframe'],
    ['postpone', inMarch, 'CorrectTimeframe'],
    ['progress', { report: 'The invitation was sent.', on: '2018-09-14' }, 'RetractReport'],
    ['evidence', agenda, 'RetractEvidence'],
    ['close', { outcome: 'withdrawn', reason: 'no longer wanted' }, 'ReopenCommitment'],
    ['recurrence', { recurrence: yearly }, 'SetRecurrence'],
    ['tags', { tags: ['human rights'] }, 'TagCommitment'],
  ])('%s: once is written, and says what takes it back', async (what, body, takenBackBy) => {
    const id = await opened();
    const answer = await ask(id, what, body);
    expect(answer).toMatchObject({ status: 200, headers: { etag: '"2"' } });
    const undo = expect.objectContaining({ type: takenBackBy, id });
    expect(answer.body).toEqual({ id, version: 2, position: expect.any(Number), changed: true, undo });
  });

  test.each([
    ['narrow', { ...inOctober, timeframe: { edtf: '2018-12' } }, 422, 'NOT_NARROWER'],
    ['postpone', { ...inMarch, timeframe: { edtf: '2018-09/2018-11' } }, 422, 'NOT_MOVED'],
    ['evidence/agenda/verify', {}, 404, 'EVIDENCE_NOT_FOUND'],
    ['reopen', { reason: 'why not' }, 409, 'COMMITMENT_NOT_CLOSED'],
    ['accept', {}, 409, 'COMMITMENT_NOT_PROPOSED'],
    ['close', { outcome: 'fulfilled', next: {} }, 422, 'NO_NEXT_OCCURRENCE'],
    ['close', { outcome: 'fulfilled', supersededBy: 'c-1' }, 404, 'COMMITMENT_NOT_FOUND'],
    ['links', { relation: 'same-as', to: 'c-1' }, 404, 'COMMITMENT_NOT_FOUND'],
  ])('%s %j is refused', async (what, body, status, code) => {
    expect(await ask(await opened(), what, body)).toMatchObject({ status, body: { code } });
  });

  test('has its evidence verified, and tells other evidence of the same id apart', async () => {
    const id = await opened();
    await ask(id, 'evidence', agenda);
    const verified = await ask(id, 'evidence/agenda/verify', { note: 'seen' });
    expect(verified.body).toMatchObject({ version: 3, changed: true });
    const other = await ask(id, 'evidence', { ...agenda, title: 'Another agenda' });
    expect(other).toMatchObject({ status: 409, body: { code: 'EVIDENCE_EXISTS' } });
  });

  test('is linked to another, never to itself', async () => {
    const [id, to] = [await opened(), await opened()];
    expect((await ask(id, 'links', { relation: 'follows-from', to })).body.changed).toBe(true);
    const itself = await ask(id, 'links', { relation: 'same-as', to: id });
    expect(itself).toMatchObject({ status: 422, body: { code: 'LINK_TO_ITSELF' } });
  });

  test('is superseded by one that exists', async () => {
    const [id, successor] = [await opened(), await opened()];
    const closing = { outcome: 'superseded', supersededBy: successor };
    expect((await ask(id, 'close', closing)).status).toBe(200);
  });
});

describe('evidence', () => {
  test('that was verified by mistake is claimed again, as the receipt says', async () => {
    const id = await opened();
    await ask(id, 'evidence', agenda);
    const { undo } = (await ask(id, 'evidence/agenda/verify')).body;
    const data = { evidence: 'agenda', verification: 3, reason: 'Taken back' };
    expect(undo).toEqual({ type: 'TakeBackVerification', id, data });
    const { evidence, ...body } = data;
    const answer = await ask(id, `evidence/${evidence}/take-back-verification`, body);
    expect(answer).toMatchObject({ status: 200, body: { version: 4, changed: true } });
    // Who looked has to look again: nobody else verifies by undoing.
    expect(answer.body.undo ?? null).toBeNull();
  });
});

describe('a closed commitment', () => {
  test.each([
    ['postpone', inMarch],
    ['progress', { report: 'late' }],
    ['assign', { owner: 'staff:ana' }],
  ])('cannot be changed: %s', async (what, body) => {
    const id = await opened();
    await ask(id, 'close', { outcome: 'fulfilled' });
    expect(await ask(id, what, body)).toMatchObject({ status: 409, body: { code: 'COMMITMENT_NOT_OPEN' } });
  });

  test('can be reopened', async () => {
    const id = await opened();
    await ask(id, 'close', { outcome: 'fulfilled' });
    expect((await ask(id, 'reopen', { reason: 'by mistake' })).body).toMatchObject({
      version: 3,
      changed: true,
    });
  });
});

describe('what is said', () => {
  test('again in the same words counts again, unless the Idempotency-Key says that it is the same', async () => {
    const id = await opened();
    const headers = { 'idempotency-key': 'no-news' };
    const report = (more: object = {}) =>
      register.ask(`/commitments/${id}/progress`, { report: 'No news' }, more);
    expect((await report({ headers })).body).toMatchObject({ version: 2, changed: true });
    expect((await report({ headers })).body).toMatchObject({ version: 2 });
    expect((await report()).body).toMatchObject({ version: 3, changed: true });
    expect((await report({ headers: await register.as('staff', 'staff:ion') })).body.version).toBe(4);
  });

  test('of a day to come is refused, of one before the visit only taken when confirmed', async () => {
    const id = await opened();
    const closing = { outcome: 'fulfilled', on: '2099-01-01' };
    expect(await ask(id, 'close', closing)).toMatchObject({ status: 422, body: { code: 'DAY_TO_COME' } });
    const early = { outcome: 'fulfilled', on: '1999-01-01' };
    expect(await ask(id, 'close', early)).toMatchObject({
      status: 422,
      body: { code: 'UNLIKELY', pointer: '/on', hint: expect.stringContaining('"confirmed": true') },
    });
    expect((await ask(id, 'close', { ...early, confirmed: true })).body).toMatchObject({ changed: true });
  });

  test('of an owner whom nobody described, where others are, names the nearest and asks', async () => {
    const id = await opened();
    expect((await ask(id, 'assign', { owner: 'staff:mariaa' })).body).toMatchObject({ changed: true });
    const headers = await register.as('keeper', 'staff:kim');
    await register.ask('/readers/staff:maria/describe', readerTermsOf('Maria'), { headers });
    const other = await opened();
    expect(await ask(other, 'assign', { owner: 'staff:mariaa' })).toMatchObject({
      status: 422,
      body: { code: 'UNLIKELY', pointer: '/owner', hint: expect.stringContaining('"staff:maria"') },
    });
    expect((await ask(other, 'assign', { owner: 'staff:maria' })).body).toMatchObject({ changed: true });
    const confirmed = { owner: 'staff:mariaa', confirmed: true };
    expect((await ask(other, 'assign', confirmed)).body).toMatchObject({ changed: true });
    // It stands so already, and whoever asks is somebody.
    expect((await ask(other, 'assign', { owner: 'staff:mariaa' })).body).toMatchObject({ changed: false });
    expect((await ask(other, 'assign', { owner: 'staff:ana' })).body).toMatchObject({ changed: true });
  });
});

describe('closing one that recurs', () => {
  test('opens the next in the same breath, and says which', async () => {
    const id = await opened({ commitment: 'pcc-15', recurrence: yearly });
    const { body } = await ask(id, 'close', { outcome: 'fulfilled', on: '2018-05-12' });
    expect(body).toMatchObject({ id, version: 2, next: 'pcc-16' });
    expect((await ask('pcc-16', 'tags', { tags: ['yearly'] })).body).toMatchObject({ version: 2 });
  });

  test('into an id that is taken is refused, and it stays open', async () => {
    const taken = await opened();
    const id = await opened({ recurrence: yearly });
    const refused = await ask(id, 'close', { outcome: 'fulfilled', next: { commitment: taken } });
    expect(refused).toMatchObject({
      status: 409,
      body: { code: 'COMMITMENT_EXISTS', pointer: '/next/commitment' },
    });
    expect((await ask(id, 'close', { outcome: 'fulfilled' })).body).toMatchObject({
      version: 2,
      changed: true,
    });
  });
});

test('what is asked of a commitment that is not there is 404', async () => {
  expect(await ask('c-nothing', 'tags', { tags: [] })).toMatchObject({
    status: 404,
    body: { code: 'COMMITMENT_NOT_FOUND' },
  });
});
