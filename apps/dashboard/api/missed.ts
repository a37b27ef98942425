/** What was read before it could be told of a change: it is asked for again, so that nothing old stays on a screen. */
import type { Query, QueryClient } from '@tanstack/react-query';

/** The earliest position at which anything was read that this page shows. */
let earliest = Number.POSITIVE_INFINITY;
/** From where on changes are told, and what is done when something that is shown is earlier. */
let told: { readonly from: number; onMissed(): void } | undefined;

const look = (): void => {
  if (!told || told.from <= earliest) return;
  const { onMissed } = told;
  // What comes now was asked for after that; a view that stands still would be missed for ever.
  told = { from: 0, onMissed };
  onMissed();
};

/** Notes of an answer how far the views were when it was asked for. */
export const noted = (answer: Response): Response => {
  earliest = Math.min(earliest, Number(answer.headers.get('aide-memoire-position') ?? earliest));
  look();
  return answer;
};

/** Changes after a position are told from now on, those before were not. @param onMissed told, once, when an answer was earlier */
export const toldFrom = (from: number, onMissed: () => void): void => {
  told ??= { from, onMissed };
  look();
};

/** How many changes were told by now. */
let changes = 0;

/** Notes that something has changed. */
export const changed = (): void => {
  changes += 1;
};

/**
 * Asks again for what was asked for the first time while a change was told: it may have been read before, and there was nothing yet
 * that could have been shown as old.
 */
export const askAgainBeside = (queries: QueryClient): void => {
  const begun = new WeakMap<Query, number>();
  queries.getQueryCache().subscribe((event) => {
    if (event.type !== 'updated') return;
    const { query, action } = event;
    if (action.type === 'fetch' && query.state.data === undefined) begun.set(query, changes);
    if (action.type !== 'success' || !begun.has(query)) return;
    const isOld = begun.get(query) !== changes;
    begun.delete(query);
    if (isOld) void queries.invalidateQueries({ queryKey: query.queryKey, exact: true });
  });
};
