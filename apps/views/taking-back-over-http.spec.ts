import { type House, openHouse } from '#test/support/house.js';
import { promised, visitToAstana } from '#test/support/visit-to-astana.js';

let house: House;
beforeAll(async () => {
  house = await openHouse();
  await house.ask('/visits', visitToAstana);
});
afterAll(() => house.close());

const begun = async (more: object = {}): Promise<string> =>
  String((await house.ask('/commitments', { ...promised, ...more })).body.id);
const show = async (id: string) => (await house.read(`/commitments/${id}`)).body;
const asked = (id: string, word: string, body: object) => house.ask(`/commitments/${id}/${word}`, body);
/** Asks for what a receipt names to take it back. */
const undone = async ({ body }: { body: Record<string, unknown> }) => {
  expect(body.undo).toBeDefined();
  const { body: answer } = await house.ask('/commands', { commands: [body.undo] });
  expect(answer).toMatchObject({ done: 1, refused: 0 });
};

describe('what a receipt names takes it back', () => {
  test.each([
    ['assign', { owner: 'staff:ana' }],
    ['reword', { statement: 'He comes' }],
    ['tags', { tags: ['a', 'b'] }],
    ['correct-terms', { kind: 'report', direction: 'theirs' }],
    ['postpone', { timeframe: { edtf: '2019-03' }, reason: 'r', askedBy: 'a', decidedBy: 'b' }],
    ['progress', { report: 'sent' }],
    ['evidence', { form: 'note', id: 'call', title: 'Call', note: 'They called' }],
    ['close', { outcome: 'fulfilled' }],
    ['take-back', { reason: 'By mistake' }],
  ])('of %s', async (word, body) => {
    const id = await begun();
    const before = await show(id);
    const receipt = await asked(id, word, body);
    expect(await show(id)).not.toEqual(before);
    await undone(receipt);
    const { changedAt, version, position, ...after } = await show(id);
    const { changedAt: _, version: __, position: ___, ...then } = before;
    expect(after).toEqual(then);
  });

  test('of recording, and of attaching a source', async () => {
    const receipt = await house.ask('/commitments', promised);
    await undone(receipt);
    expect(await show(String(receipt.body.id))).toMatchObject({ stage: 'dismissed' });
    const source = {
      id: 'slip',
      title: 'Slip',
      languages: ['en'],
      mediaType: 'text/plain',
      text: 'this autumn',
    };
    await undone(await house.ask('/visits/astana-2018/sources', source));
    expect((await house.read('/visits/astana-2018')).body.sources).toEqual([
      expect.objectContaining({ id: 'slip', retracted: true }),
    ]);
    const quoting = { ...promised, quotes: [{ source: 'slip', exact: 'this autumn' }] };
    expect((await house.ask('/commitments', quoting)).body.code).toBe('SOURCE_NOT_FOUND');
    await house.ask('/visits/astana-2018/sources/slip/restore', {});
    const { id } = (await house.ask('/commitments', quoting)).body;
    await show(String(id));
    expect((await house.read('/visits/astana-2018/sources/slip')).body).toMatchObject({
      quotedBy: [id],
      retracted: false,
    });
    await asked(String(id), 'correct-terms', { quotes: [], reason: 'Of another' });
    expect((await show(String(id))).quotes).toEqual([]);
  });
});

test('a report that is taken back leaves the one before it', async () => {
  const id = await begun();
  await asked(id, 'progress', { report: 'sent' });
  await asked(id, 'progress', { report: 'answered' });
  await asked(id, 'retract-report', { report: 3 });
  expect(await show(id)).toMatchObject({ reports: 1, lastReport: 'sent' });
});

test('what is recorded twice is linked to the one that stays, and found no more', async () => {
  const [stays, goes] = [await begun(), await begun({ statement: 'Recorded twice' })];
  expect((await asked(goes, 'take-back', { sameAs: 'nobody', reason: 'Twice' })).body.code).toBe(
    'COMMITMENT_NOT_FOUND',
  );
  await asked(goes, 'take-back', { sameAs: stays, reason: 'Twice' });
  expect(await show(goes)).toMatchObject({ links: [{ relation: 'same-as', to: stays }] });
  expect((await house.read('/commitments?q=twice')).body.items).toEqual([]);
});

