import type { EventStore } from './event-store.js';

const queues = new WeakMap<EventStore, Map<string, Promise<unknown>>>();

/**
 * Commands of one process to one stream go one after the other: at once, all but one would decide on what no longer stands,
 * decide again, and give up when there are many. Other processes are met by the expected version, as before.
 */
export const inTurn = async <T>(store: EventStore, streamId: string, work: () => Promise<T>): Promise<T> => {
  const last = queues.get(store) ?? new Map<string, Promise<unknown>>();
  queues.set(store, last);
  const before = last.get(streamId);
  const mine = before ? before.then(work, work) : work();
  last.set(streamId, mine);
  try {
    return await mine;
  } finally {
    if (last.get(streamId) === mine) last.delete(streamId);
  }
};
