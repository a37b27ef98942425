import type { Instant } from '#domain/values.js';
import type { Freshness } from '../freshness.js';
import { type Order, readCursor, type Stand } from './keyset.js';

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
  const reached = await freshness.positionOf(views, largest(after, wanted));
  return { position: wanted ?? reached, now: begun?.now ?? now };
};

const largest = (...positions: readonly (number | undefined)[]): number | undefined => {
  const given = positions.filter((position) => position !== undefined);
  return given.length === 0 ? undefined : Math.max(...given);
};
