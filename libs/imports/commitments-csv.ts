import { createHash } from 'node:crypto';
import * as z from 'zod';
import { nothingElse } from '#commands/known.js';
import {
  type CommitmentCommand,
  commitmentCommands,
  type DataOf,
} from '#domain/commitments/commitment.commands.js';
import { link, outcome } from '#domain/commitments/commitment.terms.js';
import type { Instant } from '#domain/values.js';
import type { Visit } from '#domain/visits/visit.js';
import { faultsIn } from '#platform/http/invalid-input.js';
import type { Fault } from '#platform/http/problems.js';
import { breaths } from '#platform/work/breaths.js';
import { commitmentHeaders } from '#read-model/commitment-cells.js';
import { type Cells, type ChangedRow, changedRow } from './changed-row.js';
import { type CsvRow, rowsOf } from './csv-rows.js';
import { type FileFault, inOrder, nameShown, Unreadable } from './faulty-file.js';
import { rehearse } from './rehearse.js';
import type { Plan, Step } from './step.js';

/** What must be known of the register to check rows against it. */
export interface RegisterKnown {
  visit(id: string): Promise<Visit>;
  isRecorded(commitment: string): Promise<boolean>;
  /** How it stands, in the cells that `export` writes of it; `undefined` when there is none. */
  cellsOf(commitment: string): Promise<Cells | undefined>;
}

const headers = commitmentHeaders;

/** How a file is to be read. */
export interface CsvReading {
  readonly now: Instant;
  /** The reason for the changes of rows that are known. */
  readonly why?: string | undefined;
  /** Whether what is unlikely is taken; as nothing is said, it is not. */
  readonly isConfirmed?: boolean | undefined;
}

/** More rows than this are told to be imported in parts. */
const mostRows = 20_000;

/**
 * Commitments as `export` writes them, or as people make them in the same columns: what each says, whether it
 * is proposed, open or closed, and how they are linked. Evidence, reports and earlier timeframes are not in
 * the columns; what is closed no longer recurs. Rows that the register has are told apart: what they say otherwise.
 * @throws {Unreadable} when it is no table of these columns; faults of single rows are the plan's
 */
export const readCommitmentsCsv = async (
  text: string,
  { now, why, isConfirmed = false }: CsvReading,
  known: RegisterKnown,
): Promise<Plan> => {
  const written = await rowsOf(text, headers);
  const [over] = written.slice(mostRows);
  if (over) {
    const detail = `has more than ${mostRows} rows: import it in parts`;
    const said = { code: 'FILE_TOO_MANY_ROWS', params: { most: mostRows } } as const;
    throw new Unreadable([{ pointer: '', place: '', detail, ...said, line: over.line, column: 1 }]);
  }
  const breath = breaths();
  const all: RowWithId[] = [];
  for (const row of written) {
    await breath();
    all.push(withId(row));
  }
  const faults: FileFault[] = doublesIn(all);
  const faulty = new Set(faults.map(({ line }) => line));
  const idAt = new Map(all.map(({ line, id }) => [line, id]));
  const note = async (found: readonly Fault[]): Promise<void> => {
    for (const fault of found) {
      await breath();
      const one = placed(fault, idAt);
      faults.push(one);
      faulty.add(one.line);
    }
  };
  const rows: RowWithId[] = [];
  const changed: ChangedRow[] = [];
  const read: ReadRow[] = [];
  for (const row of all) {
    await breath();
    const before = await known.cellsOf(row.id);
    if (!before) {
      rows.push(row);
      read.push(stepsOf(row));
      continue;
    }
    const blank = blankIn(await known.visit(before.visit ?? ''));
    const change = changedRow(row, before, blank, why);
    if (change) changed.push(change);
  }
  await note(read.flatMap((row) => row.faults));
  const isSound = ({ pointer }: Step): boolean => !faulty.has(lineOf(pointer));
  // Links last, since a row may name one that comes after it.
  const steps = [...read.flatMap((row) => row.steps), ...read.flatMap(({ links }) => links)];

  const visits: Visit[] = [];
  for (const id of new Set(rows.map(({ cells }) => cells.visit ?? ''))) visits.push(await known.visit(id));
  const register = { ...nothingElse, visits, isRecorded: known.isRecorded, isConfirmed };
  await note((await rehearse(steps.filter(isSound), now, register)).faults);
  return {
    steps: steps.filter(isSound),
    parts: all.map(({ line, id }) => ({ pointer: `/${line}`, line, about: nameShown(id) })),
    faults: inOrder(faults),
    changed: changed.filter(({ line }) => !faulty.has(line)),
    differing: [],
  };
};

/** A row without an id gets one that follows from what it says, so that importing it again finds it recorded. */
const idOf = ({ cells }: CsvRow): string =>
  cells.id ||
  `c-${createHash('sha256')
    .update(JSON.stringify(said(cells)))
    .digest('hex')
    .slice(0, 16)}`;

/** What a row says, whatever columns are there and in whatever order. */
const said = (cells: Cells): [string, string][] =>
  headers.flatMap((header): [string, string][] => {
    const cell = (cells[header] ?? '').trim().normalize('NFC');
    return cell === '' ? [] : [[header, cell]];
  });

/** An empty cell of a date says the place of the visit, and one of a stage that it stands. */
const blankIn = (visit: Visit): Cells => ({
  stage: 'open',
  ...(visit.stage !== 'none' && { zone: visit.place.zone, hemisphere: visit.place.hemisphere }),
});

