import type { QueryClient } from '@tanstack/react-query';
import { patchRows, refreshRows } from './lists.js';
import { type CommitmentDetail, wholeQuery } from './queries.js';

/**
 * Asks again for whatever shows some commitments, or counts them; once, however many there are.
 * @param rows those of which the rows of lists are asked for, too: of the others they are on the screen already
 */
export const refreshShown = (
  queries: QueryClient,
  commitments: Iterable<string>,
  rows = commitments,
): Promise<unknown> => {
  const changed = [...commitments];
  const shown = changed.flatMap((commitment) => ['whole', 'commitment'].map((of) => [of, commitment]));
  const counted = [['today'], ['commitments'], ['facets'], ['people'], ['visits']];
  return Promise.all([
    ...[...shown, ...counted].map((queryKey) => queries.invalidateQueries({ queryKey })),
    refreshRows(queries, rows),
  ]);
};

/** Puts a commitment as it is now on every screen that shows an earlier version of it, without asking for it. */
export const showNow = (queries: QueryClient, now: CommitmentDetail): void => {
  const { queryKey } = wholeQuery(now.id);
  queries.setQueryData(queryKey, (shown) =>
    shown && shown.commitment.version < now.version ? { ...shown, commitment: now } : shown,
  );
  // An event may come after what somebody has just made of it here.
  patchRows(queries, [now], now.people, (next, shown) => next.version > shown.version);
};
