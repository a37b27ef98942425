import pc from 'picocolors';
import { columnsOf, padded, wrapped } from './text.js';

export interface Column<Row> {
  readonly title: string;
  /** What stands there; several lines are several paragraphs. */
  readonly of: (row: Row) => string;
  /** Takes the width the others leave; without, a column is as wide as its longest cell. */
  readonly isElastic?: boolean;
  /** Colour of a paragraph of the cell, counted from 0. */
  readonly paint?: (text: string, row: Row, paragraph: number) => string;
}

const gap = '  ';
const narrowestElastic = 16;
/** A column that is not elastic still wraps when its cells are longer than this. */
const widestFixed = 34;

/** Rows under their titles, without lines: every cell wrapped to its column, the whole within `width` columns. */
export const table = <Row>(columns: readonly Column<Row>[], rows: readonly Row[], width: number): string => {
  const widths = widthsOf(columns, rows, width);
  const head = columns.map(({ title }, at) => padded(title, widths[at] ?? 0, pc.dim)).join(gap);
  return [head.trimEnd(), ...rows.flatMap((row) => linesOf(columns, row, widths))].join('\n');
};

const widthsOf = <Row>(columns: readonly Column<Row>[], rows: readonly Row[], width: number): number[] => {
  const natural = columns.map(({ title, of, isElastic }) => {
    const cells = rows.flatMap((row) => of(row).split('\n'));
    const longest = Math.max(columnsOf(title), ...cells.map(columnsOf));
    return isElastic ? longest : Math.min(longest, widestFixed);
  });
  const gaps = gap.length * (columns.length - 1);
  const fixed = natural.reduce((sum, own, at) => (columns[at]?.isElastic ? sum : sum + own), 0);
  const elastic = columns.filter(({ isElastic }) => isElastic).length;
  const share = Math.max(narrowestElastic, Math.floor((width - gaps - fixed) / Math.max(1, elastic)));
  return natural.map((own, at) => (columns[at]?.isElastic ? Math.min(own, share) : own));
};

const linesOf = <Row>(columns: readonly Column<Row>[], row: Row, widths: readonly number[]): string[] => {
  const cells = columns.map(({ of }, at) =>
    of(row)
      .split('\n')
      .flatMap((text, paragraph) => wrapped(text, widths[at] ?? 1).map((line) => ({ line, paragraph }))),
  );
  const height = Math.max(...cells.map((lines) => lines.length));
  return Array.from({ length: height }, (_, nth) =>
    columns
      .map(({ paint = String }, at) => {
        const { line, paragraph } = cells[at]?.[nth] ?? { line: '', paragraph: 0 };
        return padded(line, widths[at] ?? 0, (text) => paint(text, row, paragraph));
      })
      .join(gap)
      .trimEnd(),
  );
};
