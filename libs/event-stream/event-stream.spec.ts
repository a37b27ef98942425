import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { InMemoryEventStore } from '#event-store/in-memory-event-store.js';
import { SystemClock } from '#platform/clock.js';
import { asBusy } from '#test/support/as-busy.js';
import { describeWithKafka, kafkaFor, newTopic } from '#test/support/kafka.js';
import { Reader } from '#test/support/reader.js';
import { TopicWriter } from '#test/support/topic-writer.js';
import type { EventBatch, EventStream, Subscription } from './event-stream.js';
import { KafkaEventStream } from './kafka/kafka-event-stream.js';
import { StoreEventStream } from './store-event-stream.js';

/** A way for events to travel, from an empty log. */
interface Way {
  stream(options: { batch?: number; failing?: { first: number; last: number } }): EventStream;
  /** Appended events start to travel; those left out have been lost on the way. */
  send(leaveOut?: readonly number[]): Promise<void>;
  close(): Promise<void>;
}

const overStore = async (store: InMemoryEventStore): Promise<Way> => ({
  stream: (options) => new StoreEventStream(store, options),
  send: async (leaveOut = []) => {
    const readFeed = store.readFeed.bind(store);
    store.readFeed = async (after, limit) =>
      (await readFeed(after, limit)).filter(({ position }) => !leaveOut.includes(position));
  },
  close: async () => {},
});

const overKafka = async (store: InMemoryEventStore): Promise<Way> => {
  const settings = await kafkaFor(newTopic());
  const writer = await TopicWriter.open(store, settings);
  return {
    stream: (options) =>
      new KafkaEventStream(settings, store, async () => writer.ends, { look: 300, ...options }),
    send: (leaveOut) => writer.send(leaveOut),
    close: () => writer.close(),
  };
};

