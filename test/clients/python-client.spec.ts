import { execFile, spawnSync } from 'node:child_process';
import { copyFile, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { RegisterModule } from '#apps/register/register.module.js';
import { RemindersModule } from '#apps/reminders/reminders.module.js';
import { ViewsModule } from '#apps/views/views.module.js';
import { openTestApp, type TestApp } from '#test/support/http-app.js';
import { allMigrations } from '#test/support/reminders.js';

const run = promisify(execFile);

/** Tools of others, which read the description as an integrator's would. */
const tools = ['openapi-python-client==0.26.2', 'openapi-spec-validator==0.9.0'];

const hasPython = spawnSync('python3', ['-c', 'import venv, ensurepip']).status === 0;
const noPython = 'there is no python3 with venv here';

const describeWithPython = (name: string, specs: () => void): void => {
  if (hasPython) {
    describe(name, specs);
    return;
  }
  test(`${name}: not tried, ${noPython}`, () => {
    if (process.env.CI) throw new Error(noPython);
    process.stderr.write(`\n!!! NOT TESTED: ${name}: ${noPython}\n`);
  });
};

describeWithPython('the API from Python', () => {
  let house: TestApp;
  let folder: string;
  const python = () => join(folder, 'venv/bin/python');

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'aide-memoire-python-'));
    house = await openTestApp({
      modules: [RegisterModule, ViewsModule, RemindersModule],
      migrations: allMigrations,
    });
    await writeFile(join(folder, 'api.json'), (await house.app.inject('/api/v1/openapi.json')).body);
    await run('python3', ['-m', 'venv', join(folder, 'venv')]);
    await run(python(), ['-m', 'pip', 'install', '--quiet', '--disable-pip-version-check', ...tools]);
  }, 300_000);
  afterAll(async () => {
    await house.close();
    await rm(folder, { recursive: true, force: true });
  });

  test('is described as the OpenAPI validator of Python asks', async () => {
    await expect(
      run(python(), ['-m', 'openapi_spec_validator', join(folder, 'api.json')]),
    ).resolves.toMatchObject({
      stdout: expect.stringMatching(/OK\n$/),
    });
  });

  test('is made a client of, by which a clerk does a day’s work', async () => {
    const { stdout } = await run(
      join(folder, 'venv/bin/openapi-python-client'),
      ['generate', '--path', 'api.json', '--meta', 'none', '--output-path', 'client'],
      { cwd: folder },
    );
    // What it leaves out is what no JSON client reads: pages, and answers that come line by line.
    expect(stdout).not.toMatch(
      /ERROR|Cannot parse response for status code [2-5]\d\d \(Unsupported content_type \{'application\/json/,
    );
    await copyFile(join(import.meta.dirname, 'days_work.py'), join(folder, 'days_work.py'));
    await house.app.listen(0, '127.0.0.1');
    const { authorization } = await house.as('staff');
    const address = await house.app.getUrl();
    const worked = run(python(), ['days_work.py', address, authorization.replace('Bearer ', '')], {
      cwd: folder,
    });
    await expect(worked).resolves.toMatchObject({ stdout: 'done\n' });
  });
});
