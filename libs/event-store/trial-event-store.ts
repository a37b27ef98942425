import type { Instant } from '#domain/values.js';
import type { Clock } from '#platform/clock.js';
import {
  type Appended,
  type CommandAppend,
  EventStore,
  type NewEvent,
  type ReadStreamOptions,
  type RecordedEvent,
  type StoredEvent,
} from './event-store.js';
import { InMemoryEventStore } from './in-memory-event-store.js';

/**
 * What commands would write over what is recorded: streams are read from the store behind it, and what is appended stays
 * here, seen by whatever is tried after it. The store behind is never written to.
 */
export class TrialEventStore extends EventStore {
  private readonly here: InMemoryEventStore;
  // What is recorded is read once: it stands still while something is tried over it.
  private readonly taken = new Map<string, Promise<void>>();
  private readonly answers = new Map<string, Promise<Appended | undefined>>();
  private readonly names = new Map<string, Promise<string[]>>();
  private readonly written = new Map<string, readonly NewEvent[]>();

  constructor(
    private readonly behind: EventStore,
    clock: Clock,
  ) {
    super();
    this.here = new InMemoryEventStore(clock);
  }

  /** What a command would have written, in order. */
  eventsOf(commandId: string): readonly NewEvent[] {
    return this.written.get(commandId) ?? [];
  }

  async append(command: CommandAppend): Promise<Appended> {
    for (const { streamId } of command.appends) await this.take(streamId);
    const appended = await this.here.append(command);
    this.written.set(
      command.commandId,
      command.appends.flatMap(({ events }) => events),
    );
    return appended;
  }

  /** What was answered for real is so on trial, too. */
  async answerTo(commandId: string, fingerprint: string): Promise<Appended | undefined> {
    return (
      (await this.here.answerTo(commandId, fingerprint)) ??
      (await once(this.answers, `${commandId} ${fingerprint}`, () =>
        this.behind.answerTo(commandId, fingerprint),
      ))
    );
  }

  async readStream(streamId: string, options?: ReadStreamOptions): Promise<RecordedEvent[]> {
    await this.take(streamId);
    return this.here.readStream(streamId, options);
  }

  async streamsOf(category: string): Promise<string[]> {
    const both = await Promise.all([
      once(this.names, category, () => this.behind.streamsOf(category)),
      this.here.streamsOf(category),
    ]);
    return [...new Set(both.flat())].toSorted();
  }

  readFeed(after: number, limit: number): Promise<RecordedEvent[]> {
    return this.behind.readFeed(after, limit);
  }

  readStored(after: number, limit: number): Promise<StoredEvent[]> {
    return this.behind.readStored(after, limit);
  }

  head(): Promise<number> {
    return this.behind.head();
  }

  positionAt(instant: Instant): Promise<number> {
    return this.behind.positionAt(instant);
  }

  onAppended(listener: (head: number) => void): () => void {
    return this.behind.onAppended(listener);
  }

  /** Takes a stream as it is recorded, once. */
  private take(streamId: string): Promise<void> {
    return once(this.taken, streamId, () => this.takeNow(streamId));
  }

  private async takeNow(streamId: string): Promise<void> {
    const events = await this.behind.readStream(streamId);
    if (events.length === 0) return;
    const appends = [{ streamId, expectedVersion: 0, events }];
    await this.here.append({ commandId: `as recorded: ${streamId}`, fingerprint: '', appends });
  }
}

const once = <Value>(
  known: Map<string, Promise<Value>>,
  key: string,
  read: () => Promise<Value>,
): Promise<Value> => {
  const reading = known.get(key) ?? read();
  known.set(key, reading);
  return reading;
};
