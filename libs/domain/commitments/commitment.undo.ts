import { fileIdOf } from '../files.js';
import { defined } from '../plain.js';
import { reason, type Undo, type Undoable } from '../undo.js';
import type { CommitmentCommand } from './commitment.commands.js';
import type { CommitmentEvent } from './commitment.events.js';
import type { Commitment, Existing } from './commitment.state.js';

const by = (type: CommitmentCommand['type'], data: object): Undo => ({ type, data: { ...data } });

/** How an event of a commitment is taken back. Who verified has looked: that again only a person can say. */
export const undoOf = (event: CommitmentEvent, before: Commitment, version: number): Undoable => {
  if (before.stage !== 'none') return undoOfLater(event, before, version);
  const isRecorded = event.type === 'CommitmentRecorded';
  return { of: 'stage', by: by(isRecorded ? 'TakeBackRecording' : 'DismissProposal', { reason }) };
};

const undoOfLater = (event: CommitmentEvent, before: Existing, version: number): Undoable => {
  const { terms, recurrence } = before;
  switch (event.type) {
    case 'CommitmentReworded':
      return {
        of: 'statement',
        by: by('RewordCommitment', { statement: terms.statement, language: terms.language }),
      };
    case 'CommitmentAssigned':
      return { of: 'parties', by: by('AssignCommitment', { ...terms.parties, confirmed: true }) };
    case 'BodyRenamed':
      return { of: 'parties', by: undefined };
    case 'CommitmentTagged':
      return { of: 'tags', by: by('TagCommitment', { tags: terms.tags }) };
    case 'RecurrenceSet':
      return { of: 'recurrence', by: by('SetRecurrence', { recurrence }) };
    case 'TimeframeNarrowed':
    case 'CommitmentPostponed':
    case 'TimeframeCorrected': {
      const { edtf, words, language, zone, hemisphere } = terms.timeframe;
      const timeframe = { edtf, ...(words !== undefined && { words, language }), zone, hemisphere };
      return { of: 'timeframe', by: by('CorrectTimeframe', { timeframe, reason }) };
    }
    case 'TermsCorrected': {
      const { quotes, toVisit } = event.data;
      const { visit, kind, direction } = terms;
      const back = {
        ...defined({ visit: toVisit && visit, quotes: quotes && terms.quotes }),
        ...{ kind, direction, reason },
      };
      return { of: 'terms', by: by('CorrectTerms', back) };
    }
    case 'ProgressReported':
      return {
        of: reportOf(event.data),
        by: by('RetractReport', { report: version, reason }),
      };
    case 'ReportRetracted': {
      const told = 'told' in before && before.told.find((one) => one.version === event.data.corrects);
      if (!told) return { of: `report ${event.data.corrects}`, by: undefined };
      const data = { report: told.report, ...defined({ on: told.on }), confirmed: true };
      // Only of an open one is reported; of a closed one it would have to be opened first.
      return { of: reportOf(told), by: before.stage === 'open' ? by('ReportProgress', data) : undefined };
    }
    case 'EvidenceAdded': {
      const { id } = event.data.evidence;
      return { of: `evidence ${id}`, by: by('RetractEvidence', { evidence: id, reason }) };
    }
    case 'EvidenceRetracted':
      return { of: `evidence ${event.data.evidence}`, by: addedAgain(event.data.evidence, before) };
    case 'EvidenceVerified': {
      const { evidence } = event.data;
      const data = { evidence, verification: version, reason };
      return { of: `verification ${version}`, by: by('TakeBackVerification', data) };
    }
    case 'VerificationTakenBack':
      return { of: `verification ${event.data.corrects}`, by: undefined };
    case 'CommitmentLinked': {
      const { relation, to } = event.data;
      return { of: `${relation} ${to}`, by: by('UnlinkCommitment', { relation, to, reason }) };
    }
    case 'CommitmentUnlinked': {
      const { relation, to } = event.data;
      return { of: `${relation} ${to}`, by: by('LinkCommitment', { relation, to }) };
    }
    default:
      return { of: 'stage', by: stageBefore(event, before) };
  }
};

/** Two reports in the same words are taken for one that was said again. */
const reportOf = ({ report, on }: { report: string; on?: string | undefined }): string =>
  `report ${on ?? ''} ${report}`;

/** A file is named by its id, words of a source by where they stand. */
const addedAgain = (id: string, before: Existing): Undo | undefined => {
  const item = 'evidence' in before ? before.evidence.find((one) => one.item.id === id)?.item : undefined;
  if (item?.form === 'file') return by('AddEvidence', { ...item, file: fileIdOf(item.file) });
  return item && by('AddEvidence', item);
};

/** What brings it back to the stage that it had. */
const stageBefore = (event: CommitmentEvent, before: Existing): Undo | undefined => {
  switch (event.type) {
    case 'CommitmentAccepted':
      return by('TakeBackAcceptance', { reason });
    case 'AcceptanceTakenBack': {
      if (before.stage !== 'open' || !before.accepted) return undefined;
      const { kind, direction } = before.accepted.as;
      const { terms } = before;
      const data = { kind: kind && terms.kind, direction: direction && terms.direction };
      return by('AcceptProposal', defined(data));
    }
    case 'CommitmentClosed':
      return by('ReopenCommitment', { reason });
    case 'CommitmentReopened': {
      if (before.stage !== 'closed') return undefined;
      const { outcome, on, supersededBy, reason: why } = before.closing;
      return by('CloseCommitment', {
        outcome,
        confirmed: true,
        ...defined({ on, reason: why, supersededBy }),
      });
    }
    case 'CommitmentDismissed':
    case 'RecordingTakenBack':
      return by('RestoreProposal', { reason });
    case 'ProposalRestored':
      return by('DismissProposal', { reason });
    case 'RecordingRestored':
      return by('TakeBackRecording', { reason, ...defined({ sameAs: event.data.sameAs }) });
    default:
      return undefined;
  }
};
