import { type House, openHouse } from '#test/support/house.js';
import { visitFileWithLetter } from '#test/support/somewhere.js';
import { promised, visitToAstana } from '#test/support/visit-to-astana.js';

let house: House;
beforeAll(async () => {
  house = await openHouse();
  await house.ask('/visits', visitToAstana);
});
afterAll(() => house.close());

const head = 'id,visit,kind,direction,statement,language,edtf,owner';
const row = (id: string, statement = 'The minister writes', edtf = '2018-23', owner = '') =>
  `${id},astana-2018,report,theirs,${statement},en,${edtf},${owner}`;
const csv = (...rows: string[]) => [head, ...rows].join('\r\n');
const imported = async (text: string, more: object = {}) => {
  let { body } = await house.ask('/imports', { name: 'c.csv', text, ...more });
  while (['waiting', 'reading', 'checking', 'recording'].includes(String(body.state)))
    body = (await house.read(`/imports/${body.id}`)).body;
  return body;
};
const count = async (): Promise<unknown> =>
  (await house.read('/commitments?stage=open&stage=proposed')).body.total;

describe('a file of commitments', () => {
  test('with thousands of faults is told by the first of them, and by which rows have any', async () => {
    const rows = Array.from({ length: 400 }, (_, at) => row(`bad-${at}`, 'x', '2018-99'));
    const told = await imported(csv(...rows));
    expect(told).toMatchObject({ state: 'refused', counts: { unreadable: 400 } });
    expect(told.faults).toHaveLength(201);
    expect(told.faults).toMatchObject({
      200: { line: 202, detail: expect.stringContaining('200 more faults') },
    });
  });

  test('is told row by row before anything is recorded, and recorded as it was told', async () => {
    await imported(csv(row('known'), row('other')));
    const before = await count();
    const text = csv(
      row('new'),
      row('known'),
      row('other', 'The minister calls'),
      row('bad', 'x', '2018-99'),
    );
    const dry = await imported(text, { dryRun: true });
    expect(dry).toMatchObject({
      state: 'refused',
      counts: { new: 1, same: 1, differs: 1, unreadable: 1 },
      rows: [
        { line: 2, about: 'new', outcome: 'new' },
        { line: 3, about: 'known', outcome: 'same' },
        {
          line: 4,
          outcome: 'differs',
          changes: [{ column: 'statement', from: 'The minister writes', to: 'The minister calls' }],
        },
        { line: 5, about: 'bad', outcome: 'unreadable' },
      ],
      faults: [{ line: 5, place: 'bad › edtf', code: expect.stringMatching(/^TIMEFRAME_/) }],
      position: null,
    });
    for (const dryRun of [true, false])
      expect(await imported(text, { dryRun })).toMatchObject({
        state: 'refused',
        recorded: 0,
        position: null,
      });
    expect(await count()).toBe(before);
    const good = text.split('\r\n').slice(0, 4).join('\r\n');
    expect(await imported(good, { dryRun: true, apply: true })).toMatchObject({
      state: 'done',
      recorded: 1,
      counts: { new: 1, same: 1, changed: 1 },
    });
    expect(await count()).toBe(before);
    expect(await imported(good, { apply: true })).toMatchObject({
      state: 'done',
      recorded: 1,
      counts: { new: 1, changed: 1 },
    });
    expect((await house.read('/commitments/other')).body.statement).toBe('The minister calls');
    expect(await imported(good, { apply: true })).toMatchObject({ counts: { same: 3 }, recorded: 0 });
  });

  test('of which one row is refused records nothing, and says so; so does a visit file', async () => {
    const before = await count();
    const linked = 'id,visit,kind,direction,statement,language,edtf,owner,quotes';
    const quotes = `"[{""source"":""nowhere"",""exact"":""x"",""language"":""en""}]"`;
    const text = [linked, `${row('first-of-two')},`, `${row('second-of-two')},${quotes}`].join('\r\n');
    const told = { state: 'refused', recorded: 0, position: null, problem: null };
    expect(await imported(text)).toMatchObject({ ...told, counts: { new: 1, unreadable: 1 } });
    expect(await count()).toBe(before);
    const visit = visitFileWithLetter('    timeframe: { edtf: 2018-99 }\n');
    expect(await imported(visit, { name: 'v.visit.yaml', beside: { 'note.txt': 'x' } })).toMatchObject(told);
  });

  test.each([
    ['an empty table', 'c.csv', '\n', 'empty'],
    ['a row with a cell too many', 'c.csv', `${head}\n${row('a')},,,x`, 'cells'],
    ['a quotation that does not end', 'c.csv', `${head}\n"a`, 'quotes'],
    ['a field twice', 'v.yaml', 'visit: a\nvisit: b', 'twice'],
    ['a tabulator', 'v.yaml', 'visit:\n\tid: b', 'tab'],
    ['a quotation that does not end there', 'v.yaml', 'visit: "a', 'missing'],
  ])('of %s is refused in words that are known in any language', async (_, name, text, form) => {
    const told = await imported(text, { name });
    expect(told.state).toBe('refused');
    expect((told.faults as { params: object }[])[0]).toMatchObject({ params: { form } });
  });

  test('that the database takes half of says how much is recorded, and is completed by importing it again', async () => {
    const { dataSource } = house;
    await dataSource.query(`
      create function room_ends() returns trigger language plpgsql as
        $$ begin raise exception 'no room' using errcode = '53100'; end $$;
      create trigger room_ends before insert on events for each row
        when (new.stream_id like '%half-2') execute function room_ends()`);
    const half = csv(row('half-1', 'The first'), row('half-2', 'The second'), row('half-3', 'The third'));
    const broken = await imported(half);
    expect(broken).toMatchObject({
      state: 'failed',
      recorded: 1,
      progress: { done: 1, total: 3 },
      problem: { code: 'STORAGE_FULL' },
    });
    await dataSource.query('drop function room_ends cascade');
    expect(await imported(half)).toMatchObject({ state: 'done', recorded: 2, counts: { new: 2, same: 1 } });
  });

  test('that was exported says nothing new', async () => {
    const timeframe = { edtf: '2018-23', words: 'în această toamnă', language: 'ro' };
    await house.ask('/commitments', { ...promised, commitment: 'whole', tags: ['a', 'b'], timeframe });
    await house.read('/commitments/whole');
    const headers = await house.as('staff');
    const { body: text } = await house.app.inject({ url: '/api/v1/commitments?format=csv', headers });
    const { counts, rows } = await imported(text, { dryRun: true });
    expect(counts).toMatchObject({ same: (rows as unknown[]).length });
  });

  test('takes its bytes in the encoding that it is said to be in', async () => {
    const text = csv(row('bytes', 'Le délégué écrit'));
    const base64 = Buffer.from(text, 'latin1').toString('base64');
    expect((await house.ask('/imports', { name: 'c.csv', base64, dryRun: true })).body).toMatchObject({
      code: 'REQUEST_INVALID',
      pointer: '/base64',
    });
    const read = await imported(undefined as never, { base64, encoding: 'windows-1252', dryRun: true });
    expect(read).toMatchObject({ counts: { new: 1 } });
  });

  test('says which body is nearly another one', async () => {
    await house.ask('/commitments', {
      ...promised,
      commitment: 'near',
      parties: { responsible: 'Ministry of Justice' },
    });
    await house.read('/commitments/near');
    const text = `${head},responsible\r\n${row('nearly')},Ministry of Justise`;
    for (const dryRun of [true, false])
      expect(await imported(text, { dryRun })).toMatchObject({
        near: [{ line: 2, body: 'Ministry of Justise', near: 'Ministry of Justice' }],
      });
  });

  test.each([
    [{ name: 'c.xlsx', text: '' }, 400],
    [{ name: 'c.csv' }, 400],
    [{ name: 'c.csv', text: 'a', base64: 'YQ==' }, 400],
    [{ name: 'c.csv', text: 'a', colour: 'red' }, 400],
  ])('is refused as %j', async (body, status) => {
    expect((await house.ask('/imports', body)).status).toBe(status);
  });

  test('is no file of commitments: told with its line, nothing is recorded', async () => {
    expect(await imported('nonsense')).toMatchObject({ state: 'refused', faults: [{ line: 1 }] });
    expect((await house.ask('/imports/5b0f6f8e-7b1c-4b52-9d2c-2f3f6f1f7c11', {})).status).toBe(405);
    expect((await house.read('/imports/5b0f6f8e-7b1c-4b52-9d2c-2f3f6f1f7c11')).status).toBe(404);
  });
});

