import type { Instant } from '#domain/values.js';
import { named, tableAt } from '#read-model/rows.js';
import { joined, type Sql, sql } from '#read-model/sql.js';
import type { ViewTable } from '#read-model/view-table.js';
import type { Freshness } from '../freshness.js';
import { type Order, readCursor, type Stand } from './keyset.js';
import type { Part } from './read-page.js';

/** What says where a listing stands. */
interface StandAsked {
  /** Of a list in pages: where the page before ended, unless this is the first. */
  readonly page?: {
    readonly cursor: string | undefined;
    readonly question: unknown;
    readonly order: Order<never>;
  };
  /** "Up to here and nothing later", as asked for. */
  readonly position?: number | undefined;
  readonly after: number | undefined;
  readonly now: Instant;
}

/**
 * Where a listing stands: where its first page stood, else at the position asked for, else where its views are now. Rows that
 * change while one pages come as they were there, so each comes once. A view that is not there yet, in another process, is waited for.
 * @throws {Problem} VIEW_BEHIND, REQUEST_INVALID of a cursor
 */
export const standOf = async (
  freshness: Freshness,
  views: readonly string[],
  { page, position, after, now }: StandAsked,
): Promise<Stand> => {
  const begun =
    page?.cursor === undefined ? undefined : readCursor(page.cursor, page.question, page.order).stand;
  const wanted = begun?.position ?? position;
  const reached = await freshness.positionOf(views, { [begun ? 'cursor' : 'position']: wanted, after });
  return { position: wanted ?? reached, now: begun?.now ?? now };
};

/**
 * Rows as they stood at a position: those that no event has changed since, and how the others were until then.
 * @param versions where a projection keeps the table's past (`versionsOf`)
 * @param computed what the database computes of rows of the table, and what computes it of a version `v`
 */
export const rowsStandingAt = (
  table: ViewTable<object>,
  versions: ViewTable<object>,
  position: number,
  computed: Readonly<Record<string, Sql>> = {},
): readonly Part[] => {
  const past = tableAt(versions, 'serving');
  const more = named(computed);
  const begun = sql`t.since_position <= ${position}::bigint`;
  return [
    { from: tableAt(table, 'serving'), where: [begun] },
    {
      from: more.length === 0 ? past : sql`(select v.*, ${joined(more, ', ')} from ${past} v)`,
      where: [begun, sql`t.until_position > ${position}::bigint`],
    },
  ];
};
