import { tableAt } from './rows.js';
import { identifier, joined, type Queryable, run, sql, verbatim } from './sql.js';
import type { ViewTable } from './view-table.js';

/**
 * Makes a view's table as it is declared, unless it is there. So a new view needs no migration; one that changes a table
 * which is there, does.
 */
export const createTable = async (database: Queryable, table: ViewTable<object>): Promise<void> => {
  const { columns, indexes, name } = table;
  const named = (properties: readonly string[]) =>
    joined(
      columns.filter(({ property }) => properties.includes(property)).map((one) => identifier(one.name)),
      ', ',
    );
  const declared = columns.map(
    (one) => sql`${identifier(one.name)} ${verbatim(one.isOptional ? one.type : `${one.type} not null`)}`,
  );
  const keys = columns.filter(({ isKey }) => isKey).map(({ property }) => property);
  await run(
    database,
    sql`create table if not exists ${tableAt(table, 'serving')} (${joined(declared, ', ')}, primary key (${named(keys)}))`,
  );
  for (const [at, properties] of indexes.entries()) {
    const index = identifier(`${name}_${at + 1}`);
    await run(
      database,
      sql`create index if not exists ${index} on ${tableAt(table, 'serving')} (${named(properties)})`,
    );
  }
};
