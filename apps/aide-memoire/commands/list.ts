import type { Command } from 'commander';
import pc from 'picocolors';
import { type CommitmentItem, commitmentItem } from '#apps/views/commitment-status/item.js';
import { page } from '#apps/views/listing/list-query.js';
import { paintStatus, statementInWords, statusInWords, whenInWords } from '../terminal/commitment-words.js';
import { asOfInWords, warn } from '../terminal/page-words.js';
import { type Column, table } from '../terminal/table.js';
import type { Terminal } from '../terminal/terminal.js';
import { count } from './arguments.js';
import { filtersOf, withFilters } from './filters.js';
import type { AddCommand } from './invocation.js';

interface ListOptions extends Readonly<Record<string, unknown>> {
  readonly sort: string;
  readonly limit: number;
  readonly cursor?: string;
}

export const addList: AddCommand = (program, invocation) => {
  withFilters(program.command('list').description('commitments, filtered and sorted'))
    .option('--sort <field>', 'what to sort by, with - in front the other way round', 'due')
    .option('--limit <number>', 'how many at once', count, 50)
    .option('--cursor <cursor>', 'the page that begins here, as the page before told')
    .addHelpText(
      'after',
      `
Examples:
  aide-memoire list --schedule overdue window-open
  aide-memoire list --direction ours --body "European Union"
  aide-memoire list --q noiembrie --sort -changed
  aide-memoire list --as-of 2018-10-25 --json`,
    )
    .action((options: ListOptions, command: Command) =>
      invocation.connected(command, async ({ api, terminal }) => {
        const { sort, limit, cursor } = options;
        const query = { ...filtersOf(options), sort, limit, cursor };
        const answer = await api.get(page(commitmentItem), '/commitments', query);
        if (terminal.json) return terminal.print(JSON.stringify(answer, null, 2));
        const { items, total, next, asOf } = answer;
        warn(terminal, answer);
        if (asOf) terminal.note(asOfInWords(asOf));
        if (total === 0) return terminal.note('No commitment is like that.');
        terminal.print(table(columnsFor(terminal), items, terminal.columns));
        terminal.note(`${items.length} of ${total}${next ? `; the next page: --cursor ${next}` : ''}`);
      }),
    );
};

const columns: Column<CommitmentItem>[] = [
  { title: 'Status', of: statusInWords, paint: paintStatus },
  { title: 'When', of: whenInWords },
  {
    title: 'Commitment',
    of: (item) => `${statementInWords(item)}\n${item.id}`,
    isElastic: true,
    paint: (text, _, paragraph) => (paragraph === 0 ? text : pc.dim(text)),
  },
];

/** Terminals narrower than this have no room for who is responsible. */
const roomy = 120;

const columnsFor = (terminal: Terminal): Column<CommitmentItem>[] =>
  terminal.columns < roomy
    ? columns
    : [...columns, { title: 'Responsible', of: ({ responsible }) => responsible ?? '–', isElastic: true }];
