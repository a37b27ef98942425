import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { DataOf } from '#domain/commitments/commitment.commands.js';
import {
  type Commitment,
  type CommitmentCommand,
  commitment,
  nextOccurrence,
  visitNeededBy,
} from '#domain/commitments/commitment.js';
import { commitmentStream } from '#domain/event-types.js';
import { Rejected } from '#domain/refusals.js';
import type { CommitmentId } from '#domain/values.js';
import { type Visit, visit } from '#domain/visits/visit.js';
import { EventStore, WrongExpectedVersion } from '#event-store/event-store.js';
import { Clock } from '#platform/clock.js';
import type { Answer } from '../answer.js';
import { carryOut } from '../carry-out.js';
import type { CommandOrigin } from '../origin.js';
import { VisitStates } from '../visits/visit-states.js';
import { newCommitmentId } from './commitment-id.js';

type Beginning = 'ProposeCommitment' | 'RecordCommitment';
type NewCommitment = {
  [Type in Beginning]: { readonly type: Type; readonly data: Omit<DataOf<Type>, 'commitment'> };
}[Beginning];

/** Something asked of one commitment; of a new one without an id, which is then chosen here. */
export class AskCommitment extends Command<Answer> {
  constructor(
    readonly commitment: CommitmentId | undefined,
    readonly command: Exclude<CommitmentCommand, { type: Beginning }> | NewCommitment,
    readonly origin: CommandOrigin,
  ) {
    super();
  }
}

const named = (asked: AskCommitment['command'], commitment: CommitmentId): CommitmentCommand => {
  if (asked.type === 'ProposeCommitment') return { type: asked.type, data: { ...asked.data, commitment } };
  if (asked.type === 'RecordCommitment') return { type: asked.type, data: { ...asked.data, commitment } };
  return asked;
};

/** The other commitment a command points to, and where in it. */
const otherIn = ({ type, data }: CommitmentCommand): { id: CommitmentId; pointer: string } | undefined => {
  if (type === 'LinkCommitment') return { id: data.to, pointer: '/to' };
  if (type === 'CloseCommitment' && data.supersededBy) {
    return { id: data.supersededBy, pointer: '/supersededBy' };
  }
  return undefined;
};

@CommandHandler(AskCommitment)
export class CommitmentHandler implements ICommandHandler<AskCommitment> {
  constructor(
    private readonly store: EventStore,
    private readonly visits: VisitStates,
    private readonly clock: Clock,
  ) {}

  async execute({ commitment: given, command: asked, origin }: AskCommitment): Promise<Answer> {
    const { by, request } = origin;
    const id = given ?? newCommitmentId();
    const streamId = commitmentStream(id);
    const command = named(asked, id);
    try {
      return await carryOut(this.store, {
        streamId,
        decider: commitment,
        command: async (state) => ({
          ...command,
          by,
          now: this.clock.now(),
          visit: await this.knownTo(command, state),
        }),
        begins: (decided, state) => {
          const next = nextOccurrence(decided, state);
          return next && { streamId: commitmentStream(next.id), events: next.events };
        },
        request,
      });
    } catch (error) {
      const isNextTaken = error instanceof WrongExpectedVersion && error.streamId !== streamId;
      if (!isNextTaken) throw error;
      throw new Rejected('COMMITMENT_EXISTS', {
        detail: `the next occurrence would be ${error.streamId}`,
        pointer: '/next/commitment',
        hint: 'give the next occurrence another id',
      });
    }
  }

  /** What the command is read against: the other commitment it points to must exist, the visit is looked up. */
  private async knownTo(command: CommitmentCommand, state: Commitment): Promise<Visit> {
    const other = otherIn(command);
    if (other && (await this.store.readStream(commitmentStream(other.id))).length === 0) {
      throw new Rejected('COMMITMENT_NOT_FOUND', { detail: `"${other.id}"`, pointer: other.pointer });
    }
    const needed = visitNeededBy(command, state);
    return needed ? this.visits.stateOf(needed) : visit.initial;
  }
}
