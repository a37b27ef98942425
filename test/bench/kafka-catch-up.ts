import { type ChildProcess, spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import type { DataSource } from 'typeorm';
import { commitmentStatusProjection } from '#apps/views/commitment-status/projection.js';
import { eventStoreMigrations } from '#event-store/migrations.js';
import { PostgresEventStore } from '#event-store/postgres-event-store.js';
import { kafkaClient } from '#event-stream/kafka/client.js';
import { SystemClock } from '#platform/clock.js';
import type { KafkaSettings } from '#platform/kafka-settings.js';
import { checkpointsOf } from '#projections/checkpoints.js';
import { projectionMigrations } from '#projections/migrations.js';
import { readModelMigrations } from '#read-model/migrations.js';
import { settingsFor } from '#test/support/kafka-settings.js';
import { openTestPostgres } from '#test/support/postgres.js';
import { TopicWriter } from '#test/support/topic-writer.js';
import { onBroker } from './broker.js';
import { perSecond, rate, timed } from './figures.js';
import type { Following } from './follower.js';
import { writeRegister } from './register.js';
import type { Figure, Row } from './row.js';

const view = commitmentStatusProjection;
const partitions = 12;
/** More would only take longer: the rate is the same from some ten thousand on. */
const most = 200_000;
const follower = fileURLToPath(new URL('./follower.js', import.meta.url));

/** From nothing again: no rows, no checkpoints, no offsets. */
const startOver = async (dataSource: DataSource, settings: KafkaSettings): Promise<void> => {
  const names = view.tables.map(({ name }) => name);
  await dataSource.query(`truncate checkpoints, dead_letters, ${names.join(', ')}`);
  const admin = kafkaClient(settings, 'bench').admin();
  await admin.connect();
  const { groups } = await admin.listGroups();
  const group = `${settings.topic}.${view.name}`;
  if (groups.some(({ groupId }) => groupId === group)) await admin.deleteGroups([group]);
  await admin.disconnect();
};

const isThere = async (dataSource: DataSource, last: readonly number[]): Promise<boolean> => {
  const found = await checkpointsOf(dataSource, { projection: view.name, generation: 'serving' });
  return found.length > 0 && found.every(({ partition, position }) => position >= (last[partition] ?? 0));
};

const startFollower = async (following: Following): Promise<ChildProcess> => {
  const child = spawn(process.execPath, [follower, JSON.stringify(following)], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  await once(child.stdout, 'data');
  child.stdout.pipe(process.stderr);
  return child;
};

/** Milliseconds that so many processes take together from nothing to the newest event. */
const catchUpTime = async (
  dataSource: DataSource,
  following: Following,
  last: readonly number[],
  instances: number,
): Promise<number> => {
  const children = await Promise.all(Array.from({ length: instances }, () => startFollower(following)));
  try {
    const { took } = await timed(async () => {
      for (const child of children) child.stdin?.write('go\n');
      while (!(await isThere(dataSource, last))) await pause(50);
    });
    return took;
  } finally {
    await Promise.all(
      children.map(async (child) => {
        const exited = once(child, 'exit');
        child.stdin?.end();
        await exited;
      }),
    );
  }
};

const measure = async (brokers: string, events: number): Promise<Figure[]> => {
  const migrations = [...eventStoreMigrations, ...projectionMigrations, ...readModelMigrations];
  const { dataSource, url, close } = await openTestPostgres(migrations, 'durable');
  const following: Following = { url, brokers, topic: `bench-${randomUUID()}`, partitions };
  const settings = settingsFor(brokers, following.topic, partitions);
  try {
    const store = new PostgresEventStore(dataSource, new SystemClock());
    const written = await writeRegister(store, { events: Math.min(events, most) });
    const writer = await TopicWriter.open(store, settings);
    await writer.send();
    const { last } = writer.ends;
    await writer.close();
    const figures: Figure[] = [];
    let alone: number | undefined;
    for (const instances of [1, 2, 4]) {
      await startOver(dataSource, settings);
      await dataSource.query('vacuum analyze');
      const speed = rate(written.events, await catchUpTime(dataSource, following, last, instances));
      alone ??= speed;
      figures.push({
        work: `catch-up of ${view.name} from Kafka, ${Math.round(written.events / 1000)} k events, ${instances} views`,
        measured: perSecond(speed),
        reference: `one alone: ${perSecond(alone)}`,
        ratio: speed / alone,
        goal: 'not set',
        met: true,
      });
    }
    return figures;
  } finally {
    await close();
  }
};

/** Processes that share the partitions of a topic, from joining their group to the newest event. */
export const kafkaCatchUp: Row = {
  name: 'kafka-catch-up',
  run: ({ events }) => onBroker((brokers) => measure(brokers, events)),
};
