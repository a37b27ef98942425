import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { eventStoreMigrations } from '#event-store/migrations.js';
import { docxOf, pdfOf } from '#test/support/documents.js';
import { openTestApp, type TestApp } from '#test/support/http-app.js';
import { visitToAstana } from '#test/support/visit-to-astana.js';
import { RegisterModule } from '../register.module.js';
import { type ReadingState, reading } from './reading.schema.js';

/** A model service of this test: real HTTP, answers of our making. */
let service: Server;
let answer: () => { status: number; body: string };
const askedOfModel: { authorization: string | undefined; body: string }[] = [];
const content = (proposals: readonly object[]) => ({
  status: 200,
  body: JSON.stringify({ choices: [{ message: { content: JSON.stringify({ proposals }) } }] }),
});

let plain: TestApp;
let withModel: TestApp;

beforeAll(async () => {
  service = createServer(async (request, response) => {
    let body = '';
    for await (const piece of request) body += piece;
    askedOfModel.push({ authorization: request.headers.authorization, body });
    const { status, body: said } = answer();
    response.writeHead(status, { 'content-type': 'application/json' }).end(said);
  }).listen(0, '127.0.0.1');
  await once(service, 'listening');
  const { port } = service.address() as AddressInfo;
  const modules = [RegisterModule];
  plain = await openTestApp({ modules, migrations: eventStoreMigrations });
  withModel = await openTestApp({
    modules,
    migrations: eventStoreMigrations,
    env: {
      AIDE_MEMOIRE_MODEL_URL: `http://127.0.0.1:${port}/v1`,
      AIDE_MEMOIRE_MODEL: 'small',
      AIDE_MEMOIRE_MODEL_KEY: 'key-of-the-test',
    },
  });
  for (const app of [plain, withModel]) await app.ask('/visits', visitToAstana);
});
afterAll(async () => {
  await plain.close();
  await withModel.close();
  service.close();
});

const path = `/visits/${visitToAstana.visit}/readings`;

const done = async (app: TestApp, wanted: object): Promise<ReadingState> => {
  const { status, headers, body } = await app.ask(path, wanted);
  expect(status).toBe(202);
  for (;;) {
    const answered = await app.app.inject({
      url: String(headers.location),
      headers: await app.as('reader'),
    });
    const state = reading.parse(answered.json());
    expect(state.id).toBe(body.id);
    if (state.state === 'done' || state.state === 'failed') return state;
    await pause(20);
  }
};

const eventsOf = (app: TestApp, stream: string): Promise<{ type: string; data: Record<string, unknown> }[]> =>
  app.dataSource.query('select type, data from events where stream_id = $1 order by version', [stream]);

const text = 'The Minister of Justice will visit Brussels this autumn. He spoke of his youth.';

describe('reading a report for a visit', () => {
  test('attaches its text and proposes what it promises, with the words and reasons it was read from', async () => {
    const state = await done(plain, { text, title: 'Note', source: 'note', date: '2018-08-20' });
    expect(state).toMatchObject({
      state: 'done',
      source: 'note',
      date: '2018-08-20',
      dateFrom: 'given',
      progress: { recorded: 1, found: 1 },
      problem: null,
    });
    const [proposal = ''] = state.proposals;
    const [event] = await eventsOf(plain, `commitment-${proposal}`);
    expect(event).toMatchObject({
      type: 'CommitmentProposed',
      data: {
        kind: 'visit',
        timeframe: { edtf: '2018-23', words: 'this autumn' },
        quotes: [{ source: 'note', start: 0 }],
        readAs: {
          reading: state.id,
          language: 'en',
          reasons: expect.arrayContaining([expect.objectContaining({ code: 'dates', words: 'this autumn' })]),
        },
        by: 'staff:ana',
      },
    });
  });

  test('again is the same reading, and proposes nothing twice; not even to a process that forgot it', async () => {
    const first = await done(plain, { text, date: '2018-08-20' });
    const [proposal = ''] = first.proposals;
    await plain.ask(`/commitments/${proposal}/reword`, { statement: 'The Minister comes' });
    const before = await eventsOf(plain, `commitment-${proposal}`);
    expect(await done(plain, { text, date: '2018-08-20' })).toEqual(first);
    expect((await plain.ask(path, { text, date: '2018-08-21' })).body.id).not.toBe(first.id);
    expect(await eventsOf(plain, `commitment-${proposal}`)).toEqual(before);
  });

  test('takes a file by its bytes, and the same words of another form from the source there is', async () => {
    const said = 'The delegation agreed to meet again in Astana in May 2019.';
    const state = await done(plain, {
      file: { name: 'Notă de ședință.docx', base64: docxOf([said]).toString('base64') },
      date: '2018-08-20',
    });
    expect(state).toMatchObject({ state: 'done', source: 'nota-de-sedinta' });
    const pasted = await done(plain, { text: said, date: '2018-08-20' });
    expect(pasted).toMatchObject({ state: 'done', source: 'nota-de-sedinta' });
  });

  test('reads a source that is attached', async () => {
    const state = await done(plain, { source: 'note', date: '2018-08-20' });
    expect(state).toMatchObject({ state: 'done', source: 'note' });
    expect((await plain.ask(path, { source: 'nowhere' })).body).toMatchObject({ code: 'SOURCE_NOT_FOUND' });
  });

  test('fails with the reason, and attaches nothing', async () => {
    const state = await done(plain, { file: { name: 'scan.pdf', base64: pdfOf([[]]).toString('base64') } });
    expect(state).toMatchObject({
      state: 'failed',
      source: null,
      problem: { code: 'DOCUMENT_WITHOUT_TEXT', hint: expect.stringContaining('OCR') },
    });
  });

  test.each([
    ['nothing', {}],
    ['a text and a file', { text, file: { name: 'x', base64: 'eA==' } }],
    ['what is no base64', { file: { name: 'x', base64: '!' } }],
    ['30 February', { text, date: '2018-02-30' }],
  ])('of %s is refused', async (_, wanted) => {
    expect((await plain.ask(path, wanted)).status).toBe(400);
  });

  test('is refused to readers, and for a visit that is not recorded', async () => {
    const headers = await plain.as('reader', 'staff:radu');
    expect((await plain.ask(path, { text }, { headers })).status).toBe(403);
    expect((await plain.ask('/visits/nowhere/readings', { text })).body.code).toBe('VISIT_NOT_FOUND');
  });
});

