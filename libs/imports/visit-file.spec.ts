import type { Instant } from '#domain/values.js';
import { processorTime } from '#test/support/processor-time.js';
import { somewhere, visitFile, visitFileWithLetter } from '#test/support/somewhere.js';
import { Unreadable } from './faulty-file.js';
import { requestOf } from './step.js';
import { readVisitFile } from './visit-file.js';

const now = '2018-08-20T09:00:00.000Z' as Instant;

describe('a visit file', () => {
  const texts: Readonly<Record<string, { text: string }>> = {
    'note.txt': { text: 'The minister will write to us this autumn.\n' },
  };
  const read = (text: string, known: Parameters<typeof readVisitFile>[3] = {}) =>
    readVisitFile(text, (path) => texts[path], now, known);
  const faultsOf = async (text: string): Promise<string[]> => {
    const error: unknown = await read(text).catch((thrown: unknown) => thrown);
    if (!(error instanceof Unreadable)) throw error;
    return error.message.split('\n');
  };

  it('is refused as a whole when it links to what nobody recorded, neither in it nor in the register', async () => {
    const linked = visitFileWithLetter(
      '    timeframe: { edtf: 2018-23 }\n    since:\n      - link: { relation: follows-from, to: cases }\n',
    );
    expect(await faultsOf(linked)).toEqual([
      '19:41  commitments › letter › since › 1 › link › to: There is no such commitment: "cases"',
    ]);
    const { steps } = await read(linked, { isRecorded: async (id) => id === 'cases' });
    expect(steps.at(-1)?.command).toMatchObject({ type: 'LinkCommitment', id: 'letter' });
  });

  it('is read as the commands it stands for, in order', async () => {
    const { steps, parts } = await read(
      visitFileWithLetter(`    timeframe: { edtf: 2018-23, words: this autumn }
    quotes: [{ source: note, exact: this autumn }]
    since:
      - progress: { report: A draft exists }
      - close: { outcome: fulfilled }
`),
    );
    expect(steps.map(({ command }) => command.type)).toEqual([
      'RecordVisit',
      'AttachSource',
      'RecordCommitment',
      'ReportProgress',
      'CloseCommitment',
    ]);
    expect(parts.map(({ line, about }) => `${line} ${about}`)).toEqual([
      '1 somewhere-2018',
      '9 sources › note',
      '11 commitments › letter',
    ]);
  });

  it.each([
    ['is replaced by', 'close: { outcome: superseded, supersededBy: later }', 'CloseCommitment'],
    ['follows from', 'link: { relation: follows-from, to: later }', 'LinkCommitment'],
  ])('may say that a commitment %s one that stands later in it', async (_, since, type) => {
    const later =
      '  - { id: later, kind: report, direction: theirs, statement: It calls, language: en, parties: {}';
    const { steps } = await read(
      `${visitFileWithLetter(`    timeframe: { edtf: 2018-23 }\n    since:\n      - ${since}\n`)}${later}, timeframe: { edtf: 2018-23 } }\n`,
    );
    expect(steps.slice(-3).map(({ command }) => [command.type, command.id])).toEqual([
      ['RecordCommitment', 'letter'],
      ['RecordCommitment', 'later'],
      [type, 'letter'],
    ]);
  });

  it('gives the same idempotency keys each time it is read, and another one to a repetition', async () => {
    const keys = async () =>
      (await read(visitFile())).steps.map(({ command }) => requestOf(command, 0).commandId);
    expect(await keys()).toEqual(await keys());
    const [step] = (await read(visitFile())).steps;
    if (!step) throw new Error('no step');
    expect(requestOf(step.command, 1).commandId).not.toBe(requestOf(step.command, 0).commandId);
  });

  it('may be JSON', async () => {
    const { visit: id, ...rest } = somewhere;
    const json = JSON.stringify({ visit: { id, ...rest } });
    expect((await read(json)).steps).toHaveLength(1);
  });

  it('names unknown and missing fields with their lines', async () => {
    expect(
      await faultsOf(visitFileWithLetter('    timeframe: { edtf: 2018-11, word: soon }\n    tag: [a]\n')),
    ).toEqual([
      '17:33  commitments › letter › timeframe › word: is not a field that is known here (expected perhaps "words")',
      '18:5  commitments › letter › tag: is not a field that is known here (expected perhaps "tags")',
    ]);
    expect(await faultsOf(visitFileWithLetter(''))).toEqual([
      '11:5  commitments › letter › timeframe: is missing (expected an object with edtf, words, language, zone, hemisphere)',
    ]);
  });

  it('names what the domain would refuse, all of it, before anything is recorded', async () => {
    const faults = await faultsOf(
      visitFileWithLetter(`    timeframe: { edtf: 2018-02-30 }
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
    expect(faults[0]).toMatch(/^17:18 {2}commitments › letter › timeframe › edtf: The timeframe is not/);
    expect(faults[1]).toMatch(/^25:30 {2}commitments › call › quotes › 1 › exact: The quote is not in/);
  });

  it('names what has already happened and cannot happen again', async () => {
    const [fault] = await faultsOf(
      visitFileWithLetter(`    timeframe: { edtf: 2018-23 }
    since:
      - close: { outcome: fulfilled }
      - progress: { report: A draft exists }
`),
    );
    expect(fault).toMatch(/^20:9 {2}commitments › letter › since › 2 › progress: The commitment is not open/);
  });

  it('says that a source is not there', async () => {
    expect(await faultsOf(visitFile().replace('note.txt', 'no.txt'))).toEqual([
      '9:47  sources › note › file: there is no file "no.txt" beside it',
    ]);
  });

  it('is refused in seconds when its aliases stand for more than anybody writes', async () => {
    const lines = Array.from({ length: 30 }, (_, at) => `  - &a${at + 1} [*a${at}, *a${at}, *a${at}]`);
    const [fault] = await faultsOf(`visit:\n  - &a0 [x]\n${lines.join('\n')}\n`);
    expect(fault).toMatch(/alias/i);
  });

  it.each([
    ['lists in one line', 'x: '.concat('['.repeat(100_000))],
    ['maps in one line', '{a: '.repeat(20_000)],
    ['lists by dashes', '- '.repeat(5_000)],
    ['lists of JSON', `${'['.repeat(60)}${']'.repeat(60)}`],
  ])('is refused where it says so, before anything recurses into %s', async (_, text) => {
    expect(await faultsOf(text)).toEqual([
      expect.stringMatching(/^1:\d{2,3} {2}stands more than 50 deep in lists and maps$/),
    ]);
  });

  it('is refused at once when it has more names than anybody gives', async () => {
    const names = Array.from({ length: 101_000 }, (_, at) => `key${at}: 1`).join('\n');
    const cost = await processorTime(async () => {
      expect(await faultsOf(names)).toEqual([expect.stringContaining('the file has too many parts')]);
    });
    // Each compared with all before it, they take a minute.
    expect(cost).toBeLessThan(15_000);
  });

  it('is refused with its line when it is not YAML, and when it says one thing twice', async () => {
    expect(await faultsOf('visit: [unclosed\n')).toEqual([expect.stringMatching(/^2:1 /)]);
    expect(await faultsOf('visit: {}\nvisit: {}\n')).toEqual([
      expect.stringMatching(/^2:1 {2}Map keys must be unique/),
    ]);
  });
});
