import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { type CommandOrigin, Commands } from '#commands/commands.js';
import type { Receipt } from '#commands/receipt.js';
import type { CommandTo } from '#domain/command-types.js';
import type { CommandRequest } from '#event-store/command-handling.js';
import { CommandIdReused, WrongExpectedVersion } from '#event-store/event-store.js';
import { Departures } from '#platform/auth/departures.js';
import { Problem } from '#platform/http/problems.js';

/** One command, asked over HTTP. */
export class Ask extends Command<Receipt> {
  constructor(
    readonly command: CommandTo,
    readonly origin: CommandOrigin,
  ) {
    super();
  }
}

@CommandHandler(Ask)
export class AskHandler implements ICommandHandler<Ask> {
  constructor(
    private readonly commands: Commands,
    private readonly departures: Departures,
  ) {}

  /** @throws {Rejected} by the domain @throws {Problem} STALE_VERSION, BUSY, IDEMPOTENCY_KEY_REUSED */
  async execute({ command, origin }: Ask): Promise<Receipt> {
    const receipt = await askOf(this.commands, command, origin);
    // Asked again, it is done again: a process that died in between has ended nothing yet.
    if (command.type === 'RemoveReader' && command.data.because === 'left')
      await this.departures.letGo(command.data.reader);
    return receipt;
  }
}

/** Has a command carried out. @throws {Rejected} by the domain @throws {Problem} STALE_VERSION, BUSY, IDEMPOTENCY_KEY_REUSED */
export const askOf = async (
  commands: Commands,
  command: CommandTo,
  origin: CommandOrigin,
): Promise<Receipt> => {
  try {
    return await commands.carryOut(command, origin);
  } catch (error) {
    throw inWords(error, origin.request);
  }
};

/** What the store's own refusals mean to whoever asked; others pass unchanged. */
const inWords = (error: unknown, { expectedVersion }: CommandRequest): unknown => {
  if (error instanceof CommandIdReused) {
    return new Problem('IDEMPOTENCY_KEY_REUSED', {
      hint: 'repeat the first request as it was, or choose a new key',
    });
  }
  if (!(error instanceof WrongExpectedVersion)) return error;
  if (expectedVersion === undefined) {
    return new Problem('BUSY', { hint: 'send it again in a moment', headers: { 'retry-after': '1' } });
  }
  return new Problem('STALE_VERSION', {
    detail: `you saw version ${expectedVersion}, it is at version ${error.actual}`,
    params: { seen: expectedVersion, version: error.actual },
    hint: 'read it again, and send the command with its new ETag if you still want it',
    more: { version: error.actual },
    headers: { etag: `"${error.actual}"` },
  });
};
