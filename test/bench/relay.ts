import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { eventStoreMigrations } from '#event-store/migrations.js';
import { PostgresEventStore } from '#event-store/postgres-event-store.js';
import { messageOf } from '#event-stream/kafka/cloud-event.js';
import { eventStreamMigrations } from '#event-stream/migrations.js';
import { Relay } from '#event-stream/relay/relay.js';
import { SystemClock } from '#platform/clock.js';
import { openDatabase } from '#platform/database/database.js';
import { startBroker } from '#test/support/kafka-broker.js';
import { kafkaJars } from '#test/support/kafka-jars.js';
import { address, settingsFor } from '#test/support/kafka-settings.js';
import { openTestPostgres } from '#test/support/postgres.js';
import { testHouse } from '#test/support/topic-writer.js';
import { perSecond, rate, timed } from './figures.js';
import { writeRegister } from './register.js';
import type { Figure, Row, Scale } from './row.js';
import { ratio, worstOf } from './turns.js';

const partitions = 12;

/** Milliseconds from the start of a relay until all events are on the topic and the checkpoint says so. */
const relayTime = async (url: string, brokers: string, topic: string, events: number): Promise<number> => {
  const { dataSource, close } = await openDatabase({ url, migrations: [] });
  try {
    const store = new PostgresEventStore(dataSource, new SystemClock());
    const relay = new Relay(dataSource, store, settingsFor(brokers, topic, partitions), { address });
    const { took } = await timed(async () => {
      relay.start();
      while (relay.state.position < events) await new Promise((resolve) => setTimeout(resolve, 5));
      await relay.stop();
    });
    return took;
  } finally {
    await close();
  }
};

/** Kafka's own producer with the settings it ships with, all copies acknowledging: records in a second. */
const producerRate = async (
  brokers: string,
  topic: string,
  records: number,
  bytes: number,
): Promise<number> => {
  const options = ['--topic', topic, '--num-records', String(records), '--record-size', String(bytes)];
  const properties = [`bootstrap.servers=${brokers}`, 'acks=all', 'enable.idempotence=true'];
  const { stdout } = await promisify(execFile)('java', [
    '-Xmx512m',
    '-cp',
    join(await kafkaJars(), '*'),
    'org.apache.kafka.tools.ProducerPerformance',
    ...options,
    '--throughput',
    '-1',
    '--command-property',
    ...properties,
  ]);
  const [, sent] = /([\d.]+) records\/sec/.exec(stdout.trim().split('\n').at(-1) ?? '') ?? [];
  return Number(sent);
};

/** Bytes of a record on the topic, headers included: what both sides send. */
const meanSize = async (store: PostgresEventStore): Promise<number> => {
  const events = await store.readStored(0, 1000);
  const sizes = events.map((event) => {
    const { key, value, headers } = messageOf(event, event.position - 1, testHouse);
    const texts = [key, value, ...Object.entries(headers).flat()];
    return texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0);
  });
  return Math.round(sizes.reduce((sum, size) => sum + size, 0) / sizes.length);
};

/**
 * The events of a register from Postgres to a topic, beside Kafka's own producer sending as many records of their
 * size: in turns.
 */
const run = async ({ relayed }: Scale): Promise<Figure[]> => {
  const broker = await startBroker('long');
  const { dataSource, url, close } = await openTestPostgres(
    [...eventStoreMigrations, ...eventStreamMigrations],
    'durable',
  );
  try {
    const store = new PostgresEventStore(dataSource, new SystemClock());
    const { events } = await writeRegister(store, { events: relayed });
    await dataSource.query('vacuum analyze');
    const bytes = await meanSize(store);
    const worst = await worstOf(
      'rates',
      async (turn) => rate(events, await relayTime(url, broker.address, `turn-${turn}`, events)),
      // On the topic of the relay, so that it has as many partitions.
      (turn) => producerRate(broker.address, `turn-${turn}`, events, bytes),
    );
    return [
      {
        work: `relay to Kafka, ${Math.round(events / 1000)} k events of ${bytes} bytes`,
        measured: perSecond(worst.ours),
        reference: `Kafka's ProducerPerformance: ${perSecond(worst.theirs)}`,
        ratio: ratio(worst),
        goal: '≥ 0.6×',
        met: ratio(worst) >= 0.6,
      },
    ];
  } finally {
    await close();
    broker.close();
  }
};

export const relay: Row = { name: 'relay', run };
