import { buffer, text } from 'node:stream/consumers';
import { parse } from 'csv-parse/sync';
import * as fc from 'fast-check';
import { fromCell, toCell } from '#read-model/cells.js';
import { csvOf } from './csv.js';

const columns = [
  { header: 'said', valueOf: ({ said }: { said: string }) => said },
  { header: 'length', valueOf: ({ said }: { said: string }) => said.length },
];
const items = async function* (texts: readonly string[]) {
  for (const said of texts) yield { said };
};

describe('CSV', () => {
  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', "'=1"])('lets no spreadsheet run %j', (said) => {
    expect(toCell(said)).toBe(`'${said}`);
  });

  it('gives every text back', async () => {
    const said = fc.string({ unit: fc.constantFrom(...'=+-@\'\t\r\n",;aș ') });
    await fc.assert(
      fc.asyncProperty(fc.array(said, { maxLength: 5 }), async (texts) => {
        const csv = await text(csvOf(columns, items(texts)));
        const rows: Record<string, string>[] = parse(csv, { bom: true, columns: true });
        expect(rows.map((row) => fromCell(row.said ?? ''))).toEqual(texts);
      }),
    );
  });

  it.each(['x;=1+1', 'x\t=1+1', 'x\n=1+1', 'x\r=1+1', 'a\r\nb'])(
    'keeps %j in one cell, whatever parts the cells',
    async (said) => {
      expect(await text(csvOf(columns, items([said])))).toContain(`"${said}",`);
    },
  );

  it('has its header row when there is nothing else, and begins with a byte order mark', async () => {
    // `text` would take the mark away.
    expect((await buffer(csvOf(columns, items([])))).toString()).toBe('\ufeffsaid,length\r\n');
  });

  it('ends with the failure of its source', async () => {
    const failing = async function* (): AsyncGenerator<{ said: string }> {
      yield { said: 'one' };
      throw new Error('the database went away');
    };
    await expect(text(csvOf(columns, failing()))).rejects.toThrow('the database went away');
  });
});
