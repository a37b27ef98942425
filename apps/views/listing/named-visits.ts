import { nearestOf } from '#domain/closest.js';
import { visitStream } from '#domain/event-types.js';
import { Rejected } from '#domain/refusals.js';
import type { VisitId } from '#domain/values.js';
import { type Queryable, run, sql } from '#read-model/sql.js';

const visitsIn = (question: unknown): readonly VisitId[] => {
  const { visit } = question as { readonly visit?: readonly VisitId[] };
  return visit ?? [];
};

/**
 * An empty list of a visit that nobody recorded is a mistyped id. The log is asked, since a view may be behind it.
 * @throws {Rejected} VISIT_NOT_FOUND, naming the nearest
 */
export const checkVisitsNamed = async (database: Queryable, question: unknown): Promise<void> => {
  for (const id of visitsIn(question)) {
    const [begun] = await run(
      database,
      sql`select version from events where stream_id = ${visitStream(id)} and version = 1`,
    );
    if (begun) continue;
    const known = await run<{ visit: string }>(database, sql`select visit from visit_overview`);
    const nearest = nearestOf(
      id,
      known.map(({ visit }) => visit),
    );
    throw new Rejected('VISIT_NOT_FOUND', { visit: id, nearest });
  }
};