describe('a model service', () => {
  const report = `${text} Our office looks into the Tairov file meanwhile, and will say what it finds.`;
  const rest = 'Our office looks into the Tairov file meanwhile';
  const found = {
    quote: rest,
    statement: 'Our office looks into the Tairov file',
    kind: 'case',
    direction: 'ours',
    edtf: '2018-09',
  };

  test('adds what the grammar did not find, once it is checked: the quote is there, the date can be read and is to come', async () => {
    answer = () =>
      content([
        found,
        { ...found, quote: 'words that nobody said' },
        { ...found, quote: 'He spoke of his youth', edtf: 'in autumn' },
        { ...found, quote: 'He spoke of his youth', edtf: '1970' },
        { ...found, quote: 'He spoke', kind: 'wish' },
        { ...found, quote: 'will visit Brussels' },
      ]);
    const state = await done(withModel, { text: report, date: '2018-08-20' });
    const added = (await Promise.all(state.proposals.map((id) => eventsOf(withModel, `commitment-${id}`))))
      .map(([event]) => event?.data as { readAs: { rule: string }; statement: string })
      .filter(({ readAs }) => readAs.rule.startsWith('model'));
    expect(added.map(({ statement, readAs }) => [statement, readAs.rule])).toEqual([
      [found.statement, 'model: small'],
    ]);
    expect(askedOfModel.at(-1)).toMatchObject({
      authorization: 'Bearer key-of-the-test',
      body: expect.stringContaining('Tairov'),
    });
  });

  test.each([
    ['an error', () => ({ status: 500, body: 'no' })],
    [
      'prose',
      () => ({ status: 200, body: JSON.stringify({ choices: [{ message: { content: 'Sure!' } }] }) }),
    ],
    ['no JSON', () => ({ status: 200, body: '<html>' })],
  ])('that answers with %s changes nothing', async (name, said) => {
    answer = said;
    const given = { text: `${text} (${name})`, date: '2018-08-20' };
    const [with_, without] = [await done(withModel, given), await done(plain, given)];
    expect(with_.state).toBe('done');
    expect(with_.proposals).toHaveLength(without.proposals.length);
  });
});

describe('a file that was handed in', () => {
  test('is read as it came, and kept beside its words', async () => {
    const docx = docxOf(['The Ambassador will call the committee in November 2018.']);
    const { statusCode, ...answer } = await plain.app.inject({
      method: 'POST',
      url: '/api/v1/files?name=Call.docx',
      headers: { ...(await plain.as('staff')), 'content-type': 'application/octet-stream' },
      payload: docx,
    });
    expect(statusCode).toBe(200);
    const { id, sha256 } = answer.json();
    const state = await done(plain, { handedIn: id, date: '2018-08-20' });
    expect(state).toMatchObject({ state: 'done', source: 'call' });
    const attached = await eventsOf(plain, `visit-${visitToAstana.visit}`);
    expect(attached.at(-1)?.data.source).toMatchObject({ id: 'call', file: { name: 'Call.docx', sha256 } });
    expect(await plain.ask(path, { handedIn: 'a'.repeat(32) })).toMatchObject({
      status: 404,
      body: { code: 'FILE_NOT_FOUND', pointer: '/handedIn' },
    });
  });
});
