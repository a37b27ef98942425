import { parse } from 'csv-parse/sync';
import { actorId } from '#domain/event.js';
import { evidenceId } from '#domain/values.js';
import { fromCell } from '#read-model/cells.js';
import { commitment, recorded, sourceAttached, visitRecorded, visits, when } from '#test/support/views.js';
import { openViewsApp, type ViewsApp } from '#test/support/views-app.js';
import { pressRelease, quoteOf } from '#test/support/visit-to-astana.js';

let views: ViewsApp;
let position: number;

const ben = actorId.parse('staff:ben');

beforeAll(async () => {
  views = await openViewsApp();
  const { clock, record } = views;
  await record(visits, visitRecorded, sourceAttached);
  const quote = quoteOf(pressRelease, 'Reuniunile periodice', 'ro');
  await record(commitment('dialogue'), recorded('dialogue', { quotes: [quote] }));
  await record(
    commitment('autumn'),
    recorded('autumn', {
      kind: 'visit',
      direction: 'ours',
      statement: 'Vizita președintelui la Astana',
      language: 'ro',
      timeframe: when('2018-23', 'this autumn'),
      parties: { responsible: 'Subcommittee on Human Rights', supporting: [], counterparts: [], owner: ben },
      tags: ['human rights'],
    }),
  );
  await record(
    commitment('undated'),
    recorded('undated', { statement: '=cmd|/c calc', timeframe: when('') }),
    { type: 'ProgressReported', data: { report: 'No news' } },
  );
  await record(commitment('idea'), { ...recorded('idea'), type: 'CommitmentProposed' });
  await record(
    commitment('no'),
    { ...recorded('no'), type: 'CommitmentProposed' },
    { type: 'CommitmentDismissed', data: { reason: 'a wish' } },
  );
  clock.set('2018-11-25T12:00:00.000Z');
  await record(commitment('dialogue'), {
    type: 'EvidenceAdded',
    data: {
      evidence: { form: 'note', id: evidenceId.parse('e1'), title: 'Minutes', note: 'It took place.' },
    },
  });
  position = await record(commitment('dialogue'), {
    type: 'CommitmentClosed',
    data: { outcome: 'fulfilled', reason: 'held' },
  });
});
afterAll(() => views.close());

const ids = async (query: string): Promise<unknown[]> => {
  const { status, body } = await views.get(`/commitments?after=${position}${query && `&${query}`}`);
  expect([status, body]).toEqual([200, expect.anything()]);
  return body.items.map(({ id }) => id);
};

