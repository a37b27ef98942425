import { fileIdOf } from '../files.js';
import { defined } from '../plain.js';
import type { CommitmentCommand } from './commitment.commands.js';
import type { Commitment } from './commitment.state.js';

/** A command of a commitment that takes another one back. */
type Undoing = { readonly type: CommitmentCommand['type']; readonly data: Record<string, unknown> };

const reason = 'Taken back';

/**
 * The command that takes another one back, which was decided on `before` and left the stream at `version`. `undefined` where
 * none does, and where what was said has to be said anew by a person: only whoever looked verifies.
 */
export const undoOf = (
  { type, data }: Pick<CommitmentCommand, 'type' | 'data'>,
  before: Commitment,
  version: number,
): Undoing | undefined => {
  const said = data as Record<string, never>;
  if (before.stage === 'none') {
    return type === 'RecordCommitment'
      ? { type: 'TakeBackRecording', data: { reason } }
      : { type: 'DismissProposal', data: { reason } };
  }
  const { terms, recurrence } = before;
  const { edtf, words, language, zone, hemisphere } = terms.timeframe;
  const timeframe = { edtf, ...(words !== undefined && { words, language }), zone, hemisphere };
  switch (type) {
    case 'RewordCommitment':
      return { type, data: { statement: terms.statement, language: terms.language } };
    case 'AssignCommitment':
      return { type, data: { ...terms.parties, confirmed: true } };
    case 'TagCommitment':
      return { type, data: { tags: terms.tags } };
    case 'SetRecurrence':
      return { type, data: { recurrence } };
    case 'NarrowTimeframe':
    case 'PostponeCommitment':
    case 'CorrectTimeframe':
      return { type: 'CorrectTimeframe', data: { timeframe, reason } };
    case 'CorrectTerms': {
      // A quote is said by its words, which the terms do not hold.
      if ('quotes' in said && terms.quotes.length > 0) return undefined;
      const { visit, kind, direction } = terms;
      const isMoved = 'visit' in said && said.visit !== visit;
      const quotes = 'quotes' in said && { quotes: [] };
      return { type, data: { ...(isMoved && { visit }), kind, direction, reason, ...quotes } };
    }
    case 'ReportProgress':
      return { type: 'RetractReport', data: { report: version, reason } };
    case 'AddEvidence':
      return { type: 'RetractEvidence', data: { evidence: said.id, reason } };
    case 'RetractEvidence': {
      const item =
        'evidence' in before ? before.evidence.find((one) => one.item.id === said.evidence)?.item : null;
      if (item?.form === 'file') return { type: 'AddEvidence', data: { ...item, file: fileIdOf(item.file) } };
      return item && item.form !== 'document' ? { type: 'AddEvidence', data: { ...item } } : undefined;
    }
    case 'VerifyEvidence':
      return {
        type: 'TakeBackVerification',
        data: { evidence: said.evidence, verification: version, reason },
      };
    case 'AcceptProposal':
      return { type: 'TakeBackAcceptance', data: { reason } };
    case 'TakeBackAcceptance': {
      if (before.stage !== 'open' || !before.accepted) return undefined;
      const { kind, direction } = before.accepted.as;
      return {
        type: 'AcceptProposal',
        data: defined({ kind: kind && terms.kind, direction: direction && terms.direction }),
      };
    }
    case 'RetractReport': {
      const told = 'told' in before && before.told.find((one) => one.version === said.report);
      const data = told && { report: told.report, ...(told.on && { on: told.on }), confirmed: true };
      // Only of an open one is reported; of a closed one it would have to be opened first.
      return data && before.stage === 'open' ? { type: 'ReportProgress', data } : undefined;
    }
    case 'CloseCommitment':
      return { type: 'ReopenCommitment', data: { reason } };
    case 'ReopenCommitment': {
      if (before.stage !== 'closed') return undefined;
      const { outcome, on, supersededBy, reason: why } = before.closing;
      return {
        type: 'CloseCommitment',
        data: {
          outcome,
          confirmed: true,
          ...(on && { on }),
          ...(why && { reason: why }),
          ...(supersededBy && { supersededBy }),
        },
      };
    }
    case 'LinkCommitment':
      return { type: 'UnlinkCommitment', data: { ...said, reason } };
    case 'UnlinkCommitment':
      return { type: 'LinkCommitment', data: { relation: said.relation, to: said.to } };
    case 'DismissProposal':
      return { type: 'RestoreProposal', data: { reason } };
    case 'TakeBackRecording':
      return { type: 'RestoreProposal', data: { reason } };
    case 'RestoreProposal':
      return before.stage === 'dismissed' && before.takenBack
        ? {
            type: 'TakeBackRecording',
            data: { reason, ...(before.takenBack.sameAs && { sameAs: before.takenBack.sameAs }) },
          }
        : { type: 'DismissProposal', data: { reason } };
    default:
      return undefined;
  }
};
