// Counts the open commitments of each responsible body, from the topic alone. What it shows: docs/consuming.md
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { Kafka } from 'kafkajs';

const {
  KAFKA_BROKERS = 'localhost:9092',
  KAFKA_TOPIC = 'aide-memoire.events',
  GROUP_ID = 'open',
} = process.env;
const file = process.argv[2] ?? 'open-commitments.json';
const view = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : { positions: {}, commitments: {} };

// The view and how far it is stand in one file, written in one step: after a crash they still belong together.
const save = () => {
  view.open = {};
  for (const { isOpen, body } of Object.values(view.commitments))
    if (isOpen) view.open[body] = (view.open[body] ?? 0) + 1;
  writeFileSync(`${file}.draft`, JSON.stringify(view));
  renameSync(`${file}.draft`, file);
};

const bodyOf = ({ parties }) => ({ body: parties.responsible ?? 'nobody yet' });
const changes = {
  CommitmentProposed: bodyOf,
  CommitmentRecorded: (data) => ({ ...bodyOf(data), isOpen: true }),
  CommitmentAssigned: bodyOf,
  CommitmentAccepted: () => ({ isOpen: true }),
  CommitmentReopened: () => ({ isOpen: true }),
  CommitmentClosed: () => ({ isOpen: false }),
};

const take = (partition, { key, value, headers }) => {
  const last = view.positions[partition] ?? 0;
  if (Number(headers.ce_position) <= last) return; // Seen: it came again after a crash, or in a replay.
  if (Number(headers.ce_previousposition) > last)
    throw new Error(`events are missing after position ${last}`);
  const change = changes[headers.ce_type]; // Other types, and those that are yet to come, say nothing here.
  if (change) view.commitments[key] = { ...view.commitments[key], ...change(JSON.parse(value)) };
  view.positions[partition] = Number(headers.ce_position);
};

const kafka = new Kafka({ clientId: GROUP_ID, brokers: KAFKA_BROKERS.split(',') });
const consumer = kafka.consumer({ groupId: GROUP_ID, sessionTimeout: 10_000 });
consumer.on(consumer.events.CRASH, () => process.exit(1)); // Whoever started it decides whether to try again.
process.once('SIGINT', () => consumer.disconnect());
await consumer.connect();
await consumer.subscribe({ topic: KAFKA_TOPIC, fromBeginning: true });
const eachBatch = async ({ batch: { partition, messages } }) => {
  for (const message of messages) take(partition, message);
  save();
};
await consumer.run({ eachBatch });
