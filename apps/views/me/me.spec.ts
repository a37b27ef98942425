import { openViewsApp, type ViewsApp } from '#test/support/views-app.js';

let views: ViewsApp;
let ana: { authorization: string };
beforeAll(async () => {
  views = await openViewsApp();
  ana = await views.as('staff');
});
afterAll(() => views.close());

const ask = async (method: 'GET' | 'PUT' | 'POST' | 'DELETE', path: string, body?: object, who = ana) => {
  const answer = await views.app.inject({
    method,
    url: `/api/v1/me${path}`,
    headers: { ...who, ...(body && { 'content-type': 'application/json' }) },
    ...(body && { payload: JSON.stringify(body) }),
  });
  return { status: answer.statusCode, body: answer.json() };
};

describe('whoever is signed in', () => {
  test('is told who they are, what they may, and by whose clock and days the workspace lives', async () => {
    views.clock.set('2018-10-25T07:00:00.000Z');
    expect((await ask('GET', '')).body).toMatchObject({
      id: 'staff:ana',
      role: 'staff',
      may: { record: true, keep: false },
      isDescribed: false,
      workspace: { name: 'Aide-mémoire', zone: 'Europe/Brussels' },
      now: '2018-10-25T07:00:00.000Z',
    });
    const reader = await views.as('reader', 'staff:ben');
    expect((await ask('GET', '', undefined, reader)).body.may).toEqual({ record: false, keep: false });
  });

  test('keeps preferences of their own, a reader too; what is left out is as to begin with', async () => {
    const reader = await views.as('reader', 'staff:ben');
    const chosen = { language: 'ro', singleKeys: false };
    expect(await ask('PUT', '/preferences', chosen, reader)).toEqual({
      status: 200,
      body: { language: 'ro', theme: 'system', singleKeys: false, columns: null },
    });
    expect((await ask('GET', '', undefined, reader)).body.preferences.language).toBe('ro');
    expect((await ask('GET', '/preferences')).body.language).toBeNull();
  });

  test('is told what is wrong with a preference, by its place', async () => {
    const { status, body } = await ask('PUT', '/preferences', { theme: 'pink' });
    expect([status, body.errors?.[0]?.pointer]).toEqual([400, '/theme']);
  });

  test('saves lists, changes them, deletes them', async () => {
    const view = { name: 'No owner', address: '/commitments?owner=none' };
    expect((await ask('PUT', '/saved-views/no-owner', view)).body.savedViews).toMatchObject([
      { id: 'no-owner', ...view },
    ]);
    await ask('PUT', '/saved-views/no-owner', { ...view, name: 'Nobody’s' });
    expect((await ask('GET', '')).body.savedViews).toMatchObject([{ name: 'Nobody’s' }]);
    expect((await ask('DELETE', '/saved-views/no-owner')).body.savedViews).toEqual([]);
    expect((await ask('DELETE', '/saved-views/no-owner')).status).toBe(404);
  });

  test.each(['//example.org/', 'https://example.org/', '/\\example.org', '/a b'])(
    'saves no address that leads elsewhere: %s',
    async (address) => {
      expect((await ask('PUT', '/saved-views/x', { name: 'x', address })).status).toBe(400);
    },
  );

  test('saves a hundred lists and no more', async () => {
    const many = await views.as('staff', 'staff:many');
    const view = { name: 'x', address: '/' };
    for (let at = 1; at <= 100; at += 1) await ask('PUT', `/saved-views/v${at}`, view, many);
    expect((await ask('PUT', '/saved-views/one-more', view, many)).status).toBe(409);
    expect((await ask('PUT', '/saved-views/v1', view, many)).status).toBe(200);
  });

  test('looks anew after half an hour: what changed since begins where the look before ended', async () => {
    const lookAt = async (time: string) => {
      views.clock.set(`2018-10-25T${time}:00.000Z`);
      return (await ask('POST', '/look')).body.lastLooked;
    };
    expect(await lookAt('08:00')).toBeNull();
    expect(await lookAt('08:20')).toBeNull();
    expect(await lookAt('09:00')).toBe('2018-10-25T08:20:00.000Z');
    expect(await lookAt('09:20')).toBe('2018-10-25T08:20:00.000Z');
  });
});
