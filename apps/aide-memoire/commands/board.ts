import type { Command } from 'commander';
import { board } from '#apps/views/board/item.js';
import { commitmentItem } from '#apps/views/commitment-status/item.js';
import { page } from '#apps/views/listing/list-query.js';
import { type BoardPiles, boardInWords } from '../board/board.js';
import type { ApiClient, Query } from '../client/api-client.js';
import { warn } from '../terminal/page-words.js';
import { dayOrMoment } from './arguments.js';
import type { AddCommand, Session } from './invocation.js';

const commitments = page(commitmentItem);

/** Commitments shown of each pile; the rest are counted. */
const shown = 12;
const shownClosed = 5;

export const addBoard: AddCommand = (program, invocation) => {
  program
    .command('board')
    .description('what is overdue, due, coming up, without a date, and closed lately')
    .option('--as-of <moment>', 'as it was known by the end of a day or at an instant', dayOrMoment)
    .addHelpText(
      'after',
      `
Examples:
  aide-memoire board
  aide-memoire board --json
  aide-memoire board --as-of 2018-10-25    as it was known and stood that day`,
    )
    .action(({ asOf }: Wanted, command: Command) =>
      invocation.connected(command, (session) => showBoard(session, { asOf })),
    );
};

interface Wanted {
  readonly asOf?: string | undefined;
  /** Position that the views must have reached, to show what was just recorded. */
  readonly after?: number | undefined;
}

export const showBoard = async ({ api, terminal }: Session, wanted: Wanted = {}): Promise<void> => {
  const piles = await readPiles(api, wanted);
  warn(terminal, piles);
  terminal.print(terminal.json ? JSON.stringify(piles, null, 2) : boardInWords(piles, terminal.columns));
};

const readPiles = async (api: ApiClient, wanted: Wanted): Promise<BoardPiles> => {
  const { now, failedReminders, untaken, asOf, warnings } = await api.get(board, '/board', { ...wanted });
  const pile = async (query: Query) => {
    const { total, items } = await api.get(commitments, '/commitments', {
      limit: shown,
      ...wanted,
      ...query,
    });
    return { total, items };
  };
  const [overdue, windowOpen, upcoming, undated, closed, proposed] = await Promise.all([
    pile({ stage: 'open', schedule: 'overdue' }),
    pile({ stage: 'open', schedule: 'window-open' }),
    pile({ stage: 'open', schedule: 'upcoming', sort: 'opens' }),
    pile({ stage: 'open', schedule: 'undated', sort: 'recorded' }),
    pile({ stage: 'closed', sort: '-changed', limit: shownClosed }),
    pile({ stage: 'proposed' }),
  ]);
  return {
    now,
    asOf,
    warnings,
    failedReminders,
    untaken,
    overdue,
    windowOpen,
    upcoming,
    undated,
    closed,
    proposed,
  };
};
