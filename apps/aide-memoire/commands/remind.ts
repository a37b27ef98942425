import { type Command, Option } from 'commander';
import pc from 'picocolors';
import { type Reminded, reminded } from '#apps/reminders/remind/reminded.js';
import { board } from '#apps/views/board/item.js';
import { page } from '#apps/views/listing/list-query.js';
import { type ReminderItem, reminderItem } from '#apps/views/reminders/item.js';
import { table } from '../terminal/table.js';
import { day } from './arguments.js';
import type { AddCommand, Session } from './invocation.js';
import { reminderColumns } from './reminders.js';

export const addRemind: AddCommand = (program, invocation) => {
  program
    .command('remind')
    .description('write now the reminders that are due; a running server does so each minute')
    .option('--dry-run', 'show what would be due, and write nothing')
    .addOption(
      new Option('--at <day>', 'what would be due by the end of that day')
        .argParser(day)
        .implies({ dryRun: true }),
    )
    .addHelpText(
      'after',
      `
Without a mail server (SMTP_URL) they are kept in the outbox.

Examples:
  aide-memoire remind
  aide-memoire --data ./data-2018 remind --clock 2018-11-20
  aide-memoire remind --dry-run --at 2031-01-01    what would be due by then; nothing is written
  aide-memoire remind --json`,
    )
    .action(({ dryRun, at }: { readonly dryRun?: boolean; readonly at?: string }, command: Command) =>
      invocation.connected(command, async (session) => {
        if (dryRun) return showDue(session, at);
        const { api, terminal } = session;
        const done = await api.post(reminded, { path: '/maintenance/remind', body: {} });
        if (terminal.json) terminal.print(JSON.stringify(done, null, 2));
        else terminal.print(inWords(done));
        if (done.notices.some(({ state }) => state === 'failed')) invocation.exitCode = 1;
      }),
    );
};

/** What the plan holds up to a day. Of what repeats that is the next time; the ones after it follow from what then was. */
const showDue = async ({ api, terminal }: Session, at: string | undefined): Promise<void> => {
  const until = at ?? (await api.get(board, '/board', {})).now.slice(0, 10);
  const due: ReminderItem[] = [];
  for (let cursor: string | undefined; ; ) {
    const { items, next } = await api.get(page(reminderItem), '/reminders', {
      state: 'planned',
      dueTo: until,
      limit: 200,
      ...(cursor && { cursor }),
    });
    due.push(...items);
    if (!next) break;
    cursor = next;
  }
  if (terminal.json) return terminal.print(JSON.stringify({ until, reminders: due }, null, 2));
  if (due.length > 0) terminal.print(table(reminderColumns, due, terminal.columns));
  terminal.note(`${counted(due.length, 'reminder')} would be due by ${until}. Nothing was written.`);
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
