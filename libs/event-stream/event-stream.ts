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
  /** Name of the consumer, unique among those that keep their own checkpoint. Processes that give the same share the events. */
  readonly consumer: string;
  /** Position after which to begin in a partition: the consumer's own checkpoint. */
  from(partition: number): Promise<number>;
  /** Handles a batch and commits its checkpoint. Never two at once for a partition. If it throws, the batch comes again. */
  handle(batch: EventBatch): Promise<void>;
  /**
   * Told when a batch failed and will come again; or, `stopped`, that nothing more comes of a partition until the
   * stream is whole again (a gap, an offset out of range). Without a partition, it concerns all of them.
   */
  failed(error: Error, stopped: boolean, partition?: number): void;
  /** Told which partitions it is given from now on; the others are somebody else's. */
  holds(partitions: readonly number[]): void;
}

export interface Subscription {
  /** Resolves when the batches in hand are done. */
  stop(): Promise<void>;
}

/** How far the stream goes: all events up to `upTo` are in it, and `last` names the newest of them in each partition, or 0. */
export interface StreamEnds {
  readonly upTo: number;
  readonly last: readonly number[];
}

/** How events travel to those who follow them: the store's own feed, or Kafka. One contract suite runs against both. */
export abstract class EventStream {
  /** How many partitions there are, numbered from 0. Events of one stream come in one partition, in order. */
  abstract readonly partitions: number;
  /** Whether processes share the partitions among them, so that each hears of its own only. */
  abstract readonly isShared: boolean;
  /** The partition of a stream's events. */
  abstract partitionOf(streamId: string): number;
  /** Read at one moment, so that `last` and `upTo` belong together. */
  abstract ends(): Promise<StreamEnds>;
  abstract subscribe(subscriber: Subscriber): Promise<Subscription>;
}
