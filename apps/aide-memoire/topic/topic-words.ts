import { describe, hasLine } from '#apps/views/commitment-history/describe.js';
import { whatHappened } from '#apps/views/reminders/reasons.js';
import { type DomainEvent, eventTypes, idInStream } from '#domain/event-types.js';
import type { Instant } from '#domain/values.js';
import type { RecordedEvent } from '#event-store/event-store.js';
import { eventInWords } from '../terminal/history-words.js';

/**
 * An event as it stands on the topic, on one line, in the words of `tail`. What stood before it is not known here, so a
 * piece of evidence is called by its id, and what is `withheld` is said to be. A type that this version does not know is called by
 * its name.
 */
export const topicEventOnOneLine = (received: RecordedEvent, withheld: readonly string[]): string => {
  const unsaid = Object.fromEntries(withheld.map((field) => [field, '(not on the topic)']));
  const event = { ...received, data: { ...(received.data as object), ...unsaid } };
  const { position, streamId, type, recordedAt } = event;
  const { by = '', at = recordedAt } = event.data as { by?: string; at?: Instant };
  const subject = idInStream(streamId);
  const told = isKnown(event) ? toldOf(event) : { what: type, why: null };
  return eventInWords({ position, at, by, subject, what: told.what, why: told.why });
};

/** Rules, calendars and readers have no line in the history of a visit. */
const toldOf = (
  event: RecordedEvent & DomainEvent,
): { readonly what: string; readonly why: string | null } =>
  hasLine(event) ? describe(event, undefined) : { what: whatHappened(event), why: null };

/** The topic's schemas are those of the types; what the register sent was checked with them. */
const isKnown = (event: RecordedEvent): event is RecordedEvent & DomainEvent => event.type in eventTypes;
