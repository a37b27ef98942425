import { type CommitmentEvent, commitmentEvents } from '#domain/commitments/commitment.events.js';
import { same } from '#domain/plain.js';
import { type RemindersEvent, remindersEvents } from '#domain/reminders/reminders.events.js';
import { type VisitEvent, visitEvents } from '#domain/visits/visit.events.js';
import type { RecordedEvent } from '#event-store/event-store.js';
import { defineProjection, type Fold, onEach } from '#projections/projection.js';
import { describe, type HistoryEvent, knownAfter } from './describe.js';
import {
  commitmentHistory,
  commitmentHistorySubject,
  type HistoryLine,
  type HistorySubject,
} from './table.js';

type Views = { lines: HistoryLine; subjects: HistorySubject };

/** One readable line for each event of visits, commitments and their reminders. Beside the lines it keeps what the next line's "from" needs. */
export const commitmentHistoryProjection = defineProjection<Views>({
  name: 'commitment_history',
  version: 3,
  tables: { lines: commitmentHistory, subjects: commitmentHistorySubject },
  writeOnly: ['lines'],
  on: {
    ...onEach(Object.keys(visitEvents) as VisitEvent['type'][], (fold, event) => tell(fold, event)),
    ...onEach(Object.keys(commitmentEvents) as CommitmentEvent['type'][], (fold, event) => tell(fold, event)),
    ...onEach(Object.keys(remindersEvents) as RemindersEvent['type'][], (fold, event) =>
      tellOfReminders(fold, event),
    ),
  },
});

type Event = RecordedEvent & HistoryEvent;
type Opening = Extract<Event, { type: 'VisitRecorded' | 'CommitmentProposed' | 'CommitmentRecorded' }>;
type Told = RecordedEvent & (VisitEvent | CommitmentEvent);

const isOpening = (event: Event): event is Opening =>
  event.type === 'VisitRecorded' ||
  event.type === 'CommitmentProposed' ||
  event.type === 'CommitmentRecorded';

/** Writes the line of an event, and keeps what it makes known for the lines after it. */
const tell = ({ lines, subjects }: Fold<Views>, event: Told): void => {
  const before = isOpening(event) ? undefined : subjects.get(event.streamId);
  const subject = inItsVisit(event, before ?? begun(event));
  lines.put(lineOf(event, subject, before?.known));
  const known = knownAfter(event, subject.known);
  if (!before || subject.visit !== before.visit || !same(known, before.known))
    subjects.put({ ...subject, known });
};

/** What was said before a visit was corrected quotes the one before, and stays with it. */
const inItsVisit = (event: Told, subject: HistorySubject): HistorySubject =>
  event.type === 'TermsCorrected' ? { ...subject, visit: event.data.toVisit ?? subject.visit } : subject;

const begun = (event: Told): HistorySubject => {
  if (!isOpening(event)) throw new Error(`${event.type} in the stream ${event.streamId}, which never began`);
  const { visit } = event.data;
  const commitment = event.type === 'VisitRecorded' ? null : event.data.commitment;
  // What begins a stream makes all of it known.
  return { streamId: event.streamId, visit, commitment, known: {} as HistorySubject['known'] };
};

/** Events of reminders name their commitment and visit themselves. */
const tellOfReminders = ({ lines }: Fold<Views>, event: RecordedEvent & RemindersEvent): void => {
  const { commitment, visit } = event.data;
  lines.put(lineOf(event, { streamId: event.streamId, visit, commitment }, undefined));
};

const lineOf = (
  event: Event,
  { streamId, visit, commitment }: Pick<HistorySubject, 'streamId' | 'visit' | 'commitment'>,
  before: HistorySubject['known'] | undefined,
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
