import { type FirstReasoning, reasoningOfFirst } from '#domain/reminders/first-reasoning.js';
import type { Instant } from '#domain/values.js';
import type { EventMeta, RecordedEvent, StoredEvent } from './event-store.js';
import { spelt } from './spellings.js';

/** Turns the data of one schema version into the next one's. Pure. */
export type Upcast = (data: never) => unknown;

/** Event type → schema version → how to make the next version of it. */
export type Upcasters = { readonly [type: string]: { readonly [version: number]: Upcast } };

/**
 * Every change of meaning an event type has gone through. The log is never rewritten: an event is
 * stored as it was said and read as the newest version.
 */
export const upcasters: Upcasters = {
  ReminderFellDue: {
    /** Its reasoning said in English text what is an object now. */
    1: ({ reasoning, ...same }: { readonly reasoning: FirstReasoning }) => ({
      ...same,
      reasoning: reasoningOfFirst(reasoning),
    }),
  },
};

/** The event as readers see it: data and meta parsed, the data in its newest version. */
export const recorded = (stored: StoredEvent, known: Upcasters): RecordedEvent => {
  const ofType = known[stored.type] ?? {};
  let data: unknown = JSON.parse(stored.data);
  let schemaVersion = stored.schemaVersion;
  for (let upcast = ofType[schemaVersion]; upcast; upcast = ofType[schemaVersion]) {
    data = upcast(data as never);
    schemaVersion += 1;
  }
  return {
    ...stored,
    recordedAt: stored.recordedAt as Instant,
    schemaVersion,
    data: spelt(stored.type, data),
    meta: JSON.parse(stored.meta) as EventMeta,
  };
};
