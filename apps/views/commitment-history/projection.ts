import type { RemindersEvent } from '#domain/reminders/reminders.events.js';
import type { CommitmentId, VisitId } from '#domain/values.js';
import type { RecordedEvent } from '#event-store/event-store.js';
import { defineProjection, type Fold } from '#projections/projection.js';
import {
  type CommitmentBefore,
  commitmentHistory,
  commitmentHistorySubject,
  type HistoryLine,
  type HistorySubject,
  type VisitBefore,
} from '#read-model/tables/commitment-history.js';
import { describe, type HistoryEvent } from './describe.js';

type Views = { lines: HistoryLine; subjects: HistorySubject };

/** One readable line for each event of visits, commitments and their reminders. Beside the lines it keeps what the next line's "from" needs. */
export const commitmentHistoryProjection = defineProjection<Views>({
  name: 'commitment_history',
  version: 3,
  tables: { lines: commitmentHistory, subjects: commitmentHistorySubject },
  writeOnly: ['lines'],
  on: {
    VisitRecorded: (fold, event) => {
      const { title, dates, place, host, delegation } = event.data;
      begin(fold, event, event.data.visit, null, { title, dates, place, host, delegation });
    },
    VisitAmended: (fold, event) => {
      const { title, dates, place, host, delegation } = event.data;
      tell(fold, event, {
        ...(title && { title }),
        ...(dates && { dates }),
        ...(place && { place }),
        ...(host && { host }),
        ...(delegation && { delegation }),
      });
    },
    SourceAttached: (fold, event) => tell(fold, event),
    MeetingNoted: (fold, event) => tell(fold, event),

    CommitmentProposed: (fold, event) => beginCommitment(fold, event),
    CommitmentRecorded: (fold, event) => beginCommitment(fold, event),
    CommitmentAccepted: (fold, event) => tell(fold, event),
    CommitmentDismissed: (fold, event) => tell(fold, event),
    CommitmentReworded: (fold, event) => tell(fold, event, { statement: event.data.statement }),
    CommitmentAssigned: (fold, event) => tell(fold, event, { parties: event.data.parties }),
    TimeframeNarrowed: (fold, event) => tell(fold, event, { timeframe: event.data.timeframe }),
    CommitmentPostponed: (fold, event) => tell(fold, event, { timeframe: event.data.timeframe }),
    ProgressReported: (fold, event) => tell(fold, event),
    EvidenceAdded: (fold, event) => {
      const { id, title } = event.data.evidence;
      tell(fold, event, (before) => ({
        evidence: [...('evidence' in before ? before.evidence : []), { id, title }],
      }));
    },
    EvidenceVerified: (fold, event) => tell(fold, event),
    CommitmentClosed: (fold, event) => tell(fold, event),
    CommitmentReopened: (fold, event) => tell(fold, event),
    CommitmentLinked: (fold, event) => tell(fold, event),
    RecurrenceSet: (fold, event) => tell(fold, event),
    CommitmentTagged: (fold, event) => tell(fold, event, { tags: event.data.tags }),

    ReminderFellDue: (fold, event) => tellOfReminders(fold, event),
    ReminderDelivered: (fold, event) => tellOfReminders(fold, event),
    ReminderFailed: (fold, event) => tellOfReminders(fold, event),
    ReminderAcknowledged: (fold, event) => tellOfReminders(fold, event),
    RemindersSnoozed: (fold, event) => tellOfReminders(fold, event),
    CommitmentWatched: (fold, event) => tellOfReminders(fold, event),
    CommitmentUnwatched: (fold, event) => tellOfReminders(fold, event),
    RemindersMoved: (fold, event) => tellOfReminders(fold, event),
  },
});

type Event = RecordedEvent & HistoryEvent;
type Before = HistorySubject['known'];
type Opening = Extract<Event, { type: 'CommitmentProposed' | 'CommitmentRecorded' }>;

const beginCommitment = (fold: Fold<Views>, event: Opening): void => {
  const { commitment, visit, statement, timeframe, parties, tags } = event.data;
  begin(fold, event, visit, commitment, { statement, timeframe, parties, tags, evidence: [] });
};

const begin = (
  { lines, subjects }: Fold<Views>,
  event: Event,
  visit: VisitId,
  commitment: CommitmentId | null,
  known: Before,
): void => {
  const subject = { streamId: event.streamId, visit, commitment, known };
  lines.put(lineOf(event, subject, undefined));
  subjects.put(subject);
};

type Changes = Partial<CommitmentBefore> | Partial<VisitBefore>;

/** Writes the line of an event; `changes` are what it makes known for the lines after it. */
const tell = (
  { lines, subjects }: Fold<Views>,
  event: Event,
  changes?: Changes | ((before: Before) => Changes),
): void => {
  const subject = subjects.get(event.streamId);
  if (!subject) throw new Error(`${event.type} in the stream ${event.streamId}, which never began`);
  lines.put(lineOf(event, subject, subject.known));
  if (!changes) return;
  const known = { ...subject.known, ...(typeof changes === 'function' ? changes(subject.known) : changes) };
  subjects.put({ ...subject, known });
};

/** Events of reminders name their commitment and visit themselves. */
const tellOfReminders = ({ lines }: Fold<Views>, event: RecordedEvent & RemindersEvent): void => {
  const { commitment, visit } = event.data;
  lines.put(lineOf(event, { streamId: event.streamId, visit, commitment }, undefined));
};

const lineOf = (
  event: Event,
  { streamId, visit, commitment }: Pick<HistorySubject, 'streamId' | 'visit' | 'commitment'>,
  before: Before | undefined,
): HistoryLine => ({
  position: event.position,
  streamId,
  version: event.version,
  type: event.type,
  visit,
  commitment,
  by: event.data.by,
  at: event.data.at,
  recordedAt: event.recordedAt,
  ...describe(event, before),
});
