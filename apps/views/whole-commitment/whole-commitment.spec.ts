import { commitmentId } from '#domain/values.js';
import { locateQuote, sha256Of } from '#domain/visits/quote.js';
import { source } from '#domain/visits/visit.events.js';
import { ana, described, kim, readerStreamOf, remindersOf } from '#test/support/reminder-facts.js';
import {
  aVisit,
  commitment,
  recorded,
  sourceAttached,
  visitRecorded,
  visits,
  when,
} from '#test/support/views.js';
import { openViewsApp, type ViewsApp } from '#test/support/views-app.js';
import { passagesOf } from './passages.js';

let views: ViewsApp;
let position: number;
let before: string;

const text = [
  'A first paragraph 🙂, with a sign of two units.',
  'On leaving, the delegation said: the Chairman 🙂 is expected to visit Astana this\n autumn. He will be met.',
  `${'word '.repeat(100)}the end comes late${' word'.repeat(100)}`,
  'It is held on 20-21 (noi.) 2018/2019, [18:00]? they ask.',
].join('\n\n');
const release = { ...sourceAttached.data.source, text, sha256: sha256Of(text) };
const quoteOf = (exact: string) =>
  locateQuote(source.parse(release), { source: release.id, exact, language: 'en' }, '');

beforeAll(async () => {
  views = await openViewsApp();
  const { record, clock } = views;
  await record(visits, visitRecorded, { type: 'SourceAttached', data: { source: source.parse(release) } });
  await record(readerStreamOf('staff:ana'), described('staff:ana', { name: 'Ana Ionescu' }));
  await record(
    commitment('autumn'),
    recorded('autumn', {
      timeframe: when('2018-23', 'this autumn'),
      quotes: [quoteOf('expected to visit Astana this\n autumn')],
    }),
  );
  before = (await views.store.readFeed(0, 100)).at(-1)?.recordedAt ?? '';
  clock.set('2018-09-01T07:00:00.000Z');
  position = await record(commitment('autumn'), { type: 'ProgressReported', data: { report: 'No news' } });
});
afterAll(() => views.close());

const whole = async (query = '') => views.get(`/commitments/autumn/whole?after=${position}${query}`);

describe('all of a commitment', () => {
  test('is what its parts are by themselves', async () => {
    const { body, headers } = await whole();
    const part = async (path: string) => (await views.get(`/commitments/autumn${path}`)).body;
    const { people, ...one } = await part('');
    expect(body.commitment).toEqual(one);
    expect(body.people).toEqual(people);
    expect(headers.etag).toBe('"2"');
    expect(body.reminders).toEqual({ items: (await part('/reminders?limit=500')).items, isAll: true });
    expect(body.history).toEqual({ items: (await part('/history?sort=-position')).items, isAll: true });
  });

  test('says where the words stand, as browsers count, and the words around them', async () => {
    const [passage] = (await whole()).body.passages as [
      { place: { start: number; end: number }; date: { start: number; end: number }; words: string },
    ];
    expect(passage).toMatchObject({
      before: 'On leaving, the delegation said: the Chairman 🙂 is ',
      words: 'expected to visit Astana this\n autumn',
      after: '. He will be met.',
      paragraph: 2,
    });
    expect(text.slice(passage.place.start, passage.place.end)).toBe(passage.words);
    expect(passage.words.slice(passage.date.start, passage.date.end)).toBe('this\n autumn');
  });

  test('says so where words around it were left out, and cuts none', async () => {
    const quote = quoteOf('the end comes late');
    const [passage] = await passagesOf(views.dataSource, 'astana-2018' as never, [quote], 'next (week');
    expect(passage).toMatchObject({
      before: expect.stringMatching(/^… word.*word $/),
      after: expect.stringMatching(/^ word.*word …$/),
      date: null,
    });
  });

  test('finds the words of a date whatever signs are in them', async () => {
    const quote = quoteOf('held on 20-21 (noi.) 2018/2019, [18:00]?');
    const [passage] = await passagesOf(
      views.dataSource,
      'astana-2018' as never,
      [quote],
      '20-21 (noi.) 2018/2019, [18:00]?',
    );
    expect(passage?.date).toEqual({ start: 8, end: 40 });
  });

  test('is told as it was known', async () => {
    const { body } = await whole(`&asOf=${before}`);
    expect(body).toMatchObject({ commitment: { reports: 0, version: 1 } });
    const { items } = body.reminders as { items: { state: string }[] };
    expect(items.length).toBeGreaterThan(0);
    expect(items.every(({ state }) => state === 'planned')).toBe(true);
    expect((body.history as { items: unknown[] }).items).toHaveLength(1);
  });

  test('says who watches it, now and then, by their names', async () => {
    const { record, clock } = views;
    const of = { commitment: commitmentId.parse('autumn'), visit: aVisit };
    const watching = (type: 'CommitmentWatched' | 'CommitmentUnwatched', reader: typeof ana) =>
      record(remindersOf('autumn'), { type, data: { ...of, reader } });
    await watching('CommitmentWatched', kim);
    position = await watching('CommitmentWatched', ana);
    const { body } = await whole();
    expect(body).toMatchObject({
      watchers: ['staff:ana', 'staff:kim'],
      people: { 'staff:ana': 'Ana Ionescu' },
    });
    const then = clock.now();
    clock.set('2018-09-02T07:00:00.000Z');
    position = await watching('CommitmentUnwatched', ana);
    expect((await whole()).body.watchers).toEqual(['staff:kim']);
    expect((await whole(`&asOf=${then}`)).body.watchers).toEqual(['staff:ana', 'staff:kim']);
    expect((await whole(`&asOf=${before}`)).body.watchers).toEqual([]);
  });

  test('is not there for what nobody recorded', async () => {
    expect((await views.get('/commitments/nothing/whole')).body.code).toBe('COMMITMENT_NOT_FOUND');
  });
});

