import { actorId } from '#domain/event.js';
import { described, readerStreamOf } from '#test/support/reminder-facts.js';
import { commitment, recorded, visitRecorded, visits } from '#test/support/views.js';
import { openViewsApp, type ViewsApp } from '#test/support/views-app.js';

let views: ViewsApp;
let position: number;
const owned = (owner: string) => ({
  parties: { responsible: null, supporting: [], counterparts: [], owner: actorId.parse(owner) },
});
beforeAll(async () => {
  views = await openViewsApp();
  const { record } = views;
  await record(visits, visitRecorded);
  await record(readerStreamOf('staff:ana'), described('staff:ana', { name: 'Ana Ionescu' }));
  await record(commitment('anas'), recorded('anas', owned('staff:ana')));
  position = await record(commitment('bens'), recorded('bens', owned('staff:ben')));
  await views.get(`/readers?after=${position}`);
});
afterAll(() => views.close());

describe('the names of people', () => {
  test('stand beside whatever names them by their id', async () => {
    const names = { 'staff:ana': 'Ana Ionescu' };
    for (const path of ['/commitments', '/commitments/bens', '/board', '/history', '/deadlines'])
      expect([path, (await views.get(`${path}?after=${position}`)).body.people]).toEqual([path, names]);
  });

  test('are listed, with what each has to do: readers, owners, and the registry in any case', async () => {
    expect((await views.get('/people')).body.items).toEqual([
      { id: 'staff:ana', name: 'Ana Ionescu', body: null, isDescribed: true, removed: null, owns: 1 },
      { id: 'staff:ben', name: 'ben', body: null, isDescribed: false, removed: null, owns: 1 },
      { id: 'desk:registry', name: 'registry', body: null, isDescribed: false, removed: null, owns: 0 },
    ]);
  });

  test('are those of then to whoever waits for a view, though another was answered before it came', async () => {
    const people = async (query: string) => (await views.get(`/commitments?${query}`)).body.people;
    const held = views.dataSource.createQueryRunner();
    await held.startTransaction();
    // It can be read, and not written: the views stay where they are.
    await held.query('lock table reminder_reader in exclusive mode');
    position = await views.record(readerStreamOf('staff:ana'), described('staff:ana', { name: 'Ana Marin' }));
    expect(await people('')).toEqual({ 'staff:ana': 'Ana Ionescu' });
    const waiting = people(`after=${position}`);
    const atOnce = await people('sort=id');
    await held.rollbackTransaction();
    await held.release();
    expect([atOnce, await waiting]).toEqual([{ 'staff:ana': 'Ana Ionescu' }, { 'staff:ana': 'Ana Marin' }]);
  });
});
