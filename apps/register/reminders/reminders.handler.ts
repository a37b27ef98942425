import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { remindersStream } from '#domain/event-types.js';
import { type RemindersCommand, reminders } from '#domain/reminders/reminders.js';
import type { CommitmentId } from '#domain/values.js';
import { EventStore } from '#event-store/event-store.js';
import { Clock } from '#platform/clock.js';
import type { Answer } from '../answer.js';
import { carryOut } from '../carry-out.js';
import { existingCommitment } from '../commitments/existing-commitment.js';
import type { CommandOrigin } from '../origin.js';

type AskedByPeople = 'Acknowledge' | 'Snooze' | 'Watch' | 'Unwatch';

/** Something asked of the reminders of one commitment, by people; the jobs record what they sent themselves. */
export class AskReminders extends Command<Answer> {
  constructor(
    readonly commitment: CommitmentId,
    readonly command: Extract<RemindersCommand, { type: AskedByPeople }>,
    readonly origin: CommandOrigin,
  ) {
    super();
  }
}

@CommandHandler(AskReminders)
export class RemindersHandler implements ICommandHandler<AskReminders> {
  constructor(
    private readonly store: EventStore,
    private readonly clock: Clock,
  ) {}

  /** @throws {Rejected} COMMITMENT_NOT_FOUND and what the domain says */
  execute({ commitment, command, origin: { by, request } }: AskReminders): Promise<Answer> {
    return carryOut(this.store, {
      streamId: remindersStream(commitment),
      decider: reminders,
      command: async () => {
        const { visit } = (await existingCommitment(this.store, commitment)).terms;
        return { ...command, commitment, visit, by, now: this.clock.now() };
      },
      request,
    });
  }
}