test('reopening one that recurs takes the next back as long as nothing happened to it, and closing restores it', async () => {
  const recurrence = { every: 'P1Y', number: 1, series: 'Committee' };
  const id = await begun({ recurrence });
  const closed = await asked(id, 'close', { outcome: 'fulfilled' });
  const next = String(closed.body.next);
  await undone(closed);
  expect(await show(next)).toMatchObject({ stage: 'dismissed' });
  await asked(id, 'close', { outcome: 'fulfilled' });
  expect(await show(next)).toMatchObject({ stage: 'open' });
  await asked(next, 'progress', { report: 'begun' });
  await asked(id, 'reopen', { reason: 'Not yet' });
  expect(await show(next)).toMatchObject({ stage: 'open' });
});

const itemsOf = (body: Record<string, unknown>) => body.items as Record<string, unknown>[];

test('one that was recorded under another visit is of the right one in every view, and of the former one no more', async () => {
  await house.ask('/visits', { ...visitToAstana, visit: 'brussels-2019', title: 'Return visit' });
  const source = { id: 'minutes', title: 'Minutes', languages: ['en'], mediaType: 'text/plain' };
  await house.ask('/visits/brussels-2019/sources', { ...source, text: 'He will come in November.' });
  const id = await begun({ statement: 'Of the other visit' });
  await asked(id, 'progress', { report: 'sent' });
  expect((await asked(id, 'correct-terms', { visit: 'nowhere', quotes: [] })).body.code).toBe(
    'VISIT_NOT_FOUND',
  );
  const quotes = [{ source: 'minutes', exact: 'come in November' }];
  const receipt = await asked(id, 'correct-terms', { visit: 'brussels-2019', quotes, reason: 'Wrong visit' });
  expect(receipt.status).toBe(200);
  expect(await show(id)).toMatchObject({
    visit: 'brussels-2019',
    quotes: [{ source: 'minutes', words: 'come in November' }],
  });
  const listed = async (path: string) =>
    itemsOf((await house.read(path)).body).map((one) => one.id ?? one.commitment);
  for (const path of ['/commitments?q=November', '/commitments?limit=100', '/deadlines?limit=100']) {
    expect(await listed(`${path}&visit=brussels-2019`)).toEqual([id]);
    expect(await listed(`${path}&visit=astana-2018`)).not.toContain(id);
  }
  const lines = itemsOf((await house.read(`/commitments/${id}/history`)).body);
  expect(lines.map(({ visit }) => visit)).toEqual(['astana-2018', 'astana-2018', 'brussels-2019']);
  expect(lines.at(-1)).toMatchObject({
    what: 'Corrected: of the visit brussels-2019, the words it rests on',
    why: 'Wrong visit',
    quote: { words: 'come in November' },
  });
});

