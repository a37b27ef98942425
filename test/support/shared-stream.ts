import { setTimeout as sleep } from 'node:timers/promises';
import type { EventStore } from '#event-store/event-store.js';
import {
  EventStream,
  type StreamEnds,
  type Subscriber,
  type Subscription,
} from '#event-stream/event-stream.js';

/** One process's share of a feed in three partitions, read from the store: the streams a…, b… and c… in one each. */
export class SharedStream extends EventStream {
  readonly partitions = 3;
  readonly isShared = true;

  /** @param held the partitions that this process is given; changed at any time */
  constructor(
    private readonly store: EventStore,
    public held: readonly number[],
  ) {
    super();
  }

  partitionOf(streamId: string): number {
    return streamId.charCodeAt(0) % this.partitions;
  }

  async ends(): Promise<StreamEnds> {
    const last = Array<number>(this.partitions).fill(0);
    const events = await this.store.readFeed(0, 10_000);
    for (const { streamId, position } of events) last[this.partitionOf(streamId)] = position;
    return { upTo: events.at(-1)?.position ?? 0, last };
  }

  async subscribe(subscriber: Subscriber): Promise<Subscription> {
    let stopped = false;
    const follow = async (): Promise<void> => {
      for (; !stopped; await sleep(2)) {
        subscriber.holds(this.held);
        for (const partition of this.held) {
          await this.handOver(subscriber, partition).catch(async (error: Error) => {
            subscriber.failed(error, false, partition);
            await sleep(50);
          });
        }
      }
    };
    const following = follow();
    return {
      stop: () => {
        stopped = true;
        return following;
      },
    };
  }

  private async handOver(subscriber: Subscriber, partition: number): Promise<void> {
    const previous = await subscriber.from(partition);
    const events = (await this.store.readFeed(previous, 10)).filter(
      ({ streamId }) => this.partitionOf(streamId) === partition,
    );
    const upTo = events.at(-1)?.position ?? previous;
    if (events.length > 0) await subscriber.handle({ partition, previous, upTo, events });
  }
}
