import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { freshDataFolder } from '#test/support/pglite.js';
import { run } from './command.js';
import { printed, serve, start } from './process.js';

let folder: Awaited<ReturnType<typeof freshDataFolder>>;
const inFolder = (name: string): string => join(folder.folder, name);

beforeAll(async () => {
  folder = await freshDataFolder();
});

afterAll(() => folder.remove());

describe('the command line without a server', () => {
  test('records a file once, whoever imports it, and says what the register has otherwise since', async () => {
    expect(await run(folder.folder, 'sample', '--json')).toMatchObject({
      code: 0,
      stdout: expect.stringMatching(/"steps":26,"changed":26,"left":\[\]/),
    });
    const again = await run(
      folder.folder,
      '--as',
      'staff:ana',
      'import',
      'samples/kazakhstan-2018.visit.yaml',
    );
    expect(again).toMatchObject({ code: 0, stderr: expect.stringMatching(/^Nothing new in [^\n]*\n$/) });
    const amended = ['--title', 'Mission to Kazakhstan', '--why', 'as it was called'];
    expect(await run(folder.folder, 'do', 'amend-visit', 'kazakhstan-2018', ...amended)).toMatchObject({
      code: 0,
    });
    const told = await run(
      folder.folder,
      '--as',
      'staff:mihai',
      'import',
      'samples/kazakhstan-2018.visit.yaml',
    );
    expect(told).toMatchObject({
      code: 0,
      stderr: expect.stringMatching(
        /yaml:\d+ {2}title: the register has “Mission to Kazakhstan”, the file “/,
      ),
    });
    expect(told.stderr).toContain('Nothing new in');
  });

  test('a clock that is set reads where the real time goes, says what would be due, and writes nothing', async () => {
    const written = async () => JSON.parse((await run(folder.folder, 'board', '--json')).stdout).position;
    const before = await written();
    const refused = await run(folder.folder, '--clock', '2031-01-01', 'remind');
    expect(refused).toMatchObject({
      code: 2,
      stdout: '',
      stderr: expect.stringMatching(
        /^aide-memoire: --clock writes nothing into [^\n]*remind --dry-run --at DAY[^\n]*--data\n$/,
      ),
    });
    const dry = await run(folder.folder, '--clock', '2031-01-01', 'remind', '--dry-run');
    expect(dry).toMatchObject({ code: 0, stderr: expect.stringContaining('would be due by 2031-01-01') });
    expect(await run(folder.folder, '--clock', '2031-01-01', 'board')).toMatchObject({
      code: 0,
      stdout: expect.stringContaining('1 January 2031'),
    });
    for (const args of [['serve', '--port', '0'], ['sample'], ['token', 'issue', '--actor', 'staff:ana']])
      expect(await run(folder.folder, '--clock', '2031-01-01', ...args)).toMatchObject({ code: 2 });
    expect(await written()).toBe(before);
  });

  test('a folder begun with --clock goes on with it', async () => {
    const own = await freshDataFolder();
    try {
      expect(await run(own.folder, 'sample', '--clock', '2018-10-25')).toMatchObject({ code: 0 });
      const later = await run(own.folder, '--clock', '2018-11-24', 'remind', '--json');
      expect(later).toMatchObject({ code: 0 });
      expect(JSON.parse(later.stdout).reminders).toBeGreaterThan(0);
    } finally {
      await own.remove();
    }
  });

  test('names every fault of a file with its line and records nothing', async () => {
    await writeFile(inFolder('faulty.yaml'), 'visit:\n  id: Kazakhstan\ncommitments:\n  - statment: none\n');
    const { code, stderr } = await run(folder.folder, 'import', inFolder('faulty.yaml'));
    expect(code).toBe(1);
    expect(stderr).toMatch(/faulty\.yaml:2:3 {2}visit › id: /);
    expect(stderr).toMatch(
      /faulty\.yaml:4:5 {2}commitments › 1 › statment: is not a field that is known here/,
    );
  });

  test('ends quietly when its reader has seen enough', async () => {
    const child = start(folder.folder, 'export');
    child.stdout?.destroy();
    expect(await child.ended).toMatchObject({ code: 0, stderr: '' });
  });
});

