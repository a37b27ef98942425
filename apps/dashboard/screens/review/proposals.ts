/** What is reviewed: what a source's words were taken for, in the order in which it says them. */
import type { Commitment } from '../../api/queries.js';
import type { ReadProposal } from '../../api/visits.js';
import { inOrder } from '../../components/passages.js';

export interface Proposal {
  readonly number: number;
  readonly commitment: Commitment;
  /** What was read, where a reading proposed it. */
  readonly read: ReadProposal | undefined;
  readonly state: 'waiting' | 'recorded' | 'dismissed';
}

const stateOf = ({ stage }: Commitment): Proposal['state'] =>
  stage === 'proposed' ? 'waiting' : stage === 'dismissed' ? 'dismissed' : 'recorded';

export const proposalsOf = (
  commitments: readonly Commitment[],
  read: readonly ReadProposal[],
  source: string,
): Proposal[] => {
  const byId = new Map(read.map((one) => [one.commitment, one]));
  return inOrder(commitments, source).map((commitment, at) => ({
    number: at + 1,
    commitment,
    read: byId.get(commitment.id),
    state: stateOf(commitment),
  }));
};

/** Neighbours that are decided are told in one line; what waits or is in hand stands alone. */
export type Line =
  | { readonly kind: 'one'; readonly proposal: Proposal }
  | { readonly kind: 'run'; readonly proposals: readonly Proposal[] };

export const linesOf = (
  proposals: readonly Proposal[],
  current: string | undefined,
  unfolded: ReadonlySet<string>,
): Line[] => {
  const lines: Line[] = [];
  let run: Proposal[] = [];
  const end = (): void => {
    const [first] = run;
    if (first && run.length > 1 && !unfolded.has(first.commitment.id))
      lines.push({ kind: 'run', proposals: run });
    else lines.push(...run.map((proposal) => ({ kind: 'one' as const, proposal })));
    run = [];
  };
  for (const proposal of proposals) {
    const isAlone = proposal.state === 'waiting' || proposal.commitment.id === current;
    if (isAlone || run.some(({ state }) => state !== proposal.state)) end();
    if (isAlone) lines.push({ kind: 'one', proposal });
    else run.push(proposal);
  }
  end();
  return lines;
};

/** The next that waits after one, from the beginning if there is none; `undefined` when all is decided. */
export const nextWaiting = (
  proposals: readonly Proposal[],
  after: string | undefined,
): string | undefined => {
  const at = proposals.findIndex(({ commitment }) => commitment.id === after);
  const others = [...proposals.slice(at + 1), ...proposals.slice(0, Math.max(0, at))];
  return others.find(({ state }) => state === 'waiting')?.commitment.id;
};
