import { readerTermsOf } from '#test/support/described-reader.js';
import { type House, openHouse } from '#test/support/house.js';
import { promised, visitToAstana } from '#test/support/visit-to-astana.js';

let house: House;
beforeAll(async () => {
  house = await openHouse();
  await house.ask('/visits', visitToAstana);
});
afterAll(() => house.close());

const seen = (version: number) => ({ headers: { 'if-match': `"${version}"` } });

describe('whoever was overtaken is shown what stands now', () => {
  test('of a commitment: what GET answers', async () => {
    const { id } = (await house.ask('/commitments', promised)).body;
    await house.ask(`/commitments/${id}/assign`, { owner: 'staff:ana' });
    const refused = await house.ask(
      `/commitments/${id}/assign`,
      { owner: 'staff:ben', confirmed: true },
      seen(1),
    );
    expect(refused).toMatchObject({ status: 412, body: { code: 'STALE_VERSION', version: 2 } });
    expect(refused.body.current).toEqual((await house.read(`/commitments/${id}`)).body);
    expect(refused.body.current).toMatchObject({ id, owner: 'staff:ana', version: 2 });
  });

  test('of a visit', async () => {
    await house.ask('/visits/astana-2018/meetings', { id: 'm1', with: [{ name: 'Georgy Kim' }], topics: [] });
    const refused = await house.ask(
      '/visits/astana-2018',
      { title: 'Late' },
      { method: 'PATCH', ...seen(1) },
    );
    expect(refused.status).toBe(412);
    expect(refused.body.current).toEqual((await house.read('/visits/astana-2018')).body);
  });

  test('of a reader, a calendar, a rulebook and the reminders of a commitment', async () => {
    const keeper = await house.as('keeper', 'staff:kim');
    const asKeeper = (headers: object = {}) => ({ headers: { ...keeper, ...headers } });
    const stale = asKeeper({ 'if-match': '"7"' });
    const described = readerTermsOf('Ana');
    await house.ask('/readers/staff:ana/describe', described, asKeeper());
    const reader = await house.ask('/readers/staff:ana/describe', described, stale);
    expect(reader).toMatchObject({
      status: 412,
      body: { version: 1, current: { id: 'staff:ana', name: 'Ana' } },
    });

    await house.ask(
      '/calendars/recess/keep',
      { title: 'Recess', appliesTo: 'us', workingDays: null },
      asKeeper(),
    );
    const calendar = await house.ask(
      '/calendars/recess/keep',
      { title: 'R', appliesTo: 'us', workingDays: null },
      stale,
    );
    expect(calendar).toMatchObject({
      status: 412,
      body: { current: { id: 'recess', title: 'Recess', days: [] } },
    });

    const rule = { id: 'overdue-7d', trigger: { on: 'overdue', every: 'P14D' }, to: ['owner'] };
    await house.ask('/rules/workspace/set', { rule }, asKeeper());
    const rulebook = await house.ask('/rules/workspace/set', { rule }, stale);
    expect(rulebook).toMatchObject({
      status: 412,
      body: { current: { items: [{ id: 'overdue-7d', scope: 'workspace', state: 'overridden' }] } },
    });

    const { id } = (await house.ask('/commitments', promised)).body;
    const watched = await house.ask(`/commitments/${id}/watch`, {}, stale);
    expect(watched).toMatchObject({ status: 412, body: { current: { items: expect.any(Array) } } });
  });

  test('of one command among several', async () => {
    const { id } = (await house.ask('/commitments', promised)).body;
    await house.ask(`/commitments/${id}/assign`, { owner: 'staff:ana' });
    const several = {
      commands: [{ type: 'TagCommitment', id, ifMatch: 1, data: { tags: ['late'] } }],
    };
    for (const dryRun of [false, true]) {
      const { body } = await house.ask('/commands', { ...several, dryRun });
      expect(body.results).toMatchObject([{ status: 412, problem: { current: { id, version: 2 } } }]);
    }
  });
});
