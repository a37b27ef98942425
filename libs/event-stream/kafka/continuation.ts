import {
  eventOf,
  MalformedMessage,
  positionOf,
  type ReceivedEvent,
  type ReceivedMessage,
} from './cloud-event.js';

/** What messages mean to somebody who stands at a position. */
export interface Continuation {
  /** Those that come next, without one missing. */
  readonly next: readonly ReceivedEvent[];
  /** Where the first one stands that does not follow, and what it says it follows. */
  readonly gap: { readonly position: number; readonly previous: number } | undefined;
  /** Messages that are no events of ours, in words. An event that was damaged is missed by the one after it. */
  readonly malformed: readonly string[];
}

/**
 * Drops what was seen before, and finds out whether what remains goes on from a position: each event names the one before it
 * in its partition. Events that do not follow are passed over, since those that are missing may have been sent
 * again behind them.
 */
export const continuationFrom = (at: number, messages: readonly ReceivedMessage[]): Continuation => {
  const next: ReceivedEvent[] = [];
  const malformed: string[] = [];
  let gap: Continuation['gap'];
  let end = at;
  for (const message of messages) {
    try {
      const position = positionOf(message);
      if (position <= end) continue;
      const received = eventOf(message);
      if (received.previous > end) {
        gap ??= { position, previous: received.previous };
        continue;
      }
      next.push(received);
      end = position;
    } catch (error) {
      if (!(error instanceof MalformedMessage)) throw error;
      malformed.push(error.message);
    }
  }
  return { next, gap: gap && gap.position > end ? gap : undefined, malformed };
};
