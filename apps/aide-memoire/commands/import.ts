import { join, relative } from 'node:path';
import type { Command } from 'commander';
import type { Instant } from '#domain/values.js';
import { readPlan } from '../import/read-plan.js';
import { type Recorded, record } from '../import/record.js';
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
        const position = await recordFile(
          session,
          relative(process.cwd(), join(packageRoot, samplePath)),
          invocation.now(command),
        );
        if (!session.terminal.json) await showBoard(session, { after: position });
      }),
    );
};

export const addImport: AddCommand = (program, invocation) => {
  program
    .command('import')
    .description('record what a file says: a visit file (YAML or JSON), or commitments as exported (CSV)')
    .argument('<file>', 'its ending tells the form: .yaml, .yml, .json or .csv')
    .addHelpText(
      'after',
      `
The file is checked as a whole first; its faults are told with their lines and nothing is recorded.
Importing a file again doubles nothing. The form of visit files: docs/visit-file.md

Examples:
  aide-memoire import samples/kazakhstan-2018.visit.yaml
  aide-memoire import commitments.csv --as staff:ana`,
    )
    .action((file: string, _: unknown, command: Command) =>
      invocation.connected(command, async (session) => {
        await recordFile(session, file, invocation.now(command));
      }),
    );
};

/** Returns the position that shows what was recorded. */
const recordFile = async ({ api, terminal }: Session, file: string, now: Instant): Promise<number> => {
  const plan = await readPlan(file, now, api);
  const progress = progressOn(terminal, 'Recording');
  try {
    const recorded = await record(api, plan, progress);
    terminal.note(inWords(file, recorded));
    if (terminal.json) terminal.print(JSON.stringify({ file, ...recorded }));
    return recorded.position;
  } finally {
    progress.end();
  }
};

const inWords = (file: string, { steps, changed, left }: Recorded): string => {
  const other = left.length > 0 ? ` Left as they are in the register: ${left.join(', ')}.` : '';
  if (changed === 0) return `Nothing new in ${file}.${other}`;
  const before =
    changed < steps && left.length === 0 ? `; the other ${steps - changed} were recorded before` : '';
  return `Recorded ${changed} of ${steps} steps of ${file}${before}.${other}`;
};
