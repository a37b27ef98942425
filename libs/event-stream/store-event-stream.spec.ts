import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { InMemoryEventStore } from '#event-store/in-memory-event-store.js';
import { SystemClock } from '#platform/clock.js';
import { Reader } from '#test/support/reader.js';
import type { EventBatch, Subscription } from './event-stream.js';
import { StoreEventStream, type StoreEventStreamOptions } from './store-event-stream.js';

let store: InMemoryEventStore;
let subscription: Subscription | undefined;
beforeEach(() => {
  store = new InMemoryEventStore(new SystemClock());
});
afterEach(() => subscription?.stop());

const append = (count: number) => {
  const commandId = randomUUID();
  const event = { type: 'ProgressReported', schemaVersion: 1, data: {}, meta: { commandId } };
  const appends = [{ streamId: 's', expectedVersion: 'any' as const, events: Array(count).fill(event) }];
  return store.append({ commandId, fingerprint: 'f', appends });
};

const upTo = (last: number, first = 1) => Array.from({ length: last - first + 1 }, (_, i) => first + i);
const subscribe = async (reader: Reader, options: Partial<StoreEventStreamOptions> = {}) => {
  const stream = new StoreEventStream(store, { failing: { first: 1, last: 5 }, ...options });
  subscription = await stream.subscribe(reader);
  return subscription;
};

test('hands over the feed from the checkpoint on, in order, in bounded batches', async () => {
  await append(25);
  const reader = new Reader(3);
  await subscribe(reader, { batch: 10 });
  await reader.hasTaken(22);
  expect(reader.positions).toEqual(upTo(25, 4));
  expect(reader.batches.map(({ partition, previous, upTo: end }) => [partition, previous, end])).toEqual([
    [0, 3, 13],
    [0, 13, 23],
    [0, 23, 25],
  ]);
});

test('an append of this process is handed over at once', async () => {
  const reader = new Reader();
  await subscribe(reader, { idle: { first: 60_000, last: 60_000 } });
  for (let i = 1; i <= 20; i += 1) {
    await append(1);
    await reader.hasTaken(i);
  }
  expect(reader.positions).toEqual(upTo(20));
});

test('on a database of one session others have it for as long as a batch took', async () => {
  class Slow extends Reader {
    override async handle(batch: EventBatch): Promise<void> {
      await super.handle(batch);
      if (batch.previous > 0) return;
      await sleep(200);
      await append(1);
      // Timers come in the order in which they are due, however busy the machine is: this one during the rest.
      setTimeout(() => append(1), 20);
    }
  }
  const reader = new Slow();
  await append(1);
  await subscribe(reader, { breather: 1000 });
  await reader.hasTaken(3);
  expect(reader.batches.map(({ previous, upTo: end }) => [previous, end])).toEqual([
    [0, 1],
    [1, 3],
  ]);
});

test('an append of another process is found by looking', async () => {
  store.onAppended = () => () => {};
  const reader = new Reader();
  await subscribe(reader, { idle: { first: 1, last: 10 } });
  await sleep(30);
  await append(2);
  await reader.hasTaken(2);
  expect(reader.positions).toEqual([1, 2]);
});

test('a store that cannot be read is asked again', async () => {
  await append(1);
  const readFeed = store.readFeed.bind(store);
  let failures = 0;
  store.readFeed = async (after, limit) => {
    failures += 1;
    if (failures <= 2) throw new Error('database away');
    return readFeed(after, limit);
  };
  const reader = new Reader();
  await subscribe(reader);
  await reader.hasTaken(1);
  expect(reader.failures).toHaveLength(2);
});

test('stop does not wait for a rest to end', async () => {
  const idle = await subscribe(new Reader(), { idle: { first: 60_000, last: 60_000 } });
  await sleep(5);
  await idle.stop();
  await append(1);
  const reader = new Reader();
  reader.beforeHandling = () => {
    throw new Error('always');
  };
  const failing = await subscribe(reader, { failing: { first: 60_000, last: 60_000 } });
  while (reader.failures.length === 0) await sleep(1);
  await failing.stop();
});
