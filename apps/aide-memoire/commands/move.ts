import type { Command } from 'commander';
import pc from 'picocolors';
import { Config } from '#platform/config.js';
import { connect } from '../client/connection.js';
import { findServer } from '../serve/server-file.js';
import { progressOn } from '../terminal/progress.js';
import type { Terminal } from '../terminal/terminal.js';
import { postgresAddress } from './arguments.js';
import type { AddCommand } from './invocation.js';
import { verify } from './upkeep.js';

interface MoveOptions {
  readonly to: string;
}

export const addMove: AddCommand = (program, invocation) => {
  program
    .command('move')
    .description('take the data folder to a Postgres server, everything as it is, and verify it there')
    .requiredOption(
      '--to <address>',
      'of an empty database: postgres://user:password@host/database',
      postgresAddress,
    )
    .addHelpText(
      'after',
      `
Nothing may run on the folder meanwhile. It is only read, and says afterwards where its register went; the target has all of it or nothing, so a move that was
interrupted is simply run again.

Examples:
  aide-memoire move --to postgres://ana:secret@localhost:5432/aide_memoire
  aide-memoire --data ./other move --to postgresql://localhost/aide_memoire`,
    )
    .action(async ({ to }: MoveOptions, command: Command) => {
      const addressee = invocation.addressee(command);
      // Both sides are databases; events that travel by Kafka are no part of a move.
      const settings = { ...addressee.env, KAFKA_BROKERS: '', DATABASE_URL: to };
      const { dataDir } = Config.from(settings);
      const server = await findServer(dataDir);
      if (server) {
        throw new Error(
          `a server runs on ${dataDir} (${server.url}, process ${server.pid}): stop it, then move`,
        );
      }
      const terminal = invocation.terminal(command);
      const rows = await moved(dataDir, to, terminal);
      const { api, close } = await connect({ ...addressee, env: settings, url: undefined, clock: undefined });
      const ok = await verify({ api, terminal, isServer: false }).finally(close);
      if (!ok) invocation.exitCode = 1;
      terminal.note(ok ? next(dataDir, rows) : distrust(dataDir));
    });
};

/** Rows of each table that were moved. */
const moved = async (
  dataDir: string,
  to: string,
  terminal: Terminal,
): Promise<ReadonlyMap<string, number>> => {
  const { move } = await import('../move/move.js');
  const rows = new Map<string, number>();
  let steps = progressOn(terminal, '');
  for await (const { table, done, total } of move(dataDir, to)) {
    if (done === 0) steps = progressOn(terminal, `Moving ${table}`);
    steps(done, total);
    if (done < total) continue;
    steps.end();
    rows.set(table, total);
    terminal.note(`${table}: ${total} rows moved`);
  }
  return rows;
};

const next = (dataDir: string, rows: ReadonlyMap<string, number>): string =>
  [
    `${pc.bold(`Moved ${rows.get('events')} events and everything made of them.`)} From now on start with the new database:`,
    '  DATABASE_URL=<the address you moved to> npx aide-memoire serve',
    `${dataDir} was left as it is, but for a note where its register went: nothing starts on it any more.`,
  ].join('\n');

const distrust = (dataDir: string): string =>
  `The new database is not as its events say: do not use it. ${dataDir} was left as it is; remove moved.json there to go on with it.`;