test('a visit file is told part by part, with the texts of its sources beside it', async () => {
  const text = visitFileWithLetter('    timeframe: { edtf: 2018-23 }\n', {
    visit: 'somewhere-2019',
    letter: 'letter-2019',
  });
  const name = 'v.visit.yaml';
  expect(await imported(text, { name })).toMatchObject({ state: 'refused', faults: [{ line: 9 }] });
  const beside = { 'note.txt': 'The minister will write.' };
  const told = {
    rows: [{ outcome: 'new' }, { about: 'sources › note', outcome: 'new' }, { outcome: 'new' }],
  };
  expect(await imported(text, { name, beside, dryRun: true })).toMatchObject(told);
  expect(await imported(text, { name, beside })).toMatchObject({ ...told, recorded: 3, state: 'done' });
  expect(await imported(text, { name, beside })).toMatchObject({ recorded: 0, counts: { same: 3 } });
  const more = `${text}    since:\n      - progress: { report: A draft exists }\n`;
  for (const dryRun of [true, false])
    expect(await imported(more, { name, beside, dryRun })).toMatchObject({
      recorded: 1,
      counts: { same: 2, added: 1 },
    });
  expect(await imported(more, { name, beside })).toMatchObject({ recorded: 0, counts: { same: 3 } });
});
