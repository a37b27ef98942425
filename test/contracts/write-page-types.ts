/** `npm run page-types`: writes the types of the page's client anew, after the API or what the page calls of it has changed. */
import { writeFile } from 'node:fs/promises';
import { RegisterModule } from '#apps/register/register.module.js';
import { RemindersModule } from '#apps/reminders/reminders.module.js';
import { ViewsModule } from '#apps/views/views.module.js';
import { openTestApp } from '#test/support/http-app.js';
import { openTestPglite } from '#test/support/pglite.js';
import { allMigrations } from '#test/support/reminders.js';
import { pageTypes, typesFile } from './page-types.js';

const house = await openTestApp({
  modules: [RegisterModule, ViewsModule, RemindersModule],
  migrations: allMigrations,
  open: openTestPglite,
});
await writeFile(typesFile, await pageTypes((await house.app.inject('/api/v1/openapi.json')).json()));
await house.close();
