import { join, relative } from 'node:path';
import type { Command } from 'commander';
import { type AppliedRow, applyChanges } from '../import/apply-changes.js';
import type { CsvReading } from '../import/commitments-csv.js';
import type { Difference } from '../import/differing.js';
import { type NearBody, nearBodies } from '../import/near-bodies.js';
import { readPlan } from '../import/read-plan.js';
import { type Recorded, record } from '../import/record.js';
import type { Plan } from '../import/step.js';
import { packageRoot } from '../package-root.js';
import { progressOn } from '../terminal/progress.js';
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
        const { position } = await recordFile(session, file, {
          now: invocation.now(command),
          apply: false,
          isConfirmed: false,
        });
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
  aide-memoire import commitments.csv --as staff:ana
  aide-memoire import commitments.csv --apply --why "agreed at the meeting of 12 October"`,
    )
    .action(
      (file: string, { apply = false, confirm = false, why, encoding }: ImportOptions, command: Command) =>
        invocation.connected(command, async (session) => {
          const reading = { now: invocation.now(command), why, encoding };
          const { left } = await recordFile(session, file, { ...reading, apply, isConfirmed: confirm });
          if (left > 0) invocation.exitCode = 1;
        }),
    );
};

interface ImportOptions {
  readonly apply?: boolean;
  readonly confirm?: boolean;
  readonly why?: string;
  readonly encoding?: string;
}

interface Wanted extends CsvReading {
  /** Whether what the register has is changed to what the file says. */
  readonly apply: boolean;
  readonly isConfirmed: boolean;
}

interface Outcome {
  /** The position that shows what was recorded. */
  readonly position: number;
  /** How many rows say something else than the register still. */
  readonly left: number;
}

const recordFile = async ({ api, terminal }: Session, file: string, wanted: Wanted): Promise<Outcome> => {
  const plan = await readPlan(file, wanted, api);
  const near = await nearBodies(api, plan.steps);
  const progress = progressOn(terminal, 'Recording');
  try {
    const recorded = await record(api, plan, progress, wanted.isConfirmed);
    const changed = wanted.apply
      ? await applyChanges(api, plan.changed, progress, wanted.isConfirmed)
      : plan.changed.map((row) => ({ ...row, applied: 0 }));
    const left = changed.filter((row) => row.applied < row.commands.length || isHeld(row)).length;
    for (const row of changed) for (const line of rowInWords(file, row)) terminal.note(line);
    terminal.note(inWords(file, recorded, changed.length));
    for (const one of plan.differing) terminal.note(differenceInWords(plan, one));
    for (const one of near) terminal.note(nearInWords(plan, one));
    if (changed.length > 0) terminal.note(changesInWords(changed.length, left, wanted.apply));
    if (terminal.json)
      terminal.print(
        JSON.stringify({ file, ...recorded, changedRows: changed, differing: plan.differing, near }),
      );
    return { position: recorded.position, left };
  } finally {
    progress.end();
  }
};

const differenceInWords = ({ placeOf }: Plan, { pointer, field, inRegister, inFile }: Difference): string =>
  `${placeOf({ pointer })}  ${field}: the register has ${oneLine(inRegister)}, the file ${oneLine(inFile)}; it is left as it is.`;

const nearInWords = ({ placeOf }: Plan, { pointer, body, near }: NearBody): string =>
  `${placeOf({ pointer })}  “${body}” is nearly “${near}”: another body, unless one of them is a slip.`;

const isHeld = ({ changes }: AppliedRow): boolean => changes.some(({ refused }) => refused !== undefined);

const oneLine = (cell: string): string => (cell === '' ? 'nothing' : `“${cell.replaceAll('\n', ' / ')}”`);

const rowInWords = (file: string, { line, commitment, changes, refusal }: AppliedRow): string[] => [
  ...changes.map(
    ({ column, from, to, refused }) =>
      `${file}:${line}  ${commitment} › ${column}: ${oneLine(from)} → ${oneLine(to)}${refused === undefined ? '' : ` (${refused})`}`,
  ),
  ...(refusal === undefined ? [] : [`${file}:${line}  ${commitment}: ${refusal}`]),
];

const changesInWords = (rows: number, left: number, isApplied: boolean): string => {
  if (left === 0) return `${rows === 1 ? 'One row' : `${rows} rows`} changed in the register as above.`;
  return isApplied
    ? `${left} of ${rows} rows that differ were not changed, or not wholly: see above.`
    : `${rows === 1 ? 'One row says' : `${rows} rows say`} something else than the register, which is left as it is: --apply changes it.`;
};

const inWords = (file: string, { steps, changed, left }: Recorded, others: number): string => {
  const other = left.length > 0 ? ` Left as they are in the register: ${left.join(', ')}.` : '';
  if (steps === 0 && others > 0) return `No new rows in ${file}.`;
  if (changed === 0) return `Nothing new in ${file}.${other}`;
  const before =
    changed < steps && left.length === 0 ? `; the other ${steps - changed} were recorded before` : '';
  return `Recorded ${changed} of ${steps} steps of ${file}${before}.${other}`;
};