describe('the command line beside a server', () => {
  let server: Awaited<ReturnType<typeof serve>>;
  beforeAll(async () => {
    server = await serve(folder.folder);
  });
  afterAll(() => server.stop());

  test('does what any command of the register does, and names the option that is wrong', async () => {
    const words = ['--to', '2019-03', '--why', 'Elections', '--asked-by', 'They', '--decided-by', 'We'];
    const done = await run(folder.folder, 'do', 'postpone', 'chairman', ...words);
    expect(done).toMatchObject({
      code: 0,
      stdout: expect.stringContaining('chairman-visits-astana-2018 is at version'),
    });
    const missing = await run(folder.folder, 'do', 'postpone', 'chairman', ...words.slice(0, 6));
    expect(missing).toMatchObject({ code: 2, stderr: expect.stringContaining('--decided-by is missing') });
    const back = ['--to', '2018-23', '--why', 'Not needed', '--asked-by', 'They', '--decided-by', 'We'];
    expect(await run(folder.folder, 'do', 'postpone', 'chairman', ...back)).toMatchObject({ code: 0 });
  });

  test('asks the same of several, says what it would do, and exits 1 when one is refused', async () => {
    const tags = ['--tags', 'human rights', 'astana'];
    const several = ['do', 'tags', 'chairman', 'mission-to-brussels-2018'];
    expect(await run(folder.folder, ...several, ...tags, '--dry-run')).toMatchObject({
      code: 0,
      stdout: expect.stringMatching(
        /^tags: chairman-visits-astana-2018 would be at version \d+: CommitmentTagged\.\ntags: mission-to-brussels-2018 would be/,
      ),
    });
    expect(await run(folder.folder, ...several, ...tags)).toMatchObject({
      code: 0,
      stdout: expect.stringMatching(/mission-to-brussels-2018 is at version \d+\.\n$/),
    });
    const reopened = await run(folder.folder, 'do', 'reopen', 'chairman', 'mission-to-b', '--why', 'No');
    expect(reopened).toMatchObject({
      code: 1,
      stdout: expect.stringContaining('is refused: The commitment is not closed'),
    });
  });

  test('exports what it imports again', async () => {
    const exported = await run(folder.folder, 'export', '--out', inFolder('all.csv'));
    expect(exported).toMatchObject({ code: 0, stdout: '' });
    const text = await readFile(inFolder('all.csv'), 'utf8');
    await writeFile(
      inFolder('renamed.csv'),
      text.replaceAll(/^[a-z0-9-]+(?=,kazakhstan-2018)/gm, 'copy-of-$&'),
    );
    const imported = await run(folder.folder, 'import', inFolder('renamed.csv'));
    expect(imported).toMatchObject({ code: 0, stderr: expect.stringContaining('Recorded 18 of 18 steps') });
    const { stdout } = await run(folder.folder, 'export', '--format', 'json');
    const items: { id: string; statement: string; quotes: unknown; window: unknown }[] = JSON.parse(stdout);
    const told = (prefix: string) =>
      items
        .filter(({ id }) => id.startsWith('copy-of-') === (prefix !== ''))
        .map(({ id, statement, quotes, window }) => ({
          id: id.slice(prefix.length),
          statement,
          quotes,
          window,
        }))
        .toSorted((a, b) => (a.id < b.id ? -1 : 1));
    expect(told('copy-of-')).toEqual(told(''));
  });

  test('imports an export that was edited: tells what differs, and changes it when asked', async () => {
    const text = await readFile(inFolder('all.csv'), 'utf8');
    const [wording, other] = ['visits Astana', 'pays a visit to Astana'];
    await writeFile(inFolder('edited.csv'), text.replaceAll(wording, other).replace(',joint,', ',ours,'));
    const told = await run(folder.folder, 'import', inFolder('edited.csv'));
    expect(told.code).toBe(1);
    expect(told.stderr).toMatch(/:\d+ {2}chairman-visits-astana-2018 › statement: “.*visits Astana”/);
    expect(told.stderr).toContain('› direction: “joint” → “ours” (is not changed in a file)');
    expect(told.stderr).toContain('2 rows say something else than the register');
    const applied = await run(folder.folder, 'import', inFolder('edited.csv'), '--apply');
    expect(applied).toMatchObject({
      code: 1,
      stderr: expect.stringContaining('1 of 2 rows that differ were not changed'),
    });
    const { stdout } = await run(folder.folder, 'show', 'chairman-visits-astana-2018');
    expect(stdout).toContain(other);
    const again = await run(folder.folder, 'import', inFolder('edited.csv'), '--apply');
    expect(again.stderr).not.toContain('› statement');
    const back = await run(folder.folder, 'import', inFolder('all.csv'), '--apply');
    expect(back).toMatchObject({ code: 0, stderr: expect.stringContaining('One row changed') });
    expect((await run(folder.folder, 'import', inFolder('all.csv'))).stderr).toContain('Nothing new');
  });

  test('answers which reminders a commitment has and why', async () => {
    const why = await run(folder.folder, 'why', 'human-rights-dialogue');
    expect(why).toMatchObject({
      code: 0,
      stdout: expect.stringMatching(/To come\n[\s\S]*Written to desk:registry[\s\S]*Rule \S+,\s+default@1/),
    });
    const { stdout } = await run(
      folder.folder,
      'reminders',
      '--commitment',
      'human-rights-dialogue-2018',
      '--json',
    );
    expect(JSON.parse(stdout).items).toContainEqual(
      expect.objectContaining({ state: 'planned', reader: 'desk:registry' }),
    );
    expect(await run(folder.folder, 'outbox', '--reader', 'staff:nobody')).toMatchObject({
      code: 0,
      stderr: expect.stringContaining('Nothing was written yet'),
    });
  });
});

