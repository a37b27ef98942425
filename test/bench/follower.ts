import { once } from 'node:events';
import { commitmentStatusProjection } from '#apps/views/commitment-status/projection.js';
import { PostgresEventStore } from '#event-store/postgres-event-store.js';
import { KafkaEventStream } from '#event-stream/kafka/kafka-event-stream.js';
import { SystemClock } from '#platform/clock.js';
import { openDatabase } from '#platform/database/database.js';
import { FollowedView } from '#projections/followed-view.js';
import { settingsFor } from '#test/support/kafka-settings.js';

/** What a process that follows Kafka for a measurement is told. */
export interface Following {
  readonly url: string;
  readonly brokers: string;
  readonly topic: string;
  readonly partitions: number;
}

/** One `views` instance without its HTTP side: says when it could begin, begins when it is told, ends with its input. */
const [, , told = '{}'] = process.argv;
const { url, brokers, topic, partitions }: Following = JSON.parse(told);
const { dataSource } = await openDatabase({ url, migrations: [] });
const store = new PostgresEventStore(dataSource, new SystemClock());
const stream = new KafkaEventStream(settingsFor(brokers, topic, partitions), store, async () => ({
  upTo: 0,
  last: [],
}));
process.stdout.write('ready\n');
await once(process.stdin, 'data');
const runner = new FollowedView(dataSource, commitmentStatusProjection, partitions);
const subscription = await stream.subscribe(runner);
await once(process.stdin, 'end');
await subscription.stop();
await dataSource.destroy();
