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
  failed(error: Error, stopped: boolean): void;
}

/** Where projections get events from, as far as they care: the event stream, whichever way events travel. */
export abstract class Feed {
  abstract subscribe(follower: Follower): Promise<{ stop(): Promise<void> }>;
}
