import { setImmediate as nextTurn } from 'node:timers/promises';

/** How long work may hold up everything else of its thread, in ms. */
const LONGEST = 20;

/**
 * For long work that belongs on the thread that answers HTTP: awaited between its parts, it lets whatever waits have its turn
 * once the work has gone on for a while. Awaiting what is in memory already lets nobody in.
 */
export const breaths = (): (() => Promise<void>) => {
  let since = performance.now();
  return async () => {
    if (performance.now() - since < LONGEST) return;
    await nextTurn();
    since = performance.now();
  };
};
