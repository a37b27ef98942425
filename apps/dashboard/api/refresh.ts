import type { QueryClient } from '@tanstack/react-query';
import { refreshRows } from './lists.js';

/** Asks again for whatever shows some commitments, or counts them; once, however many there are. */
export const refreshShown = (queries: QueryClient, commitments: Iterable<string>): Promise<unknown> => {
  const changed = [...commitments];
  const shown = changed.flatMap((commitment) =>
    ['commitment', 'history', 'reminders'].map((of) => [of, commitment]),
  );
  const counted = [['today'], ['commitments'], ['facets'], ['people']];
  return Promise.all([
    ...[...shown, ...counted].map((queryKey) => queries.invalidateQueries({ queryKey })),
    refreshRows(queries, changed),
  ]);
};
