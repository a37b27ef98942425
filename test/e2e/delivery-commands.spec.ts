import ICAL from 'ical.js';
import { freshDataFolder } from '#test/support/pglite.js';
import { run } from './command.js';
import { serve } from './process.js';

let folder: Awaited<ReturnType<typeof freshDataFolder>>;
let server: Awaited<ReturnType<typeof serve>>;
beforeAll(async () => {
  folder = await freshDataFolder();
  server = await serve(folder.folder);
  await run(folder.folder, 'sample');
});
afterAll(async () => {
  await server.stop();
  await folder.remove();
});

const ask = async (...args: string[]): Promise<string> => {
  const { code, stdout } = await run(folder.folder, ...args);
  expect({ args, code }).toMatchObject({ code: 0 });
  return stdout.trim();
};
const listed = async (...args: string[]) => JSON.parse(await ask(...args, '--json'));

test('a feed is made, subscribed to, listed and ended', async () => {
  const { id, address } = await listed(
    'feed',
    'create',
    '--scope',
    'visit:kazakhstan-2018',
    '--language',
    'ro',
  );
  const path = new URL(address).pathname;
  const calendar = new ICAL.Component(ICAL.parse(await (await fetch(server.url + path)).text()));
  expect(calendar.getAllSubcomponents('vevent').length).toBeGreaterThan(3);
  expect(await listed('feed', 'list')).toMatchObject([
    { id, scope: 'visit:kazakhstan-2018', language: 'ro' },
  ]);
  expect(await ask('feed', 'revoke', id)).toBe(`${id} is revoked.`);
  expect((await fetch(server.url + path)).status).toBe(404);
  expect(await ask('feed', 'restore', id)).toBe(`${id} is good again.`);
  expect((await fetch(server.url + path)).status).toBe(200);
  expect(await listed('feed', 'list')).toMatchObject([
    { id, scope: 'visit:kazakhstan-2018', language: 'ro' },
  ]);
});

test('a webhook is added, tried, listed and removed', async () => {
  const { id, secret } = await listed(
    'webhook',
    'add',
    'https://localhost/hook',
    '--for',
    'ana',
    'body:droi',
  );
  expect(secret).toMatch(/^whsec_/);
  const tested = await run(folder.folder, 'webhook', 'test', id);
  expect(tested).toMatchObject({
    code: 1,
    stdout: expect.stringContaining('is not an address of the public internet'),
  });
  expect(await listed('webhook', 'list')).toMatchObject([
    {
      id,
      url: 'https://localhost/hook',
      readers: ['staff:ana', 'body:droi'],
      attempts: [{ outcome: 'refused' }],
    },
  ]);
  // The table breaks its last column between any two words, beside lines of the others.
  const [titles = '', ...lines] = (await ask('webhook', 'list')).split('\n');
  const calls = lines.map((line) => line.slice(titles.indexOf('Last calls'))).join(' ');
  expect(calls).toMatch(/refused:\s+(127\.0\.0\.1|::1) is not an address/);
  expect(await ask('webhook', 'remove', id)).toBe(`${id} is removed.`);
  expect(await listed('webhook', 'list')).toEqual([]);
  expect(await ask('webhook', 'restore', id)).toBe(`${id} is called again.`);
  expect(await listed('webhook', 'list')).toMatchObject([
    { id, url: 'https://localhost/hook', readers: ['staff:ana', 'body:droi'] },
  ]);
});

test.each([
  [['feed', 'create', '--scope', 'everything']],
  [['feed', 'revoke', 'x']],
  [['feed', 'restore', 'x']],
  [['webhook', 'add', 'nowhere']],
  [['webhook', 'add', 'http://hooks.example.org']],
  [['webhook', 'test', 'x']],
  [['webhook', 'restore', 'x']],
])('what is wrong is told in one line, exit code 2: %j', async (args) => {
  const { code, stdout, stderr } = await run(folder.folder, ...args);
  expect({ code, stdout, lines: stderr.trim().split('\n').length }).toEqual({
    code: 2,
    stdout: '',
    lines: 1,
  });
});
