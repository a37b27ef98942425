import type { QueryClient } from '@tanstack/react-query';
import { patchRows, refreshRows } from './lists.js';
import { type CommitmentDetail, wholeQuery } from './queries.js';

/** What counts commitments, or lists them otherwise than the table does. */
const counted = [['today'], ['commitments'], ['facets'], ['people'], ['visits']];

/** Asks again for whatever counts commitments or lists them. */
export const refreshCounts = (queries: QueryClient): Promise<unknown> =>
  Promise.all(counted.map((queryKey) => queries.invalidateQueries({ queryKey })));

/**
 * Asks again for what shows some commitments.
 * @param rows those of which the rows of lists are asked for, too: of the others they are on the screen already
 */
export const refreshCommitments = (
  queries: QueryClient,
  commitments: Iterable<string>,
  rows = commitments,
): Promise<unknown> =>
  Promise.all([
    ...[...commitments]
      .flatMap((commitment) => ['whole', 'commitment'].map((of) => [of, commitment]))
      .map((queryKey) => queries.invalidateQueries({ queryKey })),
    refreshRows(queries, rows),
  ]);

/** Asks again for whatever shows some commitments, or counts them; once, however many there are. */
export const refreshShown = (queries: QueryClient, commitments: readonly string[]): Promise<unknown> =>
  Promise.all([refreshCommitments(queries, commitments), refreshCounts(queries)]);

/** Puts commitments as they are now on every screen that shows an earlier version of them, without asking for them. */
export const showNow = (queries: QueryClient, all: readonly CommitmentDetail[]): void => {
  for (const now of all)
    queries.setQueryData(wholeQuery(now.id).queryKey, (shown) =>
      shown && shown.commitment.version < now.version ? { ...shown, commitment: now } : shown,
    );
  const people = Object.assign({}, ...all.map((now) => now.people));
  // An event may come after what somebody has just made of it here.
  patchRows(queries, all, people, (next, shown) => next.version > shown.version);
};

/**
 * Notes which version a commitment has by what was just recorded from here on the version that was shown: whoever goes on at once,
 * before it was asked for again, is not overtaken by themselves.
 */
export const knowVersion = (queries: QueryClient, commitment: string, version: number): void => {
  queries.setQueryData(wholeQuery(commitment).queryKey, (shown) =>
    shown && shown.commitment.version < version
      ? { ...shown, commitment: { ...shown.commitment, version } }
      : shown,
  );
};
