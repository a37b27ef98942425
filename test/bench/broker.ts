import { type KafkaBroker, meansOfBroker, noBroker, startBroker } from '#test/support/kafka-broker.js';
import type { Figure } from './row.js';

/** Measures on a broker: the one named by KAFKA_BROKERS, else one of its own. Without any, says so in one line. */
export const onBroker = async (measure: (brokers: string) => Promise<Figure[]>): Promise<Figure[]> => {
  const given = process.env.KAFKA_BROKERS;
  if (given) return measure(given);
  if (!meansOfBroker()) {
    console.error(`not measured: ${noBroker}`);
    return [];
  }
  const broker: KafkaBroker = await startBroker('long');
  try {
    return await measure(broker.address);
  } finally {
    await broker.stop();
    broker.close();
  }
};
