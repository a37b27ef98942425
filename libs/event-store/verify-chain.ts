import { hashOf, noHash } from './event-hash.js';
import type { EventStore, StoredEvent } from './event-store.js';

/** Something in the log that is not as it was written. */
export interface ChainFinding {
  readonly position: number;
  readonly streamId: string;
  /** What differs, in words. */
  readonly problem: string;
}

/** Findings come as they are met, with progress after each batch. */
export type ChainReport =
  | { readonly kind: 'finding'; readonly finding: ChainFinding }
  | { readonly kind: 'progress'; readonly position: number; readonly head: number };

const batchSize = 1000;

/**
 * Reads the whole log as it is stored and computes everything again: the gapless order, time that
 * never goes back, versions without gaps in each stream, and every hash with its link to the one before. It
 * keeps some 200 bytes for each stream. Newest events cut off at the very end leave no trace in the
 * log itself; whoever must exclude that keeps the last hash elsewhere.
 */
export async function* verifyChain(store: EventStore): AsyncGenerator<ChainReport> {
  const head = await store.head();
  const streams = new Map<string, Pick<StoredEvent, 'version' | 'hash'>>();
  let last: Pick<StoredEvent, 'position' | 'recordedAt'> = { position: 0, recordedAt: '' as never };
  while (last.position < head) {
    const batch = await store.readStored(last.position, batchSize);
    if (batch.length === 0) break;
    for (const event of batch) {
      const before = streams.get(event.streamId) ?? { version: 0, hash: noHash };
      for (const problem of [...inFeed(last, event), ...inStream(before, event)]) {
        yield {
          kind: 'finding',
          finding: { position: event.position, streamId: event.streamId, problem },
        };
      }
      streams.set(event.streamId, { version: event.version, hash: event.hash });
      last = event;
    }
    yield { kind: 'progress', position: last.position, head };
  }
}

const inFeed = (last: Pick<StoredEvent, 'position' | 'recordedAt'>, event: StoredEvent): string[] => [
  ...(event.position === last.position + 1
    ? []
    : [`events ${last.position + 1} to ${event.position - 1} are missing before it`]),
  ...(event.recordedAt >= last.recordedAt
    ? []
    : [`it is recorded at ${event.recordedAt}, before the event in front of it (${last.recordedAt})`]),
];

const inStream = (before: Pick<StoredEvent, 'version' | 'hash'>, event: StoredEvent): string[] => [
  ...(event.version === before.version + 1
    ? []
    : [`it is version ${event.version} of its stream, after version ${before.version}`]),
  ...(event.prevHash === before.hash ? [] : ['it is not linked to the event before it in its stream']),
  ...(event.hash === hashOf(event) ? [] : ['what is stored is not what was hashed when it was written']),
];
