// Keeps the commitments that are open, and since when, from the topic alone. What it shows: docs/consuming.md
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { Kafka } from 'kafkajs';

const { KAFKA_BROKERS, KAFKA_TOPIC = 'aide-memoire.events', GROUP_ID = 'open' } = process.env;
const file = process.argv[2] ?? 'open-commitments.json';
const view = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : { positions: {}, open: {} };

const take = (partition, { value, headers: { ce_position, ce_previousposition, ce_type: type } }) => {
  const last = view.positions[partition] ?? 0;
  if (Number(ce_position) <= last) return; // Seen: it came again after a crash, or in a replay.
  if (Number(ce_previousposition) > last) throw new Error(`events are missing after position ${last}`);
  const { commitment, at } = JSON.parse(value);
  if (/\.Commitment(Recorded|Accepted|Reopened)\.v1$/.test(type)) view.open[commitment] = at;
  if (/\.CommitmentClosed\.v1$/.test(type)) delete view.open[commitment];
  view.positions[partition] = Number(ce_position); // Whatever its type: those yet to come say nothing here.
};

const kafka = new Kafka({ clientId: GROUP_ID, brokers: KAFKA_BROKERS.split(',') });
const consumer = kafka.consumer({ groupId: GROUP_ID, sessionTimeout: 10_000 });
consumer.on('consumer.crash', () => process.exit(1)); // Whoever started it decides whether to try again.
process.once('SIGINT', () => consumer.disconnect());
await consumer.connect();
await consumer.subscribe({ topic: KAFKA_TOPIC, fromBeginning: true });
await consumer.run({
  eachBatch: async ({ batch }) => {
    for (const message of batch.messages) take(batch.partition, message);
    // The view and how far it is stand in one file, written in one step: after a crash they still belong together.
    writeFileSync(`${file}.draft`, JSON.stringify(view));
    renameSync(`${file}.draft`, file);
  },
});