describe('what a commitment is linked to', () => {
  const linksOf = async (id: string, query = '') => {
    const { body } = await views.get(`/commitments/${id}/whole?after=${position}${query}`);
    return (body.linked as { commitment: string; relation: string; stage: string }[]).map(
      ({ commitment: other, relation, stage }) => [relation, other, stage],
    );
  };
  const linesOf = async (id: string) => {
    const { body } = await views.get(`/commitments/${id}/whole?after=${position}`);
    return (body.history as { items: { type: string; commitment: string }[] }).items.map((one) => [
      one.type,
      one.commitment,
    ]);
  };

  test('is told at both ends, and each link once, whoever says so', async () => {
    const { record } = views;
    for (const id of ['first', 'second', 'newer']) await record(commitment(id), recorded(id));
    await record(commitment('second'), {
      type: 'CommitmentLinked',
      data: { relation: 'follows-from', to: commitmentId.parse('first') },
    });
    position = await record(commitment('first'), {
      type: 'CommitmentClosed',
      data: {
        outcome: 'superseded',
        supersededBy: commitmentId.parse('newer'),
        next: commitmentId.parse('second'),
      },
    });
    expect(await linksOf('first')).toEqual([
      ['superseded-by', 'newer', 'open'],
      ['followed-by', 'second', 'open'],
    ]);
    expect(await linksOf('second')).toEqual([['follows-from', 'first', 'closed']]);
    expect(await linksOf('newer')).toEqual([['supersedes', 'first', 'closed']]);
    expect(await linksOf('autumn')).toEqual([]);
    expect(await linksOf('autumn', `&asOf=${before}`)).toEqual([]);
  });

  test('of one that was recorded twice, each history says so; restored, it is linked no more', async () => {
    const { record } = views;
    await record(commitment('twin'), recorded('twin'));
    position = await record(commitment('twin'), {
      type: 'RecordingTakenBack',
      data: { reason: 'Twice', sameAs: commitmentId.parse('newer') },
    });
    expect(await linksOf('twin')).toEqual([['same-as', 'newer', 'open']]);
    expect(await linksOf('newer')).toEqual([
      ['supersedes', 'first', 'closed'],
      ['same-as', 'twin', 'dismissed'],
    ]);
    expect(await linesOf('newer')).toEqual([
      ['RecordingTakenBack', 'twin'],
      ['CommitmentRecorded', 'newer'],
    ]);
    expect((await linesOf('twin'))[0]).toEqual(['RecordingTakenBack', 'twin']);
    position = await record(commitment('twin'), {
      type: 'RecordingRestored',
      data: { corrects: 2, sameAs: commitmentId.parse('newer') },
    });
    expect(await linksOf('twin')).toEqual([]);
    expect(await linksOf('newer')).toEqual([['supersedes', 'first', 'closed']]);
  });
});
