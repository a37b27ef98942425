import type { Message, ToldReminder } from '#delivery/mail/message.js';
import type { Fallen } from '#domain/reminders/planning.js';
import type { CommitmentId } from '#domain/values.js';
import { readRows, tableAt } from '#read-model/rows.js';
import { type Queryable, sql } from '#read-model/sql.js';
import { type ReminderSubject, reminderReader, reminderSubject } from '#read-model/tables/reminders.js';
import { toldCommitment } from './standing.js';

/** A commitment as the views have it, with the title of its visit; null while that is not in them. */
export type TitledSubject = ReminderSubject & { readonly title: string | null };

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
  told: readonly Pick<ToldReminder, 'owner' | 'reasoning'>[],
): Promise<Message['names']> => {
  const ids = told.flatMap(({ owner, reasoning: { after } }) =>
    [owner ?? [], after?.key.reader ?? []].flat(),
  );
  const rows = await readRows(
    database,
    reminderReader,
    tableAt(reminderReader, 'serving'),
    sql`where t.reader = any(${[...new Set(ids)]})`,
  );
  return Object.fromEntries(rows.map(({ reader, name }) => [reader, name]));
};

/** A reminder that fell due, as a mail or a page tells it; whoever can answer it adds the links. */
export const toldReminder = (
  row: TitledSubject,
  { key, day, reasoning }: Pick<Fallen, 'key' | 'day' | 'reasoning'>,
  base: string,
): Omit<ToldReminder, 'answers'> => ({
  ...toldCommitment(row, base),
  visit: row.title ?? row.visit,
  words: row.words,
  responsible: row.responsible,
  owner: row.owner,
  rule: key.rule,
  day,
  reasoning,
});
