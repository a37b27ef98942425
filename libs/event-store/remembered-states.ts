import { Newest } from '#platform/newest.js';
import type { EventStore } from './event-store.js';

/** A stream's state after its newest event that this process has seen. */
export interface Remembered<State> {
  readonly state: State;
  readonly version: number;
}

/** Streams in work at a time are few; a commitment's state is some kilobytes. */
const most = 1000;

const states = new WeakMap<EventStore, Newest<string, Remembered<unknown>>>();

const statesOf = (store: EventStore): Newest<string, Remembered<unknown>> => {
  const known = states.get(store) ?? new Newest<string, Remembered<unknown>>(most);
  states.set(store, known);
  return known;
};

/** What this process last saw of a stream. Others may have written since: only an append at its version tells. */
export const recall = <State>(store: EventStore, streamId: string): Remembered<State> | undefined =>
  // A stream holds one aggregate's events only, so its state is always of one kind.
  statesOf(store).get(streamId) as Remembered<State> | undefined;

export const remember = <State>(store: EventStore, streamId: string, seen: Remembered<State>): void =>
  statesOf(store).set(streamId, seen);
