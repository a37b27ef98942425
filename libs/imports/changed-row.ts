import type { CommitmentCommand } from '#domain/commitments/commitment.commands.js';
import type { CodedFault } from '#domain/faults.js';
import { resolveTimeframe } from '#domain/timeframes/timeframe.js';
import type { Window } from '#domain/timeframes/timeframe.schema.js';
import { computedHeaders } from '#read-model/commitment-cells.js';
import type { CsvRow } from './csv-rows.js';

/** A row whose commitment the register has, in other words. */
export interface ChangedRow {
  readonly line: number;
  readonly commitment: string;
  /** The version it was compared with: applied to no other. */
  readonly version: number;
  readonly changes: readonly CellChange[];
  /** What makes the register say what the row says. */
  readonly commands: readonly CommitmentCommand[];
}

/** A cell that says something else than the register. */
export interface CellChange {
  readonly column: string;
  readonly from: string;
  readonly to: string;
  readonly refused?: CellRefusal;
}

/** Why no command makes it so, and what to do instead: in English, and by its code in any language. */
export interface CellRefusal extends CodedFault {
  readonly detail: string;
}

export type Cells = Readonly<Record<string, string>>;

const lines = (cell: string): string[] => cell.split('\n').filter(Boolean);

const sameCell = (column: string, a: string, b: string): boolean => {
  if (a === b) return true;
  if (column === 'quotes' || column === 'recurrence') return canonical(a) === canonical(b);
  return ['supporting', 'counterparts', 'tags', 'links'].includes(column)
    ? lines(a).join('\n') === lines(b).join('\n')
    : a.trim() === b.trim();
};

const canonical = (cell: string): string => {
  try {
    return JSON.stringify(JSON.parse(cell));
  } catch {
    return cell;
  }
};

interface Way {
  readonly columns: readonly string[];
  /** The command for these columns of a row, or why there is none. */
  readonly command: (row: Cells, before: Cells, why: string | undefined) => CommitmentCommand | CellRefusal;
}

const fixed: CellRefusal = { code: 'CELL_FIXED', detail: 'is not changed in a file' };
const needsWhy: CellRefusal = { code: 'CELL_NEEDS_REASON', detail: 'needs a reason' };
const outside: CellRefusal = {
  code: 'CELL_OUTSIDE_WINDOW',
  detail: 'is outside the present window: postpone it',
};
const needsOutcome: CellRefusal = { code: 'CELL_NEEDS_OUTCOME', detail: 'needs an outcome in its column' };
const noOtherOutcome: CellRefusal = {
  code: 'CELL_NO_OTHER_OUTCOME',
  detail: 'how it ended is not changed in a file: reopen it, then close it again',
};
const noWay = (from: string, to: string): CellRefusal => ({
  code: 'CELL_NO_WAY',
  detail: `does not lead from “${from}” to “${to}”`,
  params: { from, to },
});
const takesNoLinkBack: CellRefusal = {
  code: 'CELL_TAKES_NO_LINK_BACK',
  detail: 'a file takes no link back',
};

/** In the order in which they are carried out: the stage last, since what is closed can no longer be changed. */
const ways: readonly Way[] = [
  {
    columns: ['statement', 'language'],
    command: ({ statement = '', language = '' }, before) => ({
      type: 'RewordCommitment',
      data: { statement: statement || (before.statement ?? ''), ...(language && { language }) } as never,
    }),
  },
  {
    columns: ['responsible', 'supporting', 'counterparts', 'owner'],
    command: (row, before) => ({
      type: 'AssignCommitment',
      data: Object.fromEntries(
        ['responsible', 'supporting', 'counterparts', 'owner']
          .filter((column) => column in row && !sameCell(column, row[column] ?? '', before[column] ?? ''))
          .map((column) => {
            const cell = row[column] ?? '';
            const isList = column === 'supporting' || column === 'counterparts';
            return [column, isList ? lines(cell) : cell || null];
          }),
      ) as never,
    }),
  },
  {
    columns: ['tags'],
    command: ({ tags = '' }) => ({ type: 'TagCommitment', data: { tags: lines(tags) } as never }),
  },
  {
    columns: ['recurrence'],
    command: ({ recurrence = '' }) => ({
      type: 'SetRecurrence',
      data: { recurrence: recurrence ? JSON.parse(recurrence) : null } as never,
    }),
  },
  {
    columns: ['edtf', 'words', 'zone', 'hemisphere'],
    command: (row, before, why) => {
      const { edtf, words, zone, hemisphere } = { ...before, ...row };
      if (!isInside(windowOf({ ...before, ...row }), windowOf(before))) return outside;
      if (why === undefined) return needsWhy;
      const timeframe = filled({ edtf, words, zone, hemisphere });
      return {
        type: 'NarrowTimeframe',
        data: { timeframe: { edtf: '', ...timeframe }, because: { note: why } } as never,
      };
    },
  },
  {
    columns: ['stage', 'outcome'],
    command: (row, before, why) => {
      const [from, to] = [before.stage ?? '', row.stage || (before.stage ?? '')];
      const outcome = row.outcome ?? before.outcome ?? '';
      if (from === to) return noOtherOutcome;
      if (from === 'proposed' && to === 'open') return { type: 'AcceptProposal', data: {} };
      if (from === 'open' && to === 'closed' && outcome !== '')
        return { type: 'CloseCommitment', data: filled({ outcome, reason: why ?? '' }) as never };
      if (from === 'open' && to === 'closed') return needsOutcome;
      const withReason = {
        'proposed dismissed': 'DismissProposal',
        'closed open': 'ReopenCommitment',
      } as const;
      const type = withReason[`${from} ${to}` as keyof typeof withReason];
      if (!type) return noWay(from, to);
      return why === undefined ? needsWhy : { type, data: { reason: why } as never };
    },
  },
];

