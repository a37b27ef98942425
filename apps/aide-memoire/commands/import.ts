import { basename, join, relative } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Command } from 'commander';
import { type ImportRow, type ImportState, importState } from '#apps/register/imports/import.schema.js';
import { type FileFault, inWords } from '#imports/faulty-file.js';
import { readFileToSend } from '../import/sent-file.js';
import { packageRoot } from '../package-root.js';
import { progressOn } from '../terminal/progress.js';
import { seen } from './answers.js';
import { showBoard } from './board.js';
import type { AddCommand, Session } from './invocation.js';

const samplePath = join('samples', 'kazakhstan-2018.visit.yaml');

export const addSample: AddCommand = (program, invocation) => {
  program
    .command('sample')
    .description(`record the sample visit (${samplePath}) and show the board`)
    .addHelpText(
      'after',
      `
Examples:
  aide-memoire sample
  aide-memoire sample --clock 2018-10-25 --data ./october-2018    what a clerk saw that day`,
    )
    .action((_, command: Command) =>
      invocation.connected(command, async (session) => {
        const file = relative(process.cwd(), join(packageRoot, samplePath));
        const { position } = await recordFile(session, file, { apply: false, isConfirmed: false });
        if (!session.terminal.json) await showBoard(session, { after: position });
      }),
    );
};

export const addImport: AddCommand = (program, invocation) => {
  program
    .command('import')
    .description('record what a file says: a visit file (YAML or JSON), or commitments as exported (CSV)')
    .argument('<file>', 'its ending tells the form: .yaml, .yml, .json or .csv')
    .option('--apply', 'change what the register has to what rows of a CSV file say')
    .option('--confirm', 'that what is refused as unlikely is so, such as a day before the visit')
    .option('--dry-run', 'only tell what would happen; nothing is recorded')
    .option('--why <words>', 'the reason, for changes that need one')
    .option('--encoding <name>', 'of a CSV file that is not UTF-8, such as windows-1252')
    .addHelpText(
      'after',
      `
The file is checked as a whole first; its faults are told with their lines and nothing is recorded.
Importing a file again doubles nothing. Rows that say something else than the register are told cell by cell, and changed
with --apply. The form of visit files: docs/visit-file.md

Examples:
  aide-memoire import samples/kazakhstan-2018.visit.yaml
  aide-memoire import commitments.csv --dry-run
  aide-memoire import commitments.csv --as staff:ana
  aide-memoire import commitments.csv --apply --why "agreed at the meeting of 12 October"`,
    )
    .action(
      (
        file: string,
        { apply = false, confirm = false, dryRun = false, why, encoding }: ImportOptions,
        command: Command,
      ) =>
        invocation.connected(command, async (session) => {
          const wanted = { why, encoding, apply, isConfirmed: confirm, dryRun };
          const { left } = await recordFile(session, file, wanted);
          if (left > 0) invocation.exitCode = 1;
        }),
    );
};

interface ImportOptions {
  readonly dryRun?: boolean;
  readonly apply?: boolean;
  readonly confirm?: boolean;
  readonly why?: string;
  readonly encoding?: string;
}

interface Wanted {
  /** Whether what the register has is changed to what the file says. */
  readonly apply: boolean;
  readonly isConfirmed: boolean;
  readonly why?: string | undefined;
  readonly encoding?: string | undefined;
  readonly dryRun?: boolean;
}

interface Outcome {
  /** The position that shows what was recorded. */
  readonly position: number;
  /** How many rows say something else than the register still. */
  readonly left: number;
}

/** How long to rest between two looks at an import that goes on, in ms. */
const LOOK = 200;

const running = new Set<ImportState['state']>(['waiting', 'reading', 'checking', 'recording']);

