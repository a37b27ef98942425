import { Command, CommanderError } from 'commander';
import { WrongSetting } from '#platform/config.js';
import { onClosedPipe } from '#platform/stop.js';
import { fitForTerminal } from '#platform/terminal-text.js';
import { ApiRefusal } from './client/api-client.js';
import { WrongUse } from './client/connection.js';
import { actor, httpAddress, moment } from './commands/arguments.js';
import { commands } from './commands/commands.js';
import { Invocation } from './commands/invocation.js';

/** Runs the program. Returns its exit code: 0, 1 for a failure, 2 for wrong use. */
export const main = async (argv: readonly string[], env: NodeJS.ProcessEnv): Promise<number> => {
  const invocation = new Invocation(env);
  onClosedPipe(() => {
    if (!invocation.outlivesReaders) process.exit(0);
  });
  return carryOut(argv, invocation);
};

/** One command, of a process that may go on. Returns the exit code it comes to. */
export const carryOut = async (argv: readonly string[], invocation: Invocation): Promise<number> => {
  const program = programFor(invocation);
  try {
    await program.parseAsync(argv.length > 2 ? argv : [...argv, '--help']);
    return invocation.exitCode;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2; // Commander has told it already.
    const said = error instanceof Error ? error.message : String(error);
    process.stderr.write(`aide-memoire: ${fitForTerminal(said)}\n`);
    return isWrongUse(error) ? 2 : 1;
  }
};

/** What the API cannot read at all was typed wrongly, as what this program cannot read. */
const isWrongUse = (error: unknown): boolean =>
  error instanceof WrongUse ||
  error instanceof WrongSetting ||
  (error instanceof ApiRefusal && error.problem.code === 'REQUEST_INVALID');

const programFor = (invocation: Invocation): Command => {
  const program = new Command('aide-memoire')
    .description('Keeps track of what official visits promised, to whom, by when, and what became of it.')
    .option('--data <folder>', 'where the embedded database is (default: ./data)')
    .option('--url <address>', 'a server elsewhere; needs a token', httpAddress)
    .option('--token-file <file>', 'where the token of the server at --url stands; or set AIDE_MEMOIRE_TOKEN')
    .option('--as <actor>', 'who acts, such as staff:ana or ana', actor)
    .option(
      '--clock <moment>',
      'begin at another moment, a day (09:00 UTC) or an instant: reads anywhere, writes only into a folder begun with it',
      moment,
    )
    .option('--json', 'JSON for programs instead of tables')
    .configureHelp({ showGlobalOptions: true, helpWidth: Math.min(process.stdout.columns ?? 100, 110) })
    .configureOutput({ outputError: (message, write) => write(onOneLine(message)) })
    .exitOverride();
  for (const add of commands) add(program, invocation);
  settleAlike(program, program);
  return program;
};

/** Every command tells faults as the program does, those inside a command too. */
const settleAlike = (program: Command, { commands: inside }: Command): void => {
  for (const command of inside) {
    command.exitOverride().copyInheritedSettings(program);
    settleAlike(program, command);
  }
};

/** Commander puts what it suggests on a line of its own. */
const onOneLine = (message: string): string =>
  `${fitForTerminal(message)
    .trim()
    .replace(/^error: /, 'aide-memoire: ')
    .replaceAll(/\s*\n\s*/g, ' ')
    .replace(/\.$/, '')}; see --help\n`;
