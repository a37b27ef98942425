import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { RegisterModule } from '#apps/register/register.module.js';
import { RemindersModule } from '#apps/reminders/reminders.module.js';
import { ViewsModule } from '#apps/views/views.module.js';
import { openTestApp, type TestApp } from '#test/support/http-app.js';
import { allMigrations } from '#test/support/reminders.js';

const run = promisify(execFile);

const packages = join(import.meta.dirname, '../../node_modules');
const program = join(import.meta.dirname, 'typescript/days-work.ts');

/** As strict as an integrator's compiler may be. */
const compilerOptions = {
  target: 'ES2023',
  module: 'NodeNext',
  lib: ['ES2023', 'DOM', 'DOM.Iterable'],
  types: ['node'],
  strict: true,
  noUncheckedIndexedAccess: true,
  exactOptionalPropertyTypes: true,
  skipLibCheck: true,
  outDir: 'compiled',
};

/** Slips of an integrator's pen, each a line of the program and what it becomes. */
const slips: Readonly<Record<string, readonly [right: string, wrong: string]>> = {
  'a field that a command has not': ["askedBy: 'Ministry", "askedFrom: 'Ministry"],
  'a field that is missing': ["decidedBy: 'Subcommittee on Human Rights',", ''],
  'a field of another type': ["tags: ['human rights']", "tags: 'human rights'"],
  'a word that is not on the list': ["kind: 'visit'", "kind: 'excursion'"],
  'a path that is not served': ["'/api/v1/visits/{visit}/sources'", "'/api/v1/visits/{visit}/papers'"],
  'a parameter of the path left out': ['params: { path: { visit } }', 'params: {}'],
  'a value that a filter does not know': ["stage: 'open'", "stage: 'ajar'"],
  'a code that no problem has': ["'STALE_VERSION'", "'OLD_VERSION'"],
  'a field that an answer has not': ['.postponements', '.delays'],
};

describe('the API from TypeScript', () => {
  let house: TestApp;
  let folder: string;
  /** Files in which the compiler found something. */
  let faulty: readonly string[];
  const inFolder = (...command: string[]) => run(process.execPath, command, { cwd: folder });

  /** The program beside its copies with a slip, all compiled in one run, since each run reads all the types anew. */
  const writeProgram = async (): Promise<void> => {
    const right = await readFile(program, 'utf8');
    const files = Object.entries(slips).map(([slip, [from, to]]): [string, string] => {
      if (right.split(from).length !== 2) throw new Error(`${slip}: not once in the program: ${from}`);
      return [`${slip}.ts`, right.replace(from, to)];
    });
    files.push(['days-work.ts', right]);
    await Promise.all(files.map(([file, text]) => writeFile(join(folder, file), text)));
    const project = { compilerOptions, files: files.map(([file]) => file) };
    await writeFile(join(folder, 'tsconfig.json'), JSON.stringify(project));
  };

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'aide-memoire-typescript-'));
    await symlink(packages, join(folder, 'node_modules'));
    await writeFile(join(folder, 'package.json'), JSON.stringify({ type: 'module' }));
    house = await openTestApp({
      modules: [RegisterModule, ViewsModule, RemindersModule],
      migrations: allMigrations,
    });
    await writeFile(join(folder, 'api.json'), (await house.app.inject('/api/v1/openapi.json')).body);
    // What has a default may be left out of a body; without this setting the types demand it.
    const settings = ['--output', 'api.ts', '--default-non-nullable', 'false'];
    await inFolder(join(packages, 'openapi-typescript/bin/cli.js'), 'api.json', ...settings);
    await writeProgram();
    const { stdout } = await inFolder(join(packages, 'typescript/bin/tsc'), '--pretty', 'false').catch(
      (failure: { stdout: string }) => failure,
    );
    faulty = [...new Set(stdout.match(/^.+?\.ts(?=\(\d+,\d+\): error)/gm))];
  });
  afterAll(async () => {
    await house.close();
    await rm(folder, { recursive: true, force: true });
  });

  test('lets no slip of the pen through the type check, and the program itself', () => {
    expect(faulty.toSorted()).toEqual(
      Object.keys(slips)
        .map((slip) => `${slip}.ts`)
        .toSorted(),
    );
  });

  test('does a clerk’s day of work over the types of its description', async () => {
    await house.app.listen(0, '127.0.0.1');
    const { authorization } = await house.as('staff');
    const worked = inFolder('compiled/days-work.js', await house.app.getUrl(), authorization);
    await expect(worked).resolves.toMatchObject({ stdout: 'done\n', stderr: '' });
  });
});
