import type { RecordedEvent } from './event-store.js';

/** What one reader wants: the events of a stream after a version. */
export interface Wanted {
  readonly streamId: string;
  readonly after: number;
}

interface Reader extends Wanted {
  resolve(events: RecordedEvent[]): void;
  reject(error: unknown): void;
}

const mostReaders = 200;
/** Two, so that a long stream holds up half of the readers at most; each more would make the batches smaller. */
const mostReads = 2;

/** Each stream once, from the earliest version that somebody wants. */
const eachOnce = (readers: readonly Wanted[]): Wanted[] => {
  const from = new Map<string, number>();
  for (const { streamId, after } of readers) {
    from.set(streamId, Math.min(after, from.get(streamId) ?? after));
  }
  return [...from].map(([streamId, after]) => ({ streamId, after }));
};

const byStream = (events: readonly RecordedEvent[]): Map<string, RecordedEvent[]> => {
  const streams = new Map<string, RecordedEvent[]>();
  for (const event of events) {
    const stream = streams.get(event.streamId);
    if (stream) stream.push(event);
    else streams.set(event.streamId, [event]);
  }
  return streams;
};

/**
 * Reads of streams that arrive while others are under way wait, and go together in the next query: what
 * costs is the round trip, not the rows. A read begun after a write was answered sees that write.
 */
export class ReadQueue {
  private waiting: Reader[] = [];
  private running = 0;

  /** `read` gives the events of all that is wanted, each stream's in order. */
  constructor(private readonly read: (wanted: readonly Wanted[]) => Promise<RecordedEvent[]>) {}

  events(wanted: Wanted): Promise<RecordedEvent[]> {
    return new Promise((resolve, reject) => {
      this.waiting.push({ ...wanted, resolve, reject });
      if (this.running === mostReads) return;
      this.running += 1;
      // Readers of this same turn of the event loop go together from the first query on.
      setImmediate(() => this.run());
    });
  }

  private async run(): Promise<void> {
    for (;;) {
      const readers = this.waiting.splice(0, mostReaders);
      if (readers.length === 0) break;
      try {
        const streams = byStream(await this.read(eachOnce(readers)));
        for (const { streamId, after, resolve } of readers) {
          resolve((streams.get(streamId) ?? []).filter(({ version }) => version > after));
        }
      } catch (error) {
        for (const { reject } of readers) reject(error);
      }
    }
    this.running -= 1;
  }
}