interface RowWithId extends CsvRow {
  readonly id: string;
  /** Whether its author gave it the id. */
  readonly isNamed: boolean;
}

const withId = (row: CsvRow): RowWithId => {
  const id = idOf(row);
  return { ...row, id, isNamed: Boolean(row.cells.id), cells: { ...row.cells, id } };
};

/** Two rows of one id are a slip; without ids nobody but their author knows whether equal rows are one or two. */
const doublesIn = (rows: readonly RowWithId[]): FileFault[] => {
  const first = new Map<string, number>();
  return rows.flatMap(({ id, isNamed, line }): FileFault[] => {
    const before = first.get(id);
    if (before === undefined) {
      first.set(id, line);
      return [];
    }
    const detail = isNamed
      ? `line ${before} has the same id`
      : `says the same as line ${before}: give each an id if they are two, take one out if they are one`;
    const code = isNamed ? 'FILE_SAME_ID' : 'FILE_SAME_ROW';
    const said = { detail, code, params: { line: before } } as const;
    return [{ pointer: `/${line}`, place: isNamed ? nameShown(id) : '', ...said, line, column: 1 }];
  });
};

/** A pointer of a step begins with the line of its row. */
const lineOf = (pointer: string): number => Number(pointer.split('/')[1] ?? 1);

const placed = (fault: Fault, idAt: ReadonlyMap<number, string>): FileFault => {
  const line = lineOf(fault.pointer);
  const column = fault.pointer.split('/').findLast((part) => headers.includes(part)) ?? '';
  const place = [nameShown(idAt.get(line) ?? ''), column].filter(Boolean).join(' › ');
  return { ...fault, line, column: headers.indexOf(column) + 1 || 1, place };
};

interface ReadRow {
  readonly steps: readonly Step[];
  readonly links: readonly Step[];
  readonly faults: readonly Fault[];
}

/** How a row stands, beside its terms. */
const standing = z.discriminatedUnion('stage', [
  z.object({ stage: z.enum(['proposed', 'open', 'dismissed']) }),
  z.object({ stage: z.literal('closed'), outcome }),
]);

const stepsOf = (row: RowWithId): ReadRow => {
  const { line, cells } = row;
  const faults: Fault[] = [];
  const read = <S extends z.ZodType>(schema: S, value: unknown): z.infer<S> | undefined => {
    const { data, error } = schema.safeParse(value);
    const found = error ? faultsIn(schema, value, error) : [];
    faults.push(...found.map((fault) => ({ ...fault, pointer: `/${line}${fault.pointer}` })));
    return data;
  };
  const terms = read(commitmentCommands.RecordCommitment, termsOf(row));
  const stands = read(standing, filled({ stage: cells.stage || 'open', outcome: cells.outcome }));
  const links = linesOf(cells.links).map((text) => {
    const [relation, to] = text.split(' ');
    return read(link, { relation, to });
  });
  if (!terms || !stands) return { steps: [], links: [], faults };

  const step = (command: CommitmentCommand): Step => ({
    pointer: `/${line}`,
    command: { id: terms.commitment, ...command },
  });
  return {
    steps: commandsFor(terms, stands).map(step),
    links: links.flatMap((data) => (data ? [step({ type: 'LinkCommitment', data })] : [])),
    faults,
  };
};

/** Closing a recurring commitment would open the next of its series, which has a row of its own: so it is closed without. */
const commandsFor = (
  terms: DataOf<'RecordCommitment'>,
  stands: z.infer<typeof standing>,
): CommitmentCommand[] => {
  const { recurrence: _, ...once } = terms;
  switch (stands.stage) {
    case 'open':
      return [{ type: 'RecordCommitment', data: terms }];
    case 'proposed':
      return [{ type: 'ProposeCommitment', data: once }];
    case 'dismissed':
      return [
        { type: 'ProposeCommitment', data: once },
        { type: 'DismissProposal', data: { reason: 'Imported as dismissed' } },
      ];
    case 'closed':
      return [
        { type: 'RecordCommitment', data: once },
        { type: 'CloseCommitment', data: { outcome: stands.outcome } },
      ];
  }
};

/** A row's cells as the API takes them; what is not what it should be is left for the schema to tell. */
const termsOf = (row: RowWithId): Readonly<Record<string, unknown>> => {
  const {
    visit,
    kind,
    direction,
    statement,
    language,
    edtf = '',
    words,
    zone,
    hemisphere,
    ...more
  } = row.cells;
  const { responsible, supporting, counterparts, owner, tags, quotes, recurrence } = more;
  return {
    commitment: row.id,
    ...filled({ visit, kind, direction, statement, language }),
    parties: {
      ...filled({ responsible, owner }),
      supporting: linesOf(supporting),
      counterparts: linesOf(counterparts),
    },
    timeframe: { edtf, ...filled({ words, zone, hemisphere }) },
    quotes: quotes ? jsonOf(quotes) : [],
    tags: linesOf(tags),
    ...(recurrence && { recurrence: jsonOf(recurrence) }),
  };
};

/** Without the empty cells, which say nothing. */
const filled = (cells: Readonly<Record<string, unknown>>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(cells).filter(([, cell]) => cell !== '' && cell !== undefined));

const linesOf = (cell: string | undefined): string[] => (cell ?? '').split('\n').filter(Boolean);

const jsonOf = (cell: string): unknown => {
  try {
    return JSON.parse(cell);
  } catch {
    return cell;
  }
};
