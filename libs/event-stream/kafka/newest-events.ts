import { randomUUID } from 'node:crypto';
import type { Consumer, Kafka } from 'kafkajs';
import { within } from '../relay/deadline.js';
import { type EventIdentity, identityOf, MalformedMessage } from './cloud-event.js';

/** An event on the topic, and in which partition it stands. */
export interface NewestEvent extends EventIdentity {
  readonly partition: number;
}

/** How many messages at the end of a partition are looked at: what was sent again stands behind what is newer. */
const LOOK_BACK = 10n;
/** How long a goodbye to Kafka may take, in ms. */
const GOODBYE = 2000;

/**
 * The newest events on a topic, of each partition that has any; messages that are no events of ours are passed over.
 * Kafka is read by groups only: this one commits nothing and is deleted afterwards, and were that to fail, the broker
 * forgets a group without offsets by itself. `patience`: milliseconds. @throws {DeadlinePassed}
 */
export const newestEvents = async (kafka: Kafka, topic: string, patience: number): Promise<NewestEvent[]> => {
  const groupId = `${topic}.look-${randomUUID()}`;
  const admin = kafka.admin();
  const consumer = kafka.consumer({ groupId, allowAutoTopicCreation: false, maxWaitTimeInMs: 100 });
  let hasJoined = false;
  const look = async (): Promise<NewestEvent[]> => {
    await admin.connect();
    const parts = (await admin.fetchTopicOffsets(topic)).flatMap(({ partition, low, high }) => {
      const [first, end] = [BigInt(low), BigInt(high)];
      if (first === end) return [];
      return [{ partition, from: end - first > LOOK_BACK ? end - LOOK_BACK : first, end }];
    });
    if (parts.length === 0) return [];
    hasJoined = true;
    return readEnds(consumer, topic, parts);
  };
  try {
    return await within(patience, 'Kafka, asked what the topic ends with', look());
  } finally {
    const goodbye = async (): Promise<void> => {
      await consumer.disconnect();
      if (hasJoined) await admin.deleteGroups([groupId]);
      await admin.disconnect();
    };
    await within(GOODBYE, 'Kafka, told goodbye', goodbye()).catch(() => undefined);
  }
};

interface Part {
  readonly partition: number;
  readonly from: bigint;
  /** The offset after the last. */
  readonly end: bigint;
}

const readEnds = async (
  consumer: Consumer,
  topic: string,
  parts: readonly Part[],
): Promise<NewestEvent[]> => {
  const newest = new Map<number, NewestEvent>();
  const left = new Map(parts.map((part) => [part.partition, part.end]));
  // Before the first fetch, or it would begin elsewhere.
  consumer.on(consumer.events.GROUP_JOIN, () => {
    for (const { partition, from } of parts) consumer.seek({ topic, partition, offset: String(from) });
  });
  await consumer.connect();
  await consumer.subscribe({ topic, fromBeginning: false });
  await new Promise<void>((resolve, reject) => {
    const run = consumer.run({
      autoCommit: false,
      eachBatch: async ({ batch }) => {
        const { partition, messages } = batch;
        for (const message of messages) {
          const found = { partition, ...identityIn(message) };
          if (found.position > (newest.get(partition)?.position ?? 0)) newest.set(partition, found);
        }
        if (BigInt(batch.lastOffset()) + 1n >= (left.get(partition) ?? 0n)) left.delete(partition);
        if (left.size === 0) resolve();
      },
    });
    run.catch(reject);
  });
  return [...newest.values()];
};

/** Position 0, which no event has, for what is no event. */
const identityIn = (message: Parameters<typeof identityOf>[0]): EventIdentity => {
  try {
    return identityOf(message);
  } catch (error) {
    if (error instanceof MalformedMessage) return { position: 0, eventId: '' };
    throw error;
  }
};
