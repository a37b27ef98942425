import { type Redating, redating, timeframeFrom } from '#domain/commitments/commitment.events.js';
import { type Parties } from '#domain/commitments/commitment.terms.js';
import { defined } from '#domain/plain.js';
import { isUndated } from '#domain/timeframes/timeframe.js';
import type { Timeframe } from '#domain/timeframes/timeframe.schema.js';
import { type Fold, onEach, type ProjectionDefinition, type RecordedOf } from '#projections/projection.js';
import type { ReminderSubject } from '#read-model/tables/reminders.js';
import { commitmentOf } from '../streams.js';
import type { Views } from './tables.js';

type Changed = RecordedOf<
  | 'CommitmentAccepted'
  | 'AcceptanceTakenBack'
  | 'CommitmentDismissed'
  | 'CommitmentReworded'
  | 'CommitmentAssigned'
  | 'BodyRenamed'
  | Redating['type']
  | 'ProgressReported'
  | 'EvidenceAdded'
  | 'EvidenceVerified'
  | 'VerificationTakenBack'
  | 'CommitmentClosed'
  | 'CommitmentReopened'
  | 'CommitmentLinked'
  | 'CommitmentUnlinked'
  | 'ProposalRestored'
  | 'EvidenceRetracted'
  | 'TermsCorrected'
  | 'ReportRetracted'
  | 'RecordingTakenBack'
  | 'RecordingRestored'
  | 'RecurrenceSet'
  | 'CommitmentTagged'
>;
type Opening = RecordedOf<'CommitmentProposed' | 'CommitmentRecorded'>;
type Move = RecordedOf<Redating['type']>;

/**
 * What events make of a commitment as far as its reminders care. All of its events are listened to, since the row holds
 * the version of its stream, by which a reminder of what has just changed is refused.
 */
export const onSubject = {
  CommitmentProposed: (fold, event) => open(fold, event, 'proposed'),
  CommitmentRecorded: (fold, event) => open(fold, event, 'open'),
  CommitmentAccepted: (fold, event) => {
    const { at, kind } = event.data;
    change(fold, event, { stage: 'open', openSince: at, ...defined({ kind }) });
  },
  AcceptanceTakenBack: (fold, event) =>
    change(fold, event, { stage: 'proposed', ...defined({ kind: event.data.kind }) }),
  CommitmentDismissed: (fold, event) => change(fold, event, { stage: 'dismissed' }),
  CommitmentReworded: (fold, event) => {
    const { statement, language } = event.data;
    change(fold, event, { statement, language });
  },
  CommitmentAssigned: (fold, event) => change(fold, event, assigned(event.data.parties)),
  BodyRenamed: (fold, event) => change(fold, event, assigned(event.data.parties)),
  ...onEach([...redating], (fold: Fold<Views>, event) => move(fold, event)),
  ProgressReported: (fold, event) => change(fold, event, { lastReportedAt: event.data.at }),
  EvidenceAdded: (fold, event) => change(fold, event),
  EvidenceVerified: (fold, event) => change(fold, event),
  VerificationTakenBack: (fold, event) => change(fold, event),
  CommitmentClosed: (fold, event) => change(fold, event, { stage: 'closed' }),
  CommitmentReopened: (fold, event) =>
    change(fold, event, ({ stage }) => (stage === 'open' ? {} : { stage: 'open', openSince: event.data.at })),
  CommitmentLinked: (fold, event) => change(fold, event),
  CommitmentUnlinked: (fold, event) => change(fold, event),
  ProposalRestored: (fold, event) => change(fold, event, { stage: 'proposed' }),
  EvidenceRetracted: (fold, event) => change(fold, event),
  TermsCorrected: (fold, event) => {
    const { kind, toVisit: visit } = event.data;
    change(fold, event, defined({ kind, visit }));
  },
  ReportRetracted: (fold, event) => change(fold, event, { lastReportedAt: event.data.last?.at ?? null }),
  RecordingTakenBack: (fold, event) => change(fold, event, { stage: 'dismissed' }),
  RecordingRestored: (fold, event) => change(fold, event, { stage: 'open', openSince: event.data.at }),
  RecurrenceSet: (fold, event) => change(fold, event),
  CommitmentTagged: (fold, event) => change(fold, event),
} satisfies ProjectionDefinition<Views>['on'];

const open = ({ subjects }: Fold<Views>, event: Opening, stage: 'proposed' | 'open'): void => {
  const { commitment, visit, kind, statement, language, parties, timeframe, at } = event.data;
  subjects.put({
    commitment,
    visit,
    kind,
    stage,
    statement,
    language,
    ...assigned(parties),
    ...timed(timeframe),
    windowSince: event.position,
    openSince: at,
    undatedSince: isUndated(timeframe) ? at : null,
    lastReportedAt: null,
    version: event.version,
    sincePosition: event.position,
  });
};

const change = (
  { subjects }: Fold<Views>,
  event: Changed,
  changes: Partial<ReminderSubject> | ((before: ReminderSubject) => Partial<ReminderSubject>) = {},
): void => {
  const before = subjects.get(commitmentOf(event));
  if (!before) throw new Error(`${event.type} of a commitment that was never recorded`);
  const changed = typeof changes === 'function' ? changes(before) : changes;
  subjects.put({ ...before, ...changed, version: event.version, sincePosition: event.position });
};

/** The window is as old as the event that last gave it another day; it has been undated since it lost the last. */
const move = (fold: Fold<Views>, event: Move): void => {
  const timeframe = timeframeFrom(event);
  if (!timeframe) {
    change(fold, event);
    return;
  }
  const { first, last } = timeframe.window;
  change(fold, event, ({ windowFirst, windowLast, windowSince, undatedSince }) => ({
    ...timed(timeframe),
    windowSince: first === windowFirst && last === windowLast ? windowSince : event.position,
    undatedSince: isUndated(timeframe) ? (undatedSince ?? event.data.at) : null,
  }));
};

const assigned = ({ responsible, owner }: Parties) => ({ responsible, owner });

const timed = ({ edtf, hemisphere, words, zone, window }: Timeframe) => ({
  edtf,
  hemisphere,
  words: words ?? null,
  zone,
  windowFirst: window.first,
  windowLast: window.last,
});
