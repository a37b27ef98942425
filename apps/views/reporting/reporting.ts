import { createHash } from 'node:crypto';
import type { DataSource, EntityManager } from 'typeorm';
import { identifier, run, sql, verbatim } from '#read-model/sql.js';
import { type ReportingView, reportingViews } from './reporting-views.js';

/** How this version makes them, in short. */
const fingerprint = createHash('sha256').update(JSON.stringify(reportingViews)).digest('hex').slice(0, 16);

const comment = `Views for reports, described in docs/reporting.md. Made by Aide-mémoire: ${fingerprint}`;

const literal = (text: string): string => `'${text.replaceAll("'", "''")}'`;

/**
 * Makes the views of the schema `reporting`, unless they are there as this version has them: a report that runs for an hour would
 * hold up the start otherwise. They are replaced, not dropped, so that grants and what others built on them stay.
 */
export const makeReportingViews = (database: DataSource): Promise<void> =>
  database.transaction(async (transaction) => {
    await run(transaction, sql`select pg_advisory_xact_lock(hashtext('reporting'))`);
    if (await areMade(transaction)) return;
    for (const view of reportingViews) await make(transaction, view);
    await transaction.query(`comment on schema reporting is ${literal(comment)}`);
  });

const areMade = async (transaction: EntityManager): Promise<boolean> => {
  const [found] = await run<{ said: string | null; views: number }>(
    transaction,
    sql`select obj_description('reporting'::regnamespace, 'pg_namespace') as said,
        (select count(*)::int from pg_class
          where relnamespace = 'reporting'::regnamespace and relkind = 'v'
            and relname = any(${reportingViews.map(({ name }) => name)}::text[])) as views`,
  );
  return found?.said === comment && found.views === reportingViews.length;
};

const make = async (transaction: EntityManager, { name, means, table, columns }: ReportingView) => {
  const selected = columns.map((column) => `${column.from} as "${column.name}"`).join(', ');
  await run(
    transaction,
    sql`create or replace view reporting.${identifier(name)} as select ${verbatim(selected)} from ${identifier(table)} t`,
  );
  await transaction.query(`comment on view reporting."${name}" is ${literal(means)}`);
  for (const column of columns)
    await transaction.query(
      `comment on column reporting."${name}"."${column.name}" is ${literal(column.means)}`,
    );
};
