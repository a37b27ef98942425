import type { Command } from 'commander';
import { type HistoryItem, historyItem } from '#apps/views/commitment-history/item.js';
import { identify } from '../client/identify.js';
import { historyInWords } from '../terminal/history-words.js';
import type { AddCommand } from './invocation.js';

export const addHistory: AddCommand = (program, invocation) => {
  program
    .command('history')
    .description('what happened to a commitment: who, what, from what to what, and why')
    .argument('<id>', 'of the commitment, or a beginning that no other has')
    .addHelpText(
      'after',
      `
Examples:
  aide-memoire history chairman-visits-astana-2018
  aide-memoire history chairman --json`,
    )
    .action((beginning: string, _: unknown, command: Command) =>
      invocation.connected(command, async ({ api, terminal }) => {
        const id = await identify(api, beginning);
        const items: HistoryItem[] = [];
        for await (const item of api.everyItem(historyItem, `/commitments/${id}/history`)) items.push(item);
        terminal.print(
          terminal.json ? JSON.stringify(items, null, 2) : historyInWords(items, terminal.columns),
        );
      }),
    );
};
