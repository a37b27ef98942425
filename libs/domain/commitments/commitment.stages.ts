import { Rejected } from '../refusals.js';
import { type Commitment, type CommitmentAt, type Existing, isAt } from './commitment.state.js';

/** @throws {Rejected} COMMITMENT_NOT_FOUND */
export const found = (commitment: Commitment): Existing => {
  if (commitment.stage === 'none') throw new Rejected('COMMITMENT_NOT_FOUND', {});
  return commitment;
};

/**
 * The commitment, when it is open or at one of the other stages named.
 * @throws {Rejected} COMMITMENT_NOT_FOUND, COMMITMENT_NOT_OPEN
 */
export const open = <Stage extends Commitment['stage'] = never>(
  commitment: Commitment,
  ...orAt: Stage[]
): CommitmentAt<'open'> | CommitmentAt<Stage> => {
  const present = found(commitment);
  if (isAt(present, ...orAt) || present.stage === 'open') return present;
  const { id, stage } = present;
  throw new Rejected('COMMITMENT_NOT_OPEN', { commitment: id, stage });
};

export const linkToItself = (pointer: string): Rejected => new Rejected('LINK_TO_ITSELF', {}, pointer);
