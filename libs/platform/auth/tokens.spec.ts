import { openTestApp, type TestApp } from '#test/support/http-app.js';

let house: TestApp;
let keeper: { authorization: string };
beforeAll(async () => {
  house = await openTestApp({ modules: [], migrations: [] });
  keeper = await house.as('keeper', 'staff:kim');
});
afterAll(() => house.close());

const list = async (headers: Record<string, string> = keeper) =>
  (await house.app.inject({ url: '/api/v1/tokens', headers })).json();
const issue = (body: object, headers: Record<string, string> = keeper) =>
  house.ask('/tokens', body, { headers });

describe('a keeper', () => {
  test('issues a token that lets somebody in, lists it without its words, and revokes it', async () => {
    const wanted = { actor: 'program:dashboard', role: 'keeper', lifetime: 3600 };
    const { status, body, headers } = await issue(wanted);
    expect(status).toBe(201);
    const dashboard = { authorization: `Bearer ${body.token}` };
    const { items } = await list(dashboard);
    const listed = items.find(({ actor }: { actor: string }) => actor === 'program:dashboard');
    expect(listed).toMatchObject({ purpose: 'program', roles: ['keeper'], expiresAt: expect.any(String) });
    expect(JSON.stringify(items)).not.toContain(body.token);
    const found = await house.app.inject({ url: String(headers.location), headers: keeper });
    expect(found.json()).toEqual(listed);
    expect((await house.ask(`/tokens/${listed.id}/revoke`, {}, { headers: keeper })).status).toBe(200);
    expect((await list(dashboard)).code).toBe('SIGN_IN_NEEDED');
    expect(await house.ask(`/tokens/${listed.id}/revoke`, {}, { headers: keeper })).toMatchObject({
      status: 404,
      body: { code: 'NOT_FOUND', detail: `no token ${listed.id} is good now` },
    });
  });

  test('issues a link that signs a browser in', async () => {
    const { body } = await issue({ actor: 'staff:ana', purpose: 'link', lifetime: 3600 });
    const answer = await house.app.inject({
      method: 'POST',
      url: '/sign-in',
      payload: { token: body.token },
    });
    expect(answer.statusCode).toBe(303);
    expect(answer.cookies).toHaveLength(1);
  });

  test('alone may do so', async () => {
    const staff = await house.as('staff');
    expect((await issue({ actor: 'staff:ana' }, staff)).status).toBe(403);
    expect((await list(staff)).code).toBe('NOT_ALLOWED');
  });
});
