import { setTimeout as sleep } from 'node:timers/promises';
import { type House, openHouse } from '#test/support/house.js';
import { processorTime } from '#test/support/processor-time.js';
import { promised, visitToAstana } from '#test/support/visit-to-astana.js';
import { indexSome } from './source-index.js';
import { stretchesOf } from './stretches.js';

let house: House;

interface FoundText {
  readonly in: string;
  readonly text: string;
  readonly language: string | null;
  readonly marks: readonly { readonly start: number; readonly end: number }[];
}

const record = async (id: string, more: object): Promise<void> => {
  const { status, body } = await house.ask('/commitments', { ...promised, commitment: id, ...more });
  expect([status, body]).toEqual([201, body]);
};

const say = async (path: string, body: object): Promise<void> => {
  expect((await house.ask(path, body)).status).toBeLessThan(300);
};

const text = [
  'The chairman was received by the Prosecutor General.',
  'În această toamnă, mișcarea de la Vâlcea va fi înscrisă.',
  'Российская делегация посетит Брюссель, а тёмные места уточнит.',
  'Le cœur de l’Europe accueillera les sœurs à Gießen, wo der Präsident der Länder spricht.',
].join('\n');

beforeAll(async () => {
  house = await openHouse();
  await house.ask('/visits', visitToAstana);
  const source = { id: 'note', title: 'Note <b>of</b> the embassy', languages: ['en', 'ro', 'ru', 'fr'] };
  await say('/visits/astana-2018/sources', { ...source, mediaType: 'text/plain', text });
  const quoted = async (id: string, exact: string, language: string) =>
    record(id, { statement: `It concerns ${id}`, quotes: [{ source: 'note', exact, language }] });
  await quoted('romanian', 'mișcarea de la Vâlcea va fi înscrisă', 'ro');
  await quoted('russian', 'Российская делегация посетит Брюссель, а тёмные места уточнит', 'ru');
  await quoted(
    'french',
    'Le cœur de l’Europe accueillera les sœurs à Gießen, wo der Präsident der Länder spricht',
    'fr',
  );
  await record('reported', { statement: 'A letter is written' });
  await say('/commitments/reported/progress', {
    report: 'Ambassador Wüst & <script>alert(1)</script> called',
  });
  await record('proven', { statement: 'A list is kept' });
  await record('british', { statement: 'A seminar is organised in the neighbourhood' });
  await say('/commitments/british/evidence', {
    form: 'link',
    id: 'agenda',
    title: 'Agenda',
    url: 'https://www.seminar.example/agenda',
  });
  await say('/commitments/proven/evidence', {
    form: 'note',
    id: 'minutes',
    title: 'Minutes',
    note: 'The roundtable took place.',
  });
  await say('/visits', {
    ...visitToAstana,
    visit: 'oslo-2019',
    title: 'Journey to Tromsø',
    host: { body: 'Stortinget', country: 'NO' },
  });
  await record('there', { statement: 'Something else', visit: 'oslo-2019' });
});
afterAll(() => house.close());

const search = async (q: string, list = 'commitments') => {
  const { body } = await house.read(`/${list}?q=${encodeURIComponent(q)}`);
  const items = body.items as readonly { readonly id: string; readonly found: readonly FoundText[] }[];
  return items.map(({ id, found }) => ({
    id,
    found: found.map(({ in: where, text, marks }) => [
      where,
      marks.map(({ start, end }) => text.slice(start, end)).join('|'),
    ]),
  }));
};

