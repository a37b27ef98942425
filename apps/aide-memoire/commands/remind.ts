import type { Command } from 'commander';
import pc from 'picocolors';
import { type Reminded, reminded } from '#apps/reminders/remind/reminded.js';
import type { AddCommand } from './invocation.js';

export const addRemind: AddCommand = (program, invocation) => {
  program
    .command('remind')
    .description('write now the reminders that are due; a running server does so each minute')
    .addHelpText(
      'after',
      `
Without a mail server (SMTP_URL) they are kept in the outbox.

Examples:
  aide-memoire remind
  aide-memoire --data ./data-2018 remind --clock 2018-11-20
  aide-memoire remind --json`,
    )
    .action((_, command: Command) =>
      invocation.connected(command, async ({ api, terminal }) => {
        const done = await api.post(reminded, { path: '/maintenance/remind', body: {} });
        if (terminal.json) terminal.print(JSON.stringify(done, null, 2));
        else terminal.print(inWords(done));
        if (done.notices.some(({ state }) => state === 'failed')) invocation.exitCode = 1;
      }),
    );
};

const stateInWords: Readonly<Record<Reminded['notices'][number]['state'], string>> = {
  sent: pc.green('sent'),
  kept: pc.green('kept in the outbox'),
  waiting: pc.yellow('waiting, tried again later'),
  failed: pc.red('failed'),
  cancelled: pc.yellow('cancelled, as it was no longer so'),
};

const counted = (count: number, what: string): string => `${count} ${what}${count === 1 ? '' : 's'}`;

const inWords = ({ reminders, notices }: Reminded): string => {
  if (notices.length === 0) return 'Nothing is due.';
  const lines = notices.map(({ reader, subject, state, trouble }) => {
    const why = trouble === null ? '' : `: ${trouble}`;
    return `  ${pc.bold(reader)}  ${subject}\n    ${stateInWords[state]}${why}`;
  });
  return [`${counted(reminders, 'reminder')} fell due, ${counted(notices.length, 'notice')}:`, ...lines].join(
    '\n',
  );
};
