import type { Command } from 'commander';
import { ClockFrom, SystemClock } from '#platform/clock.js';
import { Config } from '#platform/config.js';
import { serve } from '../serve/serve.js';
import type { AddCommand, GlobalOptions } from './invocation.js';

interface ServeOptions extends GlobalOptions {
  readonly host?: string;
  readonly port?: string;
}

export const addServe: AddCommand = (program, invocation) => {
  program
    .command('serve')
    .description('start the server, until Ctrl-C')
    .option('--host <name>', 'where to listen (default: 127.0.0.1)')
    .option('--port <number>', 'where to listen (default: 7373); 0 takes a free one')
    .addHelpText(
      'after',
      `
Examples:
  aide-memoire serve
  aide-memoire serve --port 7474 --data ./other
  aide-memoire serve --clock 2018-10-25    live that day again`,
    )
    .action(async (_: ServeOptions, command: Command) => {
      invocation.outlivesReaders = true;
      const { data, clock, host, port } = command.optsWithGlobals<ServeOptions>();
      const said = { ...(host && { AIDE_MEMOIRE_HOST: host }), ...(port && { AIDE_MEMOIRE_PORT: port }) };
      const config = Config.from(invocation.settings(data, said));
      await serve(
        config,
        clock ? new ClockFrom(clock) : new SystemClock(),
        invocation.terminal(command).print,
      );
    });
};
