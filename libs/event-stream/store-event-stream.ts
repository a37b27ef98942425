import type { EventStore, RecordedEvent } from '#event-store/event-store.js';
import { EventStream, type StreamEnds, type Subscriber, type Subscription } from './event-stream.js';
import { FeedWindow } from './feed-window.js';
import { doubling, Rest } from './rest.js';

export interface StoreEventStreamOptions {
  /** Most events handed over at once. */
  readonly batch: number;
  /** How long to wait before looking again when nothing is new, in ms: from the first to the last, doubling. */
  readonly idle: { readonly first: number; readonly last: number };
  /** How long to wait after a failure, in ms, likewise. */
  readonly failing: { readonly first: number; readonly last: number };
  /** For how many ms the feed's end, once found, is believed to be its end unless this process appends. */
  readonly believed: number;
  /**
   * For how many ms at most a subscriber that is up to date rests after a batch: as long as it took to take it. So half of the time is
   * left to those who write, and while many do, the next batch has the more in it.
   */
  readonly breather: number;
}

/** For a database inside this process. Nobody else can append to it, so looking again would only be work. */
export const embeddedStream: Partial<StoreEventStreamOptions> = { believed: 1000 };

const defaults: StoreEventStreamOptions = {
  batch: 500,
  idle: { first: 10, last: 1000 },
  failing: { first: 100, last: 10_000 },
  believed: 10,
  breather: 100,
};

/**
 * The store's own feed, read by position from each subscriber's checkpoint. Appends of this process
 * wake it at once; those of others are found by looking.
 */
export class StoreEventStream extends EventStream {
  readonly partitions = 1;
  readonly isShared = false;
  private readonly options: StoreEventStreamOptions;
  private readonly window: FeedWindow;

  constructor(
    private readonly store: EventStore,
    options: Partial<StoreEventStreamOptions> = {},
  ) {
    super();
    this.options = { ...defaults, ...options };
    this.window = new FeedWindow(store, this.options.believed);
  }

  partitionOf(_streamId: string): number {
    return 0;
  }

  async ends(): Promise<StreamEnds> {
    const head = await this.store.head();
    return { upTo: head, last: [head] };
  }

  async subscribe(subscriber: Subscriber): Promise<Subscription> {
    subscriber.holds([0]);
    return new StoreSubscription(this.store, this.window, subscriber, this.options);
  }
}

/** Nothing was skipped: the subscriber stays where it is until somebody has looked at the log. */
export class FeedBroken extends Error {
  constructor(after: number, found: number) {
    super(`the feed goes from event ${after} to ${found}: events between them are missing from the log`);
    this.name = 'FeedBroken';
  }
}

class StoreSubscription implements Subscription {
  private stopped = false;
  private readonly rest = new Rest();
  /** What comes after a position, read while the batch up to it is being handled. */
  private ahead: { readonly after: number; readonly found: Promise<RecordedEvent[]> } | undefined;
  private readonly running: Promise<void>;

  constructor(
    private readonly store: EventStore,
    private readonly window: FeedWindow,
    private readonly subscriber: Subscriber,
    private readonly options: StoreEventStreamOptions,
  ) {
    this.running = this.follow();
  }

  async stop(): Promise<void> {
    this.stopped = true;
    this.rest.end();
    await this.running;
  }

  private async follow(): Promise<void> {
    const { idle, failing, batch, breather } = this.options;
    const deaf = this.store.onAppended(() => this.rest.wake());
    let position: number | undefined;
    let quiet = 0;
    let failures = 0;
    while (!this.stopped) {
      try {
        position ??= await this.subscriber.from(0);
        const began = performance.now();
        const upTo = await this.handOver(position);
        const isUpToDate = upTo > position && upTo - position < batch;
        if (isUpToDate) await this.rest.sleep(Math.min(breather, performance.now() - began));
        quiet = upTo === position ? quiet + 1 : 0;
        failures = 0;
        position = upTo;
      } catch (error) {
        this.stopped ||= error instanceof FeedBroken;
        this.subscriber.failed(error as Error, error instanceof FeedBroken, 0);
        failures += 1;
        // It may have come further than we know, or not as far: only its checkpoint tells.
        position = undefined;
        this.ahead = undefined;
      }
      if (this.stopped) break;
      if (failures > 0) await this.rest.sleep(doubling(failing, failures));
      else if (quiet > 0) await this.rest.untilWoken(doubling(idle, quiet));
    }
    deaf();
  }

  /** Hands over what comes after a position; returns where that leaves the subscriber. */
  private async handOver(previous: number): Promise<number> {
    const found = await this.read(previous);
    const events = found.filter(({ position }, i) => position === previous + 1 + i);
    if (found[0] && events.length === 0) throw new FeedBroken(previous, found[0].position);
    const upTo = previous + events.length;
    if (events.length === this.options.batch) this.readAhead(upTo);
    if (events.length > 0) await this.subscriber.handle({ partition: 0, previous, upTo, events });
    return upTo;
  }

  private read(after: number): Promise<RecordedEvent[]> {
    const { ahead } = this;
    this.ahead = undefined;
    return ahead?.after === after ? ahead.found : this.window.read(after, this.options.batch);
  }

  private readAhead(after: number): void {
    const found = this.window.read(after, this.options.batch);
    // Whoever asks for it hears of its failure; when nobody does, nobody misses it.
    found.catch(() => undefined);
    this.ahead = { after, found };
  }
}
