import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { freshDataFolder } from '#test/support/pglite.js';
import { visitFileWithLetter } from '#test/support/somewhere.js';
import { run } from './command.js';

let folder: Awaited<ReturnType<typeof freshDataFolder>>;
beforeAll(async () => {
  folder = await freshDataFolder();
  await writeFile(join(folder.folder, 'note.txt'), 'The minister writes this autumn.');
  await writeFile(join(folder.folder, 'visit.yaml'), letters);
});
afterAll(() => folder.remove());

/** Two reports in the same words, and a day that is before the visit. */
const letters = visitFileWithLetter(`    timeframe: { edtf: 2018-23, words: this autumn }
    quotes: [{ source: note, exact: this autumn }]
    since:
      - progress: { report: No news }
      - progress: { report: No news }
      - close: { outcome: fulfilled, on: 1999-01-01 }
`);

const importing = (by: string, ...options: string[]) =>
  run(folder.folder, '--as', by, 'import', join(folder.folder, 'visit.yaml'), ...options);

const reports = async (): Promise<number> => {
  const { stdout } = await run(folder.folder, 'list', '--stage', 'open', 'closed', '--json');
  return JSON.parse(stdout).items[0].reports;
};

describe('importing a file', () => {
  test('with something unlikely in it is refused as a whole, says the way on, and is recorded when it is confirmed', async () => {
    const asked = await importing('staff:ana');
    expect(asked).toMatchObject({
      code: 1,
      stderr: expect.stringMatching(
        /yaml:22.*This is unlikely: 1999-01-01 .*, or import with --confirm\nNothing of .*visit.yaml was recorded\.\n/,
      ),
    });
    expect(await importing('staff:ana', '--confirm')).toMatchObject({
      code: 0,
      stderr: expect.stringContaining('Recorded 6 of 6 steps'),
    });
    expect((await importing('staff:ana', '--confirm')).stderr).toContain('Nothing new in');
  });

  test('that somebody else imported counts none of its reports again, but a third in the same words counts', async () => {
    expect(await reports()).toBe(2);
    expect(await importing('staff:mihai', '--confirm')).toMatchObject({
      code: 0,
      stderr: expect.stringContaining('Nothing new in'),
    });
    expect(await reports()).toBe(2);
    const third = ['progress', 'letter', '--report', 'No news'];
    for (const words of [['reopen', 'letter', '--why', 'It was not sent'], third]) {
      expect(await run(folder.folder, 'do', ...words)).toMatchObject({ code: 0 });
    }
    expect(await reports()).toBe(3);
  });
});
