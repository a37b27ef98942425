import type { StandingInMail, ToldCommitment } from '#delivery/mail/message.js';
import { hemisphere } from '#domain/timeframes/timeframe.schema.js';
import type { CommitmentId, Instant } from '#domain/values.js';
import { readRows, tableAt } from '#read-model/rows.js';
import { type Queryable, sql } from '#read-model/sql.js';
import { type ReminderSubject, reminderSubject } from '#read-model/tables/reminders.js';
import type { Addressee } from './addressee.js';

/** Days ahead that a digest looks. */
const ahead = 14;

/**
 * Lines of each kind that are read: the mail writes twenty and counts the rest; a reader with more than this many is told of
 * so many.
 */
const most = 500;

/** What else is overdue of a reader, or comes soon: what they own, follow, or what their body is to do. */
export const standingFor = async (
  database: Queryable,
  reader: Addressee,
  {
    now,
    told,
    linkTo,
  }: { readonly now: Instant; readonly told: readonly CommitmentId[]; readonly linkTo: LinkTo },
): Promise<StandingInMail> => {
  const theirs = sql`t.stage = 'open' and not t.commitment = any(${told})
    and (t.owner = ${reader.id} or t.responsible = ${reader.body}
      or t.commitment in (select r.commitment from reminder_reading r where r.reader = ${reader.id} and r.is_watching))`;
  const rows = (between: ReturnType<typeof sql>): Promise<ReminderSubject[]> =>
    readRows(
      database,
      reminderSubject,
      tableAt(reminderSubject, 'serving'),
      sql`where ${theirs} and ${between} order by t.window_last, t.commitment limit ${most}`,
    );
  // By the day it is at the place, as lists count.
  const today = sql`(${now}::timestamptz at time zone t.zone)::date`;
  const overdue = await rows(sql`t.window_last < ${today}`);
  const soon = await rows(sql`t.window_last between ${today} and (${today} + ${ahead}::int)`);
  return {
    overdue: overdue.map((row) => toldCommitment(row, linkTo)),
    soon: soon.map((row) => toldCommitment(row, linkTo)),
  };
};

/** Where a reader finds a commitment. */
export type LinkTo = (commitment: CommitmentId) => string;

/** What a mail says of a commitment wherever it names one. */
export const toldCommitment = (row: ReminderSubject, linkTo: LinkTo): ToldCommitment => ({
  commitment: row.commitment,
  statement: row.statement,
  language: row.language,
  timeframe: {
    edtf: row.edtf,
    hemisphere: hemisphere.parse(row.hemisphere),
    window: { first: row.windowFirst, last: row.windowLast },
    zone: row.zone,
  },
  link: linkTo(row.commitment),
});
