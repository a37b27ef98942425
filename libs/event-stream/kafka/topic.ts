// Node finds no export named ConfigResourceTypes in that CommonJS module; it is there all the same.
import kafkajs, { type Admin, type Kafka } from 'kafkajs';
import type { EventStore } from '#event-store/event-store.js';
import type { KafkaSettings } from '#platform/kafka-settings.js';
import { foreignEvent, isRecorded } from './foreign-event.js';
import { newestEvents } from './newest-events.js';

type Topic = Pick<KafkaSettings, 'topic' | 'partitions'>;

/** Events are kept for ever: a new projection reads them all. */
const kept = { 'cleanup.policy': 'delete', 'retention.ms': '-1', 'retention.bytes': '-1' } as const;

/** An event may hold a whole source, of two million characters. */
const largest = { 'max.message.bytes': String(16 * 2 ** 20) };

/** The topic exists and is not as it must be. It is left as it is: only its owner can say what is right. */
export class UnfitTopic extends Error {
  constructor(topic: string, reason: string) {
    super(`topic ${topic} ${reason}`);
    this.name = 'UnfitTopic';
  }
}

/**
 * Makes sure that the topic is there: creates it with as many partitions as set, without end of retention and with room for
 * the largest event, or checks that it is so. @throws {UnfitTopic} naming both figures and the setting
 */
export const ensureTopic = async (kafka: Kafka, topic: Topic): Promise<void> => {
  const admin = kafka.admin();
  await admin.connect();
  try {
    if (await create(admin, topic)) return;
    await checkPartitions(admin, topic);
    await checkSettings(admin, topic);
  } finally {
    await admin.disconnect();
  }
};

/**
 * Makes sure that what is sent next follows what was sent until now; `last` has the newest position in each partition.
 * @throws {UnfitTopic} when the number of partitions was another one, or the topic was deleted and made anew
 */
export const checkContinues = async (
  kafka: Kafka,
  { topic, partitions }: Topic,
  last: readonly number[],
): Promise<void> => {
  if (last.length !== partitions) {
    const spread = `has ${last.length} partitions by the events sent until now and KAFKA_PARTITIONS is ${partitions}`;
    throw new UnfitTopic(topic, `${spread}: set it to ${last.length}, or KAFKA_TOPIC to another topic`);
  }
  // Of a new topic the ends cannot be asked at once.
  if (last.every((position) => position === 0)) return;
  const admin = kafka.admin();
  await admin.connect();
  try {
    const ends = await admin.fetchTopicOffsets(topic);
    const lost = ends.find(({ partition, high }) => (last[partition] ?? 0) > 0 && high === '0');
    if (!lost) return;
    const sent = `partition ${lost.partition} is empty, though events up to ${last[lost.partition]} were sent to it`;
    throw new UnfitTopic(
      topic,
      `${sent}: restore it, or delete its row in the table relays to send all events again`,
    );
  } finally {
    await admin.disconnect();
  }
};

/**
 * Makes sure that what stands on the topic is of the store's own past; it may well be ahead of what is known to
 * have been sent. `patience`: milliseconds. @throws {UnfitTopic} when it holds an event the store did not record
 * @throws {DeadlinePassed}
 */
export const checkHistory = async (
  kafka: Kafka,
  topic: string,
  store: EventStore,
  patience: number,
): Promise<void> => {
  for (const { partition, ...event } of await newestEvents(kafka, topic, patience)) {
    if (!(await isRecorded(store, event))) throw new UnfitTopic(topic, foreignEvent(event, partition));
  }
};

/** Tells whether it was new. Its copies are as many as the cluster makes of any topic. */
const create = async (admin: Admin, { topic, partitions }: Topic): Promise<boolean> => {
  const configEntries = Object.entries({ ...kept, ...largest }).map(([name, value]) => ({ name, value }));
  const wanted = { topic, numPartitions: partitions, replicationFactor: -1, configEntries };
  const known = await admin.listTopics();
  return !known.includes(topic) && admin.createTopics({ topics: [wanted], waitForLeaders: true });
};

const checkPartitions = async (admin: Admin, { topic, partitions }: Topic): Promise<void> => {
  const { topics } = await admin.fetchTopicMetadata({ topics: [topic] });
  const found = topics[0]?.partitions.length ?? 0;
  if (found === partitions) return;
  throw new UnfitTopic(
    topic,
    `has ${found} partitions and KAFKA_PARTITIONS is ${partitions}: set KAFKA_PARTITIONS to ${found}, or KAFKA_TOPIC to another topic`,
  );
};

const checkSettings = async (admin: Admin, { topic }: Topic): Promise<void> => {
  const configNames = [...Object.keys(kept), ...Object.keys(largest)];
  const resource = { type: kafkajs.ConfigResourceTypes.TOPIC, name: topic, configNames };
  const { resources } = await admin.describeConfigs({ resources: [resource], includeSynonyms: false });
  const entries = resources.flatMap(({ configEntries }) => configEntries);
  const settingOf = (name: string) => entries.find(({ configName }) => configName === name)?.configValue;
  for (const [name, wanted] of Object.entries(largest)) {
    if (Number(settingOf(name)) >= Number(wanted)) continue;
    throw new UnfitTopic(
      topic,
      `would take no large source: its ${name} is ${settingOf(name)} and must be ${wanted} or more; set it so`,
    );
  }
  for (const [name, wanted] of Object.entries(kept)) {
    const found = settingOf(name);
    if (found === wanted) continue;
    throw new UnfitTopic(
      topic,
      `would lose events: its ${name} is ${found} and must be ${wanted}; set it so, and rebuild what has been lost already`,
    );
  }
};
