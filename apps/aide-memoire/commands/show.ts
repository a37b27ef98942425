import type { Command } from 'commander';
import { commitmentDetail } from '#apps/views/commitment-status/item.js';
import { identify } from '../client/identify.js';
import { detailInWords } from '../terminal/detail-words.js';
import { asOfInWords } from '../terminal/page-words.js';
import { dayOrMoment } from './arguments.js';
import type { AddCommand } from './invocation.js';

export const addShow: AddCommand = (program, invocation) => {
  program
    .command('show')
    .description('one commitment with its parties, quotes and evidence')
    .argument('<id>', 'of the commitment, or a beginning that no other has')
    .option('--as-of <moment>', 'as it was known by the end of a day or at an instant', dayOrMoment)
    .addHelpText(
      'after',
      `
Examples:
  aide-memoire show chairman-visits-astana-2018
  aide-memoire show chairman --as-of 2018-10-25
  aide-memoire show c-7k --json`,
    )
    .action((beginning: string, { asOf }: { asOf?: string }, command: Command) =>
      invocation.connected(command, async ({ api, terminal }) => {
        const id = await identify(api, beginning);
        const detail = await api.get(commitmentDetail, `/commitments/${id}`, { asOf });
        if (detail.asOf && !terminal.json) terminal.note(asOfInWords(detail.asOf));
        terminal.print(
          terminal.json ? JSON.stringify(detail, null, 2) : detailInWords(detail, terminal.columns),
        );
      }),
    );
};
