import type { Command } from 'commander';
import { renamed } from '#apps/register/bodies/renaming.schema.js';
import { seen } from './answers.js';
import type { AddCommand } from './invocation.js';

interface RenameOptions {
  readonly why?: string;
  readonly dryRun?: boolean;
}

export const addRenameBody: AddCommand = (program, invocation) => {
  program
    .command('rename-body')
    .description('call a body by another name: its commitments, mailbox, feeds and saved views follow')
    .argument('<from>', 'what it is called now')
    .argument('<to>', 'what it is called from now on')
    .option('--why <reason>', 'why, for the history of its commitments')
    .option('--dry-run', 'only say what would follow')
    .addHelpText(
      'after',
      `
Visits keep the names of their day. Broken off, the same command completes it.

Examples:
  aide-memoire rename-body "Subcommittee on Human Rights" "Committee on Human Rights" --dry-run
  aide-memoire rename-body "Subcommittee on Human Rights" "Committee on Human Rights" --why "It was made a committee"`,
    )
    .action((from: string, to: string, { why, dryRun = false }: RenameOptions, command: Command) =>
      invocation.connected(command, async ({ api, terminal }) => {
        const body = { from, to, ...(why !== undefined && { reason: why }), dryRun };
        const given = await api.post(renamed, { path: '/bodies/rename', body });
        if (!dryRun) await seen({ api, terminal }, given.position);
        if (terminal.json) return terminal.print(JSON.stringify(given));
        const { commitments, readers, feeds, savedViews } = given;
        const parts = [
          `${commitments} ${commitments === 1 ? 'commitment' : 'commitments'}`,
          `${readers.length === 0 ? 'no mailbox' : readers.join(', ')}`,
          `${feeds} ${feeds === 1 ? 'feed' : 'feeds'}`,
          `${savedViews} saved ${savedViews === 1 ? 'view' : 'views'}`,
        ];
        terminal.print(`${dryRun ? 'Would follow' : 'Followed'}: ${parts.join(', ')}.`);
      }),
    );
};
