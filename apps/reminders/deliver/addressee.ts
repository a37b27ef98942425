import { REGISTRY, readerOf } from '#domain/readers/described-readers.js';
import type { ReaderId } from '#domain/readers/reader.events.js';
import type { Reader } from '#domain/reminders/planning.js';
import { readRows, tableAt } from '#read-model/rows.js';
import { type Queryable, sql } from '#read-model/sql.js';
import { type ReaderRow, reminderReader } from '#read-model/tables/reminders.js';

/** A reader as a notice is written to them, and why they are written to no more, if they are not. */
export interface Addressee extends Reader {
  readonly gone: 'left' | 'unsubscribed' | null;
}

/** As described, or as somebody is written to whom nobody described. */
export const addressee = async (database: Queryable, id: ReaderId): Promise<Addressee> => {
  const rows: ReaderRow[] = await readRows(
    database,
    reminderReader,
    tableAt(reminderReader, 'serving'),
    sql`where t.reader = any(${[id, REGISTRY]})`,
  );
  const described = new Map(rows.map((row) => [row.reader, asDescribed(row)]));
  const gone = rows.find(({ reader }) => reader === id)?.removed ?? null;
  return { ...readerOf(id, described), gone };
};

const asDescribed = ({ reader: id, removed, languages, ...terms }: ReaderRow): Reader => ({
  ...terms,
  id,
  languages: [...languages],
  removed: removed !== null,
});
