import { fold } from '#domain/decider.js';
import { actorId } from '#domain/event.js';
import type { Instant } from '#domain/values.js';
import { visitCommands } from '#domain/visits/visit.commands.js';
import { visit } from '#domain/visits/visit.js';
import { textOf } from '#platform/files/text-of.js';
import { somewhere } from '#test/support/somewhere.js';
import { readCommitmentsCsv } from './commitments-csv.js';
import { inWords, Unreadable } from './faulty-file.js';

const now = '2018-08-20T09:00:00.000Z' as Instant;

describe('commitments as CSV', () => {
  const data = visitCommands.RecordVisit.parse(somewhere);
  const command = { type: 'RecordVisit', data, by: actorId.parse('staff:ana'), now } as const;
  const standing = fold(visit, visit.decide(command, visit.initial));

  const read = async (
    lines: string[],
    recorded: Readonly<Record<string, Readonly<Record<string, string>>>> = {},
    why?: string,
  ) => {
    return readCommitmentsCsv(
      `\ufeff${lines.join('\r\n')}\r\n`,
      { now, why },
      {
        visit: async (id) => (id === 'somewhere-2018' ? standing : visit.initial),
        isRecorded: async (id) => id in recorded,
        cellsOf: async (id) => recorded[id],
      },
    );
  };
  const faultsOf = async (lines: string[]): Promise<string[]> => {
    try {
      return (await read(lines)).faults.map(inWords);
    } catch (error) {
      if (!(error instanceof Unreadable)) throw error;
      return error.message.split('\n');
    }
  };
  const types = async (lines: string[]) => (await read(lines)).steps.map((step) => step.command.type);

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

  const idIn = async (lines: string[]) => (await read(lines)).steps[0]?.command.id;

  it('knows a row without an id again, also with other columns or in another order', async () => {
    const id = await idIn([head, row('', ',,open,,')]);
    expect(id).toMatch(/^c-[0-9a-f]{16}$/);
    expect(await idIn([`${head},zone`, row('', ',,open,,,')])).toBe(id);
    const [swapped, cells] = [head.split(','), row('', ',,open,,').split(',')].map(([first, ...rest]) =>
      [...rest, first].join(','),
    );
    expect(await idIn([swapped ?? '', cells ?? ''])).toBe(id);
    expect(await idIn([head, row('', ',,open,,').replace('writes', 'calls')])).not.toBe(id);
  });

  it('asks whether equal rows without an id are one or two, and takes no id twice', async () => {
    expect(await faultsOf([head, row('', ',,open,,'), row('', ',,open,,')])).toEqual([
      '3:1  says the same as line 2: give each an id if they are two, take one out if they are one',
    ]);
    expect(await faultsOf([head, row('a', ',,open,,'), row('a', ',,open,,')])).toEqual([
      '3:1  a: line 2 has the same id',
    ]);
  });

  describe('of which the register has a row', () => {
    const had = {
      id: 'a',
      visit: 'somewhere-2018',
      kind: 'report',
      direction: 'theirs',
      statement: 'The minister writes',
      language: 'en',
      edtf: '2018-23',
      zone: 'Asia/Almaty',
      hemisphere: 'north',
      supporting: '',
      recurrence: '',
      stage: 'open',
      outcome: '',
      links: '',
      schedule: 'upcoming',
      version: '3',
    };
    const changedBy = async (cells: Partial<typeof had>, why?: string) => {
      const said = { ...had, ...cells };
      const quoted = Object.values(said).map((cell) => `"${cell}"`);
      const plan = await read([Object.keys(said).join(','), quoted.join(',')], { a: had }, why);
      expect(plan.steps).toEqual([]);
      return plan.changed[0];
    };

    it('nothing is to be done where it says the same, whatever the register has computed since', async () => {
      expect(await changedBy({})).toBeUndefined();
      expect(await changedBy({ schedule: 'overdue', version: '2' })).toBeUndefined();
    });

    it('an empty cell says what it says in a new row: the place of the visit, and that it stands', async () => {
      expect(await changedBy({ zone: '', hemisphere: ' ', stage: '' })).toBeUndefined();
      expect((await changedBy({ statement: '' }))?.changes).toMatchObject([{ column: 'statement' }]);
    });

    it.each([
      [
        { statement: 'The minister calls' },
        ['RewordCommitment'],
        { statement: 'The minister calls', language: 'en' },
      ],
      [{ supporting: 'One\nTwo' }, ['AssignCommitment'], { supporting: ['One', 'Two'] }],
      [{ edtf: '2018-10' }, ['NarrowTimeframe'], { because: { note: 'they said so' } }],
      [
        { stage: 'closed', outcome: 'fulfilled' },
        ['CloseCommitment'],
        { outcome: 'fulfilled', reason: 'they said so' },
      ],
      [{ links: 'follows-from b' }, ['LinkCommitment'], { relation: 'follows-from', to: 'b' }],
    ])('a cell that says something else becomes a command: %j', async (cells, commands, data) => {
      const changed = await changedBy(cells, 'they said so');
      expect(changed).toMatchObject({ commitment: 'a', version: 3, line: 2 });
      expect(changed?.commands.map(({ type }) => type)).toEqual(commands);
      expect(changed?.commands[0]?.data).toMatchObject(data);
      const [[column, to] = []] = Object.entries(cells);
      expect(changed?.changes).toContainEqual({ column, from: had[column as 'edtf'], to });
    });

    it.each([
      [{ kind: 'visit' }, { code: 'CELL_FIXED' }],
      [{ edtf: '2019-03' }, { code: 'CELL_OUTSIDE_WINDOW' }],
      [{ stage: 'closed' }, { code: 'CELL_NEEDS_OUTCOME' }],
      [{ outcome: 'withdrawn' }, { code: 'CELL_NO_OTHER_OUTCOME' }],
      [{ stage: 'proposed' }, { code: 'CELL_NO_WAY', params: { from: 'open', to: 'proposed' } }],
    ])('a cell that no command changes is refused by name: %j', async (cells, refused) => {
      const changed = await changedBy(cells, 'they said so');
      expect(changed?.commands).toEqual([]);
      expect(changed?.changes).toMatchObject([{ column: Object.keys(cells)[0], refused }]);
    });

    it('a date or a stage asks for the reason', async () => {
      expect((await changedBy({ edtf: '2018-10' }))?.changes).toMatchObject([
        { refused: { code: 'CELL_NEEDS_REASON' } },
      ]);
    });
  });

  describe('as spreadsheets write them', () => {
    const plain = [head, row('a', ',,open,,')];
    const cell = '"Ministry of Justice\r\nMinistry of Interior"';

    it.each([
      ['semicolons', plain.map((line) => line.replaceAll(',', ';'))],
      ['tabs', plain.map((line) => line.replaceAll(',', '\t'))],
      ['sep= before it', ['sep=,', ...plain]],
      ['sep=; before it', ['sep=;', ...plain.map((line) => line.replaceAll(',', ';'))]],
      ['blank rows', [...plain, ',,,,,,,,,,,', '', ';;;'.replaceAll(';', ',')]],
      ['blank columns', [`${head},,`, `${row('a', ',,open,,')},,`]],
      ['fewer cells than headers', [head, 'a,somewhere-2018,report,theirs,The minister writes,en,2018-23']],
    ])('are read with %s', async (_, lines) => {
      expect(await types(lines)).toEqual(['RecordCommitment']);
    });

    it('lines added by hand may end otherwise', async () => {
      const text = `${head}\r\n${row('a', ',,open,,')}\r\n${row('b', ',,open,,')}\n${row('c', ',,open,,')}`;
      expect(await types(text.split('\r\n'))).toEqual(Array(3).fill('RecordCommitment'));
    });

    it('line ends in a cell are as in any other', async () => {
      const { steps } = await read([head, row('a', `${cell},,open,,`)]);
      expect(steps[0]?.command.data).toMatchObject({
        parties: { supporting: ['Ministry of Justice', 'Ministry of Interior'] },
      });
    });

    it('a comma keeps its place in a file with semicolons', async () => {
      const lines = plain.map((line) => line.replaceAll(',', ';').replace('writes', 'writes, and calls'));
      expect((await read(lines)).steps[0]?.command.data).toMatchObject({
        statement: 'The minister writes, and calls',
      });
    });

    it('a row with more cells than headers says what to do', async () => {
      expect(
        await faultsOf([head, row('a', ',,open,,follows-from b').replace('writes', 'writes, and calls')]),
      ).toEqual(['2:1  it has 13 cells, the first line 12: put quotation marks around a cell with a comma']);
    });

    it.each([
      ['utf-16le', undefined],
      ['windows-1252', 'windows-1252'],
    ])('in %s', async (written, encoding) => {
      const text = plain.join('\r\n').replace('The minister', 'Le délégué');
      const bytes =
        written === 'utf-16le' ? Buffer.from(`\ufeff${text}`, 'utf16le') : Buffer.from(text, 'latin1');
      const known = {
        visit: async () => standing,
        isRecorded: async () => false,
        cellsOf: async () => undefined,
      };
      const { steps } = await readCommitmentsCsv(textOf(bytes, encoding), { now }, known);
      expect(steps[0]?.command.data).toMatchObject({ statement: 'Le délégué writes' });
    });

    it('in windows-1252, with the apostrophe and the sign that Latin 1 has not', () => {
      const bytes = Buffer.from('L\x92\xe9t\xe9 \x96 5 \x80', 'latin1');
      for (const label of ['windows-1252', 'cp1252', 'latin1'])
        expect(textOf(bytes, label)).toBe('L’été – 5 €');
    });

    it('in ISO 8859-16, which has the letters of Romanian', () => {
      for (const label of ['iso-8859-16', ' ISO-8859-16'])
        expect(textOf(Buffer.from('\xaaedin\xfea', 'latin1'), label)).toBe('Ședința');
    });

    it('that are in no encoding that is known say what to do', () => {
      const read = () => textOf(Buffer.from('id,visit\r\né,x', 'latin1'));
      expect(read).toThrow(
        expect.objectContaining({
          told: expect.objectContaining({ hint: expect.stringContaining('CSV UTF-8') }),
        }),
      );
    });
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

  it('tells the first faults of many, short, whatever stands in the file', async () => {
    const many = await faultsOf([head, ...Array.from({ length: 300 }, (_, at) => `n${at},somewhere-2018,x`)]);
    expect(many.length).toBeGreaterThan(300);
    const columns = await faultsOf([Array.from({ length: 900 }, (_, at) => `column${at}`).join(','), '']);
    expect(columns).toHaveLength(201);
    expect(columns.at(-1)).toContain('from here on 700 more faults are not told');
    const long = await faultsOf([head, `"${'x'.repeat(100_000)}"`]);
    expect(long.length).toBeGreaterThan(3);
    expect(long.join('').length).toBeLessThan(5_000);
    expect(await faultsOf([Array.from({ length: 2_000 }, (_, at) => `c${at}`).join(','), ''])).toEqual([
      expect.stringContaining('it has more than 1000 columns'),
    ]);
  });

  it('names columns nobody knows, and says that a file is empty', async () => {
    expect(await faultsOf(['id,statment', 'a,b'])).toEqual([
      expect.stringMatching(/^1:2 .*"statment": is not a column/),
    ]);
    expect(await faultsOf([''])).toEqual(['1:1  the file is empty']);
  });
});