describe('the list of commitments', () => {
  it('shows what is due first, and leaves out what was dismissed', async () => {
    expect(await ids('')).toEqual(['dialogue', 'idea', 'autumn', 'undated']);
  });

  it.each([
    ['stage=dismissed', ['no']],
    ['stage=proposed&stage=dismissed', ['idea', 'no']],
    ['outcome=fulfilled', ['dialogue']],
    ['schedule=overdue', ['idea']],
    ['schedule=window-open&schedule=undated', ['autumn', 'undated']],
    ['evidence=claimed', ['dialogue']],
    ['kind=visit&direction=ours', ['autumn']],
    ['body=Ministry%20of%20Justice&stage=closed', ['dialogue']],
    ['owner=staff:ben', ['autumn']],
    ['owner=none&stage=proposed', ['idea']],
    ['tag=human%20rights', ['autumn']],
    ['windowFrom=2018-11-25', ['autumn']],
    ['windowTo=2018-09-05', ['autumn']],
    ['windowFrom=2018-11-21&windowTo=2018-11-21', ['dialogue', 'idea', 'autumn']],
    ['q=presedintelui', ['autumn']],
    ['q=PREŞEDINTE', ['autumn']],
    ['q=dialogues', ['dialogue', 'idea']],
    ['q=human%20righ', ['dialogue', 'idea', 'autumn']],
    ['q=%22rights%20dialogue%22%20-minutes', ['idea']],
  ])('takes the filter %s', async (query, expected) => {
    expect(await ids(query)).toEqual(expected);
  });

  it.each([
    ['sort=-due', ['undated', 'autumn', 'idea', 'dialogue']],
    ['sort=owner,-id', ['undated', 'idea', 'dialogue', 'autumn']],
    ['sort=-changed', ['dialogue', 'undated', 'idea', 'autumn']],
    ['sort=-reports,id', ['undated', 'autumn', 'dialogue', 'idea']],
  ])('takes the order %s', async (query, expected) => {
    expect(await ids(query)).toEqual(expected);
  });

  it('of a visit that nobody recorded are refused with the nearest id', async () => {
    expect((await views.get(`/commitments?after=${position}&visit=astana-2108`)).body).toMatchObject({
      status: 404,
      code: 'VISIT_NOT_FOUND',
      hint: 'the nearest are "astana-2018"',
    });
    expect(await ids('visit=astana-2018&tag=nobody')).toEqual([]);
  });

  it.each(['due', '-due', 'opens,-id', '-changed,id', 'owner,-due', 'responsible,-slip,id'])(
    'is continued page by page in the order %s',
    async (sort) => {
      const whole = await ids(`sort=${sort}`);
      const paged: unknown[] = [];
      let cursor: string | null = '';
      do {
        const { body } = await views.get(`/commitments?limit=1&sort=${sort}${cursor && `&cursor=${cursor}`}`);
        paged.push(...body.items.map(({ id }) => id));
        expect(body).toMatchObject({ total: 4, totalIsExact: true });
        cursor = body.next;
      } while (cursor !== null);
      expect(paged).toEqual(whole);
    },
  );

  it('says what it is in full', async () => {
    const { body } = await views.get(`/commitments?after=${position}&outcome=fulfilled`);
    expect(body.position).toBe(position);
    expect(body.items).toEqual([
      {
        id: 'dialogue',
        visit: 'astana-2018',
        visitTitle: 'Visit to Astana',
        kind: 'dialogue',
        direction: 'joint',
        stage: 'closed',
        outcome: 'fulfilled',
        schedule: null,
        statement: 'Hold the Human Rights Dialogue',
        language: 'en',
        edtf: '2018-11-20/2018-11-21',
        words: null,
        daysLeft: null,
        daysToOpening: null,
        window: { first: '2018-11-20', last: '2018-11-21' },
        zone: 'Asia/Almaty',
        hemisphere: 'north',
        baseline: { first: '2018-11-20', last: '2018-11-21' },
        slipDays: 0,
        reports: 0,
        postponements: 0,
        responsible: 'European Commission',
        supporting: [],
        counterparts: ['Ministry of Justice'],
        owner: null,
        evidence: 'claimed',
        evidenceCount: 1,
        evidenceVerified: 0,
        tags: [],
        quotes: [
          expect.objectContaining({ source: 'press-release', language: 'ro', words: 'Reuniunile periodice' }),
        ],
        recurrence: null,
        links: [],
        lastReportedAt: null,
        recordedAt: '2018-08-20T09:30:00.000Z',
        changedAt: '2018-11-25T12:00:00.000Z',
        version: 3,
        position,
      },
    ]);
  });

  it.each([
    ['color=red', '/color', 'is not a field that is known here'],
    ['stage=finished', '/stage', 'is not a value that is known here'],
    ['sort=colour', '/sort', expect.stringContaining('another key than due')],
    ['sort=due,-due', '/sort', 'names a key twice: each is sorted by once'],
    ['limit=0', '/limit', expect.anything()],
    ['windowFrom=2018-02-30', '/windowFrom', expect.anything()],
    ['windowFrom=2018-11-30&windowTo=2018-11-01', '/windowTo', 'comes before windowFrom'],
    ['asOf=yesterday', '/asOf', expect.anything()],
    ['cursor=abc', '/cursor', 'is not a cursor that was given out here'],
  ])('refuses %s by name', async (query, pointer, detail) => {
    const { status, body } = await views.get(`/commitments?${query}`);
    expect(status).toBe(400);
    expect(body).toMatchObject({ code: 'REQUEST_INVALID', errors: [{ pointer, detail }] });
  });

  it('tells when a cursor belongs to another query', async () => {
    const { body: first } = await views.get('/commitments?limit=1&kind=dialogue');
    const { body } = await views.get(`/commitments?limit=1&kind=visit&cursor=${first.next}`);
    expect(body.errors).toMatchObject([
      { pointer: '/cursor', detail: expect.stringContaining('belongs to another query') },
    ]);
  });

  it('refuses a forged cursor before it reaches the database', async () => {
    const { body: first } = await views.get('/commitments?limit=1');
    const [of] = JSON.parse(Buffer.from(first.next ?? '', 'base64url').toString());
    const forged = Buffer.from(JSON.stringify([of, ['not a date', 'x']])).toString('base64url');
    expect((await views.get(`/commitments?limit=1&cursor=${forged}`)).status).toBe(400);
  });
});

