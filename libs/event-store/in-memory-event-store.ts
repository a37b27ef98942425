import { randomUUID } from 'node:crypto';
import type { Instant } from '#domain/values.js';
import type { Clock } from '#platform/clock.js';
import { asJson, refuseDoubles } from './append-batch.js';
import { hashOf, noHash } from './event-hash.js';
import {
  type Appended,
  type CommandAppend,
  CommandIdReused,
  EventStore,
  type NewEvent,
  type ReadStreamOptions,
  type RecordedEvent,
  type StoredEvent,
  WrongExpectedVersion,
} from './event-store.js';
import { recorded, type Upcasters, upcasters } from './upcasters.js';

/** The same store without a database, for tests and rehearsals. It forgets when the process ends. */
export class InMemoryEventStore extends EventStore {
  private readonly log: StoredEvent[] = [];
  private readonly streams = new Map<string, StoredEvent[]>();
  /** The names of streams by what stands before the first hyphen. */
  private readonly categories = new Map<string, string[]>();
  private readonly answers = new Map<string, { fingerprint: string; answer: Appended }>();
  private readonly listeners = new Set<(head: number) => void>();

  constructor(
    private readonly clock: Clock,
    private readonly known: Upcasters = upcasters,
  ) {
    super();
  }

  async append(command: CommandAppend): Promise<Appended> {
    refuseDoubles(command);
    const events = command.appends.map((append) =>
      append.events.map((event) => ({ ...event, ...texts(event) })),
    );
    const before = this.answerBefore(command.commandId, command.fingerprint);
    if (before) return before;
    for (const { streamId, expectedVersion } of command.appends) {
      const version = this.stream(streamId).length;
      if (expectedVersion !== 'any' && expectedVersion !== version) {
        throw new WrongExpectedVersion(streamId, expectedVersion, version);
      }
    }
    const recordedAt = this.recordingTime();
    for (const [i, { streamId }] of command.appends.entries()) {
      for (const event of events[i] ?? []) this.record(streamId, event, recordedAt);
    }
    const written = events.flat().length;
    const answer = {
      position: this.log.length,
      streams: command.appends.map(({ streamId }) => ({ streamId, version: this.stream(streamId).length })),
      events: written,
      repeated: false,
    };
    this.answers.set(command.commandId, { fingerprint: command.fingerprint, answer });
    if (written > 0) for (const listener of this.listeners) listener(answer.position);
    return answer;
  }

  async answerTo(commandId: string, fingerprint: string): Promise<Appended | undefined> {
    return this.answerBefore(commandId, fingerprint);
  }

  async readStream(
    streamId: string,
    { after = 0, upTo, limit }: ReadStreamOptions = {},
  ): Promise<RecordedEvent[]> {
    return this.stream(streamId)
      .filter(({ version, recordedAt }) => version > after && (!upTo || isUpTo(recordedAt, upTo)))
      .slice(0, limit)
      .map((event) => recorded(event, this.known));
  }

  async streamsOf(category: string): Promise<string[]> {
    return (this.categories.get(category) ?? []).toSorted();
  }

  async readFeed(after: number, limit: number): Promise<RecordedEvent[]> {
    return this.log.slice(after, after + limit).map((event) => recorded(event, this.known));
  }

  async readStored(after: number, limit: number): Promise<StoredEvent[]> {
    return this.log.slice(after, after + limit);
  }

  async head(): Promise<number> {
    return this.log.length;
  }

  async positionAt(instant: Instant): Promise<number> {
    return this.log.findLast(({ recordedAt }) => isUpTo(recordedAt, instant))?.position ?? 0;
  }

  onAppended(listener: (head: number) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  private answerBefore(commandId: string, fingerprint: string): Appended | undefined {
    const known = this.answers.get(commandId);
    if (known && known.fingerprint !== fingerprint) throw new CommandIdReused(commandId);
    return known && { ...known.answer, repeated: true };
  }

  private stream(streamId: string): StoredEvent[] {
    return this.streams.get(streamId) ?? [];
  }

  private recordingTime(): Instant {
    const now = new Date(this.clock.now()).toISOString() as Instant;
    const last = this.log.at(-1)?.recordedAt;
    return last && last > now ? last : now;
  }

  private record(streamId: string, event: Texts & NewEvent, recordedAt: Instant): void {
    const stream = this.streams.get(streamId) ?? this.begun(streamId);
    const { type, schemaVersion, dataText: data, metaText: meta } = event;
    const form = {
      position: this.log.length + 1,
      streamId,
      version: stream.length + 1,
      eventId: randomUUID(),
      type,
      schemaVersion,
      data,
      meta,
      recordedAt,
      prevHash: stream.at(-1)?.hash ?? noHash,
    };
    const stored = { ...form, hash: hashOf(form) };
    this.log.push(stored);
    stream.push(stored);
  }

  private begun(streamId: string): StoredEvent[] {
    const stream: StoredEvent[] = [];
    this.streams.set(streamId, stream);
    const [category = ''] = streamId.split('-', 1);
    const names = this.categories.get(category);
    if (names) names.push(streamId);
    else this.categories.set(category, [streamId]);
    return stream;
  }
}

interface Texts {
  readonly dataText: string;
  readonly metaText: string;
}

const texts = ({ type, data, meta }: NewEvent): Texts => ({
  dataText: asJson(type, data),
  metaText: asJson(type, meta),
});

const isUpTo = (recordedAt: string, instant: Instant): boolean =>
  Date.parse(recordedAt) <= Date.parse(instant);
