import { createHash } from 'node:crypto';
import type { StoredEvent } from './event-store.js';

/** Before the first event of a stream. */
export const noHash = '0'.repeat(64);

/**
 * SHA-256, hex, of the previous hash of the stream and everything stored of the event. The same as
 * `event_content()` and `chain()` in the database, computed apart from them so that each checks the other.
 */
export const hashOf = (event: Omit<StoredEvent, 'hash'>): string =>
  createHash('sha256')
    .update(event.prevHash, 'hex')
    .update(
      [
        event.position,
        event.streamId,
        event.version,
        event.eventId,
        event.type,
        event.schemaVersion,
        event.recordedAt,
        Buffer.byteLength(event.data),
        event.data,
        event.meta,
      ].join('\n'),
    )
    .digest('hex');
