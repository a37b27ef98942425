import { type Command, Option } from 'commander';
import pc from 'picocolors';
import { dayInWords } from '#apps/views/days.js';
import { page } from '#apps/views/listing/list-query.js';
import { type ReminderItem, reminderItem } from '#apps/views/reminders/item.js';
import { reminderStates } from '#apps/views/reminders/rows.js';
import { paintFate } from '../reminders/why.js';
import { type Column, table } from '../terminal/table.js';
import { count, day } from './arguments.js';
import type { AddCommand } from './invocation.js';

interface RemindersOptions {
  readonly state?: readonly string[];
  readonly reader?: readonly string[];
  readonly visit?: readonly string[];
  readonly commitment?: readonly string[];
  readonly rule?: readonly string[];
  readonly dueFrom?: string;
  readonly dueTo?: string;
  readonly sort: string;
  readonly limit: number;
  readonly cursor?: string;
}

export const addReminders: AddCommand = (program, invocation) => {
  program
    .command('reminders')
    .description('what goes out to whom, the next first')
    .addOption(
      new Option('--state <state...>', 'what has become of them; planned by default').choices(reminderStates),
    )
    .option('--reader <id...>', 'to them')
    .option('--visit <id...>', 'of this visit')
    .option('--commitment <id...>', 'of this commitment')
    .option('--rule <id...>', 'by this rule')
    .option('--due-from <day>', 'on this day or later', day)
    .option('--due-to <day>', 'on this day or earlier', day)
    .option('--sort <field>', 'what to sort by, with - in front the other way round', 'due')
    .option('--limit <number>', 'how many at once', count, 50)
    .option('--cursor <cursor>', 'the page that begins here, as the page before told')
    .addHelpText(
      'after',
      `
Examples:
  aide-memoire reminders
  aide-memoire reminders --reader staff:ana --due-to 2018-12-31
  aide-memoire reminders --state failed due --json

Why one of them is, and why on that day: aide-memoire why ID`,
    )
    .action((options: RemindersOptions, command: Command) =>
      invocation.connected(command, async ({ api, terminal }) => {
        const answer = await api.get(page(reminderItem), '/reminders', { ...options });
        if (terminal.json) return terminal.print(JSON.stringify(answer, null, 2));
        const { items, total, totalIsExact, next } = answer;
        if (total === 0) return terminal.note('No reminder is like that.');
        terminal.print(table(reminderColumns, items, terminal.columns));
        const more = next ? `; the next page: --cursor ${next}` : '';
        terminal.note(`${items.length} of ${totalIsExact ? total : `more than ${total}`}${more}`);
      }),
    );
};

/** Reminders, a line each. */
export const reminderColumns: Column<ReminderItem>[] = [
  { title: 'Day', of: (item) => dayInWords(item.day) },
  { title: 'State', of: ({ state }) => state, paint: paintFate },
  { title: 'To', of: ({ reader }) => reader },
  {
    title: 'What',
    of: ({ occasion, statement, commitment }) => `${occasion}\n${statement}\n${commitment}`,
    isElastic: true,
    paint: (text, _, paragraph) => (paragraph === 2 ? pc.dim(text) : text),
  },
];
