import type { DataSource, EntityManager } from 'typeorm';
import { isUndefinedTable } from '#platform/database/sqlstate.js';
import { rebuildingSchema, tableAt } from '#read-model/rows.js';
import { type Queryable, run, sql, verbatim } from '#read-model/sql.js';
import type { Projection } from './projection.js';
import { FillingTakenOver } from './view-filler.js';

type Tables = Pick<Projection, 'tables'>;

/**
 * Makes empty copies of a view's tables, to be filled: with what their rows must hold to, and without the indexes that only
 * readers use.
 */
export const makeCopies = async (transaction: EntityManager, { tables }: Tables): Promise<void> => {
  for (const table of tables) {
    const copy = tableAt(table, 'rebuilding');
    await run(transaction, sql`drop table if exists ${copy}`);
    await run(
      transaction,
      sql`create table ${copy} (like ${tableAt(table, 'serving')} including all excluding indexes)`,
    );
  }
  for (const statement of await indexesOf(transaction, { tables }, true)) await transaction.query(statement);
};

/**
 * Gives the copies, once they are filled, the indexes that readers use: built at once they take a fraction of what it costs to keep them
 * with each row. @throws {FillingTakenOver} when the copies are gone
 */
export const indexCopies = async (database: DataSource, { name, tables }: Projection): Promise<void> => {
  try {
    for (const statement of await indexesOf(database, { tables }, false)) await database.query(statement);
  } catch (error) {
    throw isUndefinedTable(error) ? new FillingTakenOver(name) : error;
  }
};

/** Statements that make the indexes of the tables in use for their copies; the unique ones, which rows must hold to, or the others. */
const indexesOf = async (database: Queryable, { tables }: Tables, unique: boolean): Promise<string[]> => {
  const names = tables.map((table) => table.name);
  const found = await run<{ statement: string }>(
    database,
    sql`select coalesce(
          (select format('alter table %I.%I add %s', ${rebuildingSchema}::text, c.relname, pg_get_constraintdef(k.oid))
             from pg_constraint k where k.conindid = i.indexrelid and k.contype in ('p', 'u')),
          replace(replace(pg_get_indexdef(i.indexrelid),
            format(' ON %I.%I USING ', n.nspname, c.relname), format(' ON %I.%I USING ', ${rebuildingSchema}::text, c.relname)),
            ' INDEX ', ' INDEX IF NOT EXISTS ')) as statement
      from pg_index i join pg_class c on c.oid = i.indrelid join pg_namespace n on n.oid = c.relnamespace
      where c.oid = any(select to_regclass(one) from unnest(${names}::text[]) one)
        and i.indisunique = ${verbatim(String(unique))}
      order by i.indexrelid`,
  );
  return found.map(({ statement }) => statement);
};
