import { randomUUID } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { KafkaSettings } from '#platform/kafka-settings.js';
import { brokerAnswers, meansOfBroker, noBroker, startBroker } from './kafka-broker.js';
import { settingsFor } from './kafka-settings.js';

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

/**
 * Addresses of a broker that specs may share, each on topics of its own: `KAFKA_BROKERS`, else one that the suites
 * of a jest worker share and that ends with it.
 */
export const testBrokers = async (): Promise<string> => {
  if (process.env.KAFKA_BROKERS) return process.env.KAFKA_BROKERS;
  // Each suite has its own copy of this module; the file is how those of one worker find the broker.
  const note = join(tmpdir(), `aide-memoire-kafka-${process.pid}-${process.getuid?.() ?? 'user'}`);
  const known = existsSync(note) ? readFileSync(note, 'utf8') : undefined;
  if (known && (await brokerAnswers(known))) return known;
  const { address } = await startBroker({ note });
  await writeFile(note, address, { mode: 0o600 });
  return address;
};

/** A name that no topic has yet. */
export const newTopic = (): string => `test-${randomUUID()}`;

/** Settings for a topic on the broker that specs share. */
export const kafkaFor = async (topic: string, partitions = 3): Promise<KafkaSettings> =>
  settingsFor(await testBrokers(), topic, partitions);
