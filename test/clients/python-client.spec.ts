import { execFile } from 'node:child_process';
import { copyFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { RegisterModule } from '#apps/register/register.module.js';
import { RemindersModule } from '#apps/reminders/reminders.module.js';
import { ViewsModule } from '#apps/views/views.module.js';
import { openTestApp, type TestApp } from '#test/support/http-app.js';
import { describeWithPython, openPython, type Python } from '#test/support/python.js';
import { allMigrations } from '#test/support/reminders.js';

const run = promisify(execFile);

/** Tools of others, which read the description as an integrator's would. */
const tools = ['openapi-python-client==0.26.2', 'openapi-spec-validator==0.9.0'];

describeWithPython('the API from Python', () => {
  let house: TestApp;
  let python: Python;

  beforeAll(async () => {
    house = await openTestApp({
      modules: [RegisterModule, ViewsModule, RemindersModule],
      migrations: allMigrations,
    });
    python = await openPython(tools);
    await writeFile(join(python.folder, 'api.json'), (await house.app.inject('/api/v1/openapi.json')).body);
  });
  afterAll(async () => {
    await house.close();
    await python.close();
  });

  test('is described as the OpenAPI validator of Python asks', async () => {
    await expect(python.run('-m', 'openapi_spec_validator', 'api.json')).resolves.toMatch(/OK\n$/);
  });

  test('is made a client of, by which a clerk does a day’s work', async () => {
    const { stdout } = await run(
      join(python.folder, 'venv/bin/openapi-python-client'),
      ['generate', '--path', 'api.json', '--meta', 'none', '--output-path', 'client'],
      { cwd: python.folder },
    );
    // What it leaves out is what no JSON client reads: pages, and answers that come line by line.
    expect(stdout).not.toMatch(
      /ERROR|Cannot parse response for status code [2-5]\d\d \(Unsupported content_type \{'application\/json/,
    );
    await copyFile(join(import.meta.dirname, 'days_work.py'), join(python.folder, 'days_work.py'));
    await house.app.listen(0, '127.0.0.1');
    const { authorization } = await house.as('staff');
    const address = await house.app.getUrl();
    const worked = python.run('days_work.py', address, authorization.replace('Bearer ', ''));
    await expect(worked).resolves.toBe('done\n');
  });
});