describe('a server', () => {
  test('says that its port is in use, and how to choose another, before it makes a database', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await once(other, 'listening');
    const address = other.address();
    const port = typeof address === 'object' && address ? address.port : 0;
    const refused = await run(inFolder('new'), 'serve', '--port', String(port));
    other.close();
    expect(refused).toMatchObject({
      code: 1,
      stderr: `aide-memoire: port ${port} on 127.0.0.1 is in use; choose another, such as AIDE_MEMOIRE_PORT=${port + 1}\n`,
    });
    expect(existsSync(inFolder('new'))).toBe(false);
  });

  test('goes on when nobody reads what it prints any more, and ends in order', async () => {
    const child = start(folder.folder, 'serve');
    await printed(child, /--help/);
    child.stdout?.destroy();
    child.kill('SIGTERM');
    expect(await child.ended).toMatchObject({ code: 0 });
    expect(existsSync(join(folder.folder, 'server.json'))).toBe(false);
  });

  test('is found again by a tail after a restart, and nothing in between is missed', async () => {
    const first = await serve(folder.folder);
    const tail = start(folder.folder, 'tail', '--lines', '1');
    await printed(tail, /\n/);
    await first.stop();
    // Recorded while nobody serves.
    const id = 'strategy-for-central-asia';
    await writeFile(
      inFolder('more.csv'),
      `id,visit,kind,direction,statement,language,edtf\n${id}-2,kazakhstan-2018,report,ours,A report,en,2019\n`,
    );
    expect(await run(folder.folder, 'import', inFolder('more.csv'))).toMatchObject({ code: 0 });
    const [line, second] = await Promise.all([printed(tail, new RegExp(`${id}-2`)), serve(folder.folder)]);
    expect(line).toContain('A report');
    tail.kill('SIGINT');
    await Promise.all([tail.ended, second.stop()]);
  });

  test('is told which bodies a file names nearly as the register does', async () => {
    const rows = [
      'EU-Kazakhstn Subcommittee on Justice and the Rule of Law',
      'EU-Kazakhstan Subcommittee on Justice and the Rule of Law',
    ].map(
      (responsible, at) => `near-${at},kazakhstan-2018,report,ours,Report ${at},en,2019,${responsible}\n`,
    );
    const header = 'id,visit,kind,direction,statement,language,edtf,responsible\n';
    await writeFile(inFolder('near.csv'), `${header}${rows.join('')}`);
    const { code, stderr } = await run(folder.folder, 'import', inFolder('near.csv'));
    expect(code).toBe(0);
    expect(stderr.match(/[^/\n]*is nearly.*/g)).toEqual([
      'near.csv:2  “EU-Kazakhstn Subcommittee on Justice and the Rule of Law” is nearly “EU-Kazakhstan Subcommittee on Justice and the Rule of Law”: another body, unless one of them is a slip.',
    ]);
  });
});
