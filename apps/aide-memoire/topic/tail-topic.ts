import { randomUUID } from 'node:crypto';
import { Logger } from '@nestjs/common';
import type { Consumer, Kafka } from 'kafkajs';
import { kafkaClient } from '#event-stream/kafka/client.js';
import { eventOf, type ReceivedMessage } from '#event-stream/kafka/cloud-event.js';
import { Config } from '#platform/config.js';
import type { KafkaSettings } from '#platform/kafka-settings.js';
import { createLog, NestLog } from '#platform/log.js';
import { stopAsked } from '#platform/stop.js';
import { WrongUse } from '../client/connection.js';
import type { Terminal } from '../terminal/terminal.js';
import { topicEventOnOneLine } from './topic-words.js';

/**
 * Prints the topic, event by event, until Ctrl-C. A reader of its own: whatever others read, it reads too.
 * @throws {WrongUse} without Kafka settings @throws {Error} in words when there is no broker or no topic
 */
export const tailTopic = async (
  env: NodeJS.ProcessEnv,
  fromBeginning: boolean,
  terminal: Terminal,
): Promise<void> => {
  const settings = Config.kafkaFrom(env);
  if (!settings) throw new WrongUse('--kafka needs KAFKA_BROKERS, such as KAFKA_BROKERS=localhost:9092');
  Logger.overrideLogger(new NestLog(createLog(Config.from({ ...env, KAFKA_BROKERS: '' }))));
  const stop = stopAsked('aide-memoire');
  const kafka = kafkaClient(settings, 'tail');
  await refuseMissingTopic(kafka, settings);
  const groupId = `aide-memoire-tail-${randomUUID()}`;
  const consumer = kafka.consumer({ groupId, allowAutoTopicCreation: false });
  try {
    await Promise.race([stop, follow(consumer, settings, fromBeginning, terminal)]);
  } finally {
    await consumer.disconnect();
    await forget(kafka, groupId);
  }
};

const refuseMissingTopic = async (kafka: Kafka, { brokers, topic }: KafkaSettings): Promise<void> => {
  const admin = kafka.admin({ retry: { retries: 2 } });
  try {
    await admin.connect();
    if ((await admin.listTopics()).includes(topic)) return;
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new Error(`no Kafka answers at ${brokers.join(', ')}: ${reason}`, { cause: error });
  } finally {
    await admin.disconnect();
  }
  throw new Error(
    `there is no topic ${topic} at ${brokers.join(', ')}; the register makes it when it starts`,
  );
};

/** Rejects when the reader cannot go on; otherwise never ends. */
const follow = (
  consumer: Consumer,
  { topic }: KafkaSettings,
  fromBeginning: boolean,
  terminal: Terminal,
): Promise<never> =>
  new Promise((_, reject) => {
    consumer.on(consumer.events.CRASH, ({ payload: { error, restart } }) => {
      if (restart) terminal.note('Kafka is gone; waiting for it to come back.');
      else reject(error);
    });
    const run = async (): Promise<void> => {
      await consumer.connect();
      await consumer.subscribe({ topic, fromBeginning });
      await consumer.run({
        eachMessage: async ({ partition, message }) => show(partition, message, terminal),
      });
    };
    run().catch(reject);
  });

const show = (
  partition: number,
  message: ReceivedMessage & { readonly offset: string },
  terminal: Terminal,
): void => {
  try {
    const { previous, event, withheld } = eventOf(message);
    terminal.print(
      terminal.json
        ? JSON.stringify({ partition, previous, ...event })
        : topicEventOnOneLine(event, withheld),
    );
  } catch (error) {
    terminal.note(
      `partition ${partition}, offset ${message.offset}: ${error instanceof Error ? error.message : error}`,
    );
  }
};

/** Nobody reads under this name again. A broker that cannot be reached forgets it by itself, after a week. */
const forget = async (kafka: Kafka, groupId: string): Promise<void> => {
  const admin = kafka.admin({ retry: { retries: 1 } });
  await admin
    .connect()
    .then(() => admin.deleteGroups([groupId]))
    .catch(() => undefined);
  await admin.disconnect();
};
