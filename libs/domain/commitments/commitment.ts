import { type CommandContext, type Decider, unheardOf } from '../decider.js';
import { stamped } from '../event.js';
import type { CommitmentId, VisitId } from '../values.js';
import { close, following, reopen } from './commitment.closing.js';
import type { CommitmentCommand } from './commitment.commands.js';
import {
  accept,
  addEvidence,
  assign,
  type CommitmentContext,
  dismiss,
  type Fact,
  link,
  narrow,
  postpone,
  propose,
  record,
  report,
  reword,
  setRecurrence,
  tag,
  verifyEvidence,
} from './commitment.decide.js';
import type { CommitmentEvent } from './commitment.events.js';
import { type Commitment, evolve, initial } from './commitment.state.js';

export type { CommitmentCommand } from './commitment.commands.js';
export type { CommitmentContext } from './commitment.decide.js';
export { type Commitment, type CommitmentAt, slipDays } from './commitment.state.js';

const facts = (command: CommitmentCommand & CommitmentContext, state: Commitment): Fact[] => {
  switch (command.type) {
    case 'ProposeCommitment':
      return propose(command.data, state, command.visit);
    case 'AcceptProposal':
      return accept(state);
    case 'DismissProposal':
      return dismiss(command.data, state);
    case 'RecordCommitment':
      return record(command.data, state, command.visit);
    case 'RewordCommitment':
      return reword(command.data, state, command.visit);
    case 'AssignCommitment':
      return assign(command.data, state);
    case 'NarrowTimeframe':
      return narrow(command.data, state, command.visit);
    case 'PostponeCommitment':
      return postpone(command.data, state);
    case 'ReportProgress':
      return report(command.data, state);
    case 'AddEvidence':
      return addEvidence(command.data, state, command.visit);
    case 'VerifyEvidence':
      return verifyEvidence(command.data, state);
    case 'CloseCommitment':
      return close(command.data, state);
    case 'ReopenCommitment':
      return reopen(command.data, state);
    case 'LinkCommitment':
      return link(command.data, state);
    case 'SetRecurrence':
      return setRecurrence(command.data, state);
    case 'TagCommitment':
      return tag(command.data, state);
    default:
      return unheardOf(command);
  }
};

/** What somebody undertook, from proposal to outcome. */
export const commitment: Decider<CommitmentCommand & CommitmentContext, Commitment, CommitmentEvent> = {
  initial,
  evolve,
  decide: (command, state) => stamped<CommitmentEvent>(facts(command, state), command),
};

/**
 * The visit whose sources or place the command is read against, which its context must then carry
 * as it stands; `undefined` when it needs none, and `visit.initial` will do.
 */
export const visitNeededBy = (command: CommitmentCommand, state: Commitment): VisitId | undefined => {
  if (command.type === 'ProposeCommitment' || command.type === 'RecordCommitment') return command.data.visit;
  return state.stage !== 'none' && hasQuote(command) ? state.terms.visit : undefined;
};

const hasQuote = (command: CommitmentCommand): boolean => {
  switch (command.type) {
    case 'RewordCommitment':
    case 'NarrowTimeframe':
      return command.data.because !== undefined && 'quote' in command.data.because;
    case 'AddEvidence':
      return command.data.form === 'document';
    default:
      return false;
  }
};

/**
 * What closing a recurring commitment writes beside it: the events that begin the next occurrence,
 * for a stream that must not exist yet. `state` is the one the command was decided on. `undefined`
 * for every other command, and when `decide` had nothing to say.
 *
 * @throws {Rejected} as `decide` does for the same command and state
 */
export const nextOccurrence = (
  command: CommitmentCommand & CommandContext,
  state: Commitment,
): { id: CommitmentId; events: CommitmentEvent[] } | undefined => {
  if (command.type !== 'CloseCommitment' || state.stage !== 'open') return undefined;
  const next = following(command.data, state);
  return next && { id: next.id, events: stamped<CommitmentEvent>(next.facts, command) };
};
