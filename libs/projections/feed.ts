import type { RecordedEvent } from '#event-store/event-store.js';

/** Consecutive events of one partition, in order. */
export interface Batch {
  readonly partition: number;
  /** Position of the event before the first, in this partition. */
  readonly previous: number;
  /** Position the view stands at once it has taken the batch. */
  readonly upTo: number;
  readonly events: readonly RecordedEvent[];
}

/** Somebody who follows events from a checkpoint of their own. */
export interface Follower {
  readonly consumer: string;
  from(partition: number): Promise<number>;
  handle(batch: Batch): Promise<void>;
  failed(error: Error, stopped: boolean, partition?: number): void;
  holds(partitions: readonly number[]): void;
}

/** How far a feed goes: all events up to `upTo` are in it, and `last` names the newest of them in each partition, or 0. */
export interface FeedEnds {
  readonly upTo: number;
  readonly last: readonly number[];
}

/** Where projections get events from, as far as they care: the event stream, whichever way events travel. */
export abstract class Feed {
  /** How many partitions there are, numbered from 0. */
  abstract readonly partitions: number;
  /** Whether processes share the partitions among them, so that each hears of its own only. */
  abstract readonly isShared: boolean;
  /** The partition that all events of a stream come in. */
  abstract partitionOf(streamId: string): number;
  abstract ends(): Promise<FeedEnds>;
  abstract subscribe(follower: Follower): Promise<{ stop(): Promise<void> }>;
}
