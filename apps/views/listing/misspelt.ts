import { nearestOf } from '#domain/closest.js';
import { nearestInWords } from '#platform/words/refusal-words.js';
import { type Queryable, run, type Sql, sql } from '#read-model/sql.js';

/** A filter by a name that people type: whether anything has it, and what has names of the kind. */
interface ByName {
  readonly filter: 'body' | 'owner' | 'tag';
  readonly isHad: (name: string) => Sql;
  readonly known: Sql;
}

/** Bodies and owners that readers are described by are known too, before a commitment names them. */
const filters: readonly ByName[] = [
  {
    filter: 'body',
    isHad: (name) => sql`select from commitment_status where bodies @> ${[name]}::text[]
      union all select from reminder_reader where body = ${name}`,
    known: sql`select unnest(bodies) as name from commitment_status union select body from reminder_reader where body is not null`,
  },
  {
    filter: 'owner',
    isHad: (name) => sql`select from commitment_status where owner = ${name}
      union all select from reminder_reader where reader = ${name}`,
    known: sql`select owner as name from commitment_status where owner is not null union select reader from reminder_reader`,
  },
  {
    filter: 'tag',
    isHad: (name) => sql`select from commitment_status where tags && ${[name]}::text[]`,
    known: sql`select distinct unnest(tags) as name from commitment_status`,
  },
];

/**
 * What a list that found nothing was asked for by names that nothing has, each with the nearest there are: mistyped, more likely
 * than empty. Names are gathered only where one is unknown.
 */
export const misspeltIn = async (database: Queryable, question: unknown): Promise<string[]> => {
  const warnings: string[] = [];
  for (const { filter, isHad, known } of filters) {
    const asked = (question as Readonly<Record<string, unknown>>)[filter];
    if (!Array.isArray(asked)) continue;
    for (const name of asked.map(String).filter((one) => one !== 'none')) {
      const [had] = await run(database, sql`${isHad(name)} limit 1`);
      if (had) continue;
      const names = (await run<{ name: string }>(database, known)).map((row) => row.name);
      const nearest = nearestInWords(nearestOf(name, names));
      warnings.push(`nothing has the ${filter} "${name}"${nearest ? `; ${nearest}` : ''}`);
    }
  }
  return warnings;
};
