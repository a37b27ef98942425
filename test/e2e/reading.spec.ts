import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as z from 'zod';
import { docxOf, lockedPdf } from '#test/support/documents.js';
import { freshDataFolder } from '#test/support/pglite.js';
import { run } from './command.js';
import { start } from './process.js';

let folder: Awaited<ReturnType<typeof freshDataFolder>>;
const inFolder = (name: string): string => join(folder.folder, name);

beforeAll(async () => {
  folder = await freshDataFolder();
});

afterAll(() => folder.remove());

const quote = z.object({ start: z.int(), end: z.int(), text: z.string(), lang: z.string() });
const read = z.object({
  source: z.object({ text: z.string(), date: z.string().nullable(), dateFrom: z.string().nullable() }),
  proposals: z.array(
    z.object({
      kind: z.string(),
      statement: z.string(),
      quote,
      also: z.array(quote),
      timeframe: z
        .object({
          edtf: z.string(),
          words: z.string(),
          earliest: z.string().nullable(),
          latest: z.string().nullable(),
        })
        .nullable(),
      place: z.string().nullable(),
      parties: z.object({ responsible: z.string().nullable() }),
      direction: z.string().nullable(),
      confidence: z.number(),
      reasons: z.array(z.object({ code: z.string(), text: z.string() })).min(1),
    }),
  ),
});

describe('aide-memoire read', () => {
  it('finds every dated promise of the sample, each with its exact words, and nothing else', async () => {
    const sample = 'samples/ep-delegation-kazakhstan-2018.txt';
    const { code, stdout } = await run(folder.folder, 'read', sample, '--date', '2018-08-20', '--json');
    expect(code).toBe(0);
    const { source, proposals } = read.parse(JSON.parse(stdout));
    expect(source).toMatchObject({ date: '2018-08-20', dateFrom: 'given' });
    for (const { quote, also } of proposals) {
      for (const { start, end, text } of [quote, ...also]) expect(source.text.slice(start, end)).toBe(text);
    }
    expect(proposals.map(({ kind, timeframe }) => [kind, timeframe?.edtf]).sort()).toEqual([
      ['dialogue', '2018-11-20/2018-11-21'],
      ['dialogue', '2018-11-20/2018-11-21'],
      ['visit', '2018-11'],
      ['visit', '2018-23'],
    ]);
  });

  it('takes the date from the document when none is given, and says so', async () => {
    await writeFile(
      inFolder('note.docx'),
      docxOf([
        'To the members of the Committee',
        '12 April 2019',
        'The Minister will visit Brussels in June.',
      ]),
    );
    const { stdout } = await run(folder.folder, 'read', inFolder('note.docx'));
    expect(stdout).toMatch(/Word · English\b.* · of 12 April 2019, as it says itself/);
    expect(stdout).toContain('1  June 2019 · visit');
    expect(stdout).toContain("since 'will visit'");
  });

  it.each([
    [
      'locked.pdf',
      lockedPdf(),
      /^aide-memoire: \S+locked\.pdf cannot be read: It is locked with a password: [^\n]+\n$/,
    ],
    [
      'scan.png',
      Buffer.from([0x89, 0x50, 0x4e, 0x47]),
      /There is no text in it: it is a picture; run text recognition/,
    ],
  ])('says in a line why %s cannot be read', async (name, bytes, line) => {
    await writeFile(inFolder(name), bytes);
    expect(await run(folder.folder, 'read', inFolder(name))).toMatchObject({
      code: 1,
      stdout: '',
      stderr: expect.stringMatching(line),
    });
  });

  it('is wrong use without a file', async () => {
    expect((await run(folder.folder, 'read', inFolder('none.txt'))).code).toBe(2);
  });
});

/** What is typed at a review: a line for each key and answer. */
const reviewed = async (typed: readonly string[], ...args: string[]) => {
  const running = start(folder.folder, 'review', 'kazakhstan-2018', ...args);
  running.stdin?.end(typed.map((line) => `${line}\n`).join(''));
  return running.ended;
};

describe('aide-memoire review', () => {
  beforeAll(async () => {
    expect((await run(folder.folder, 'sample', '--json')).code).toBe(0);
  });

  it('is told beforehand which of a file’s proposals look like what is recorded', async () => {
    const sample = 'samples/ep-delegation-kazakhstan-2018.txt';
    const compared = ['read', sample, '--date', '2018-08-20', '--visit', 'kazakhstan-2018'];
    const { code, stdout } = await run(folder.folder, ...compared, '--json');
    expect(code).toBe(0);
    const { proposals } = z
      .object({ proposals: z.array(z.object({ kind: z.string(), looksLike: z.string().nullable() })) })
      .parse(JSON.parse(stdout));
    expect(proposals.filter(({ looksLike }) => looksLike !== null).length).toBeGreaterThan(0);
    expect((await run(folder.folder, ...compared)).stdout).toContain('Looks like ');
  });

  it('reads a report for a visit, and accepts, mends and dismisses what it proposes, a key for each', async () => {
    const source = ['--source', 'press-release', '--date', '2018-08-20', '--as', 'staff:ana'];
    const edited = ['e', 'The Chairman comes to Astana', '2018-10', '', 'dialogue', 'nobody', 'a'];
    const { code, stdout, stderr } = await reviewed(['x', 'a', ...edited, 'q'], ...source);
    expect({ code, stderr }).toMatchObject({ code: 0 });
    expect(stderr).toContain('press-release was read as press-release, of 2018-08-20: 4 proposals');
    expect(stdout).toContain('1 of 4');
    expect(stdout).toContain('Looks like ');
    expect(stderr).toContain('There is no direction “nobody”.');
    expect(stderr).toContain('2 accepted, 1 dismissed, 1 left.');

    const left = await reviewed([], ...source, '--json');
    const items = z
      .array(z.object({ id: z.string(), read: z.object({ outcome: z.string() }) }))
      .parse(JSON.parse(left.stdout));
    expect(items.map(({ read }) => read.outcome)).toEqual(['waiting']);
  });

  it('is counted by rule and language, with what was mended', async () => {
    const { stdout } = await run(folder.folder, 'readings', '--json');
    const counts = z
      .array(
        z.object({
          proposed: z.int(),
          accepted: z.int(),
          dismissed: z.int(),
          mended: z.record(z.string(), z.int()),
        }),
      )
      .parse(JSON.parse(stdout));
    const sum = (of: (each: (typeof counts)[number]) => number): number =>
      counts.reduce((total, each) => total + of(each), 0);
    expect([
      sum((each) => each.proposed),
      sum((each) => each.accepted),
      sum((each) => each.dismissed),
    ]).toEqual([4, 2, 1]);
    expect(sum(({ mended }) => mended.statement ?? 0)).toBe(1);
    expect(sum(({ mended }) => mended.date ?? 0)).toBe(1);
    expect(sum(({ mended }) => mended.kind ?? 0)).toBe(1);
    expect((await run(folder.folder, 'readings')).stdout).toContain('Precision');
  });
});
