import { readFileSync } from 'node:fs';
import type { Command } from 'commander';
import type { Instant } from '#domain/values.js';
import { SystemClock } from '#platform/clock.js';
import type { ApiClient } from '../client/api-client.js';
import { type Addressee, connect, WrongUse } from '../client/connection.js';
import { processTerminal, type Terminal } from '../terminal/terminal.js';

/** Options that every command takes. */
export interface GlobalOptions {
  readonly data?: string;
  readonly url?: string;
  readonly tokenFile?: string;
  readonly as?: string;
  readonly clock?: Instant;
  readonly json?: boolean;
}

/** What a command works with. */
export interface Session {
  readonly api: ApiClient;
  readonly terminal: Terminal;
  /** Whether a server lives on after this command. */
  readonly isServer: boolean;
  /** Where that server is. */
  readonly url?: string;
}

/** Adds one command to the program. */
export type AddCommand = (program: Command, invocation: Invocation) => void;

/** A token on the command line would show to everybody on the machine, so it stands in a file. @throws {WrongUse} */
const tokenIn = (file: string): string => {
  try {
    return readFileSync(file, 'utf8').trim();
  } catch (error) {
    throw new WrongUse(`--token-file cannot be read: ${error instanceof Error ? error.message : error}`);
  }
};

/** One run of the program: what surrounds it, and the exit code it comes to. */
export class Invocation {
  exitCode = 0;
  /** Whether it goes on when nobody reads what it prints any more (`| head`): a server does, a list does not. */
  outlivesReaders = false;

  constructor(private readonly env: NodeJS.ProcessEnv) {}

  terminal(command: Command): Terminal {
    return processTerminal(command.optsWithGlobals<GlobalOptions>().json === true);
  }

  addressee(command: Command): Addressee {
    const { data, url, tokenFile, as, clock } = command.optsWithGlobals<GlobalOptions>();
    const token = tokenFile === undefined ? this.env.AIDE_MEMOIRE_TOKEN : tokenIn(tokenFile);
    return { env: this.settings(data), url, token, as, clock };
  }

  /** The moment at which this command begins, by its own clock. */
  now(command: Command): Instant {
    return command.optsWithGlobals<GlobalOptions>().clock ?? new SystemClock().now();
  }

  /** The environment, with what the command line says instead; a command by itself logs only what goes wrong. */
  settings(data: string | undefined, said: NodeJS.ProcessEnv = {}): NodeJS.ProcessEnv {
    const quiet = this.env.AIDE_MEMOIRE_LOG_LEVEL ?? 'warn';
    return { ...this.env, AIDE_MEMOIRE_LOG_LEVEL: quiet, ...(data && { AIDE_MEMOIRE_DATA: data }), ...said };
  }

  /** Connects, works, and leaves nothing open behind it. */
  async connected(
    command: Command,
    work: (session: Session) => Promise<void>,
    connecting: typeof connect = connect,
  ): Promise<void> {
    const connection = await connecting(this.addressee(command));
    try {
      await work({ ...connection, terminal: this.terminal(command) });
    } finally {
      await connection.close();
    }
  }
}
