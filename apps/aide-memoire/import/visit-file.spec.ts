import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Instant } from '#domain/values.js';
import { FaultyFile } from './faulty-file.js';
import { requestOf } from './step.js';
import { readVisitFile } from './visit-file.js';

const now = '2018-08-20T09:00:00.000Z' as Instant;

describe('a visit file', () => {
  let folder: string;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'visit-file-'));
    await writeFile(join(folder, 'note.txt'), 'The minister will write to us this autumn.\n');
  });
  afterAll(() => rm(folder, { recursive: true }));

  const file = async (text: string): Promise<string> => {
    const path = join(folder, 'one.visit.yaml');
    await writeFile(path, text);
    return path;
  };
  const faultsOf = async (text: string): Promise<string[]> => {
    const error: unknown = await readVisitFile(await file(text), now).catch((thrown: unknown) => thrown);
    if (!(error instanceof FaultyFile)) throw error;
    return error.message.split('\n').map((line) => line.slice(folder.length + 1));
  };

  const visit = `visit:
  id: somewhere-2018
  title: A visit
  delegation: { name: Delegation, members: [] }
  host: { body: Ministry, country: KZ }
  dates: { edtf: 2018-08-17 }
  place: { name: Astana, country: KZ, zone: Asia/Almaty, hemisphere: north }
sources:
  - { id: note, title: Note, languages: [en], file: note.txt }
`;
  const commitment = (fields: string): string => `${visit}commitments:
  - id: letter
    kind: report
    direction: theirs
    statement: The minister writes
    language: en
    parties: {}
${fields}`;

  it('is refused as a whole when it links to what nobody recorded, neither in it nor in the register', async () => {
    const linked = commitment(
      '    timeframe: { edtf: 2018-23 }\n    since:\n      - link: { relation: follows-from, to: cases }\n',
    );
    expect(await faultsOf(linked)).toEqual([
      'one.visit.yaml:19:41  commitments › letter › since › 1 › link › to: There is no such commitment: "cases"',
    ]);
    const { steps } = await readVisitFile(await file(linked), now, {
      isRecorded: async (id) => id === 'cases',
    });
    expect(steps.at(-1)?.command).toMatchObject({ type: 'LinkCommitment', id: 'letter' });
  });

  it('is read as the commands it stands for, in order', async () => {
    const { steps, placeOf } = await readVisitFile(
      await file(
        commitment(`    timeframe: { edtf: 2018-23, words: this autumn }
    quotes: [{ source: note, exact: this autumn }]
    since:
      - progress: { report: A draft exists }
      - close: { outcome: fulfilled }
`),
      ),
      now,
    );
    expect(steps.map(({ command }) => command.type)).toEqual([
      'RecordVisit',
      'AttachSource',
      'RecordCommitment',
      'ReportProgress',
      'CloseCommitment',
    ]);
    expect(steps.map((step) => placeOf(step).split(':').at(-1))).toEqual(['1', '9', '11', '20', '21']);
    expect(steps.map((step) => requestOf(step).path)).toEqual([
      '/visits',
      '/visits/somewhere-2018/sources',
      '/commitments',
      '/commitments/letter/progress',
      '/commitments/letter/close',
    ]);
  });

  it('gives the same idempotency keys each time it is read, and another one to a repetition', async () => {
    const path = await file(visit);
    const keys = async () => (await readVisitFile(path, now)).steps.map((step) => requestOf(step).key);
    expect(await keys()).toEqual(await keys());
    const [step] = (await readVisitFile(path, now)).steps;
    if (!step) throw new Error('no step');
    expect(requestOf(step, 1).key).not.toBe(requestOf(step, 0).key);
  });

  it('may be JSON', async () => {
    const json = JSON.stringify({
      visit: {
        id: 'somewhere-2018',
        title: 'A visit',
        delegation: { name: 'Delegation', members: [] },
        host: { body: 'Ministry', country: 'KZ' },
        dates: { edtf: '2018-08-17' },
        place: { name: 'Astana', country: 'KZ', zone: 'Asia/Almaty', hemisphere: 'north' },
      },
    });
    expect((await readVisitFile(await file(json), now)).steps).toHaveLength(1);
  });

  it('names unknown and missing fields with their lines', async () => {
    expect(
      await faultsOf(commitment('    timeframe: { edtf: 2018-11, word: soon }\n    tag: [a]\n')),
    ).toEqual([
      'one.visit.yaml:17:33  commitments › letter › timeframe › word: is not a field that is known here (expected perhaps "words")',
      'one.visit.yaml:18:5  commitments › letter › tag: is not a field that is known here (expected perhaps "tags")',
    ]);
    expect(await faultsOf(commitment(''))).toEqual([
      'one.visit.yaml:11:5  commitments › letter › timeframe: is missing (expected an object with edtf, words, language, zone, hemisphere)',
    ]);
  });

  it('names what the domain would refuse, all of it, before anything is recorded', async () => {
    const faults = await faultsOf(
      commitment(`    timeframe: { edtf: 2018-02-30 }
  - id: call
    kind: action
    direction: theirs
    statement: The minister calls
    language: en
    parties: {}
    timeframe: { edtf: 2018-23 }
    quotes: [{ source: note, exact: this winter }]
`),
    );
    expect(faults).toHaveLength(2);
    expect(faults[0]).toMatch(
      /^one\.visit\.yaml:17:18 {2}commitments › letter › timeframe › edtf: The timeframe is not/,
    );
    expect(faults[1]).toMatch(
      /^one\.visit\.yaml:25:30 {2}commitments › call › quotes › 1 › exact: The quote is not in/,
    );
  });

  it('names what has already happened and cannot happen again', async () => {
    const [fault] = await faultsOf(
      commitment(`    timeframe: { edtf: 2018-23 }
    since:
      - close: { outcome: fulfilled }
      - progress: { report: A draft exists }
`),
    );
    expect(fault).toMatch(
      /^one\.visit\.yaml:20:9 {2}commitments › letter › since › 2 › progress: The commitment is not open/,
    );
  });

  it('says that a source is not there, or is not UTF-8', async () => {
    expect(await faultsOf(visit.replace('note.txt', 'no.txt'))).toEqual([
      'one.visit.yaml:9:47  sources › note › file: there is no such file',
    ]);
    await writeFile(join(folder, 'latin.txt'), Buffer.from([0x41, 0xe9, 0x42]));
    const [fault] = await faultsOf(visit.replace('note.txt', 'latin.txt'));
    expect(fault).toMatch(/^one\.visit\.yaml:9:47 .*is not UTF-8 text: save it as UTF-8 /);
  });

  it('is refused with its line when it is not YAML, and when it says one thing twice', async () => {
    expect(await faultsOf('visit: [unclosed\n')).toEqual([expect.stringMatching(/^one\.visit\.yaml:2:1 /)]);
    expect(await faultsOf('visit: {}\nvisit: {}\n')).toEqual([
      expect.stringMatching(/^one\.visit\.yaml:2:1 {2}Map keys must be unique/),
    ]);
  });
});
