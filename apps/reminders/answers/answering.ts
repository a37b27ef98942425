import { hash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Commands } from '#commands/commands.js';
import type { CommandTo } from '#domain/command-types.js';
import { reminderName } from '#domain/reminders/reminder-key.js';
import type { CommandRequest } from '#event-store/command-handling.js';
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
    private readonly commands: Commands,
    private readonly desk: AnswerDesk,
  ) {}

  /**
   * @throws {Rejected} by the domain; nothing was recorded and the link stays good
   * @throws {CommandIdReused} the link was used at this very moment for another answer
   * @throws {WrongExpectedVersion} too many write at once
   */
  async answer(open: OpenCase, answer: Answer): Promise<void> {
    switch (answer.kind) {
      case 'acknowledge':
        await this.seen(open);
        break;
      case 'snooze':
        await this.carryOut(
          open,
          { type: 'Snooze', data: { reader: open.reader.id, until: answer.until } },
          requestOf(open, answer),
        );
        await this.seen(open);
        break;
      case 'done': {
        const { kind: _, ...data } = answer;
        await this.carryOut(open, { type: 'CloseCommitment', data }, requestOf(open, answer));
        break;
      }
      case 'postpone': {
        const { kind: _, edtf, ...why } = answer;
        await this.carryOut(
          open,
          { type: 'PostponeCommitment', data: { timeframe: { edtf }, ...why } },
          requestOf(open, answer),
        );
        await this.seen(open);
        break;
      }
      case 'fix': {
        const data = { timeframe: { edtf: answer.edtf }, because: { note: answer.reason } };
        await this.carryOut(open, { type: 'NarrowTimeframe', data }, requestOf(open, answer));
        await this.seen(open);
        break;
      }
    }
    await this.desk.markUsed(open);
  }

  /** Who answers has seen all that the mail told of it: nobody one level up is to hear that they did not. */
  private async seen(open: OpenCase): Promise<void> {
    for (const key of open.keys) {
      const request = requestOf(open, { kind: 'acknowledge' }, `/seen/${reminderName(key)}`);
      await this.carryOut(open, { type: 'Acknowledge', data: { key } }, request);
    }
  }

  private async carryOut(open: OpenCase, said: Said, request: CommandRequest): Promise<void> {
    await this.commands.carryOut({ ...said, id: open.told.commitment }, { by: open.reader.id, request });
  }
}

type Unaddressed<Type> = Type extends CommandTo['type'] ? Omit<CommandTo<Type>, 'id'> : never;
type Said = Unaddressed<
  'Acknowledge' | 'Snooze' | 'CloseCommitment' | 'PostponeCommitment' | 'NarrowTimeframe'
>;

const requestOf = ({ token }: OpenCase, answer: Answer, part = ''): CommandRequest => {
  const traceparent = currentTrace();
  return {
    commandId: `answer/${tokenHash(token)}${part}`,
    fingerprint: hash('sha256', JSON.stringify(answer)),
    repeatable: true,
    ...(traceparent && { traceparent }),
  };
};
