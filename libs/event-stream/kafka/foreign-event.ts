import type { EventStore } from '#event-store/event-store.js';
import type { EventIdentity } from './cloud-event.js';

/**
 * Whether the store recorded this very event at this position. If so, it recorded everything before it on the topic
 * too: the order of events is one, and has no two pasts.
 */
export const isRecorded = async (
  store: EventStore,
  { position, eventId }: EventIdentity,
): Promise<boolean> => {
  const [event] = await store.readStored(position - 1, 1);
  return event?.position === position && event.eventId === eventId;
};

/** What is wrong when a topic holds an event that the store did not record, and what would be right. */
export const foreignEvent = ({ position, eventId }: EventIdentity, partition: number): string =>
  `holds event ${position} (${eventId}, in partition ${partition}), which this store never recorded: the database ` +
  `was restored from an older copy, or is another one. Stop the services, then delete the topic and its row in the table ` +
  `relays, or set KAFKA_TOPIC to a new name everywhere: docs/operating.md, “Backup and restore”`;
