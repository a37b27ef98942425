import type { Decider } from '../decider.js';
import { stamped } from '../event.js';
import { slipInDays } from '../timeframes/timeframe.js';
import type { VisitId } from '../values.js';
import type { CommitmentCommand } from './commitment.commands.js';
import { type CommitmentContext, factsOf } from './commitment.decide.js';
import { type CommitmentEvent, evolve, initial } from './commitment.events.js';
import { type Commitment, type CommitmentAt } from './commitment.state.js';

export { nextOccurrence, successorNeededBy } from './commitment.closing.js';
export type { CommitmentCommand } from './commitment.commands.js';
export type { CommitmentContext } from './commitment.decide.js';
export type { Commitment, CommitmentAt } from './commitment.state.js';

/** What somebody undertook, from proposal to outcome. */
export const commitment: Decider<CommitmentCommand & CommitmentContext, Commitment, CommitmentEvent> = {
  initial,
  evolve,
  decide: (command, state) => stamped<CommitmentEvent>(factsOf(command, state), command),
};

/**
 * The visit whose sources or place the command is read against, which its context must then carry
 * as it stands; `undefined` when it needs none, and `visit.initial` will do.
 */
export const visitNeededBy = (command: CommitmentCommand, state: Commitment): VisitId | undefined =>
  visitIn(command) ??
  (state.stage !== 'none' && (hasQuote(command) || hasDay(command)) ? state.terms.visit : undefined);

/** The visit that it was of, where a command names another: at its place the date was read. */
export const formerVisitNeededBy = (command: CommitmentCommand, state: Commitment): VisitId | undefined => {
  const visit = visitIn(command);
  if (visit === undefined || state.stage === 'none' || visit === state.terms.visit) return undefined;
  return state.terms.visit;
};

/** The visit that a command names. */
const visitIn = ({ data }: CommitmentCommand): VisitId | undefined =>
  'visit' in data ? data.visit : undefined;

/** Days are held against those of the visit. */
const hasDay = ({ data }: CommitmentCommand): boolean => 'on' in data && data.on !== undefined;

const hasQuote = (command: CommitmentCommand): boolean => {
  switch (command.type) {
    case 'RewordCommitment':
    case 'NarrowTimeframe':
      return command.data.because !== undefined && 'quote' in command.data.because;
    case 'AddEvidence':
      return command.data.form === 'document';
    default:
      return 'quotes' in command.data && command.data.quotes !== undefined;
  }
};

/**
 * How many days the last possible day has moved from the baseline's; negative when brought
 * forward. 0 until a postponement, `null` while there is no last day to compare.
 */
export const slipDays = (commitment: CommitmentAt<'open' | 'closed'>): number | null => {
  if (commitment.postponements === 0) return 0;
  return commitment.baseline && slipInDays(commitment.baseline, commitment.terms.timeframe.window);
};
