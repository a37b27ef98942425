import { actorId } from '#domain/event.js';
import { commitment, recorded, visitRecorded, visits, when } from '#test/support/views.js';
import { openViewsApp, type ViewsApp } from '#test/support/views-app.js';
import type { Facets } from './facets.js';

let views: ViewsApp;
let position: number;
const parties = (responsible: string | null, owner: string | null) => ({
  responsible,
  supporting: ['Clerks'],
  counterparts: responsible === 'KZ' ? ['EP'] : [],
  owner: owner === null ? null : actorId.parse(owner),
});
beforeAll(async () => {
  views = await openViewsApp();
  const { record, clock } = views;
  await record(visits, visitRecorded);
  const add = (id: string, terms: Parameters<typeof recorded>[1]) =>
    record(commitment(id), recorded(id, terms));
  await add('late', { direction: 'ours', timeframe: when('2018-09'), parties: parties('EP', 'staff:ana') });
  await add('autumn', {
    kind: 'visit',
    tags: ['a', 'b'],
    timeframe: when('2018-23'),
    parties: parties('EP', null),
  });
  await add('undated', { tags: ['b'], timeframe: when(''), parties: parties(null, null) });
  await add('done', { parties: parties('KZ', 'staff:ana') });
  await record(commitment('done'), { type: 'CommitmentClosed', data: { outcome: 'fulfilled' } });
  const proposal = { ...recorded('no'), type: 'CommitmentProposed' as const };
  position = await record(commitment('no'), proposal, {
    type: 'CommitmentDismissed',
    data: { reason: 'It is history' },
  });
  clock.set('2018-10-25T07:00:00.000Z');
});
afterAll(() => views.close());

const facetsOf = async (query: string): Promise<Facets> =>
  (await views.get(`/commitments/facets?after=${position}${query}`)).body as unknown as Facets;

describe('the facets of commitments', () => {
  test.each([
    '',
    '&stage=open',
    '&stage=open&stage=closed&direction=joint',
    '&schedule=overdue&owner=staff:ana',
    '&q=Dialogue&tag=b',
    '&q=Dialogue%20-autumn&body=EP',
    '&q=astana',
    '&asOf=2018-08-21&q=Dialogue',
    '&asOf=2018-08-21&stage=open',
    '&responsible=none',
    '&windowTo=2018-12-31',
  ])('agree with the list in every value and in all%s', async (query) => {
    const asked = new URLSearchParams(query.slice(1));
    const { total, facets } = await facetsOf(query);
    expect((await views.get(`/commitments?${asked}`)).body.total).toBe(total);
    for (const [name, { values, isAll }] of Object.entries(facets)) {
      expect(isAll).toBe(true);
      for (const { value, count } of values) {
        const narrowed = new URLSearchParams(asked);
        narrowed.delete(name);
        narrowed.append(name, value);
        expect([String(narrowed), (await views.get(`/commitments?${narrowed}`)).body.total]).toEqual([
          String(narrowed),
          count,
        ]);
      }
    }
  });

  test('count a value of a filter with the others as they are, not with itself', async () => {
    const { total, facets } = await facetsOf('&stage=closed');
    expect(total).toBe(1);
    expect(facets.stage.values).toEqual([
      { value: 'open', count: 3 },
      { value: 'closed', count: 1 },
      { value: 'dismissed', count: 1 },
    ]);
    expect(facets.outcome.values).toEqual([{ value: 'fulfilled', count: 1 }]);
  });
});
