import { Optional } from '@nestjs/common';
import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { type CommandOrigin, Commands } from '#commands/commands.js';
import { CurrentRows } from '#commands/current-rows.js';
import type { Receipt } from '#commands/receipt.js';
import { type CommandTo, commandNamed } from '#domain/command-types.js';
import { idInStream } from '#domain/event-types.js';
import { CommandIdReused, WrongExpectedVersion } from '#event-store/event-store.js';
import { Departures } from '#platform/auth/departures.js';
import { staleVersion } from '#platform/http/if-match.js';
import { Problem } from '#platform/http/problems.js';
import { NamedBodies } from './bodies/named-bodies.js';

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
    private readonly bodies: NamedBodies,
    @Optional() private readonly current?: CurrentRows,
  ) {}

  /** @throws {Rejected} by the domain @throws {Problem} STALE_VERSION, BUSY, IDEMPOTENCY_KEY_REUSED */
  async execute({ command, origin }: Ask): Promise<Receipt> {
    const warnings = await this.bodies.nearIn(command);
    const receipt = await askOf(this.commands, command, origin, this.current);
    this.bodies.named(command);
    // Asked again, it is done again: a process that died in between has ended nothing yet.
    if (command.type === 'RemoveReader' && command.data.because === 'left')
      await this.departures.letGo(command.data.reader);
    return receipt.changed && warnings.length > 0 ? { ...receipt, warnings } : receipt;
  }
}

/**
 * Has a command carried out.
 * @param current shows what was changed meanwhile, where there is somebody who can
 * @throws {Rejected} by the domain @throws {Problem} STALE_VERSION, BUSY, IDEMPOTENCY_KEY_REUSED
 */
export const askOf = async (
  commands: Commands,
  command: CommandTo,
  origin: CommandOrigin,
  current: CurrentRows | undefined,
): Promise<Receipt> => {
  try {
    return await commands.carryOut(command, origin);
  } catch (error) {
    if (error instanceof CommandIdReused) {
      throw new Problem('IDEMPOTENCY_KEY_REUSED', {
        hint: 'repeat the first request as it was, or choose a new key',
      });
    }
    if (!(error instanceof WrongExpectedVersion)) throw error;
    const { expectedVersion: seen } = origin.request;
    if (seen === undefined) {
      throw new Problem('BUSY', { hint: 'send it again in a moment', headers: { 'retry-after': '1' } });
    }
    throw staleVersion(
      seen,
      error.actual,
      await current?.since(error.actual, commandNamed(command.type).of, idInStream(error.streamId)),
    );
  }
};