describe('a search of commitments', () => {
  it.each([
    ['a quote, in Romanian with a comma', 'mișcarea', 'romanian', 'quote', 'mișcarea'],
    ['with a cedilla', 'mişcarea', 'romanian', 'quote', 'mișcarea'],
    ['with no accents, and another ending', 'miscarii valcea', 'romanian', 'quote', 'mișcarea|Vâlcea'],
    ['in Russian with е for ё', 'темные', 'russian', 'quote', 'тёмные'],
    ['in Russian by its stem', 'российской делегации', 'russian', 'quote', 'Российская|делегация'],
    ['in French without its ligature', 'coeur', 'french', 'quote', 'cœur'],
    ['in French by its stem', 'sœur', 'french', 'quote', 'sœurs'],
    ['in German without ß', 'giessen', 'french', 'quote', 'Gießen'],
    ['in German with an e for its dots', 'Praesident', 'french', 'quote', 'Präsident'],
    ['in German by its stem', 'Land', 'french', 'quote', 'Länder'],
    ['a report', 'ambassadors', 'reported', 'report', 'Ambassador'],
    ['markup of a report as words', 'script', 'reported', 'report', 'script|script'],
    ['a report beyond what looks like an entity', 'called', 'reported', 'report', 'called'],
    ['evidence by its note', 'roundtable', 'proven', 'evidence', 'roundtable'],
    ['in English as it is spelt elsewhere', 'organized', 'british', 'statement', 'organised'],
    [
      'the address that evidence leads to',
      'www.seminar.example',
      'british',
      'evidence',
      'www.seminar.example',
    ],
    ['what its visit is called', 'tromso', 'there', 'visit', 'Tromsø'],
    ['the body of its visit, still being typed', 'stortin', 'there', 'bodies', 'Stortinget'],
  ])('finds %s', async (_, q, id, where, marked) => {
    expect(await search(q)).toContainEqual({ id, found: expect.arrayContaining([[where, marked]]) });
  });

  it('finds no quote by the words around it', async () => {
    expect((await search('prosecutor')).map(({ id }) => id)).toEqual([]);
  });

  it('counts in its facets what its list has', async () => {
    for (const q of ['coeur', 'tromso', 'ambassador']) {
      const { body } = await house.read(`/commitments/facets?q=${q}`);
      expect(body.total).toBe((await search(q)).length);
    }
  });

  it('finds what was said again no more once it is taken back, and corrected quotes by their new words', async () => {
    await record('slip', {
      statement: 'One thing',
      quotes: [{ source: 'note', exact: 'received', language: 'en' }],
    });
    await say('/commitments/slip/progress', { report: 'Zanzibar answered' });
    expect((await search('zanzibar')).map(({ id }) => id)).toEqual(['slip']);
    await say('/commitments/slip/retract-report', { report: 2, reason: 'Another one' });
    expect(await search('zanzibar')).toEqual([]);
    expect((await search('received')).map(({ id }) => id)).toEqual(['slip']);
    const quotes = [{ source: 'note', exact: 'Prosecutor General', language: 'en' }];
    await say('/commitments/slip/correct-terms', { quotes, reason: 'The wrong words' });
    expect(await search('received')).toEqual([]);
    expect((await search('prosecutor')).map(({ id }) => id)).toEqual(['slip']);
  });

  it('is not told what was found where nothing was asked', async () => {
    const { body } = await house.read('/commitments');
    expect((body.items as object[])[0]).not.toHaveProperty('found');
  });

  it.each(['"', '-', '!', 'a -b', '\\', '<', '&amp;', "'", 'the', 'or', ':*', '((', 'ß'])(
    'takes %j',
    async (q) => {
      expect((await house.read(`/commitments?q=${encodeURIComponent(q)}`)).status).toBe(200);
    },
  );
});

const unread = async (): Promise<number> =>
  (await house.dataSource.query('select count(*)::int as count from source_words where search is null'))[0]
    .count;

/** The words of sources follow a moment after them. */
const searchable = async (): Promise<void> => {
  const deadline = Date.now() + 60_000;
  await search('nothing', 'visits');
  while ((await unread()) > 0) {
    if (Date.now() > deadline) throw new Error('sources are not searchable after a minute');
    await sleep(20);
  }
};

describe('a search of visits', () => {
  it.each([
    ['a source by its words', 'прокурор Брюссель', 'nothing', []],
    ['a source in its words', 'Брюссель', 'astana-2018', [['source', 'Брюссель']]],
    ['its title', 'journey', 'oslo-2019', [['visit', 'Journey']]],
  ])('finds %s', async (_, q, id, found) => {
    await searchable();
    const all = await search(q, 'visits');
    if (found.length === 0) expect(all).toEqual([]);
    else expect(all).toEqual([{ id, found }]);
  });
});

it('makes a long source searchable a little at a time, whatever stands on its lines', async () => {
  await searchable();
  const long = `${'A line about Samarkand.\n'.repeat(4000)}The end is in Khiva.`;
  const source = {
    id: 'long',
    title: 'A long report',
    languages: ['en'],
    mediaType: 'text/plain',
    text: long,
  };
  await say('/visits/oslo-2019/sources', source);
  await search('khiva', 'visits');
  const whole = long.length / 2000;
  const [{ count }] = await house.dataSource.query(
    `select count(*)::int as count from source_words where source = 'long'`,
  );
  expect(count).toBeLessThan(whole * 1.1);
  // The house does the same meanwhile: what one took, the other finds done.
  for (let before = await unread(); await indexSome(house.dataSource); before = await unread())
    expect(before).toBeLessThanOrEqual(count);
  expect(await unread()).toBe(0);
  expect((await search('khiva', 'visits')).map(({ id }) => id)).toEqual(['oslo-2019']);
});

it('cuts a text into stretches that join to it without a gap', () => {
  const long = `${'🙂 word '.repeat(600)}\n\nNext\n${'x'.repeat(4100)}`;
  const stretches = stretchesOf(long);
  expect(stretches.map((one) => one.text).join('')).toBe(long);
  expect(stretches.every((one) => one.text.isWellFormed())).toBe(true);
  expect(stretches.map(({ starts }) => starts)).toEqual([
    0,
    ...stretches.slice(0, -1).map(({ ends }) => ends),
  ]);
  expect(stretches.at(-1)?.ends).toBe([...long].length);
});

it.each([
  ['one line', 'Samarkand and Khiva. '.repeat(95_000)],
  ['no spaces', '會議'.repeat(950_000)],
])('cuts two million characters in time that grows with them alone: %s', async (_, long) => {
  const cost = await processorTime(() => expect(stretchesOf(long).length).toBeLessThan(1100));
  // Where each stretch is looked for from the beginning, this takes more than a second.
  expect(cost).toBeLessThan(400);
});
