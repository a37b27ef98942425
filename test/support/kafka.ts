import { randomUUID } from 'node:crypto';
import type { KafkaSettings } from '#platform/kafka-settings.js';
import { meansOfBroker, noBroker } from './kafka-broker.js';
import { settingsFor } from './kafka-settings.js';
import { sharedServer } from './shared-servers.js';

const isThere = process.env.KAFKA_BROKERS !== undefined || meansOfBroker() !== undefined;

/**
 * Specs that need a real broker. Where none can be had they say so in one line and pass; with `CI` set
 * they fail, since there one was promised.
 */
export const describeWithKafka = (name: string, specs: () => void): void => {
  if (isThere) {
    describe(name, specs);
    return;
  }
  test(`${name}: not tried, ${noBroker}`, () => {
    if (process.env.CI) throw new Error(noBroker);
    process.stderr.write(`\n!!! NOT TESTED: ${name}: ${noBroker}\n`);
  });
};

/** Addresses of the broker that specs share, each on topics of its own: `KAFKA_BROKERS`, else one of this run. */
export const testBrokers = async (): Promise<string> =>
  process.env.KAFKA_BROKERS ?? (await sharedServer('kafka'));

/** A name that no topic has yet. */
export const newTopic = (): string => `test-${randomUUID()}`;

/** Settings for a topic on the broker that specs share. */
export const kafkaFor = async (topic: string, partitions = 3): Promise<KafkaSettings> =>
  settingsFor(await testBrokers(), topic, partitions);
