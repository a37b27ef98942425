import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdir, readFile, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { transformFile } from '@swc/core';
import { temporaryFolder } from '#test/support/cached-folder.js';
import { DataFolderLocked } from './data-folder-errors.js';
import { claimFolder } from './folder-claim.js';

/** Claims by real processes: the claim's own files, compiled, in a Node of their own. */

let folder: string;
let remove: () => Promise<void>;
const children: ChildProcess[] = [];

beforeEach(async () => {
  ({ folder, remove } = await temporaryFolder());
  for (const name of ['folder-claim', 'data-folder-errors']) {
    const { code } = await transformFile(fileURLToPath(new URL(`${name}.ts`, import.meta.url)));
    await writeFile(join(folder, `${name}.js`), code);
  }
  await writeFile(join(folder, 'package.json'), '{"type":"module"}');
  await writeFile(
    join(folder, 'holder.js'),
    `import { claimFolder } from './folder-claim.js';
     process.stdin.resume().on('end', () => process.exit());
     try {
       await claimFolder(process.argv[2]);
       console.log('held');
     } catch (error) {
       console.log(error.name);
       process.exit();
     }`,
  );
});
afterEach(async () => {
  for (const child of children.splice(0)) {
    child.kill('SIGKILL');
    if (child.exitCode === null && child.signalCode === null) await once(child, 'exit');
  }
  await remove();
});

const start = (): { child: ChildProcess; says: AsyncIterator<string> } => {
  const child = spawn(process.execPath, [join(folder, 'holder.js'), join(folder, 'data')], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  children.push(child);
  return { child, says: createInterface({ input: child.stdout })[Symbol.asyncIterator]() };
};
const claim = () => claimFolder(join(folder, 'data'));

test('a folder held by another process is refused, naming the process', async () => {
  const { child, says } = start();
  expect((await says.next()).value).toBe('held');
  await expect(claim()).rejects.toThrow(`process ${child.pid}, since `);
});

test('a claim whose process was killed is recognised at once', async () => {
  const { child, says } = start();
  await says.next();
  child.kill('SIGKILL');
  await once(child, 'exit');
  const release = await claim();
  expect((await readdir(join(folder, 'data', 'claims'))).length).toBe(1);
  await release();
  expect(await readdir(join(folder, 'data', 'claims'))).toEqual([]);
});

test('of many that start together at most one goes on, and a later one finds the folder free', async () => {
  const starters = Array.from({ length: 6 }, start);
  const said = await Promise.all(starters.map(async ({ says }) => (await says.next()).value));
  const held = said.filter((word) => word === 'held').length;
  expect(held).toBeLessThanOrEqual(1);
  expect(said.filter((word) => word === 'DataFolderLocked').length).toBe(6 - held);
  for (const { child } of starters) {
    child.stdin?.end();
    if (child.exitCode === null) await once(child, 'exit');
  }
  await (await claim())();
});

const theirs = async (change: object): Promise<string> => {
  const release = await claim();
  const claims = join(folder, 'data', 'claims');
  const [name = ''] = await readdir(claims);
  const holder = JSON.parse(await readFile(join(claims, name), 'utf8'));
  await release();
  const file = join(claims, 'theirs.json');
  await writeFile(file, JSON.stringify({ ...holder, ...change }));
  return file;
};

test('another process that got the same number does not hold the folder', async () => {
  await theirs({ began: 'at another time' });
  await (await claim())();
});

test('a machine we cannot see into holds the folder as long as it gives signs of life', async () => {
  const file = await theirs({ host: 'elsewhere' });
  await expect(claim()).rejects.toThrow(DataFolderLocked);
  await expect(claim()).rejects.toThrow(/ on elsewhere, since /);
  const aMinuteAgo = new Date(Date.now() - 60_000);
  await utimes(file, aMinuteAgo, aMinuteAgo);
  await (await claim())();
});
