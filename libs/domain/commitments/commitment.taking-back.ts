import type { Unstamped } from '../event.js';
import { changes, defined, same } from '../plain.js';
import { Rejected } from '../refusals.js';
import type { DataOf } from './commitment.commands.js';
import type { CommitmentEvent } from './commitment.events.js';
import { found, open } from './commitment.stages.js';
import type { Commitment, Existing } from './commitment.state.js';

type Fact = Unstamped<CommitmentEvent>;

// What was a slip of a clerk is taken back by an event of its own: what was said stays in the history, and counts no more.

/** A proposal that was dismissed by mistake waits again to be decided. Nothing follows a dismissal, so it is the last event. */
export const restore = ({ reason }: DataOf<'RestoreProposal'>, commitment: Commitment): Fact[] => {
  const present = found(commitment);
  if (present.stage === 'proposed') return [];
  if (present.stage === 'dismissed') {
    return [{ type: 'ProposalRestored', data: { corrects: present.version, ...defined({ reason }) } }];
  }
  throw new Rejected('COMMITMENT_NOT_PROPOSED', {
    commitment: present.id,
    stage: present.stage,
    restoring: true,
  });
};

/** What is not linked needs no unlinking. */
export const unlink = (
  { relation, to, reason }: DataOf<'UnlinkCommitment'>,
  commitment: Commitment,
): Fact[] => {
  const { links } = open(commitment, 'proposed', 'closed');
  return links.some((present) => same(present, { relation, to }))
    ? [{ type: 'CommitmentUnlinked', data: { relation, to, ...defined({ reason }) } }]
    : [];
};

/** @throws {Rejected} EVIDENCE_NOT_FOUND */
export const retractEvidence = (
  { evidence, reason }: DataOf<'RetractEvidence'>,
  commitment: Commitment,
): Fact[] => {
  const present = open(commitment, 'closed');
  if (present.evidence.some(({ item }) => item.id === evidence))
    return [{ type: 'EvidenceRetracted', data: { evidence, ...defined({ reason }) } }];
  if (present.retracted.includes(evidence)) return [];
  throw noEvidence(present, evidence);
};

export const noEvidence = (
  { id, evidence: all }: Extract<Existing, { stage: 'open' | 'closed' }>,
  evidence: string,
): Rejected =>
  new Rejected(
    'EVIDENCE_NOT_FOUND',
    { evidence, commitment: id, known: all.map(({ item }) => item.id) },
    '/evidence',
  );

/** Of what kind it is and who owes it: also of a closed one, since briefs go on counting it. */
export const correctTerms = (
  { reason, ...asked }: DataOf<'CorrectTerms'>,
  commitment: Commitment,
): Fact[] => {
  const { terms } = open(commitment, 'proposed', 'closed');
  const corrected = changes(terms, { ...terms, ...defined(asked) });
  return Object.keys(corrected).length === 0
    ? []
    : [{ type: 'TermsCorrected', data: { ...corrected, ...defined({ reason }) } }];
};
