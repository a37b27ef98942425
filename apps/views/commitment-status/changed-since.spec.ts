import { type House, openHouse } from '#test/support/house.js';
import { promised, visitToAstana } from '#test/support/visit-to-astana.js';

let house: House;
let since: string;
const id = async (statement: string): Promise<string> =>
  String((await house.ask('/commitments', { ...promised, statement })).body.id);
const asked = (one: string, word: string, body: object) => house.ask(`/commitments/${one}/${word}`, body);
const moment = () =>
  house.dataSource.query('select clock_timestamp() as at').then(([{ at }]) => new Date(at).toISOString());

beforeAll(async () => {
  house = await openHouse();
  await house.ask('/visits', visitToAstana);
  await house.ask('/visits', { ...visitToAstana, visit: 'brussels-2019', title: 'Return visit' });
  const [same, moved, closed, back, elsewhere, yearly] = [
    await id('Same'),
    await id('Moved'),
    await id('Closed'),
    await id('Back'),
    await id('Of another visit'),
    await id('Yearly'),
  ];
  await new Promise((resolve) => setTimeout(resolve, 20));
  since = await moment();
  await new Promise((resolve) => setTimeout(resolve, 20));
  await asked(moved, 'postpone', {
    timeframe: { edtf: '2019-03' },
    reason: 'r',
    askedBy: 'a',
    decidedBy: 'b',
  });
  await asked(moved, 'assign', { owner: 'staff:ana' });
  await asked(closed, 'close', { outcome: 'fulfilled' });
  await asked(closed, 'evidence', { form: 'note', id: 'call', title: 'Call', note: 'They called' });
  await asked(back, 'tags', { tags: ['a'] });
  await asked(back, 'tags', { tags: [] });
  await asked(same, 'reword', { statement: 'Reworded' });
  await asked(elsewhere, 'correct-terms', { visit: 'brussels-2019', quotes: [], reason: 'Wrong visit' });
  await asked(yearly, 'recurrence', { recurrence: { every: 'P1Y', number: 1, series: 'Committee' } });
  await id('New');
});
afterAll(() => house.close());

type Item = {
  commitment: { statement: string };
  was: { statement: string } | null;
  differences: { what: string; fields: string[] }[];
};
const list = async (query = ''): Promise<Item[]> =>
  (await house.read(`/commitments/changed-since?since=${since}${query}`)).body.items as Item[];
const told = (items: readonly Item[]) =>
  Object.fromEntries(
    items.map(({ commitment, differences }) => [commitment.statement, differences.map(({ what }) => what)]),
  );

test('tells what stands otherwise, and nothing that was taken back in between', async () => {
  const items = await list();
  expect(told(items)).toEqual({
    Moved: ['moved', 'reassigned'],
    Closed: ['closed', 'evidence'],
    Back: [],
    Reworded: ['reworded'],
    'Of another visit': expect.arrayContaining(['corrected']),
    Yearly: ['recurring'],
    New: ['new'],
  });
  expect(items.find(({ was }) => was === null)?.commitment.statement).toBe('New');
  expect(items.find(({ commitment }) => commitment.statement === 'Reworded')?.was?.statement).toBe('Same');
});

test('takes filters, pages, and ends at a moment', async () => {
  expect(told(await list('&owner=staff:ana'))).toEqual({ Moved: ['moved', 'reassigned'] });
  const first = (await house.read(`/commitments/changed-since?since=${since}&limit=2`)).body;
  const rest = (await house.read(`/commitments/changed-since?since=${since}&limit=500&cursor=${first.next}`))
    .body;
  expect([...(first.items as Item[]), ...(rest.items as Item[])]).toHaveLength(7);
  expect(await list(`&asOf=${since}`)).toEqual([]);
});

test.each([
  ['since=2018-13-01', '/since', 'FIELD_MOMENT'],
  ['since=2018-10-01&asOf=yesterday', '/asOf', 'FIELD_MOMENT'],
  ['since=2019-01-02&asOf=2019-01-01', '/asOf', 'FIELD_DAYS_REVERSED'],
])('says by a code what is wrong with %s', async (query, pointer, code) => {
  const { body } = await house.read(`/commitments/changed-since?${query}`);
  expect(body.errors).toMatchObject([{ pointer, code }]);
});

test.each(['', 'since=soon', 'since=2019-01-02&asOf=2019-01-01', 'since=2019-01-01&colour=red'])(
  'is refused for %s',
  async (query) => {
    expect((await house.read(`/commitments/changed-since?${query}`)).status).toBe(400);
  },
);