describe('a list that finds nothing', () => {
  const warnings = async (query: string) => (await views.get(`/commitments?${query}`)).body.warnings;

  it.each([
    [
      'body=Subcommitee on Human Rights',
      'nothing has the body "Subcommitee on Human Rights"; the nearest are "Subcommittee on Human Rights"',
    ],
    ['owner=staff:bem', 'nothing has the owner "staff:bem"; the nearest are "staff:ben"'],
    ['tag=human right', 'nothing has the tag "human right"; the nearest are "human rights"'],
  ])('tells what may have been mistyped: %s', async (query, told) => {
    expect(await warnings(query)).toEqual([expect.stringContaining(told)]);
    expect((await views.get(`/board?${query}`)).body.warnings).toEqual([expect.stringContaining(told)]);
  });

  it('says nothing of names that there are, and none of a list that found something', async () => {
    expect(await warnings('owner=staff:ben&stage=closed')).toBeUndefined();
    expect(await warnings('owner=none&stage=proposed&q=nowhere')).toBeUndefined();
    expect(await warnings('owner=staff:bem&owner=staff:ben')).toBeUndefined();
  });
});

describe('as it was known at an instant', () => {
  const asOf = 'asOf=2018-11-22T00:00:00.000Z';

  it('lists what stood then, its schedule that of the day', async () => {
    expect(await ids(`${asOf}&schedule=overdue`)).toEqual(['dialogue', 'idea']);
    expect(await ids(`${asOf}&q=minutes`)).toEqual([]);
    expect(await ids('asOf=2018-08-20T00:00:00.000Z')).toEqual([]);
  });

  it('shows one as it stood then', async () => {
    const { body, headers } = await views.get(`/commitments/dialogue?${asOf}`);
    expect(body).toMatchObject({
      stage: 'open',
      outcome: null,
      schedule: 'overdue',
      evidence: 'none',
      version: 1,
    });
    expect(headers.etag).toBe('"1"');
  });

  it('takes a day for its end where the registry is, and says the moment', async () => {
    const list = async (query: string) => (await views.get(`/commitments?after=${position}&${query}`)).body;
    const day = await list('asOf=2018-11-25&stage=closed');
    // In Brussels, where the registry is unless it is described otherwise.
    expect(day).toMatchObject({ asOf: '2018-11-25T22:59:59.999Z', items: [{ id: 'dialogue' }] });
    expect(await list('asOf=2018-11-24&stage=closed')).toMatchObject({
      asOf: '2018-11-24T22:59:59.999Z',
      items: [],
    });
    expect(await list('stage=closed')).not.toHaveProperty('asOf');
    expect((await views.get('/commitments/dialogue?asOf=2018-11-24')).body).toMatchObject({
      asOf: '2018-11-24T22:59:59.999Z',
      stage: 'open',
    });
    expect((await views.get('/board?asOf=2018-11-25')).body).toMatchObject({
      now: '2018-11-25T22:59:59.999Z',
      asOf: '2018-11-25T22:59:59.999Z',
      counts: { stage: { closed: 1 } },
    });
    expect((await views.get('/commitments?asOf=2018-02-30')).status).toBe(400);
  });

  it('does not know what was recorded later', async () => {
    const { status, body } = await views.get('/commitments/dialogue?asOf=2018-01-01T00:00:00.000Z');
    expect(status).toBe(404);
    expect(body).toMatchObject({ code: 'COMMITMENT_NOT_FOUND' });
  });
});

