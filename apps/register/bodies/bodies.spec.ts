import { RegisterModule } from '#apps/register/register.module.js';
import { DeliveryHttpModule } from '#apps/reminders/delivery-http.module.js';
import { ViewsModule } from '#apps/views/views.module.js';
import { readerTermsOf } from '#test/support/described-reader.js';
import { openTestApp, type TestApp } from '#test/support/http-app.js';
import { allMigrations } from '#test/support/reminders.js';
import { promised, visitToAstana } from '#test/support/visit-to-astana.js';
import { addressAfter } from './address-after.js';

const from = 'Subcommittee on Human Rights';
const to = 'Committee on Human Rights';

let house: TestApp;
let position = 0;
beforeAll(async () => {
  house = await openTestApp({
    modules: [RegisterModule, ViewsModule, DeliveryHttpModule],
    migrations: allMigrations,
  });
  await house.ask('/visits', visitToAstana);
  for (const [commitment, parties] of [
    ['open-one', { responsible: from }],
    ['kept-one', { responsible: 'Majilis', supporting: [to, from], counterparts: ['Senate'] }],
    ['other-one', { responsible: 'Majilis' }],
  ] as const)
    await house.ask('/commitments', { ...promised, commitment, parties });
  await house.ask('/commitments/kept-one/close', { outcome: 'fulfilled' });
  const described = await asKeeper(
    'POST',
    '/readers/body:droi/describe',
    readerTermsOf('Secretariat', { body: from, email: 'droi@example.org' }),
  );
  position = Number(described.position);
  await asKeeper('PUT', '/me/saved-views/theirs', {
    name: 'Theirs',
    address: `/commitments?body=${encodeURIComponent(from)}&stage=open`,
  });
  await seen();
  await asKeeper('POST', '/feeds', { scope: `body:${from}`, language: 'en' });
});
afterAll(() => house.close());

const asKeeper = async (
  method: 'GET' | 'POST' | 'PUT',
  path: string,
  payload?: object,
): Promise<Record<string, unknown>> => {
  const headers = await house.as('keeper', 'staff:kim');
  const answer = await house.app.inject({
    method,
    url: `/api/v1${path}`,
    headers,
    ...(payload && { payload }),
  });
  expect([answer.statusCode < 300 || answer.body, path]).toEqual([true, path]);
  return answer.body === '' ? {} : answer.json();
};
const seen = (): Promise<Record<string, unknown>> =>
  asKeeper('GET', `/readers?after=${position}`).then(() => asKeeper('GET', `/commitments?after=${position}`));
const named = async (body: string) => {
  const { items } = await asKeeper('GET', `/commitments?after=${position}&body=${encodeURIComponent(body)}`);
  return (items as { id: string }[]).map(({ id }) => id).toSorted();
};

describe('A body that is called otherwise', () => {
  test('is told first who would follow; nothing is written', async () => {
    expect(await asKeeper('POST', '/bodies/rename', { from, to, dryRun: true })).toEqual({
      ...{ commitments: 2, readers: ['body:droi'], feeds: 1, savedViews: 1, position: null },
    });
    expect(await named(from)).toEqual(['kept-one', 'open-one']);
  });

  test('is followed by its commitments at any stage, its mailbox, feeds and saved views', async () => {
    const told = await asKeeper('POST', '/bodies/rename', { from, to, reason: 'It was made a committee' });
    expect(told).toMatchObject({ commitments: 2, readers: ['body:droi'], feeds: 1, savedViews: 1 });
    position = Number(told.position);
    expect(await named(to)).toEqual(['kept-one', 'open-one']);
    expect(await named(from)).toEqual([]);
    expect(await asKeeper('GET', '/commitments/kept-one')).toMatchObject({
      ...{ stage: 'closed', supporting: [to], counterparts: ['Senate'] },
    });
    expect((await asKeeper('GET', `/readers?after=${position}`)).items).toMatchObject([
      { id: 'body:droi', body: to },
    ]);
    expect((await asKeeper('GET', '/feeds')).items).toMatchObject([{ scope: `body:${to}` }]);
    expect(JSON.stringify(await asKeeper('GET', '/me'))).toContain(
      'body=Committee+on+Human+Rights&stage=open',
    );
    const { items } = await asKeeper('GET', `/commitments/open-one/history?after=${position}`);
    expect(items).toMatchObject([
      {},
      { type: 'BodyRenamed', from, to, why: 'It was made a committee', by: 'staff:kim' },
    ]);
  });

  test('asked again changes nothing, and takes in what was recorded under the old name since', async () => {
    expect(await asKeeper('POST', '/bodies/rename', { from, to })).toMatchObject({
      commitments: 0,
      position: null,
    });
    const { body } = await house.ask('/commitments', {
      ...promised,
      commitment: 'late-one',
      parties: { responsible: from },
    });
    position = Number(body.position);
    await seen();
    expect(await asKeeper('POST', '/bodies/rename', { from, to })).toMatchObject({
      commitments: 1,
      readers: [],
    });
  });

  test('that a command names nearly as another is told, once, and recorded as it is written', async () => {
    const asked = (commitment: string, more: object) =>
      house.ask('/commitments', { ...promised, commitment, ...more });
    const near = { parties: { responsible: 'Majillis', counterparts: ['Senate'] } };
    const { status, body } = await asked('near-one', near);
    expect([status, body.warnings]).toEqual([
      201,
      [expect.stringContaining('“Majillis” is nearly “Majilis”')],
    ]);
    expect((await asked('near-two', near)).body).not.toHaveProperty('warnings');
    const assigned = await house.ask('/commitments/near-two/assign', { supporting: ['senate'] });
    expect(assigned.body.warnings).toEqual([expect.stringContaining('“senate” is nearly “Senate”')]);
  });

  test('is refused with the nearest names where nothing has the name', async () => {
    const answer = await house.app.inject({
      method: 'POST',
      url: '/api/v1/bodies/rename',
      headers: await house.as('keeper', 'staff:kim'),
      payload: { from: 'Majlis', to: 'Mazhilis' },
    });
    expect(answer.json()).toMatchObject({ code: 'NOT_FOUND', hint: expect.stringContaining('"Majilis"') });
  });

  test('leaves addresses that ask for others as they are', () => {
    const address = '/commitments?tag=a%20b&body=Majilis#x';
    expect(addressAfter(address, from, to)).toBe(address);
    expect(addressAfter(`/commitments?owner=none&responsible=${encodeURIComponent(from)}`, from, to)).toBe(
      '/commitments?owner=none&responsible=Committee+on+Human+Rights',
    );
  });
});
