import type { Unstamped } from '../event.js';
import { defined, same } from '../plain.js';
import type { DataOf } from './commitment.commands.js';
import type { CommitmentEvent } from './commitment.events.js';
import { found, open } from './commitment.stages.js';
import type { Commitment } from './commitment.state.js';
import type { Parties } from './commitment.terms.js';

type Fact = Unstamped<CommitmentEvent>;

export const distinct = <T>(values: readonly T[]): T[] => [...new Set(values)];

export const eachOnce = ({ supporting, counterparts, ...rest }: Parties): Parties => ({
  ...rest,
  supporting: distinct(supporting),
  counterparts: distinct(counterparts),
});

export const assign = (
  { confirmed, ...asked }: DataOf<'AssignCommitment'>,
  commitment: Commitment,
): Fact[] => {
  const { terms } = open(commitment, 'proposed');
  const parties = eachOnce({ ...terms.parties, ...defined(asked) });
  return same(parties, terms.parties) ? [] : [{ type: 'CommitmentAssigned', data: { parties } }];
};

/** One that does not name the body has nothing to be renamed. */
export const renameBody = ({ from, to, reason }: DataOf<'RenameBody'>, commitment: Commitment): Fact[] => {
  const present = found(commitment).terms.parties;
  const called = (body: string): string => (body === from ? to : body);
  const parties = eachOnce({
    responsible: present.responsible === null ? null : called(present.responsible),
    supporting: present.supporting.map(called),
    counterparts: present.counterparts.map(called),
    owner: present.owner,
  });
  return same(parties, present)
    ? []
    : [{ type: 'BodyRenamed', data: { from, to, parties, ...defined({ reason }) } }];
};
