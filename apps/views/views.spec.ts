import { parse } from 'csv-parse/sync';
import { meetingId } from '#domain/values.js';
import { commitment, recorded, sourceAttached, visitRecorded, visits, when } from '#test/support/views.js';
import { openViewsApp, type ViewsApp } from '#test/support/views-app.js';
import { pressRelease, quoteOf } from '#test/support/visit-to-astana.js';

let views: ViewsApp;
let position: number;

const quote = quoteOf(pressRelease, 'this autumn');

beforeAll(async () => {
  views = await openViewsApp();
  const { clock, record } = views;
  await record(visits, visitRecorded, sourceAttached, {
    type: 'MeetingNoted',
    data: { meeting: { id: meetingId.parse('m1'), with: [{ name: 'Georgy Kim' }], topics: [] } },
  });
  await record(
    commitment('autumn'),
    recorded('autumn', { timeframe: when('2018-23', 'this autumn'), quotes: [quote] }),
  );
  await record(commitment('held'), recorded('held'), {
    type: 'CommitmentClosed',
    data: { outcome: 'fulfilled' },
  });
  await record(commitment('late'), recorded('late', { timeframe: when('2018-10-01') }));
  await record(commitment('undated'), recorded('undated', { timeframe: when('') }));
  clock.set('2018-10-25T12:00:00.000Z');
  position = await record(
    commitment('autumn'),
    { type: 'TimeframeNarrowed', data: { timeframe: when('2018-11'), because: { quote } } },
    {
      type: 'CommitmentPostponed',
      data: {
        timeframe: when('2018-12-01'),
        reason: 'elections',
        askedBy: 'the host',
        decidedBy: 'the chair',
      },
    },
  );
  await views.get(`/board?after=${position}`);
});
afterAll(() => views.close());

describe('visits', () => {
  it('are listed with how many commitments stand where', async () => {
    const { body } = await views.get(`/visits?after=${position}`);
    expect(body.items).toMatchObject([
      {
        id: 'astana-2018',
        title: 'Visit to Astana',
        window: { first: '2018-08-17', last: '2018-08-18' },
        commitments: { proposed: 0, open: 3, overdue: 1, closed: 1 },
        sourceCount: 1,
        meetingCount: 1,
      },
    ]);
  });

  it.each([
    ['country=KZ', 1],
    ['country=BE', 0],
    ['q=kim', 1],
    ['q=nobody', 0],
    ['windowFrom=2018-08-19', 0],
  ])('take the filter %s', async (filter, total) => {
    expect((await views.get(`/visits?after=${position}&${filter}`)).body.total).toBe(total);
  });

  it('show their sources without the texts, and each source with its', async () => {
    const { body, headers } = await views.get(`/visits/astana-2018?after=${position}`);
    expect(headers.etag).toBe('"3"');
    expect(body.sources).toMatchObject([{ id: 'press-release', characters: pressRelease.text.length }]);
    expect(body).not.toHaveProperty('sources.0.text');
    const source = await views.get('/visits/astana-2018/sources/press-release');
    expect(source.body).toMatchObject({ text: pressRelease.text, languages: ['en', 'ro'] });
  });

  it.each([
    ['/visits/nowhere', 'VISIT_NOT_FOUND'],
    ['/visits/nowhere/sources/a', 'VISIT_NOT_FOUND'],
    ['/visits/astana-2018/sources/a', 'SOURCE_NOT_FOUND'],
  ])('that are not there are 404: %s', async (path, code) => {
    expect((await views.get(path)).body).toMatchObject({ status: 404, code });
  });
});

describe('deadlines', () => {
  it('show what stands, the nearest first, each with its days left and how its date came about', async () => {
    const { body } = await views.get(`/deadlines?after=${position}`);
    expect(body.items).toMatchObject([
      { commitment: 'late', schedule: 'overdue', daysLeft: -24 },
      {
        commitment: 'autumn',
        schedule: 'upcoming',
        daysLeft: 37,
        steps: [
          { how: 'set', edtf: '2018-23', words: 'this autumn', because: { quote } },
          { how: 'narrowed', edtf: '2018-11', because: { quote } },
          { how: 'postponed', edtf: '2018-12-01', because: { note: 'elections' } },
        ],
      },
      { commitment: 'undated', schedule: 'undated', daysLeft: null },
    ]);
  });

  it('take filters and come as CSV', async () => {
    const { text } = await views.get('/deadlines?schedule=overdue&format=csv');
    expect(parse(text, { bom: true, columns: true })).toMatchObject([
      { commitment: 'late', daysLeft: '-24', moved: '0' },
    ]);
  });
});

