import { randomUUID } from 'node:crypto';
import { openTestPostgres } from '#test/support/postgres.js';
import { onBroker } from './broker.js';
import { lagBetween } from './lag.js';
import type { Row } from './row.js';
import { startServices } from './services.js';

/** From the answer of the `register` service until the `views` service shows it, by the relay and Kafka between them. */
export const kafkaLag: Row = {
  name: 'kafka-lag',
  run: ({ samples }) =>
    onBroker(async (KAFKA_BROKERS) => {
      const { url: DATABASE_URL, close } = await openTestPostgres([], 'durable');
      try {
        const KAFKA_TOPIC = `bench-${randomUUID()}`;
        const services = await startServices({ DATABASE_URL, KAFKA_BROKERS, KAFKA_TOPIC });
        const { register: writing, views: reading } = services;
        const figure = await lagBetween('two services, through Kafka', { writing, reading }, samples, 100);
        await services.stop();
        return [figure];
      } finally {
        await close();
      }
    }),
};
