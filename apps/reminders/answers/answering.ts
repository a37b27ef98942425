import { hash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import {
  type Commitment,
  type CommitmentCommand,
  commitment,
  nextOccurrence,
  visitNeededBy,
} from '#domain/commitments/commitment.js';
import { fold } from '#domain/decider.js';
import { commitmentStream, remindersStream, visitStream } from '#domain/event-types.js';
import { Rejected } from '#domain/refusals.js';
import { reminderName } from '#domain/reminders/reminder-key.js';
import { type RemindersCommand, reminders } from '#domain/reminders/reminders.js';
import type { VisitId } from '#domain/values.js';
import type { VisitEvent } from '#domain/visits/visit.events.js';
import { type Visit, visit } from '#domain/visits/visit.js';
import { type CommandRequest, handle } from '#event-store/command-handling.js';
import { EventStore, WrongExpectedVersion } from '#event-store/event-store.js';
import { Clock } from '#platform/clock.js';
import { currentTrace } from '#platform/tracing/tracing.js';
import { AnswerDesk, type OpenCase, tokenHash } from './answer-desk.js';
import type { Answer } from './answer-form.js';

/**
 * Does what somebody answered, as the reader the reminder was written to. The command's id is the link's own: however often
 * it is sent, by two clicks or after a crash, it is recorded once.
 */
@Injectable()
export class Answering {
  constructor(
    private readonly store: EventStore,
    private readonly clock: Clock,
    private readonly desk: AnswerDesk,
  ) {}

  /**
   * @throws {Rejected} by the domain; nothing was recorded and the link stays good
   * @throws {CommandIdReused} the link was used at this very moment for another answer
   * @throws {WrongExpectedVersion} too many write at once
   */
  async answer(open: OpenCase, answer: Answer): Promise<void> {
    switch (answer.action) {
      case 'acknowledge':
        await this.seen(open);
        break;
      case 'snooze':
        await this.ofReminders(
          open,
          { type: 'Snooze', data: { reader: open.reader.id, until: answer.until } },
          answer,
          '',
        );
        await this.seen(open);
        break;
      case 'done': {
        const { action: _, ...data } = answer;
        await this.ofCommitment(open, { type: 'CloseCommitment', data }, answer);
        break;
      }
      case 'postpone': {
        const { action: _, edtf, ...why } = answer;
        await this.ofCommitment(
          open,
          { type: 'PostponeCommitment', data: { timeframe: { edtf }, ...why } },
          answer,
        );
        await this.seen(open);
        break;
      }
    }
    await this.desk.markUsed(open);
  }

  /** Who answers has seen all that the mail told of it: nobody one level up is to hear that they did not. */
  private async seen(open: OpenCase): Promise<void> {
    for (const key of open.keys) {
      const part = `/seen/${reminderName(key)}`;
      await this.ofReminders(open, { type: 'Acknowledge', data: { key } }, { action: 'acknowledge' }, part);
    }
  }

  private async ofReminders(
    open: OpenCase,
    command: RemindersCommand,
    answer: Answer,
    part: string,
  ): Promise<void> {
    const { told, visit: of } = open;
    await handle(this.store, {
      streamId: remindersStream(told.commitment),
      decider: reminders,
      command: () => ({ ...command, ...this.by(open), commitment: told.commitment, visit: of }),
      request: requestOf(open, answer, part),
    });
  }

  private async ofCommitment(open: OpenCase, command: CommitmentCommand, answer: Answer): Promise<void> {
    const { commitment: id } = open.told;
    const closing = handle(this.store, {
      streamId: commitmentStream(id),
      decider: commitment,
      command: async (state) => ({
        ...command,
        ...this.by(open),
        visit: await this.visitFor(command, state),
      }),
      begins: (decided, state) => {
        const next = nextOccurrence(decided, state);
        return next && { streamId: commitmentStream(next.id), events: next.events };
      },
      request: requestOf(open, answer, ''),
    });
    await closing.catch((error) => {
      const isNextTaken = error instanceof WrongExpectedVersion && error.streamId !== commitmentStream(id);
      if (!isNextTaken) throw error;
      throw new Rejected('COMMITMENT_EXISTS', {
        detail: `the next occurrence would be ${error.streamId}`,
        hint: 'close it in Aide-mémoire, where the next can be given another id',
      });
    });
  }

  private by({ reader }: OpenCase) {
    return { by: reader.id, now: this.clock.now() };
  }

  private visitFor(command: CommitmentCommand, state: Commitment): Visit | Promise<Visit> {
    const needed = visitNeededBy(command, state);
    return needed ? this.visitAt(needed) : visit.initial;
  }

  private async visitAt(id: VisitId): Promise<Visit> {
    const events = await this.store.readStream(visitStream(id));
    // A visit's stream holds only its own events.
    return fold(visit, events as unknown as readonly VisitEvent[]);
  }
}

const requestOf = ({ token }: OpenCase, answer: Answer, part: string): CommandRequest => {
  const traceparent = currentTrace();
  return {
    commandId: `answer/${tokenHash(token)}${part}`,
    fingerprint: hash('sha256', JSON.stringify(answer)),
    repeatable: true,
    ...(traceparent && { traceparent }),
  };
};
