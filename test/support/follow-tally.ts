import { PostgresEventStore } from '#event-store/postgres-event-store.js';
import type { EventStream } from '#event-stream/event-stream.js';
import { KafkaEventStream } from '#event-stream/kafka/kafka-event-stream.js';
import { StoreEventStream } from '#event-stream/store-event-stream.js';
import { SystemClock } from '#platform/clock.js';
import { openDatabase } from '#platform/database/database.js';
import { FollowedView } from '#projections/followed-view.js';
import { settingsFor } from './kafka-settings.js';
import { tallyProjection } from './tally.js';

/**
 * A process that follows events into the view `tally` until it is killed, by the store's feed or, given a broker and a
 * topic of three partitions, by Kafka; says "ready" when it begins.
 */
const [, , url = '', broker, topic] = process.argv;
const { dataSource } = await openDatabase({ url, migrations: [] });
const store = new PostgresEventStore(dataSource, new SystemClock());
const stream: EventStream =
  broker && topic
    ? new KafkaEventStream(settingsFor(broker, topic), store, async () => ({ upTo: 0, last: [0, 0, 0] }), {
        batch: 7,
        sessionTimeout: 6000,
      })
    : new StoreEventStream(store, { batch: 7 });
await stream.subscribe(new FollowedView(dataSource, tallyProjection(), stream.partitions));
process.stdout.write('ready\n');
