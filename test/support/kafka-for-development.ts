import { once } from 'node:events';
import { brokerAnswers, startBroker } from './kafka-broker.js';

/** `npm run kafka`: a broker in the foreground, until Ctrl-C. Its topics go with it. */
const given = process.env.KAFKA_BROKERS;
if (given) {
  console.log(
    `KAFKA_BROKERS=${given} is set: ${(await brokerAnswers(given)) ? 'it answers' : 'nothing answers there'}`,
  );
} else {
  process.stderr.write('Starting Kafka …\n');
  const broker = await startBroker('long');
  console.log(`KAFKA_BROKERS=${broker.address}

Apache Kafka is ready, on this machine alone. Set the line above, and DATABASE_URL, where the services start
or the tests run. Ctrl-C stops it; its topics go with it.`);
  const awake = setInterval(() => undefined, 60_000);
  await Promise.race([once(process, 'SIGINT'), once(process, 'SIGTERM')]);
  clearInterval(awake);
  await broker.stop();
  broker.close();
}