describe('the board', () => {
  it('counts along each axis and names what is overdue and what is next', async () => {
    const { body } = await views.get(`/board?after=${position}`);
    expect(body).toMatchObject({
      now: '2018-10-25T12:00:00.000Z',
      counts: {
        stage: { proposed: 0, open: 3, closed: 1, dismissed: 0 },
        outcome: { fulfilled: 1, withdrawn: 0 },
        schedule: { undated: 1, upcoming: 1, 'window-open': 0, overdue: 1 },
        evidence: { none: 4, claimed: 0, verified: 0 },
      },
      overdue: [{ id: 'late' }],
      next: [{ id: 'autumn' }],
    });
  });

  it('shows the past as it was known', async () => {
    const { body } = await views.get('/board?asOf=2018-09-15T00:00:00.000Z');
    expect(body.counts).toMatchObject({
      schedule: { undated: 1, upcoming: 1, 'window-open': 1, overdue: 0 },
    });
  });
});

describe('the history', () => {
  it('tells what happened, the newest first, with the words of the quotes', async () => {
    const { body } = await views.get(`/history?after=${position}&limit=2`);
    expect(body.items).toMatchObject([
      {
        position,
        type: 'CommitmentPostponed',
        commitment: 'autumn',
        from: 'November 2018',
        to: '1 December 2018',
      },
      { type: 'TimeframeNarrowed', quote: { words: 'this autumn' }, by: 'staff:ana' },
    ]);
    const { body: rest } = await views.get(`/history?limit=500&cursor=${body.next}`);
    expect(rest.items).toHaveLength(position - 2);
    expect(rest.next).toBeNull();
  });

  it.each([
    ['commitment=late', 1],
    ['type=SourceAttached&type=MeetingNoted', 2],
    ['by=staff:ben', 0],
    ['since=2018-10-01T00:00:00Z', 2],
    ['until=2018-10-01T00:00:00Z&visit=astana-2018', 8],
  ])('takes the filter %s', async (filter, total) => {
    expect((await views.get(`/history?${filter}`)).body.total).toBe(total);
  });

  it('of one commitment begins at its beginning', async () => {
    const { body } = await views.get('/commitments/autumn/history');
    expect(body.items.map(({ type }) => type)).toEqual([
      'CommitmentRecorded',
      'TimeframeNarrowed',
      'CommitmentPostponed',
    ]);
    expect((await views.get('/commitments/nothing/history')).body.code).toBe('COMMITMENT_NOT_FOUND');
  });
});

describe('changes as they happen', () => {
  /** Reads a stream of events until it holds what is wanted. */
  const reading = async (headers: Record<string, string>, query = '', of = views) => {
    if (!of.app.getHttpServer().listening) await of.app.listen(0, '127.0.0.1');
    const address = of.app.getHttpServer().address();
    const port = typeof address === 'object' ? address?.port : address;
    const response = await fetch(`http://127.0.0.1:${port}/api/v1/changes${query}`, {
      headers: { ...(await of.as('reader')), ...headers },
    });
    const reader = (response.body as ReadableStream<Uint8Array>).getReader();
    let text = '';
    const until = async (wanted: string): Promise<string> => {
      while (!text.includes(wanted)) {
        const { value, done } = await reader.read();
        if (done) throw new Error(`ended before ${wanted}: ${text}`);
        text += new TextDecoder().decode(value);
      }
      return text;
    };
    return { response, until, leave: () => reader.cancel(), ended: async () => (await reader.read()).done };
  };

  it('begin after the last event seen, go on live, and are history lines', async () => {
    const stream = await reading({ 'last-event-id': String(position - 1) });
    expect(stream.response.headers.get('content-type')).toMatch('text/event-stream');
    const missed = await stream.until('elections');
    expect(missed).toContain(`id: ${position}\nevent: CommitmentPostponed\ndata: {"position":${position},`);
    expect(missed).not.toContain('TimeframeNarrowed');
    await views.record(commitment('late'), { type: 'CommitmentTagged', data: { tags: ['seen live'] } });
    expect(await stream.until('seen live')).toContain('event: CommitmentTagged');
    await stream.leave();
  });

  it('begin now unless told otherwise, or after a position', async () => {
    const live = await reading({});
    await views.record(commitment('late'), { type: 'CommitmentTagged', data: { tags: ['news'] } });
    expect(await live.until('news')).not.toContain('elections');
    await live.leave();
    const whole = await reading({}, '?since=0');
    expect(await whole.until('news')).toContain('VisitRecorded');
    await whole.leave();
  });

  it('refuse an id that was never given', async () => {
    expect((await views.get('/changes', { 'last-event-id': 'x' })).body).toMatchObject({
      status: 400,
      code: 'HEADER_INVALID',
    });
  });

  it('end cleanly when the server stops', async () => {
    const other = await openViewsApp();
    const stream = await reading({}, '', other);
    await stream.until('retry');
    await other.close();
    expect(await stream.ended()).toBe(true);
  });
});

