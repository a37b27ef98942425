import type { Commands } from '#commands/commands.js';
import type { Receipt } from '#commands/receipt.js';
import type { CommandTo } from '#domain/command-types.js';
import type { ActorId } from '#domain/event.js';
import { CommandIdReused, type EventStore, WrongExpectedVersion } from '#event-store/event-store.js';
import { problemOf } from '#platform/http/failures.js';
import { Problem } from '#platform/http/problems.js';
import { requestOf } from './step.js';

export type Asked =
  | {
      readonly receipt: Receipt;
      /** Whether an import asked the same before: then this is the answer of then. */
      readonly isRepeated: boolean;
      readonly refused?: undefined;
    }
  | { readonly refused: Problem; readonly receipt?: undefined };

/** Asks for the commands of an import: of the register itself, or of a trial that keeps what is written to itself. */
export class Asking {
  constructor(
    private readonly commands: Commands,
    readonly store: EventStore,
    private readonly by: ActorId,
    private readonly isConfirmed: boolean,
  ) {}

  /**
   * Asks for a command as the file says it, and once more as confirmed where it came back as unlikely and the person who imports
   * said that such things are so. Either has a key of its own, so that a repetition doubles nothing.
   * @throws what is no refusal of this command, such as a database that is away
   */
  async ask(
    command: CommandTo,
    { repetition = 0, seen }: { readonly repetition?: number; readonly seen?: number },
  ): Promise<Asked> {
    const first = await this.once(command, repetition, seen);
    if (!this.isConfirmed || first.refused?.code !== 'UNLIKELY') return first;
    const confirmed = { ...command, data: { ...command.data, confirmed: true } } as CommandTo;
    return this.once(confirmed, repetition, seen);
  }

  private async once(command: CommandTo, repetition: number, seen: number | undefined): Promise<Asked> {
    const request = requestOf(command, repetition, seen);
    try {
      const isRepeated = (await this.store.answerTo(request.commandId, request.fingerprint)) !== undefined;
      const receipt = await this.commands.carryOut(command, { by: this.by, request });
      return { receipt, isRepeated };
    } catch (error) {
      const refused = refusalIn(error);
      if (refused.status >= 500) throw error;
      return { refused };
    }
  }
}

const refusalIn = (error: unknown): Problem => {
  if (error instanceof CommandIdReused) return new Problem('IDEMPOTENCY_KEY_REUSED');
  if (!(error instanceof WrongExpectedVersion)) return problemOf(error);
  const { expected: seen, actual: version } = error;
  return new Problem('STALE_VERSION', {
    detail: `you saw version ${seen}, it is at version ${version}`,
    params: { seen, version },
  });
};
