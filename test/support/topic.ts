import { randomUUID } from 'node:crypto';
import type { KafkaMessage } from 'kafkajs';
import { kafkaClient } from '#event-stream/kafka/client.js';
import { eventOf, type ReceivedEvent } from '#event-stream/kafka/cloud-event.js';
import type { KafkaSettings } from '#platform/kafka-settings.js';

/** All that stands on a topic, partition by partition, as we read it. */
export const readTopic = (settings: KafkaSettings): Promise<ReceivedEvent[][]> =>
  messagesOn(settings, (message) => eventOf(message));

/** A message as an outsider gets it: headers and value as text. */
export interface RawMessage {
  readonly value: string;
  readonly headers: Readonly<Record<string, string>>;
}

/** The same as an outsider reads it. */
export const rawTopic = (settings: KafkaSettings): Promise<RawMessage[][]> =>
  messagesOn(settings, ({ value, headers = {} }) => ({
    value: String(value),
    headers: Object.fromEntries(Object.entries(headers).map(([name, text]) => [name, String(text)])),
  }));

const messagesOn = async <Read>(
  settings: KafkaSettings,
  read: (message: KafkaMessage) => Read,
): Promise<Read[][]> => {
  const { topic, partitions } = settings;
  const kafka = kafkaClient(settings, 'reader');
  const admin = kafka.admin();
  await admin.connect();
  const ends = await admin.fetchTopicOffsets(topic);
  await admin.disconnect();
  const found = Array.from({ length: partitions }, (): Read[] => []);
  const left = new Set(ends.filter(({ high }) => high !== '0').map(({ partition }) => partition));
  if (left.size === 0) return found;
  const consumer = kafka.consumer({ groupId: `reader-${randomUUID()}` });
  await consumer.connect();
  await consumer.subscribe({ topic, fromBeginning: true });
  await new Promise<void>((resolve, reject) => {
    consumer
      .run({
        eachBatch: async ({ batch }) => {
          found[batch.partition]?.push(...batch.messages.map(read));
          const end = ends.find(({ partition }) => partition === batch.partition)?.high;
          if (Number(batch.lastOffset()) >= Number(end) - 1) left.delete(batch.partition);
          if (left.size === 0) resolve();
        },
      })
      .catch(reject);
  });
  await consumer.disconnect();
  return found;
};

/** What a consumer keeps: it drops what is not past its position, and stops at a gap. */
export interface Kept {
  /** In the order of the topic, partition by partition. */
  readonly events: ReceivedEvent['event'][];
  readonly doubles: number;
  /** `partition: position after which one is missing`. */
  readonly gaps: string[];
}

export const keep = (partitions: readonly ReceivedEvent[][]): Kept => {
  const kept = { events: [] as ReceivedEvent['event'][], doubles: 0, gaps: [] as string[] };
  for (const [partition, received] of partitions.entries()) {
    let seen = 0;
    for (const { previous, event } of received) {
      if (event.position <= seen) kept.doubles += 1;
      else {
        if (previous !== seen)
          kept.gaps.push(`${partition}: after ${seen} comes one that follows ${previous}`);
        kept.events.push(event);
        seen = event.position;
      }
    }
  }
  return kept;
};