describe('one commitment', () => {
  it('bears its version as ETag and all that is known of it', async () => {
    const { headers, body } = await views.get(`/commitments/dialogue?after=${position}`);
    expect(headers.etag).toBe('"3"');
    expect(body).toMatchObject({
      closedBecause: 'held',
      evidenceItems: [{ item: { title: 'Minutes' }, addedBy: 'staff:ana' }],
    });
  });

  it('that is not there is 404', async () => {
    expect((await views.get('/commitments/nothing')).body).toMatchObject({
      status: 404,
      code: 'COMMITMENT_NOT_FOUND',
    });
  });

  it('waits for the view, and says so when it does not come', async () => {
    const holding = views.dataSource.createQueryRunner();
    await holding.startTransaction();
    await holding.query("select from checkpoints where projection = 'commitment_status' for update");
    const after = await views.record(commitment('undated'), {
      type: 'ProgressReported',
      data: { report: 'Still no news' },
    });
    const { status, headers, body } = await views.get(`/commitments/dialogue?after=${after}`);
    await holding.rollbackTransaction();
    await holding.release();
    expect(status).toBe(503);
    expect(headers['retry-after']).toBe('1');
    expect(body).toMatchObject({ code: 'VIEW_BEHIND', view: 'commitment_status', position });
  });
});

describe('as CSV', () => {
  const rowsOf = (text: string): Record<string, string>[] =>
    parse<Record<string, string>>(text, { bom: true, columns: true }).map((row) =>
      Object.fromEntries(Object.entries(row).map(([name, cell]) => [name, fromCell(cell)])),
    );

  it.each(['?format=csv', ''])('it holds the whole list%s', async (query) => {
    const { headers, text } = await views.get(`/commitments${query}`, {
      accept: 'text/csv, application/json;q=0.5',
    });
    expect(headers['content-type']).toBe('text/csv; charset=utf-8; header=present');
    expect(text).toContain("'=cmd|/c calc");
    expect(rowsOf(text)).toMatchObject([
      { id: 'dialogue', outcome: 'fulfilled', counterparts: 'Ministry of Justice' },
      { id: 'idea', stage: 'proposed' },
      { id: 'autumn', statement: 'Vizita președintelui la Astana', tags: 'human rights', owner: 'staff:ben' },
      { id: 'undated', statement: '=cmd|/c calc', edtf: '', slipDays: '0' },
    ]);
    const [dialogue] = rowsOf(text);
    expect(JSON.parse(dialogue?.quotes ?? '')).toEqual([
      { source: 'press-release', start: 54, exact: 'Reuniunile periodice', language: 'ro' },
    ]);
  });

  it('it takes the filters and the limit', async () => {
    const { text } = await views.get('/commitments?format=csv&sort=-due&limit=2');
    expect(rowsOf(text).map(({ id }) => id)).toEqual(['undated', 'autumn']);
  });

  it('what is wrong with the query is told as a problem', async () => {
    expect((await views.get('/commitments?format=csv&cursor=x')).headers['content-type']).toMatch(
      'problem+json',
    );
  });
});