describe('what of the past can be taken back', () => {
  /** As somebody of a role sees it. */
  const undosOf = async (query: string, role: 'staff' | 'keeper' | 'reader' = 'staff') => {
    const headers = await house.as(role, `staff:${role}`);
    return house.app.inject({ method: 'GET', url: `/api/v1/taking-back?${query}`, headers });
  };
  const itemsFor = async (query: string, role?: 'staff' | 'keeper') =>
    (await undosOf(query, role)).json<{
      items: { position: number; version: number; undo: Record<string, unknown> }[];
    }>().items;

  test('is told with the command that does, by the lines of the history', async () => {
    const id = await begun();
    await asked(id, 'progress', { report: 'sent' });
    await asked(id, 'watch', {});
    const lines = itemsOf((await house.read(`/commitments/${id}/history`)).body);
    const [recording, report, watching] = lines.map(({ position }) => position);
    const items = await itemsFor(`of=commitment&id=${id}`);
    expect(items.map(({ position, undo }) => [position, undo.type])).toEqual([
      [recording, 'TakeBackRecording'],
      [report, 'RetractReport'],
      [watching, 'Unwatch'],
    ]);
    const back = items.find(({ position }) => position === report);
    const { body } = await house.ask('/commands', {
      commands: [{ ...back?.undo, ifMatch: back?.version }],
    });
    expect(body).toMatchObject({ done: 1, refused: 0 });
    expect(await show(id)).toMatchObject({ reports: 0 });
  });

  test('leaves out what the register would not take now', async () => {
    const source = { id: 'for-proposals', title: 'T', languages: ['en'], mediaType: 'text/plain' };
    await house.ask('/visits/astana-2018/sources', { ...source, text: 'He comes.' });
    const id = await begun();
    await asked(id, 'close', { outcome: 'fulfilled' });
    expect((await itemsFor(`of=commitment&id=${id}`)).map(({ undo }) => undo.type)).toEqual([
      'ReopenCommitment',
    ]);
  });

  test('of a visit: its terms, its meetings, its sources', async () => {
    const meeting = { id: 'majilis', with: [{ name: 'Vladimir Bozhko' }], body: 'Majilis' };
    await house.ask('/visits/astana-2018/meetings', meeting);
    const path = '/api/v1/visits/astana-2018/meetings/majilis';
    const headers = await house.as('staff');
    const payload = { on: { edtf: '2018-08-17' }, because: 'as the minutes say' };
    const amended = await house.app.inject({ method: 'PATCH', url: path, headers, payload });
    expect(amended.statusCode).toBe(200);
    const meetings = async () => (await house.read('/visits/astana-2018')).body.meetings;
    expect(await meetings()).toEqual([expect.objectContaining({ id: 'majilis', on: expect.anything() })]);
    await undone({ body: amended.json() });
    expect(await meetings()).toEqual([expect.not.objectContaining({ on: expect.anything() })]);

    const retracted = await house.ask('/visits/astana-2018/meetings/majilis/retract', {
      reason: 'Called off',
    });
    expect(await meetings()).toEqual([]);
    expect((await house.read('/visits?q=Bozhko')).body.items).toEqual([]);
    const items = await itemsFor('of=visit&id=astana-2018');
    expect(items.at(-1)).toMatchObject({ version: retracted.body.version, undo: { type: 'NoteMeeting' } });
    await undone(retracted);
    expect(await meetings()).toEqual([expect.objectContaining(meeting)]);
  });

  test('of settings is told to keepers; to whoever may not, nothing or a refusal', async () => {
    const keeper = await house.as('keeper', 'staff:keeper');
    const keep = (title: string) =>
      house.app.inject({
        method: 'POST',
        url: '/api/v1/calendars/ours/keep',
        headers: keeper,
        payload: { title, appliesTo: 'us' },
      });
    await keep('Days');
    await keep('Our days');
    const query = 'of=calendar&id=ours&id=nobodys';
    expect(await itemsFor(query, 'keeper')).toEqual([
      expect.objectContaining({ version: 2, undo: expect.objectContaining({ type: 'KeepCalendar' }) }),
    ]);
    expect(await itemsFor(query, 'staff')).toEqual([]);
    expect((await undosOf(query, 'reader')).statusCode).toBe(403);
    const lines = async (more = '') => {
      const url = `/api/v1/history/settings?of=calendar${more}`;
      return (await house.app.inject({ method: 'GET', url, headers: keeper })).json().items;
    };
    const [newest, first, ...others] = await lines();
    expect([newest, first, others]).toMatchObject([
      { type: 'CalendarKept', id: 'ours', version: 2, values: { title: 'Our days' } },
      { version: 1 },
      [],
    ]);
    expect(await lines(`&before=${newest.position}&limit=5`)).toEqual([first]);
  });

  test('of an id that cannot be one is refused', async () => {
    expect((await undosOf('of=commitment&id=No%20id')).json()).toMatchObject({
      code: 'REQUEST_INVALID',
      errors: [{ pointer: '/id' }],
    });
  });
});
