import type { QueryClient } from '@tanstack/react-query';
import type { Schemas } from './client.js';
import type { CommitmentDetail } from './queries.js';
import { refreshCommitments, refreshCounts, showNow } from './refresh.js';

/** Changes are gathered for so long and shown together, in ms. */
const GATHERED = 100;

/**
 * What counts is asked for anew at most so often, in ms: others may change a hundred commitments in a second. Where counting takes
 * longer it is let rest three times as long as it took, so that a long register is not busy with counting while others write.
 */
const COUNTED = 1_000;
const RESTS = 3;

/**
 * Shows changes as they come, a burst of them at once: rows after a tenth of a second, counts after a second, and never before
 * the last have come. @param onShown told of which commitments something is new
 */
export const inBursts = (queries: QueryClient, onShown: (commitments: ReadonlySet<string>) => void) => {
  let now = new Map<string, CommitmentDetail>();
  let changed = new Set<string>();
  let areSettings = false;
  /** Those of which no row came. */
  let bare = new Set<string>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let counting = false;
  let isUncounted = false;
  let countAgainAt = Number.NEGATIVE_INFINITY;
  let countTimer: ReturnType<typeof setTimeout> | undefined;

  const count = async (): Promise<void> => {
    [countTimer, counting, isUncounted] = [undefined, true, false];
    const began = performance.now();
    await refreshCounts(queries);
    const ended = performance.now();
    countAgainAt = Math.max(began + COUNTED, ended + RESTS * (ended - began));
    counting = false;
    if (isUncounted) countSoon();
  };
  const countSoon = (): void => {
    isUncounted = true;
    if (counting) return;
    countTimer ??= setTimeout(count, Math.max(0, countAgainAt - performance.now()));
  };

  const show = (): void => {
    const [rows, ids, others] = [now, changed, bare];
    [timer, now, changed, bare] = [undefined, new Map(), new Set(), new Set()];
    showNow(queries, [...rows.values()]);
    onShown(ids);
    void refreshCommitments(queries, ids, others);
    if (areSettings) void queries.invalidateQueries({ queryKey: ['settings'] });
    areSettings = false;
    countSoon();
  };

  return {
    take: (change: Schemas['Change']): void => {
      const { commitment, people } = change;
      if (change.of === 'commitment' && change.current)
        now.set(change.current.id, { ...change.current, people });
      else if (commitment) bare.add(commitment);
      if (commitment) changed.add(commitment);
      // What happens to a visit has it named; rules, calendars and readers are of none.
      areSettings ||= change.visit === null;
      timer ??= setTimeout(show, GATHERED);
    },
    stop: (): void => {
      clearTimeout(timer);
      clearTimeout(countTimer);
    },
  };
};
