import type { Event } from '#domain/event.js';
import type { Instant } from '#domain/values.js';

/** What travels beside an event's data: who caused it and how to trace it. Never read by `evolve`. */
export interface EventMeta {
  readonly commandId: string;
  /** W3C trace context of the request that caused it. */
  readonly traceparent?: string;
  readonly tracestate?: string;
}

/** An event to be appended: the newest schema version of its type. */
export interface NewEvent extends Event {
  readonly schemaVersion: number;
  readonly meta: EventMeta;
}

/** An event as it stands in the store. Read upcast to the newest schema version; `hash` runs over the stored form. */
export interface RecordedEvent extends NewEvent {
  /** Place in the one gapless order of all events, from 1. */
  readonly position: number;
  readonly streamId: string;
  /** Place in its stream, from 1. */
  readonly version: number;
  readonly eventId: string;
  /** The database's clock, never earlier than the event before it; no program sets it. `asOf` means this instant. */
  readonly recordedAt: Instant;
  /** SHA-256, hex; 64 zeros before the first of a stream. */
  readonly prevHash: string;
  readonly hash: string;
}

/** An event's row as it stands: data and meta are the exact text that was stored. What the hashes run over. */
export interface StoredEvent extends Omit<RecordedEvent, 'data' | 'meta'> {
  readonly data: string;
  readonly meta: string;
}

/** `'any'` skips the check; 0 means the stream must not exist yet. */
export interface StreamAppend {
  readonly streamId: string;
  readonly expectedVersion: number | 'any';
  readonly events: readonly NewEvent[];
}

/**
 * One command's writing: all of its streams or none. A command that found nothing to say appends
 * empty `events`, so that its repetition gives the same answer.
 */
export interface CommandAppend {
  /** Repeating it returns the first answer. */
  readonly commandId: string;
  /** SHA-256 of what was asked; the same id with another fingerprint is refused. */
  readonly fingerprint: string;
  readonly appends: readonly StreamAppend[];
}

export interface Appended {
  /** Position of the last event the command wrote, or the head of the feed when it wrote none. */
  readonly position: number;
  /** Version of each stream named by the command after it, in its order. */
  readonly streams: readonly { readonly streamId: string; readonly version: number }[];
  /** How many events the command wrote. */
  readonly events: number;
  /** True when the command had been answered before and this is that answer. */
  readonly repeated: boolean;
}

/** Somebody else wrote to the stream in between. Nothing of the command was written. */
export class WrongExpectedVersion extends Error {
  constructor(
    readonly streamId: string,
    readonly expected: number,
    readonly actual: number,
  ) {
    super(`${streamId} is at version ${actual}, not ${expected}`);
    this.name = 'WrongExpectedVersion';
  }
}

/** The command id was used before for something else. Nothing was written. */
export class CommandIdReused extends Error {
  constructor(readonly commandId: string) {
    super(`command ${commandId} was used before for a different request`);
    this.name = 'CommandIdReused';
  }
}

/** Reading up to a moment: the events recorded at or before it. */
export interface ReadStreamOptions {
  readonly after?: number;
  readonly upTo?: Instant;
  /** How many at most; all of them unless it is said. */
  readonly limit?: number;
}

/** The system of record: append and read. One contract suite runs against every implementation. */
export abstract class EventStore {
  /** @throws {WrongExpectedVersion} @throws {CommandIdReused} @throws {ClockAway} @throws {SetClockRefused} */
  abstract append(command: CommandAppend): Promise<Appended>;
  /** The answer a command was given, or `undefined` when the store has not seen it. @throws {CommandIdReused} */
  abstract answerTo(commandId: string, fingerprint: string): Promise<Appended | undefined>;
  /** A stream's events in order; empty when there is no such stream. `after` is a version. */
  abstract readStream(streamId: string, options?: ReadStreamOptions): Promise<RecordedEvent[]>;
  /** The names of the streams of a category, `reader-staff:ana` of `reader`, in order. For categories with few. */
  abstract streamsOf(category: string): Promise<string[]>;
  /** The feed: up to `limit` events with a position greater than `after`, in order, none missed. */
  abstract readFeed(after: number, limit: number): Promise<RecordedEvent[]>;
  /** Position of the newest event, 0 when there is none. */
  abstract head(): Promise<number>;
  /** Position of the newest event recorded at or before an instant, 0 when there is none. */
  abstract positionAt(instant: Instant): Promise<number>;
  /** `readFeed` in the stored form, nothing parsed or upcast: for verification. */
  abstract readStored(after: number, limit: number): Promise<StoredEvent[]>;
  /** Calls back after each committed append of this process; returns how to stop it. */
  abstract onAppended(listener: (head: number) => void): () => void;
}
