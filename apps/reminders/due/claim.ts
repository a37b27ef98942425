import type { ReaderId } from '#domain/readers/reader.events.js';
import { reminderKeyOf, reminderName } from '#domain/reminders/reminder-key.js';
import type { Reasoning, ReminderKey } from '#domain/reminders/reminders.events.js';
import type { CommitmentId, Instant, LocalDate, VisitId } from '#domain/values.js';
import { type Queryable, run, sql } from '#read-model/sql.js';

/** A planned reminder whose time has come, as the plan has it. */
export interface DueReminder {
  readonly commitment: CommitmentId;
  readonly visit: VisitId;
  readonly key: ReminderKey;
  readonly day: LocalDate;
  readonly due: Instant;
  readonly reasoning: Reasoning;
  /** Version of the commitment's stream that the plan was made at. */
  readonly version: number;
}

/** How much is claimed at once. */
export interface ClaimLimits {
  readonly readers: number;
  /** Of one reader: what fits into one notice. */
  readonly reminders: number;
  /** For how long others leave it alone, in milliseconds. */
  readonly lease: number;
}

type Row = Omit<DueReminder, 'key'> & { readonly reminder: string; readonly reader: ReaderId };

/**
 * Claims what is due, reader by reader, in one statement: whoever runs it at the same time gets other readers, so that all
 * that falls due for somebody goes into one notice. A claim only saves work: that nothing falls due twice is seen to where
 * it is recorded. One that is not used ends with its lease; one that a clock set back left in the future counts for nothing.
 */
export const claimDue = async (
  database: Queryable,
  now: Instant,
  { readers, reminders, lease }: ClaimLimits,
): Promise<DueReminder[]> => {
  const until = new Date(Date.parse(now) + lease).toISOString();
  // What others claim while this statement waits its turn ends a little after it, and is no claim of a clock that was set back.
  const strange = new Date(Date.parse(now) + 2 * lease).toISOString();
  const isFree = sql`p.due <= ${now} and p.cancelled_at is null
    and (p.claimed_until is null or p.claimed_until < ${now} or p.claimed_until > ${strange})`;
  const rows = await run<{ row: Row }>(
    database,
    sql`with waiting as materialized (select distinct reader from reminder_plan p where ${isFree}),
      mine as materialized (
        select reader from waiting where pg_try_advisory_xact_lock(hashtext('due'), hashtext(reader)) limit ${readers}),
      picked as materialized (
        select one.* from mine cross join lateral (
          select p.commitment, p.reminder from reminder_plan p
           where p.reader = mine.reader and ${isFree}
           order by p.due, p.commitment, p.reminder limit ${reminders} for update skip locked) one),
      claimed as (
        update reminder_plan p set claimed_until = ${until} from picked
         where p.commitment = picked.commitment and p.reminder = picked.reminder
        returning p.*)
      select json_build_object('commitment', c.commitment, 'reminder', c.reminder, 'reader', c.reader, 'visit', c.visit,
          'day', c.day, 'due', c.due, 'reasoning', c.reasoning, 'version', s.version) as row
        from claimed c join reminder_subject s on s.commitment = c.commitment
       order by c.reader, c.due, c.commitment, c.reminder`,
  );
  return rows.map(({ row }) => dueOf(row));
};

/** Gives back what was claimed and not used: whoever claims next may have it, before the lease ends. */
export const giveBack = async (database: Queryable, due: readonly DueReminder[]): Promise<void> => {
  if (due.length === 0) return;
  await run(
    database,
    sql`with given as (
      update reminder_plan p set claimed_until = null
        from unnest(${due.map(({ commitment }) => commitment)}::text[], ${due.map(({ key }) => reminderName(key))}::text[])
          as d(commitment, reminder)
       where p.commitment = d.commitment and p.reminder = d.reminder returning p.reminder) select from given limit 0`,
  );
};

const dueOf = ({ reminder, reader, due, ...row }: Row): DueReminder => {
  const key = reminderKeyOf(reminder);
  if (key?.reader !== reader)
    throw new Error(`${row.commitment} has a planned reminder without a key: ${reminder}`);
  return { ...row, key, due: new Date(due).toISOString() as Instant };
};
