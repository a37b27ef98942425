import type { Unstamped } from '../event.js';
import { changes, defined, same } from '../plain.js';
import { Rejected } from '../refusals.js';
import { sameDate } from '../timeframes/timeframe.js';
import { quoteFrom, recorded, type Visit } from '../visits/visit.js';
import type { DataOf } from './commitment.commands.js';
import type { CommitmentEvent } from './commitment.events.js';
import { found, linkToItself, open } from './commitment.stages.js';
import type { Acceptance, Commitment, Existing, Undertaken } from './commitment.state.js';

type Fact = Unstamped<CommitmentEvent>;

// What was a slip of a clerk is taken back by an event of its own: what was said stays in the history, and counts no more.

/**
 * A proposal that was dismissed by mistake waits again to be decided; what was taken back by mistake is open again. Nothing
 * follows either, so it is the last event.
 */
export const restore = ({ reason }: DataOf<'RestoreProposal'>, commitment: Commitment): Fact[] => {
  const present = found(commitment);
  if (present.stage === 'proposed') return [];
  if (present.stage === 'open' && present.restored) return [];
  if (present.stage === 'dismissed' && present.takenBack) {
    const { sameAs } = present.takenBack;
    const data = { corrects: present.version, ...(sameAs && { sameAs }), ...defined({ reason }) };
    return [{ type: 'RecordingRestored', data }];
  }
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

/** Each verification by itself: what others have verified stays. @throws {Rejected} EVIDENCE_NOT_FOUND, VERIFICATION_NOT_FOUND */
export const takeBackVerification = (
  { evidence, verification: corrects, reason }: DataOf<'TakeBackVerification'>,
  commitment: Commitment,
): Fact[] => {
  const present = open(commitment, 'closed');
  if (present.unverified.includes(corrects)) return [];
  const piece = present.evidence.find(({ item }) => item.id === evidence);
  if (!piece) throw noEvidence(present, evidence);
  const left = piece.verifications.filter(({ version }) => version !== corrects);
  if (left.length === piece.verifications.length) {
    const known = piece.verifications.map(({ version }) => version);
    throw new Rejected(
      'VERIFICATION_NOT_FOUND',
      { evidence, verification: corrects, known },
      '/verification',
    );
  }
  const before = left.at(-1);
  const last = before ? { by: before.by, at: before.at } : null;
  return [{ type: 'VerificationTakenBack', data: { evidence, corrects, last, ...defined({ reason }) } }];
};

/**
 * A proposal that was accepted by mistake waits again, as long as nothing happened that only what is open can have happen to it.
 * Words, parties, tags and a corrected date stay: a proposal may have them too, and each is taken back by itself.
 * @throws {Rejected} ACCEPTANCE_STANDS
 */
export const takeBackAcceptance = (
  { reason }: DataOf<'TakeBackAcceptance'>,
  commitment: Commitment,
): Fact[] => {
  const present = found(commitment);
  if (present.stage === 'proposed') return [];
  const undertaken = open(commitment);
  const { id, accepted, terms } = undertaken;
  if (!accepted) throw new Rejected('ACCEPTANCE_STANDS', { commitment: id, how: 'recorded' });
  const how = happenedSince(accepted, undertaken);
  if (how) throw new Rejected('ACCEPTANCE_STANDS', { commitment: id, how });
  const { version: corrects, from, as } = accepted;
  // What was corrected since is no longer what accepting it said.
  const proposed = defined({
    kind: as.kind === terms.kind ? from.kind : undefined,
    direction: as.direction === terms.direction ? from.direction : undefined,
  });
  return [{ type: 'AcceptanceTakenBack', data: { corrects, ...proposed, ...defined({ reason }) } }];
};

/** What happened since it was accepted and was no correction; what was taken back did not happen. */
const happenedSince = (
  { version, timeframe }: Acceptance,
  { told, evidence, timeframeSetBy, postponements, reopened, terms }: Undertaken,
): 'report' | 'evidence' | 'date' | 'closed' | undefined => {
  if (told.length > 0) return 'report';
  if (evidence.length > 0) return 'evidence';
  const isSetSince = timeframeSetBy > version && !sameDate(terms.timeframe, timeframe);
  if (postponements > 0 || isSetSince) return 'date';
  return reopened ? 'closed' : undefined;
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

/**
 * Of which visit and kind it is, who owes it, and which words it rests on: also of a closed one, since briefs go on counting it.
 * @throws {Rejected} VISIT_NOT_FOUND, VISIT_QUOTED, and as `quoteFrom`
 */
export const correctTerms = (
  { reason, quotes: asked, ...others }: DataOf<'CorrectTerms'>,
  commitment: Commitment,
  visit: Visit,
): Fact[] => {
  const present = open(commitment, 'proposed', 'closed');
  const { terms } = present;
  const { visit: id = terms.visit } = others;
  if (id !== terms.visit) {
    recorded(visit, { visit: id }, '/visit');
    refuseQuotesLeft(present, asked !== undefined);
  }
  const quotes = asked?.map((quote, index) => quoteFrom(visit, quote, `/quotes/${index}`));
  const { visit: toVisit, ...corrected } = changes(terms, { ...terms, ...defined({ ...others, quotes }) });
  const data = { ...defined({ toVisit }), ...corrected };
  return Object.keys(data).length === 0
    ? []
    : [{ type: 'TermsCorrected', data: { ...data, ...defined({ reason }) } }];
};

/** A quote says where its words stand in a source of its visit: in another visit there is no such place. */
const refuseQuotesLeft = (present: Existing, isGivenAnew: boolean): void => {
  const { id, terms } = present;
  const refused = (how: 'quotes' | 'evidence'): Rejected =>
    new Rejected('VISIT_QUOTED', { commitment: id, visit: terms.visit, how }, '/visit');
  if (terms.quotes.length > 0 && !isGivenAnew) throw refused('quotes');
  const evidence = 'evidence' in present ? present.evidence : [];
  if (evidence.some(({ item }) => item.form === 'document')) throw refused('evidence');
};

/** One that was taken back needs it no more. @throws {Rejected} REPORT_NOT_FOUND */
export const retractReport = (
  { report: corrects, reason }: DataOf<'RetractReport'>,
  commitment: Commitment,
): Fact[] => {
  const { id, told, unsaid } = open(commitment, 'closed');
  if (unsaid.includes(corrects)) return [];
  const left = told.filter(({ version }) => version !== corrects);
  if (left.length === told.length) {
    const known = told.map(({ version }) => version);
    throw new Rejected('REPORT_NOT_FOUND', { commitment: id, report: corrects, known }, '/report');
  }
  const before = left.at(-1);
  const last = before ? { report: before.report, at: before.at, ...defined({ on: before.on }) } : null;
  return [{ type: 'ReportRetracted', data: { corrects, last, ...defined({ reason }) } }];
};

/** What nobody promised, or what stands in the register already, counts as nothing; its history stays. */
export const takeBack = ({ sameAs, reason }: DataOf<'TakeBackRecording'>, commitment: Commitment): Fact[] => {
  const present = found(commitment);
  if (present.stage === 'dismissed' && present.takenBack) return [];
  const { id } = open(commitment);
  if (sameAs === id) throw linkToItself('/sameAs');
  return [{ type: 'RecordingTakenBack', data: { reason, ...defined({ sameAs }) } }];
};
