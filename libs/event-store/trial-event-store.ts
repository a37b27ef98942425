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
  private readonly taken = new Map<string, Promise<void>>();
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
      (await this.behind.answerTo(commandId, fingerprint))
    );
  }

  async readStream(streamId: string, options?: ReadStreamOptions): Promise<RecordedEvent[]> {
    await this.take(streamId);
    return this.here.readStream(streamId, options);
  }

  async streamsOf(category: string): Promise<string[]> {
    const both = await Promise.all([this.behind, this.here].map((store) => store.streamsOf(category)));
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
    const before = this.taken.get(streamId);
    if (before) return before;
    const taking = this.takeNow(streamId);
    this.taken.set(streamId, taking);
    return taking;
  }

  private async takeNow(streamId: string): Promise<void> {
    const events = await this.behind.readStream(streamId);
    if (events.length === 0) return;
    const appends = [{ streamId, expectedVersion: 0, events }];
    await this.here.append({ commandId: `as recorded: ${streamId}`, fingerprint: '', appends });
  }
}
