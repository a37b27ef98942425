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
    const { changedAt, version, position, postponements, ...after } = await show(id);
    const { changedAt: _, version: __, position: ___, postponements: ____, ...then } = before;
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