const filled = (cells: Readonly<Record<string, string | undefined>>): Record<string, string> =>
  Object.fromEntries(
    Object.entries(cells).flatMap(([name, cell]) =>
      cell === undefined || cell === '' ? [] : [[name, cell]],
    ),
  );

/** What the cells of a date mean; `undefined` where they mean none, which the register says when it is asked. */
const windowOf = ({ edtf = '', zone = 'UTC', hemisphere }: Cells): Window | undefined => {
  try {
    const at = { zone, hemisphere: hemisphere === 'south' ? 'south' : 'north' } as const;
    return resolveTimeframe({ edtf }, at).window;
  } catch {
    return undefined;
  }
};

const isInside = (inner: Window | undefined, outer: Window | undefined): boolean =>
  !inner ||
  !outer ||
  ((outer.first === null || (inner.first !== null && inner.first >= outer.first)) &&
    (outer.last === null || (inner.last !== null && inner.last <= outer.last)));

/** Links are added one by one; what a file leaves out is not taken back by it. */
const linking = (
  to: string,
  from: string,
): { readonly commands: CommitmentCommand[]; readonly refused?: CellRefusal } => {
  const [had, has] = [lines(from), lines(to)];
  if (had.some((link) => !has.includes(link))) return { commands: [], refused: takesNoLinkBack };
  const added = has.filter((link) => !had.includes(link));
  return {
    commands: added.map((link) => {
      const [relation, other] = link.split(' ');
      return { type: 'LinkCommitment', data: { relation, to: other } as never };
    }),
  };
};

/**
 * What a row says otherwise than the register (`before`, its cells as `export` writes them), cell by cell, and the commands
 * that make it so; `undefined` when it says nothing else. What the register computes is not compared.
 * @param blank what an empty cell stands for where the row is recorded anew, by its column
 * @param why the reason for those changes that need one
 */
export const changedRow = (
  { line, cells }: CsvRow,
  before: Cells,
  blank: Cells,
  why: string | undefined,
): ChangedRow | undefined => {
  const differs = Object.entries(cells).flatMap(([column, cell]) => {
    const said = cell.trim() === '' ? (blank[column] ?? '') : cell;
    const isSame = [cell, said].some((one) => sameCell(column, one, before[column] ?? ''));
    return computedHeaders.has(column) || isSame ? [] : [column];
  });
  if (differs.length === 0) return undefined;
  const refusals = new Map<string, CellRefusal>(
    ['id', 'visit', 'kind', 'direction', 'quotes'].map((column) => [column, fixed]),
  );
  const commands: CommitmentCommand[] = [];
  if (differs.includes('links')) {
    const { commands: links, refused } = linking(cells.links ?? '', before.links ?? '');
    if (refused !== undefined) refusals.set('links', refused);
    commands.push(...links);
  }
  for (const { columns, command } of ways) {
    if (!columns.some((column) => differs.includes(column))) continue;
    const made = command(cells, before, why);
    if ('code' in made) for (const column of columns) refusals.set(column, made);
    else commands.push(made);
  }
  const changes = differs.map((column): CellChange => {
    const refused = refusals.get(column);
    return {
      column,
      from: before[column] ?? '',
      to: cells[column] ?? '',
      ...(refused !== undefined && { refused }),
    };
  });
  return { line, commitment: before.id ?? '', version: Number(before.version ?? 0), changes, commands };
};
