import type { Message, ToldReminder, ToldWhole } from '#delivery/mail/message.js';
import type { Answerable } from '#domain/reminders/answers.js';
import type { Fallen } from '#domain/reminders/planning.js';
import type { CommitmentId } from '#domain/values.js';
import { readRows, tableAt } from '#read-model/rows.js';
import { type Queryable, sql } from '#read-model/sql.js';
import { type ReminderSubject, reminderReader, reminderSubject } from '#read-model/tables/reminders.js';
import { type LinkTo, toldCommitment } from './standing.js';

/** A commitment as the views have it, with the title of its visit; null while that is not in them. */
export type TitledSubject = ReminderSubject & { readonly title: string | null };

/** As far as it matters for what may be answered. */
export const answerable = ({ stage, windowFirst: first, windowLast: last }: ReminderSubject): Answerable => ({
  stage,
  timeframe: { window: { first, last } },
});

/** Those of the commitments that the views have, in no order. */
export const subjectsOf = (
  database: Queryable,
  commitments: readonly CommitmentId[],
): Promise<TitledSubject[]> =>
  readRows<ReminderSubject, { readonly title: string | null }>(
    database,
    reminderSubject,
    tableAt(reminderSubject, 'serving'),
    sql`where t.commitment = any(${commitments})`,
    { title: sql`(select v.title from reminder_visit v where v.visit = t.visit)` },
  );

/** What those are called whom reminders name, as far as they are described. */
export const namesIn = async (
  database: Queryable,
  told: readonly (Pick<ToldWhole, 'owner'> & Partial<Pick<ToldReminder, 'reasoning'>>)[],
): Promise<Message['names']> => {
  const ids = told.flatMap(({ owner, reasoning }) =>
    [owner ?? [], reasoning?.after?.key.reader ?? []].flat(),
  );
  const rows = await readRows(
    database,
    reminderReader,
    tableAt(reminderReader, 'serving'),
    sql`where t.reader = any(${[...new Set(ids)]})`,
  );
  return Object.fromEntries(rows.map(({ reader, name }) => [reader, name]));
};

/** A commitment as a mail or a page tells it whole. */
export const toldWhole = (row: TitledSubject, linkTo: LinkTo): ToldWhole => ({
  ...toldCommitment(row, linkTo),
  visit: row.title ?? row.visit,
  words: row.words,
  responsible: row.responsible,
  owner: row.owner,
});

/** A reminder that fell due, as a mail tells it; whoever can answer it adds the links. */
export const toldReminder = (
  row: TitledSubject,
  { key, day, reasoning }: Pick<Fallen, 'key' | 'day' | 'reasoning'>,
  linkTo: LinkTo,
): Omit<ToldReminder, 'answers'> => ({
  ...toldWhole(row, linkTo),
  rule: key.rule,
  day,
  reasoning,
});
