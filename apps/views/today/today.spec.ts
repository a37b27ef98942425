import { actorId } from '#domain/event.js';
import { evidenceId } from '#domain/values.js';
import { commitment, recorded, sourceAttached, visitRecorded, visits, when } from '#test/support/views.js';
import { openViewsApp, type ViewsApp } from '#test/support/views-app.js';
import { pressRelease, quoteOf } from '#test/support/visit-to-astana.js';
import type { Today } from './item.js';

let views: ViewsApp;
let position: number;
let before: string;

const owner = actorId.parse('staff:ben');
const parties = (responsible: string | null, counterparts: string[] = [], owned = false) => ({
  responsible,
  supporting: [],
  counterparts,
  owner: owned ? owner : null,
});

beforeAll(async () => {
  views = await openViewsApp();
  const { record, clock } = views;
  await record(visits, visitRecorded, sourceAttached);
  const quotes = [quoteOf(pressRelease, 'Reuniunile periodice', 'ro')];
  const add = (id: string, terms: Parameters<typeof recorded>[1]) =>
    record(commitment(id), recorded(id, terms));
  await add('late', { direction: 'ours', timeframe: when('2018-09'), parties: parties('EP', ['KZ'], true) });
  await add('autumn', {
    direction: 'ours',
    timeframe: when('2018-23', 'this autumn'),
    parties: parties('EP', ['KZ', 'EU']),
  });
  await add('soon', {
    direction: 'theirs',
    timeframe: when('2018-11'),
    parties: parties('KZ', ['EP']),
    quotes,
  });
  await add('later', { direction: 'theirs', timeframe: when('2019'), parties: parties(null) });
  await add('undated', { timeframe: when(''), parties: parties('EU') });
  await record(commitment('idea'), { ...recorded('idea', { quotes }), type: 'CommitmentProposed' });
  before = (await views.store.readFeed(0, 100)).at(-1)?.recordedAt ?? '';
  clock.set('2018-10-01T07:00:00.000Z');
  await record(commitment('undated'), {
    type: 'EvidenceAdded',
    data: { evidence: { form: 'note', id: evidenceId.parse('call'), title: 'A call', note: 'They called.' } },
  });
  position = await record(commitment('soon'), { type: 'CommitmentClosed', data: { outcome: 'fulfilled' } });
  clock.set('2018-10-25T07:00:00.000Z');
});
afterAll(() => views.close());

const today = async (query = ''): Promise<Today> =>
  (await views.get(`/today?after=${position}${query}`)).body as unknown as Today;
const counts = ({ figures }: Today) =>
  Object.fromEntries(Object.entries(figures).map(([name, { count }]) => [name, count]));

describe('today', () => {
  test('counts what stands where, proposals apart', async () => {
    expect(counts(await today())).toEqual({
      open: 4,
      overdue: 1,
      windowOpen: 1,
      windows: 1,
      openingSoon: 0,
      noDate: 1,
      noOwner: 3,
      toReview: 1,
      closed: 1,
      toVerify: 1,
    });
  });

  test.each(['', '&visit=astana-2018'])(
    'each figure leads to exactly the list it counts%s',
    async (query) => {
      const { figures, owed, reminders } = await today(query);
      const all = [
        ...Object.values(figures),
        ...owed.flatMap((one) => [one, ...one.bodies]),
        ...(reminders ? [reminders.planned] : []),
      ];
      for (const { count, list } of all) {
        const { status, body } = await views.get(list);
        expect([list, status, body.total]).toEqual([list, 200, count]);
      }
    },
  );

  test('shows windows with the words of their date, and the days left in the place', async () => {
    const { windows, overdue, noDate, day } = await today();
    expect(day).toBe('2018-10-25');
    expect(windows).toMatchObject([{ id: 'autumn', words: 'this autumn', daysLeft: 36, daysToOpening: -54 }]);
    expect(overdue).toMatchObject([{ id: 'late', daysLeft: -25 }]);
    expect(noDate).toMatchObject([{ id: 'undated', daysLeft: null, daysToOpening: null }]);
  });

  test('shows what is to be decided, with what was said', async () => {
    const { toReview, toVerify } = await today();
    expect(toReview).toMatchObject([
      { id: 'idea', quotes: [{ words: expect.stringContaining('Reuniunile') }] },
    ]);
    expect(toVerify).toMatchObject([
      { commitment: 'undated', addedBy: 'staff:ana', evidence: { note: 'They called.' } },
    ]);
  });

  test('says who owes whom', async () => {
    expect((await today()).owed).toMatchObject([
      {
        direction: 'ours',
        count: 2,
        bodies: [{ responsible: 'EP', count: 2, counterparts: ['KZ', 'EU'] }],
      },
      { direction: 'theirs', count: 1, bodies: [{ responsible: null, count: 1, counterparts: [] }] },
      { direction: 'joint', count: 1, bodies: [{ responsible: 'EU', count: 1 }] },
    ]);
  });

  test('is told as it was known, figures and lists alike', async () => {
    const then = await today(`&asOf=${before}`);
    expect(then.reminders?.next[0]).toMatchObject({ state: 'planned' });
    expect(then.reminders?.planned.count).toBeGreaterThan(0);
    expect(counts(then)).toMatchObject({ toVerify: 0, noOwner: 4, toReview: 1 });
    const { count, list } = then.figures.noOwner;
    expect((await views.get(list)).body.total).toBe(count);
  });
});
