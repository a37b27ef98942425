import type { RecordedEvent } from '#event-store/event-store.js';

/** Consecutive events of one partition, in order. The store's own feed is one partition, 0. */
export interface EventBatch {
  readonly partition: number;
  /** Position of the event before the first, in this partition (0 at the start): a gap shows here. */
  readonly previous: number;
  /** Position the consumer stands at once it has handled the batch. */
  readonly upTo: number;
  readonly events: readonly RecordedEvent[];
}

export interface Subscriber {
  /** Name of the consumer, unique among those that keep their own checkpoint. */
  readonly consumer: string;
  /** Position after which to begin in a partition: the consumer's own checkpoint. */
  from(partition: number): Promise<number>;
  /** Handles a batch and commits its checkpoint. Never two at once for a partition. If it throws, the batch comes again. */
  handle(batch: EventBatch): Promise<void>;
  /** Told when a batch failed and when the stream stopped for good (a gap, an offset out of range). */
  failed(error: Error, stopped: boolean): void;
}

export interface Subscription {
  /** Resolves when the batch in hand is done. */
  stop(): Promise<void>;
  /** Newest position known to the stream, to tell lag. */
  head(): Promise<number>;
}

/** How events travel to those who follow them: the store's own feed, or Kafka. */
export abstract class EventStream {
  abstract subscribe(subscriber: Subscriber): Promise<Subscription>;
}
