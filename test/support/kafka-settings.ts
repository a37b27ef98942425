import type { KafkaSettings } from '#platform/kafka-settings.js';

/** Settings for a topic on the brokers at `host:port,host:port`. */
export const settingsFor = (brokers: string, topic: string, partitions = 3): KafkaSettings => ({
  brokers: brokers.split(','),
  topic,
  partitions,
  tls: undefined,
  sasl: undefined,
});

/** Where the register of a test says that its schemas are. */
export const address = 'http://register.test';
