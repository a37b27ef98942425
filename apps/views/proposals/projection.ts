import { type Redating, redating } from '#domain/commitments/commitment.events.js';
import { defineProjection, type Fold, onEach, type RecordedOf } from '#projections/projection.js';
import { commitmentOf } from '../streams.js';
import {
  type mendable,
  type ReadProposal,
  type ReadProposalVersion,
  readProposals,
  readProposalVersion,
} from './table.js';

type Views = { proposals: ReadProposal; versions: ReadProposalVersion };
type Mendable = (typeof mendable)[number];

type Settling = RecordedOf<'CommitmentAccepted' | 'CommitmentDismissed'>;
type Mending = RecordedOf<'CommitmentReworded' | 'CommitmentAssigned' | Redating['type']> | Settling;

/** What readings proposed, and what people made of it. What was proposed by hand is none of its rows. */
export const readProposalsProjection = defineProjection<Views>({
  name: 'read_proposal',
  version: 2,
  tables: { proposals: readProposals, versions: readProposalVersion },
  past: { proposals: 'versions' },
  on: {
    CommitmentProposed: ({ proposals }, event) => {
      const { commitment, visit, kind, direction, statement, parties, timeframe, readAs } = event.data;
      if (!readAs) return;
      proposals.put({
        commitment,
        visit,
        ...readAs,
        outcome: 'waiting',
        read: { kind, direction, statement, parties, edtf: timeframe.edtf },
        mended: [],
        settledBy: null,
        settledAt: null,
        sincePosition: event.position,
      });
    },
    CommitmentReworded: (fold, event) => mend(fold, event, ['statement']),
    CommitmentAssigned: (fold, event) =>
      // Who looks after it here, no source says.
      mend(fold, event, ({ read: { parties } }) => {
        const { owner: _, ...said } = event.data.parties;
        const { owner: __, ...before } = parties;
        return JSON.stringify(said) === JSON.stringify(before) ? [] : ['parties'];
      }),
    ...onEach([...redating], (fold: Fold<Views>, event) => mend(fold, event, ['date'])),
    CommitmentAccepted: (fold, event) => {
      const { kind, direction } = event.data;
      settle(fold, event, 'accepted', [
        ...(kind ? (['kind'] as const) : []),
        ...(direction ? (['direction'] as const) : []),
      ]);
    },
    CommitmentDismissed: (fold, event) => settle(fold, event, 'dismissed', []),
    ProposalRestored: ({ proposals }, event) => {
      const before = proposals.get(commitmentOf(event));
      if (!before) return;
      const waiting = { outcome: 'waiting', settledBy: null, settledAt: null } as const;
      proposals.put({ ...before, ...waiting, sincePosition: event.position });
    },
  },
});

/** What happens once it was accepted is no error of the reading. */
const mend = (
  { proposals }: Fold<Views>,
  event: Mending,
  what: readonly Mendable[] | ((before: ReadProposal) => readonly Mendable[]),
): void => {
  const before = proposals.get(commitmentOf(event));
  if (before?.outcome !== 'waiting') return;
  const mended = typeof what === 'function' ? what(before) : what;
  proposals.put({
    ...before,
    mended: [...new Set([...before.mended, ...mended])],
    sincePosition: event.position,
  });
};

const settle = (
  { proposals }: Fold<Views>,
  event: Settling,
  outcome: ReadProposal['outcome'],
  mended: readonly Mendable[],
): void => {
  const before = proposals.get(commitmentOf(event));
  if (!before) return;
  proposals.put({
    ...before,
    outcome,
    mended: [...new Set([...before.mended, ...mended])],
    settledBy: event.data.by,
    settledAt: event.data.at,
    sincePosition: event.position,
  });
};
