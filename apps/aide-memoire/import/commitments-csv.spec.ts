import { rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fold } from '#domain/decider.js';
import { actorId } from '#domain/event.js';
import type { Instant } from '#domain/values.js';
import { visitCommands } from '#domain/visits/visit.commands.js';
import { visit } from '#domain/visits/visit.js';
import { readCommitmentsCsv } from './commitments-csv.js';
import { FaultyFile } from './faulty-file.js';

const now = '2018-08-20T09:00:00.000Z' as Instant;

describe('commitments as CSV', () => {
  const file = join(tmpdir(), `commitments-${process.pid}.csv`);
  afterEach(() => rm(file, { force: true }));

  const data = visitCommands.RecordVisit.parse({
    visit: 'somewhere-2018',
    title: 'A visit',
    delegation: { name: 'Delegation', members: [] },
    host: { body: 'Ministry', country: 'KZ' },
    dates: { edtf: '2018-08-17' },
    place: { name: 'Astana', country: 'KZ', zone: 'Asia/Almaty', hemisphere: 'north' },
  });
  const command = { type: 'RecordVisit', data, by: actorId.parse('staff:ana'), now } as const;
  const somewhere = fold(visit, visit.decide(command, visit.initial));

  const read = async (lines: string[], recorded: readonly string[] = []) => {
    await writeFile(file, `\ufeff${lines.join('\r\n')}\r\n`);
    return readCommitmentsCsv(file, now, {
      visit: async (id) => (id === 'somewhere-2018' ? somewhere : visit.initial),
      isRecorded: async (id) => recorded.includes(id),
    });
  };
  const faultsOf = async (lines: string[]): Promise<string[]> => {
    const error: unknown = await read(lines).catch((thrown: unknown) => thrown);
    if (!(error instanceof FaultyFile)) throw error;
    return error.message.split('\n').map((line) => line.slice(file.length + 1));
  };
  const types = async (lines: string[], recorded?: readonly string[]) =>
    (await read(lines, recorded)).steps.map((step) => step.command.type);

  const head = 'id,visit,kind,direction,statement,language,edtf,supporting,recurrence,stage,outcome,links';
  const row = (id: string, rest: string): string =>
    `${id},somewhere-2018,report,theirs,The minister writes,en,2018-23,${rest}`;

  it('records what is open, proposes what is proposed, closes what is closed', async () => {
    expect(
      await types([head, row('a', ',,open,,'), row('b', ',,proposed,,'), row('c', ',,closed,fulfilled,')]),
    ).toEqual(['RecordCommitment', 'ProposeCommitment', 'RecordCommitment', 'CloseCommitment']);
  });

  it('opens no second next occurrence when a closed one of a series has its next in the file', async () => {
    const series = '"{""every"":""P1Y"",""number"":15,""series"":""Committee""}"';
    expect(
      await types([head, row('pcc-15', `,${series},closed,fulfilled,`), row('pcc-16', `,${series},open,,`)]),
    ).toEqual(['RecordCommitment', 'CloseCommitment', 'RecordCommitment']);
  });

  it('links last, since a row may name one that comes after it', async () => {
    const { steps } = await read([head, row('a', ',,open,,follows-from b'), row('b', ',,open,,')]);
    expect(steps.map(({ command }) => command.type)).toEqual([
      'RecordCommitment',
      'RecordCommitment',
      'LinkCommitment',
    ]);
  });

  it('reads several values of a cell and what spreadsheets had marked', async () => {
    const cell = '"Ministry of Justice\n\'=Ministry"';
    const { steps } = await read([
      head,
      row('a', `${cell},,open,,`).replace('The minister', "'-The minister"),
    ]);
    expect(steps[0]?.command.data).toMatchObject({
      statement: '-The minister writes',
      parties: { supporting: ['Ministry of Justice', "'=Ministry"] },
    });
  });

  it('leaves rows that the register has, and knows a row without an id again', async () => {
    expect(await types([head, row('a', ',,open,,'), row('b', ',,open,,')], ['a'])).toEqual([
      'RecordCommitment',
    ]);
    const idOf = async () => {
      const [step] = (await read([head, row('', ',,open,,')])).steps;
      return step?.command.id;
    };
    expect(await idOf()).toMatch(/^c-[0-9a-f]{16}$/);
    expect(await idOf()).toBe(await idOf());
  });

  it('names every fault with its line, also after a cell of several lines', async () => {
    const faults = await faultsOf([
      head,
      row('a', '"One\nTwo",,open,,'),
      row('b', ',,open,,').replace('2018-23', '2018-02-30'),
      row('c', ',,open,,').replace('somewhere-2018', 'elsewhere'),
    ]);
    expect(faults).toEqual([
      expect.stringMatching(/^4:7 {2}b › edtf: The timeframe is not a date expression/),
      expect.stringMatching(/^5:\d+ {2}c.*: There is no such visit/),
    ]);
    expect(await faultsOf([head, row('a', ',not json,gone,,')])).toEqual([
      expect.stringMatching(/^2:\d+ {2}a › recurrence: is not of the type object/),
      expect.stringMatching(/^2:\d+ {2}a › stage: .*expected one of/),
    ]);
  });

  it('names columns nobody knows, and rows that are too short', async () => {
    expect(await faultsOf(['id,statment', 'a,b'])).toEqual([
      expect.stringMatching(/^1:2 .*"statment": is not a column/),
    ]);
    expect(await faultsOf([head, 'a,b'])).toEqual([expect.stringMatching(/^2:1 {2}Invalid Record Length/)]);
    expect(await faultsOf([''])).toEqual(['1:1  the file is empty']);
  });
});
