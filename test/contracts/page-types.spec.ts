import { readFile } from 'node:fs/promises';
import { RegisterModule } from '#apps/register/register.module.js';
import { RemindersModule } from '#apps/reminders/reminders.module.js';
import { ViewsModule } from '#apps/views/views.module.js';
import { pageAddresses } from '#platform/http/web-page.js';
import { openTestApp, type TestApp } from '#test/support/http-app.js';
import { allMigrations } from '#test/support/reminders.js';
import { pageTypes, typesFile } from './page-types.js';

let house: TestApp;
beforeAll(async () => {
  house = await openTestApp({
    modules: [RegisterModule, ViewsModule, RemindersModule],
    migrations: allMigrations,
  });
});
afterAll(() => house.close());

test('the types of the page’s client are those of the API as it is; `npm run page-types` writes them anew', async () => {
  const types = await pageTypes((await house.app.inject('/api/v1/openapi.json')).json());
  const kept = await readFile(typesFile, 'utf8');
  expect(kept.split('\n').length).toBe(types.split('\n').length);
  expect(kept === types).toBe(true);
});

test('the page is served at every address of its screens, so that each can be sent to a colleague', async () => {
  const router = await readFile(new URL('../../apps/dashboard/router.tsx', import.meta.url), 'utf8');
  const screens = [...router.matchAll(/ path: '\/([^']+)'/g)].map(([, path = '']) =>
    path.replaceAll('$', ':'),
  );
  const served = pageAddresses.map((address) => new RegExp(`^${address.replaceAll(/:\w+/g, '[^/]+')}$`));
  expect(screens.length).toBeGreaterThan(10);
  expect(screens.filter((screen) => !served.some((form) => form.test(screen)))).toEqual([]);
});
