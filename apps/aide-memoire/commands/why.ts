import type { Command } from 'commander';
import { type ReminderItem, reminderItem } from '#apps/views/reminders/item.js';
import { identify } from '../client/identify.js';
import { whyInWords } from '../reminders/why.js';
import type { AddCommand } from './invocation.js';

export const addWhy: AddCommand = (program, invocation) => {
  program
    .command('why')
    .description('the reminders of a commitment: planned, sent, cancelled, to whom, and why')
    .argument('<id>', 'of the commitment, or a beginning that no other has')
    .addHelpText(
      'after',
      `
Examples:
  aide-memoire why chairman-visits-astana-2018
  aide-memoire why chairman --json`,
    )
    .action((beginning: string, _: unknown, command: Command) =>
      invocation.connected(command, async ({ api, terminal }) => {
        const id = await identify(api, beginning);
        const items: ReminderItem[] = [];
        for await (const item of api.everyItem(reminderItem, `/commitments/${id}/reminders`))
          items.push(item);
        terminal.print(
          terminal.json ? JSON.stringify(items, null, 2) : whyInWords(id, items, terminal.columns),
        );
      }),
    );
};