const recordFile = async ({ api, terminal }: Session, file: string, wanted: Wanted): Promise<Outcome> => {
  const { apply, isConfirmed: confirm, why, dryRun = false } = wanted;
  const sent = await readFileToSend(api, file, wanted.encoding);
  const body = { name: basename(file), ...sent, dryRun, apply, confirm, ...(why !== undefined && { why }) };
  const progress = progressOn(terminal, 'Recording');
  try {
    let state = await api.post(importState, { path: '/imports', body });
    while (running.has(state.state)) {
      await sleep(LOOK);
      state = await api.get(importState, `/imports/${state.id}`);
      progress(state.progress.done, state.progress.total);
    }
    if (state.state === 'refused') {
      const faults = state.faults.map((one) => faultInWords(file, one));
      throw new Error([...faults, `Nothing of ${file} was recorded.`].join('\n'));
    }
    if (state.problem) throw new Error(state.problem.detail ?? state.problem.title);
    if (!dryRun) await seen({ api, terminal }, state.position);
    return tell(terminal, file, state, wanted);
  } finally {
    progress.end();
  }
};

const faultInWords = (file: string, { detail, ...fault }: ImportState['faults'][number]): string => {
  const way = fault.code === 'UNLIKELY' ? ', or import with --confirm' : '';
  return `${file}:${inWords({ ...fault, detail: `${detail}${way}` } as FileFault)}`;
};

const tell = (terminal: Session['terminal'], file: string, state: ImportState, wanted: Wanted): Outcome => {
  const otherwise = state.rows.filter(({ changes }) => changes.length > 0);
  const left = otherwise.filter(({ outcome }) => outcome !== 'changed').length;
  for (const row of otherwise) for (const line of rowInWords(file, row)) terminal.note(line);
  terminal.note(importInWords(file, state, otherwise.length));
  for (const { line, field, inRegister, inFile } of state.differing)
    terminal.note(
      `${file}:${line}  ${field}: the register has ${oneLine(inRegister)}, the file ${oneLine(inFile)}; it is left as it is.`,
    );
  for (const { line, body, near } of state.near)
    terminal.note(
      `${file}:${line}  “${body}” is nearly “${near}”: another body, unless one of them is a slip.`,
    );
  if (otherwise.length > 0) terminal.note(changesInWords(otherwise.length, left, wanted.apply));
  if (terminal.json) {
    const { steps, recorded, left: kept, ...rest } = state;
    const said = { file, steps, changed: recorded, left: kept, ...rest, changedRows: otherwise };
    terminal.print(JSON.stringify(said));
  }
  return { position: state.position ?? 0, left };
};

const oneLine = (cell: string): string => (cell === '' ? 'nothing' : `“${cell.replaceAll('\n', ' / ')}”`);

const rowInWords = (file: string, { line, about, changes, refusal }: ImportRow): string[] => [
  ...changes.map(
    ({ column, from, to, refused }) =>
      `${file}:${line}  ${about} › ${column}: ${oneLine(from)} → ${oneLine(to)}${refused === undefined ? '' : ` (${refused.detail}${wayOut(refused.code, about)})`}`,
  ),
  ...(refusal === null ? [] : [`${file}:${line}  ${about}: ${refusal.detail}`]),
];

/** What one types on the command line where a cell alone does not do. */
const wayOut = (code: string | undefined, commitment: string): string => {
  if (code === 'CELL_NEEDS_REASON') return ': --why "…"';
  return code === 'CELL_OUTSIDE_WINDOW' ? `: aide-memoire do postpone ${commitment} --help` : '';
};

const changesInWords = (rows: number, left: number, isApplied: boolean): string => {
  if (left === 0) return `${rows === 1 ? 'One row' : `${rows} rows`} changed in the register as above.`;
  return isApplied
    ? `${left} of ${rows} rows that differ were not changed, or not wholly: see above.`
    : `${rows === 1 ? 'One row says' : `${rows} rows say`} something else than the register, which is left as it is: --apply changes it.`;
};

const importInWords = (
  file: string,
  { steps, recorded, left, dryRun }: ImportState,
  others: number,
): string => {
  const other = left.length > 0 ? ` Left as they are in the register: ${left.join(', ')}.` : '';
  if (steps === 0 && others > 0) return `No new rows in ${file}.`;
  if (recorded === 0) return `Nothing new in ${file}.${other}`;
  if (dryRun) return `${recorded} of ${steps} steps of ${file} would be recorded; nothing was.${other}`;
  const before =
    recorded < steps && left.length === 0 ? `; the other ${steps - recorded} were recorded before` : '';
  return `Recorded ${recorded} of ${steps} steps of ${file}${before}.${other}`;
};
