import { setTimeout as sleep } from 'node:timers/promises';
import { isPassing } from '#platform/database/sqlstate.js';

/** How long to wait before asking again, in ms: a reader's patience, and that of a batch that must not be lost. */
export const patience = { read: [20, 200], write: [50, 100, 200, 400, 800, 1600, 3200] } as const;

/** Calls the database again when it gave no answer: its connection was lost, or it gave way to another transaction. */
export const untilAnswered = async <Given>(
  waits: readonly number[],
  call: () => Promise<Given>,
): Promise<Given> => {
  for (const wait of waits) {
    try {
      return await call();
    } catch (error) {
      if (!isPassing(error)) throw error;
      await sleep(wait);
    }
  }
  return call();
};
