import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { type Admin, AssignerProtocol, type PartitionAssigner } from 'kafkajs';
import type { EventStore } from '#event-store/event-store.js';
import { InMemoryEventStore } from '#event-store/in-memory-event-store.js';
import { SystemClock } from '#platform/clock.js';
import type { KafkaSettings } from '#platform/kafka-settings.js';
import { asBusy } from '#test/support/as-busy.js';
import { describeWithKafka, kafkaFor, newTopic } from '#test/support/kafka.js';
import { startBroker } from '#test/support/kafka-broker.js';
import { settingsFor } from '#test/support/kafka-settings.js';
import { Reader } from '#test/support/reader.js';
import { TopicWriter } from '#test/support/topic-writer.js';
import type { Subscription } from '../event-stream.js';
import { kafkaClient } from './client.js';
import { KafkaEventStream } from './kafka-event-stream.js';
import type { KafkaSubscriptionOptions } from './kafka-subscription.js';

/** Everything in one partition, unless a test says otherwise: positions are then those of the store. */
const ONE = 1;

describeWithKafka('a subscriber on Kafka', () => {
  let store: InMemoryEventStore;
  let settings: KafkaSettings;
  let writer: TopicWriter;
  let admin: Admin;
  let subscriptions: Subscription[] = [];
  const begin = async (given: KafkaSettings): Promise<void> => {
    settings = given;
    writer = await TopicWriter.open(store, settings);
    admin = kafkaClient(settings, 'test').admin();
    await admin.connect();
  };
  beforeEach(async () => {
    store = new InMemoryEventStore(new SystemClock());
    await begin(await kafkaFor(newTopic(), ONE));
  });
  afterEach(async () => {
    await Promise.all(subscriptions.map((subscription) => subscription.stop()));
    subscriptions = [];
    await Promise.all([writer.close(), admin.disconnect()]);
  });

  const append = async (count: number): Promise<void> => {
    const commandId = randomUUID();
    const event = { type: 'ProgressReported', schemaVersion: 1, data: {}, meta: { commandId } };
    const appends = [{ streamId: 's', expectedVersion: 'any' as const, events: Array(count).fill(event) }];
    await store.append({ commandId, fingerprint: 'f', appends });
  };
  const subscribe = async (
    reader: Reader,
    options: Partial<KafkaSubscriptionOptions> = {},
    recorded: EventStore = store,
  ): Promise<Subscription> => {
    const quick = { failing: { first: 10, last: 200 }, look: 700 };
    const stream = new KafkaEventStream(settings, recorded, async () => writer.ends, {
      ...quick,
      ...options,
    });
    const subscription = await stream.subscribe(reader);
    subscriptions.push(subscription);
    return subscription;
  };
  const upTo = (last: number, first = 1) => Array.from({ length: last - first + 1 }, (_, i) => first + i);
  const committed = async (): Promise<string | undefined> => {
    const [found] = await admin.fetchOffsets({
      groupId: `${settings.topic}.reader`,
      topics: [settings.topic],
    });
    return found?.partitions[0]?.offset;
  };
  /** Takes the first events and leaves. */
  const takeFirst = async (reader: Reader, count: number): Promise<void> => {
    await append(count);
    await writer.send();
    const subscription = await subscribe(reader);
    await reader.hasTaken(count);
    while ((await committed()) !== String(count)) await sleep(20);
    await subscription.stop();
  };

  test('drops what is sent twice', async () => {
    await append(5);
    await writer.send();
    const reader = new Reader();
    await subscribe(reader);
    await writer.sendAgain();
    await append(1);
    await writer.send();
    await reader.hasTaken(6);
    expect(reader.positions).toEqual(upTo(6));
  });

  test('stops at a gap and does not commit past it, and goes on by itself when what is missing is sent again', async () => {
    const reader = new Reader();
    await takeFirst(reader, 3);
    await append(4);
    await writer.send([5]);
    await subscribe(reader);
    await reader.hasStopped();
    expect(reader.positions).toEqual(upTo(4));
    expect(Number(await committed())).toBeLessThanOrEqual(4);
    expect(reader.failures).toEqual([
      {
        message: expect.stringMatching(/reader stands at position 4 in partition 0, and what follows is 6/),
        stopped: true,
        partition: 0,
      },
    ]);
    await writer.sendAgain();
    await reader.hasTaken(7);
    await append(1);
    await writer.send();
    await reader.hasTaken(8);
    expect(reader.positions).toEqual(upTo(8));
  });

  test('stops when the topic was truncated under it, saying so, and goes on once it was rebuilt', async () => {
    const reader = new Reader();
    await takeFirst(reader, 3);
    await append(7);
    await writer.send();
    await admin.deleteTopicRecords({
      topic: settings.topic,
      partitions: [{ partition: 0, offset: '6' }],
    });
    await subscribe(reader);
    await reader.hasStopped();
    expect(reader.positions).toEqual(upTo(3));
    expect(reader.failures.at(-1)?.message).toMatch(
      /position 3 in partition 0, of which everything before offset 6 was deleted, and what follows is 7/,
    );
    reader.checkpoints.set(0, 8);
    await reader.hasTaken(5);
    expect(reader.positions).toEqual([...upTo(3), 9, 10]);
  });

  test('stops when all that it has not read was deleted, and nothing comes after', async () => {
    const reader = new Reader();
    await takeFirst(reader, 3);
    await append(3);
    await writer.send();
    await admin.deleteTopicRecords({
      topic: settings.topic,
      partitions: [{ partition: 0, offset: '6' }],
    });
    await subscribe(reader);
    await reader.hasStopped();
    expect(reader.failures.at(-1)?.message).toMatch(/everything before offset 6 was deleted/);
    reader.checkpoints.set(0, 6);
    while (reader.batches.at(-1)?.events.length !== 0) await sleep(10);
    await append(1);
    await writer.send();
    await reader.hasTaken(4);
    expect(reader.positions).toEqual([1, 2, 3, 7]);
  });

  test('reads again what it lost, when its database was put back to an earlier state', async () => {
    const reader = new Reader();
    await takeFirst(reader, 6);
    const restored = new Reader(2);
    await subscribe(restored);
    await restored.hasTaken(4);
    expect(restored.positions).toEqual(upTo(6, 3));
    await append(1);
    await writer.send();
    await restored.hasTaken(5);
  });

  test('takes no more than its store recorded, when that was restored and is older than the topic', async () => {
    await append(5);
    await writer.send();
    const restored = new InMemoryEventStore(new SystemClock());
    restored.readStored = async (after, limit) =>
      (await store.readStored(after, limit)).filter(({ position }) => position <= 3);
    const reader = new Reader();
    await subscribe(reader, {}, restored);
    await reader.hasStopped();
    expect(reader.failures).toEqual([
      {
        message: expect.stringMatching(
          /^the topic holds event 4 \(.*\), which this store never recorded: the data/,
        ),
        stopped: true,
        partition: 0,
      },
    ]);
    expect(reader.positions).toEqual(upTo(3));
    expect(Number(await committed())).toBeLessThanOrEqual(3);
  });

  test('takes nothing of another store', async () => {
    await append(5);
    await writer.send();
    const other = new InMemoryEventStore(new SystemClock());
    const commandId = randomUUID();
    const event = { type: 'ProgressReported', schemaVersion: 1, data: {}, meta: { commandId } };
    const appends = [{ streamId: 's', expectedVersion: 0, events: Array(9).fill(event) }];
    await other.append({ commandId, fingerprint: 'f', appends });
    const reader = new Reader();
    await subscribe(reader, {}, other);
    await reader.hasStopped();
    expect(reader.positions).toEqual([]);
  });

  test('reads past a message that is no event', async () => {
    const producer = kafkaClient(settings, 'stranger').producer();
    await producer.connect();
    await append(2);
    await writer.send();
    await producer.send({ topic: settings.topic, messages: [{ value: 'hello' }] });
    await producer.disconnect();
    await append(2);
    await writer.send();
    const reader = new Reader();
    await subscribe(reader);
    await reader.hasTaken(4);
    expect(reader.failures).toEqual([]);
  });

  test('keeps its partitions however long the subscriber takes for a batch', async () => {
    await append(2);
    await writer.send();
    const reader = new Reader();
    let joined = 0;
    reader.holds = () => {
      joined += 1;
    };
    reader.beforeHandling = () => sleep(9000);
    await subscribe(reader, { sessionTimeout: 6000 });
    await reader.hasTaken(2);
    while ((await committed()) !== '2') await sleep(20);
    expect(joined).toBe(1);
  });

  test('joins anew when its consumer has crashed for good', async () => {
    await append(2);
    await writer.send();
    const strange: PartitionAssigner = () => ({
      name: 'another protocol',
      version: 1,
      assign: async ({ members }) =>
        members.map(({ memberId }) => ({
          memberId,
          memberAssignment: AssignerProtocol.MemberAssignment.encode({
            version: 1,
            assignment: { [settings.topic]: [] },
            userData: Buffer.alloc(0),
          }),
        })),
      protocol: ({ topics }) => ({
        name: 'another protocol',
        metadata: AssignerProtocol.MemberMetadata.encode({ version: 1, topics, userData: Buffer.alloc(0) }),
      }),
    });
    const other = kafkaClient(settings, 'other').consumer({
      groupId: `${settings.topic}.reader`,
      partitionAssigners: [strange],
    });
    await other.connect();
    await other.subscribe({ topic: settings.topic });
    const isIn = new Promise((resolve) => other.on(other.events.GROUP_JOIN, resolve));
    await other.run({ eachMessage: async () => {} });
    await isIn;
    const reader = new Reader();
    await subscribe(reader);
    while (reader.failures.length < 2) await sleep(10);
    expect(reader.failures[0]).toMatchObject({ stopped: false, message: expect.stringMatching(/protocol/) });
    await other.disconnect();
    await reader.hasTaken(2);
  });

  test('goes on by itself when the broker was killed and is back, and stops in time while it is away', async () => {
    const broker = await startBroker();
    try {
      await Promise.all([writer.close(), admin.disconnect()]);
      await begin(settingsFor(broker.address, newTopic(), ONE));
      await append(3);
      await writer.send();
      const reader = new Reader();
      await subscribe(reader);
      await reader.hasTaken(3);
      await broker.kill();
      await append(3);
      await sleep(3000);
      await broker.restart();
      await writer.send();
      await reader.hasTaken(6);
      expect(reader.positions).toEqual(upTo(6));
      await broker.kill();
      const began = performance.now();
      await Promise.all(subscriptions.splice(0).map((subscription) => subscription.stop()));
      expect(performance.now() - began).toBeLessThan(asBusy(8000));
    } finally {
      broker.close();
    }
  });
});