const contract = (open: (store: InMemoryEventStore) => Promise<Way>) => (): void => {
  let store: InMemoryEventStore;
  let way: Way;
  let subscription: Subscription | undefined;
  beforeEach(async () => {
    store = new InMemoryEventStore(new SystemClock());
    way = await open(store);
  });
  afterEach(async () => {
    await subscription?.stop();
    await way.close();
  });

  /** Events in turn in three streams, one in each of three partitions. */
  const append = async (count: number, leaveOut?: readonly number[]): Promise<void> => {
    for (let i = 0; i < count; i += 1) {
      const commandId = randomUUID();
      const event = { type: 'ProgressReported', schemaVersion: 1, data: {}, meta: { commandId } };
      const streamId = ['a', 'b', 'f'][i % 3] ?? '';
      const appends = [{ streamId, expectedVersion: 'any' as const, events: [event] }];
      await store.append({ commandId, fingerprint: 'f', appends });
    }
    await way.send(leaveOut);
  };
  const subscribe = async (reader: Reader, options: Parameters<Way['stream']>[0] = {}) => {
    const stream = way.stream({ failing: { first: 1, last: 5 }, ...options });
    subscription = await stream.subscribe(reader);
    return stream;
  };
  /** What a partition should be given after a position. */
  const inPartition = async (stream: EventStream, partition: number, after = 0): Promise<number[]> =>
    (await store.readFeed(after, 1000))
      .filter(({ streamId }) => stream.partitionOf(streamId) === partition)
      .map(({ position }) => position);
  const expectAllOnce = async (stream: EventStream, reader: Reader, after = 0): Promise<void> => {
    for (let partition = 0; partition < stream.partitions; partition += 1) {
      const given = reader.batches.filter((batch) => batch.partition === partition);
      expect(given.flatMap(({ events }) => events.map(({ position }) => position))).toEqual(
        await inPartition(stream, partition, after),
      );
    }
  };

  test('hands over what comes after the checkpoint, partition by partition, in order, in bounded batches', async () => {
    await append(50);
    const reader = new Reader(4);
    const stream = await subscribe(reader, { batch: 10 });
    await reader.hasTaken(46);
    await expectAllOnce(stream, reader, 4);
    for (const { previous, events, upTo } of reader.batches) {
      expect(events.length).toBeLessThanOrEqual(10);
      expect(previous).toBeLessThan(events[0]?.position ?? 0);
      expect(upTo).toBe(events.at(-1)?.position);
    }
    const stored = await store.readFeed(0, 1000);
    for (const event of reader.batches.flatMap(({ events }) => events))
      expect(event).toEqual(stored[event.position - 1]);
  });

  test('hands over what is appended later', async () => {
    const reader = new Reader();
    const stream = await subscribe(reader);
    for (let count = 1; count <= 5; count += 1) {
      await append(1);
      await reader.hasTaken(count);
    }
    await expectAllOnce(stream, reader);
  });

  test('hands over whole what outsiders are not told', async () => {
    const commandId = randomUUID();
    const data = { reader: 'staff:ana', email: 'ana@example.org', by: 'staff:ana' };
    const events = [
      { type: 'ReaderDescribed', schemaVersion: 1, data, meta: { commandId } },
      { type: 'ReaderRemoved', schemaVersion: 1, data: { reader: 'staff:ana' }, meta: { commandId } },
    ];
    const appends = [{ streamId: 'reader-staff:ana', expectedVersion: 'any' as const, events }];
    await store.append({ commandId, fingerprint: 'f', appends });
    await way.send();
    const reader = new Reader();
    await subscribe(reader);
    await reader.hasTaken(2);
    expect(reader.batches.flatMap((batch) => batch.events)).toEqual(await store.readFeed(0, 2));
  });

  test('tells the subscriber what it holds, and everybody where the stream ends', async () => {
    await append(7);
    const reader = new Reader();
    const stream = await subscribe(reader);
    await reader.hasTaken(7);
    expect([...reader.held].sort()).toEqual([...Array(stream.partitions).keys()]);
    const ends = await Promise.all(reader.held.map((partition) => inPartition(stream, partition)));
    const last = ends.map((positions) => positions.at(-1) ?? 0);
    expect(await stream.ends()).toEqual({ upTo: 7, last });
  });

  test('a batch that fails comes again, from the checkpoint, until it succeeds', async () => {
    await append(30);
    const reader = new Reader();
    let failures = 0;
    reader.beforeHandling = ({ previous }) => {
      if (previous < 9 || failures === 3) return;
      failures += 1;
      throw new Error('no connection');
    };
    const stream = await subscribe(reader, { batch: 3 });
    await reader.hasTaken(30);
    await expectAllOnce(stream, reader);
    expect(reader.failures.map(({ message, stopped }) => [message, stopped])).toEqual(
      Array(3).fill(['no connection', false]),
    );
  });

  test('a subscriber that committed and then failed goes on after what it committed', async () => {
    await append(30);
    const reader = new Reader();
    const lost: EventBatch[] = [];
    reader.beforeHandling = (batch) => {
      if (batch.previous > 0) return;
      lost.push(batch);
      reader.checkpoints.set(batch.partition, batch.upTo);
      throw new Error('lost after the commit');
    };
    const stream = await subscribe(reader, { batch: 3 });
    const total = () => reader.positions.length + lost.flatMap(({ events }) => events).length;
    while (total() < 30) await sleep(2);
    reader.batches.unshift(...lost);
    await expectAllOnce(stream, reader);
  });

  test('an event that is missing stops its partition rather than being skipped', async () => {
    await append(12, [5]);
    const reader = new Reader();
    const stream = await subscribe(reader);
    await reader.hasStopped();
    const partition = stream.partitionOf('b');
    expect(stream.partitionOf((await store.readFeed(4, 1))[0]?.streamId ?? '')).toBe(partition);
    await append(3);
    await sleep(200);
    expect(reader.positions.filter((position) => position > 5 && (position - 5) % 3 === 0)).toEqual([]);
    expect(reader.failures).toContainEqual({
      message: expect.stringMatching(/missing/),
      stopped: true,
      partition,
    });
  });

  test('stop waits for the batches in hand, and nothing comes after them', async () => {
    await append(12);
    const reader = new Reader();
    let begun = 0;
    reader.beforeHandling = async () => {
      begun += 1;
      await sleep(100);
    };
    await subscribe(reader, { batch: 2 });
    while (begun === 0) await sleep(1);
    await subscription?.stop();
    expect(reader.batches).toHaveLength(begun);
    await append(3);
    await sleep(300);
    expect(reader.batches).toHaveLength(begun);
  });

  test('stop does not wait for a rest to end', async () => {
    await append(1);
    const reader = new Reader();
    reader.beforeHandling = () => {
      throw new Error('always');
    };
    await subscribe(reader, { failing: { first: 60_000, last: 60_000 } });
    while (reader.failures.length === 0) await sleep(1);
    const began = performance.now();
    await subscription?.stop();
    expect(performance.now() - began).toBeLessThan(asBusy(10_000));
  });
};

describe('events that travel by the store', contract(overStore));
describeWithKafka('events that travel by Kafka', contract(overKafka));
