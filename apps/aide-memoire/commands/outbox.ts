import { type Command, Option } from 'commander';
import pc from 'picocolors';
import { momentInWords } from '#apps/views/days.js';
import { page } from '#apps/views/listing/list-query.js';
import { type NoticeItem, noticeDetail, noticeItem } from '#apps/views/outbox/item.js';
import { stateInWords } from '#apps/views/outbox/state-in-words.js';
import type { ApiClient } from '../client/api-client.js';
import { noticeInWords } from '../reminders/notice.js';
import { type Column, table } from '../terminal/table.js';
import { count } from './arguments.js';
import type { AddCommand } from './invocation.js';

interface OutboxOptions {
  readonly reader?: readonly string[];
  readonly state?: readonly string[];
  readonly limit: number;
  readonly cursor?: string;
}

export const addOutbox: AddCommand = (program, invocation) => {
  program
    .command('outbox')
    .description('what was written to whom, the newest first; or one mail as it was written')
    .argument('[notice]', 'the id of a mail, or a beginning that no other has')
    .option('--reader <id...>', 'to them')
    .addOption(
      new Option('--state <state...>', 'whether it went out').choices(noticeItem.shape.state.options),
    )
    .option('--limit <number>', 'how many at once', count, 50)
    .option('--cursor <cursor>', 'the page that begins here, as the page before told')
    .addHelpText(
      'after',
      `
Without SMTP settings mails are kept here and go nowhere. A running server shows the same as a page, at /outbox.

Examples:
  aide-memoire outbox
  aide-memoire outbox --state kept --reader staff:ana
  aide-memoire outbox 5f2b8c1d`,
    )
    .action((beginning: string | undefined, options: OutboxOptions, command: Command) =>
      invocation.connected(command, async ({ api, terminal }) => {
        if (beginning !== undefined) {
          const notice = await api.get(noticeDetail, `/outbox/${await noticeThat(api, beginning)}`);
          return terminal.print(terminal.json ? JSON.stringify(notice, null, 2) : noticeInWords(notice));
        }
        const answer = await api.get(page(noticeItem), '/outbox', { ...options });
        if (terminal.json) return terminal.print(JSON.stringify(answer, null, 2));
        const { items, total, next } = answer;
        if (total === 0) return terminal.note('Nothing was written yet that is like that.');
        terminal.print(table(columns, items, terminal.columns));
        terminal.note(`${items.length} of ${total}${next ? `; the next page: --cursor ${next}` : ''}`);
      }),
    );
};

/** The id of a notice that somebody meant by its beginning. @throws {Error} in words when none or several begin so */
const noticeThat = async (api: ApiClient, beginning: string): Promise<string> => {
  if (/^[0-9a-f]{32}$/.test(beginning)) return beginning;
  const found: string[] = [];
  for await (const { notice } of api.everyItem(noticeItem, '/outbox')) {
    if (notice.startsWith(beginning)) found.push(notice);
  }
  const [only, ...others] = found;
  if (only === undefined) throw new Error(`no mail begins with "${beginning}"`);
  if (others.length > 0) throw new Error(`${found.length} mails begin with "${beginning}"`);
  return only;
};

const columns: Column<NoticeItem>[] = [
  { title: 'Written', of: ({ composedAt }) => momentInWords(composedAt) },
  {
    title: 'State',
    of: stateInWords,
    paint: (text, { state }) =>
      state === 'failed' ? pc.red(text) : state === 'sent' ? pc.green(text) : text,
  },
  { title: 'To', of: ({ reader }) => reader },
  {
    title: 'Mail',
    of: ({ subject, notice }) => `${subject}\n${notice}`,
    isElastic: true,
    paint: (text, _, paragraph) => (paragraph === 0 ? text : pc.dim(text)),
  },
];