describe('maintenance', () => {
  const lines = (text: string): Record<string, unknown>[] =>
    text
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
  const last = (text: string) => lines(text).at(-1);

  it('tells how the views are doing', async () => {
    const { body } = await views.get('/projections');
    expect(body.items.map(({ name }) => name)).toEqual([
      'commitment_status',
      'commitment_history',
      'visit_overview',
      'deadlines',
      'evidence',
      'reminders',
      'read_proposal',
      'search',
    ]);
    expect(body.items[0]).toMatchObject({
      version: 4,
      deadLetters: { failed: 0, waiting: 0 },
      trouble: null,
    });
  });

  it('is for keepers', async () => {
    const headers = await views.as('staff');
    const answer = await views.app.inject({
      method: 'POST',
      url: '/api/v1/maintenance/verification',
      headers,
    });
    expect(answer.statusCode).toBe(403);
  });

  it('verifies that everything is as the events say', async () => {
    const { headers, text } = await views.post('/maintenance/verification');
    expect(headers['content-type']).toBe('application/x-ndjson');
    expect(lines(text).some(({ kind }) => kind === 'progress')).toBe(true);
    expect(last(text)).toMatchObject({ kind: 'result', ok: true, findings: 0, streams: 5 });
  });

  it('finds what somebody changed behind its back, and says where', async () => {
    await views.dataSource.query(`update deadlines set statement = 'Do nothing' where commitment = 'late'`);
    await views.dataSource.query(
      `update events set data = replace(data::text, 'elections', 'weather')::json where position = $1`,
      [position],
    );
    const { text } = await views.post('/maintenance/verification');
    expect(lines(text).filter(({ kind }) => kind === 'finding')).toEqual(
      expect.arrayContaining([
        expect.objectContaining({
          where: 'log',
          position,
          problem: 'what is stored is not what was hashed when it was written',
        }),
        expect.objectContaining({
          where: 'deadlines',
          streamId: 'commitment-late',
          problem:
            'the row late: statement is "Do nothing", but the events say "Hold the Human Rights Dialogue"',
        }),
        expect.objectContaining({ where: 'commitment_history', streamId: 'commitment-autumn' }),
      ]),
    );
    expect(last(text)).toMatchObject({ kind: 'result', ok: false });
  });

  it('tells the board and the verification of what a view could not take', async () => {
    await views.dataSource.query(
      `insert into dead_letters (projection, place, position, stream_id, type, error, attempts)
        values ('commitment_status', 'serving', $1, 'commitment-late', 'ProgressReported', 'too long', 1)`,
      [position],
    );
    expect((await views.get('/board')).body.untaken).toBe(1);
    const staff = await views.as('staff');
    const letters = async (view: string) =>
      (await views.get(`/projections/${view}/dead-letters`, staff)).body.items;
    expect(await letters('commitment_status')).toMatchObject([
      {
        position,
        streamId: 'commitment-late',
        type: 'ProgressReported',
        error: 'too long',
        waitsBehind: null,
      },
    ]);
    expect(await letters('deadlines')).toEqual([]);
    expect((await views.get('/projections/deadlines/dead-letters')).status).toBe(403);
    expect((await views.get('/projections/nothing/dead-letters', staff)).status).toBe(404);
    const { text } = await views.post('/maintenance/verification');
    expect(lines(text)).toContainEqual(
      expect.objectContaining({
        where: 'commitment_status',
        streamId: 'commitment-late',
        problem: expect.stringContaining('aide-memoire rebuild commitment_status'),
      }),
    );
    await views.dataSource.query('delete from dead_letters');
    expect((await views.get('/board')).body.untaken).toBe(0);
  });

  it('makes a view anew', async () => {
    const { text } = await views.post('/maintenance/rebuilds/deadlines');
    expect(last(text)).toMatchObject({ kind: 'result', ok: true, view: 'deadlines' });
    expect((await views.get('/deadlines?schedule=overdue')).body.items).toMatchObject([
      { statement: 'Hold the Human Rights Dialogue' },
    ]);
  });

  it('tries dead letters again', async () => {
    const { text } = await views.post('/maintenance/retries/deadlines');
    expect(last(text)).toEqual({ kind: 'result', ok: true, view: 'deadlines', applied: 0, left: 0 });
  });

  it('knows its views by name', async () => {
    expect((await views.post('/maintenance/rebuilds/nothing')).body).toMatchObject({
      status: 404,
      hint: expect.stringContaining('commitment_status'),
    });
  });
});

it('describes every answer with an example', async () => {
  const { paths } = (await views.app.inject('/api/v1/openapi.json')).json() as {
    paths: Record<string, Record<string, { responses: Record<string, { content?: object }> }>>;
  };
  const shows = (part: unknown): boolean =>
    typeof part === 'object' &&
    part !== null &&
    Object.entries(part).some(([name, inner]) => /^examples?$/.test(name) || shows(inner));
  const silent = Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods)
      .filter(([, { responses }]) => {
        const { content = {} } = responses['200'] ?? {};
        return 'application/json' in content && !shows(content);
      })
      .map(([method]) => `${method} ${path}`),
  );
  expect(silent).toEqual([]);
});
