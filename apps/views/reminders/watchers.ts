import { remindersStream } from '#domain/event-types.js';
import type { ReaderId } from '#domain/readers/reader.events.js';
import type { CommitmentId, Instant } from '#domain/values.js';
import type { EventStore } from '#event-store/event-store.js';
import { readRows, tableAt } from '#read-model/rows.js';
import { type Queryable, sql } from '#read-model/sql.js';
import { type ReminderReading, reminderReading } from '#read-model/tables/reminders.js';
import { rowsFolded } from './grounds-of-then.js';

/** Who watches a commitment, by their ids; of a moment of the past who did then, folded from what was recorded by then. */
export const watchersOf = async (
  database: Queryable,
  store: EventStore,
  commitment: CommitmentId,
  moment: Instant | undefined,
): Promise<ReaderId[]> => {
  const rows =
    moment === undefined
      ? await readRows<ReminderReading>(
          database,
          reminderReading,
          tableAt(reminderReading, 'serving'),
          sql`where t.commitment = ${commitment}`,
        )
      : await rowsFolded(store, reminderReading, [remindersStream(commitment)], moment);
  return rows.flatMap(({ isWatching, reader }) => (isWatching ? [reader] : [])).toSorted();
};
