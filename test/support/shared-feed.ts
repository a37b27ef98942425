import { setTimeout as sleep } from 'node:timers/promises';
import type { EventStore } from '#event-store/event-store.js';
import { Feed, type FeedEnds, type Follower } from '#projections/feed.js';

/** One process's share of a feed in three partitions, read from the store: the streams a…, b… and c… in one each. */
export class SharedFeed extends Feed {
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

  async ends(): Promise<FeedEnds> {
    const last = Array<number>(this.partitions).fill(0);
    const events = await this.store.readFeed(0, 10_000);
    for (const { streamId, position } of events) last[this.partitionOf(streamId)] = position;
    return { upTo: events.at(-1)?.position ?? 0, last };
  }

  async subscribe(follower: Follower): Promise<{ stop(): Promise<void> }> {
    let stopped = false;
    const follow = async (): Promise<void> => {
      for (; !stopped; await sleep(2)) {
        follower.holds(this.held);
        for (const partition of this.held) {
          await this.handOver(follower, partition).catch(async (error: Error) => {
            follower.failed(error, false, partition);
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

  private async handOver(follower: Follower, partition: number): Promise<void> {
    const previous = await follower.from(partition);
    const events = (await this.store.readFeed(previous, 10)).filter(
      ({ streamId }) => this.partitionOf(streamId) === partition,
    );
    const upTo = events.at(-1)?.position ?? previous;
    if (events.length > 0) await follower.handle({ partition, previous, upTo, events });
  }
}
