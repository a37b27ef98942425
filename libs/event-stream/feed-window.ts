import type { EventStore, RecordedEvent } from '#event-store/event-store.js';

/** Most events kept: those that subscribers who keep up are yet to take. */
const kept = 1_000;
/**
 * Reads the feed once for all subscribers of the process: they are woken together and want the same. Events never
 * change, so the newest are kept until everybody has taken them; older ones are read from the store.
 */
export class FeedWindow {
  /** One after the other, without a gap. */
  private events: readonly RecordedEvent[] = [];
  private readonly reading = new Map<number, Promise<RecordedEvent[]>>();
  /** Where the feed was found to end, and until when that is believed. */
  private end = { position: -1, until: 0 };

  /*@param believed for how many ms nothing after the newest event counts as nothing: others may have appended meanwhile */
  constructor(
    private readonly store: EventStore,
    private readonly believed: number,
  ) {
    // What is being read may have been looked up before the append: whoever asks from now on must see it.
    store.onAppended(() => {
      this.reading.clear();
      this.end.until = 0;
    });
  }

  /** At most `limit` events after a position. A read begun after this process wrote sees what it wrote. */
  async read(after: number, limit: number): Promise<RecordedEvent[]> {
    const [first] = this.events;
    const skipped = first ? after + 1 - first.position : -1;
    if (skipped >= 0 && skipped < this.events.length) return this.events.slice(skipped, skipped + limit);
    if (after === this.end.position && performance.now() < this.end.until) return [];
    return this.reading.get(after) ?? this.begin(after, limit);
  }

  private begin(after: number, limit: number): Promise<RecordedEvent[]> {
    const found = this.readStore(after, limit, () => this.reading.get(after) === found);
    this.reading.set(after, found);
    return found;
  }

  /** @param isCurrent whether nothing was appended since it began */
  private async readStore(after: number, limit: number, isCurrent: () => boolean): Promise<RecordedEvent[]> {
    try {
      const events = await this.store.readFeed(after, limit);
      this.keep(after, events);
      if (events.length < limit && isCurrent()) {
        this.end = { position: after + events.length, until: performance.now() + this.believed };
      }
      return events;
    } finally {
      if (isCurrent()) this.reading.delete(after);
    }
  }

  private keep(after: number, found: readonly RecordedEvent[]): void {
    const newest = this.events.at(-1)?.position ?? 0;
    // Where an event is missing from the log, whoever reads there must find it missing each time.
    const isWhole = found.every(({ position }, i) => position === after + 1 + i);
    if (!isWhole || after + found.length <= newest) return;
    const fresh = found.filter(({ position }) => position > newest);
    this.events = (after <= newest ? [...this.events, ...fresh] : [...found]).slice(-kept);
  }
}
