import type { Command } from 'commander';
import {
  feedList,
  feedScope,
  type ListedFeed,
  madeFeed,
  restoredFeed,
  revokedFeed,
} from '#apps/reminders/feeds/feed.schema.js';
import { type Column, table } from '../terminal/table.js';
import { toTheMinute } from '../terminal/to-the-minute.js';
import { addActOnOne } from './act-on-one.js';
import { parsed } from './arguments.js';
import type { AddCommand, GlobalOptions, Invocation } from './invocation.js';

const scope = parsed(feedScope, 'all, or such as visit:kazakhstan-2018, owner:staff:ana, body:Committee');

interface CreateOptions extends GlobalOptions {
  readonly scope: string;
  readonly language: string;
  readonly confirmed?: true;
}

export const addFeed: AddCommand = (program, invocation) => {
  const feed = program
    .command('feed')
    .description('calendars to subscribe to: create, list, revoke and restore feeds')
    .addHelpText(
      'after',
      `
Whoever has the address of a feed reads it, without signing in. A vague window, "autumn 2018", stands on its last day.

Examples:
  aide-memoire feed create                                 everything with a date
  aide-memoire feed create --scope owner:staff:ana --language ro
  aide-memoire feed create --scope visit:kazakhstan-2018
  aide-memoire feed create --scope "body:Subcommittee on Human Rights"
  aide-memoire feed list
  aide-memoire feed revoke 5d41402abc4b2a76
  aide-memoire feed restore 5d41402abc4b2a76               after all, at the address it had`,
    );
  addCreate(feed, invocation);
  addFeedList(feed, invocation);
  addActOnOne(feed, invocation, {
    name: 'revoke',
    description: 'end a feed: its address leads nowhere from now on',
    whose: 'of the feed, as "feed list" shows it',
    answer: revokedFeed,
    done: 'is revoked.',
  });
  addActOnOne(feed, invocation, {
    name: 'restore',
    description: 'have a feed back that was revoked: its address is good again',
    whose: 'of the feed, as it was listed',
    answer: restoredFeed,
    done: 'is good again.',
  });
};

const addCreate = (feed: Command, invocation: Invocation): void => {
  feed
    .command('create')
    .description('print the address of a new feed, this once')
    .option('--scope <scope>', 'all, visit:…, owner:… or body:…', scope, 'all')
    .option('--language <code>', 'in which dates are told in words', 'en')
    .option('--confirmed', 'that it is so, when it was refused as unlikely')
    .action(({ scope: of, language, confirmed }: CreateOptions, command: Command) =>
      invocation.connected(command, async ({ api, terminal }) => {
        const made = await api.post(madeFeed, { path: '/feeds', body: { scope: of, language, confirmed } });
        terminal.print(terminal.json ? JSON.stringify(made) : made.address);
        terminal.note(`Feed ${made.id}; the address is shown this once.`);
      }),
    );
};

const addFeedList = (feed: Command, invocation: Invocation): void => {
  feed
    .command('list')
    .description('your feeds that are good now; of a keeper, everybody’s')
    .action((_, command: Command) =>
      invocation.connected(command, async ({ api, terminal }) => {
        const { items } = await api.get(feedList, '/feeds');
        if (terminal.json) return terminal.print(JSON.stringify(items, null, 2));
        if (items.length === 0) return terminal.note('There is no feed.');
        terminal.print(table(columns, items, terminal.columns));
      }),
    );
};

const columns: Column<ListedFeed>[] = [
  { title: 'Id', of: ({ id }) => id },
  { title: 'Of', of: ({ scope: of }) => of, isElastic: true },
  { title: 'Language', of: ({ language }) => language },
  { title: 'Made by', of: ({ madeBy }) => madeBy },
  { title: 'Last read', of: ({ lastReadAt }) => toTheMinute(lastReadAt) },
];
