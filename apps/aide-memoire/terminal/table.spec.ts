import { stripVTControlCharacters } from 'node:util';
import { type Column, table as paintedTable } from './table.js';
import { columnsOf } from './text.js';

/** Without colours, which depend on where the tests run. */
const table = <Row>(columns: readonly Column<Row>[], rows: readonly Row[], width: number): string =>
  stripVTControlCharacters(paintedTable(columns, rows, width));

describe('a table', () => {
  const rows = [
    { id: 'a', text: 'Întâlnirea are loc la Bruxelles\nsecond paragraph' },
    { id: 'bcd', text: 'Қысқа' },
  ];
  const columns = [
    { title: 'Id', of: ({ id }: { id: string }) => id },
    { title: 'Text', of: ({ text }: { text: string }) => text, isElastic: true },
  ];

  it('is as narrow as its cells, and wraps what the width has no room for', () => {
    expect(table(columns, rows, 80)).toBe(
      ['Id   Text', 'a    Întâlnirea are loc la Bruxelles', '     second paragraph', 'bcd  Қысқа'].join('\n'),
    );
    const narrow = table(columns, rows, 25).split('\n');
    expect(narrow).toHaveLength(5);
    expect(narrow.every((line) => columnsOf(line) <= 25)).toBe(true);
  });

  it('paints each paragraph of a cell for itself', () => {
    const painted = columns.map((column) => ({
      ...column,
      paint: (text: string, _: unknown, paragraph: number) => (paragraph === 1 ? text.toUpperCase() : text),
    }));
    expect(table(painted, rows, 80)).toContain('SECOND PARAGRAPH');
  });
});
