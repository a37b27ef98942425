import type { ReaderId } from '#domain/readers/reader.events.js';
import { reminderName } from '#domain/reminders/reminder-key.js';
import type { ReminderKey } from '#domain/reminders/reminders.events.js';
import type { CommitmentId } from '#domain/values.js';
import type { Fold, ProjectionDefinition, RecordedOf } from '#projections/projection.js';
import type { ReminderFallen, ReminderReading } from '#read-model/tables/reminders.js';
import type { Views } from './tables.js';

/** What events make of the reminders that fell due, and of who follows a commitment. */
export const onFallen = {
  ReminderFellDue: ({ fallen }, event) => {
    const { commitment, visit, key, notice, due, day, reasoning, at } = event.data;
    fallen.put({
      commitment,
      reminder: reminderName(key),
      visit,
      ...key,
      notice,
      day,
      due,
      at,
      reasoning,
      deliveredAt: null,
      failedAt: null,
      channel: null,
      message: null,
      failure: null,
      acknowledgedAt: null,
      acknowledgedBy: null,
      cancelledAt: null,
      cancelledBecause: null,
      sincePosition: event.position,
    });
  },
  ReminderDelivered: (fold, event) => {
    const { key, channel, message, at } = event.data;
    change(fold, event, key, ({ deliveredAt }) =>
      // It may go out by several channels; by the first it was delivered.
      deliveredAt === null ? { deliveredAt: at, channel, message, failedAt: null, failure: null } : {},
    );
  },
  ReminderFailed: (fold, event) => {
    const { key, channel, reason, at } = event.data;
    change(fold, event, key, ({ deliveredAt }) =>
      deliveredAt === null ? { failedAt: at, channel, failure: reason } : {},
    );
  },
  ReminderCancelled: (fold, event) => {
    const { key, because: cancelledBecause, at: cancelledAt } = event.data;
    change(fold, event, key, () => ({ cancelledAt, cancelledBecause }));
  },
  ReminderAcknowledged: (fold, event) => {
    const { key } = event.data;
    if (key) return change(fold, event, key, (before) => acknowledged(before, event));
    for (const row of fold.fallen.ofStream(event.streamId)) {
      fold.fallen.put({ ...row, ...acknowledged(row, event), sincePosition: event.position });
    }
  },
  RemindersSnoozed: (fold, event) => {
    const { commitment, reader, until } = event.data;
    read(fold, commitment, reader, { snoozedUntil: until });
  },
  CommitmentWatched: (fold, { data: { commitment, reader, at } }) =>
    read(fold, commitment, reader, { isWatching: true, watchingSince: at }),
  CommitmentUnwatched: (fold, { data: { commitment, reader } }) =>
    read(fold, commitment, reader, { isWatching: false, watchingSince: null }),
} satisfies ProjectionDefinition<Views>['on'];

const change = (
  { fallen }: Fold<Views>,
  event: RecordedOf<'ReminderDelivered' | 'ReminderFailed' | 'ReminderCancelled' | 'ReminderAcknowledged'>,
  key: ReminderKey,
  changes: (before: ReminderFallen) => Partial<ReminderFallen>,
): void => {
  const before = fallen.get(event.data.commitment, reminderName(key));
  if (!before) throw new Error(`${event.type} of a reminder that never fell due: ${reminderName(key)}`);
  fallen.put({ ...before, ...changes(before), sincePosition: event.position });
};

/** The first who acknowledged it stands. */
const acknowledged = (
  { acknowledgedAt, acknowledgedBy }: ReminderFallen,
  { data: { at, by } }: RecordedOf<'ReminderAcknowledged'>,
): Partial<ReminderFallen> => ({
  acknowledgedAt: acknowledgedAt ?? at,
  acknowledgedBy: acknowledgedBy ?? by,
});

const read = (
  { reading }: Fold<Views>,
  commitment: CommitmentId,
  reader: ReaderId,
  changes: Partial<ReminderReading>,
): void => {
  const before = reading.get(commitment, reader) ?? {
    commitment,
    reader,
    isWatching: false,
    watchingSince: null,
    snoozedUntil: null,
  };
  reading.put({ ...before, ...changes });
};
