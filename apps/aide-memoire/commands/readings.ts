import type { Command } from 'commander';
import { type PrecisionItem, precision } from '#apps/views/proposals/controller.js';
import { type Column, table } from '../terminal/table.js';
import type { AddCommand } from './invocation.js';

export const addReadings: AddCommand = (program, invocation) => {
  program
    .command('readings')
    .description('how often people accepted what was read, by rule and language, and what they mended')
    .addHelpText(
      'after',
      `
Examples:
  aide-memoire readings
  aide-memoire readings --json`,
    )
    .action((_, command: Command) =>
      invocation.connected(command, async ({ api, terminal }) => {
        const { items } = await api.get(precision, '/proposals/precision');
        if (terminal.json) return terminal.print(JSON.stringify(items, null, 2));
        if (items.length === 0)
          return terminal.note('Nothing was read yet: aide-memoire review VISIT --file FILE');
        terminal.print(table(columns, items, terminal.columns));
      }),
    );
};

const columns: Column<PrecisionItem>[] = [
  { title: 'Rule', of: ({ rule }) => rule, isElastic: true },
  { title: 'Language', of: ({ language }) => language },
  { title: 'Proposed', of: ({ proposed }) => String(proposed) },
  { title: 'Accepted', of: ({ accepted }) => String(accepted) },
  { title: 'Dismissed', of: ({ dismissed }) => String(dismissed) },
  {
    title: 'Precision',
    of: ({ precision }) => (precision === null ? '–' : `${Math.round(precision * 100)} %`),
  },
  {
    title: 'Mended',
    of: ({ mended }) =>
      Object.entries(mended)
        .filter(([, times]) => times > 0)
        .map(([what, times]) => `${what} ${times}`)
        .join(', ') || '–',
  },
];
