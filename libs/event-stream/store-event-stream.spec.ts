import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { InMemoryEventStore } from '#event-store/in-memory-event-store.js';
import { SystemClock } from '#platform/clock.js';
import type { EventBatch, Subscriber, Subscription } from './event-stream.js';
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

/** Keeps a checkpoint and what it was given, as a projection would. */
class Reader implements Subscriber {
  readonly consumer = 'reader';
  readonly batches: EventBatch[] = [];
  readonly failures: { message: string; stopped: boolean }[] = [];
  held: readonly number[] = [];
  beforeHandling: (batch: EventBatch) => Promise<void> | void = () => {};

  constructor(public checkpoint = 0) {}

  async from(): Promise<number> {
    return this.checkpoint;
  }

  async handle(batch: EventBatch): Promise<void> {
    await this.beforeHandling(batch);
    this.batches.push(batch);
    this.checkpoint = batch.upTo;
  }

  failed({ message }: Error, stopped: boolean): void {
    this.failures.push({ message, stopped });
  }

  holds(partitions: readonly number[]): void {
    this.held = partitions;
  }

  async reaches(position: number): Promise<void> {
    while (this.checkpoint < position) await sleep(1);
  }

  get positions(): number[] {
    return this.batches.flatMap(({ events }) => events.map(({ position }) => position));
  }
}

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
  await reader.reaches(25);
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
    await reader.reaches(i);
  }
  expect(reader.positions).toEqual(upTo(20));
});

test('an append of another process is found by looking', async () => {
  store.onAppended = () => () => {};
  const reader = new Reader();
  await subscribe(reader, { idle: { first: 1, last: 10 } });
  await sleep(30);
  await append(2);
  await reader.reaches(2);
  expect(reader.positions).toEqual([1, 2]);
});

test('a batch that fails comes again, from the checkpoint, until it succeeds', async () => {
  await append(4);
  const reader = new Reader();
  let failures = 0;
  reader.beforeHandling = ({ previous }) => {
    if (previous < 2 || failures === 3) return;
    failures += 1;
    throw new Error('no connection');
  };
  await subscribe(reader, { batch: 2 });
  await reader.reaches(4);
  expect(reader.positions).toEqual([1, 2, 3, 4]);
  expect(reader.failures).toEqual(Array(3).fill({ message: 'no connection', stopped: false }));
});

test('a subscriber that committed and then failed goes on after what it committed', async () => {
  await append(4);
  const reader = new Reader();
  reader.beforeHandling = ({ previous, upTo: end }) => {
    if (previous > 0) return;
    reader.checkpoint = end;
    throw new Error('lost after the commit');
  };
  await subscribe(reader, { batch: 2 });
  await reader.reaches(4);
  expect(reader.positions).toEqual([3, 4]);
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
  await reader.reaches(1);
  expect(reader.failures).toHaveLength(2);
});

test('a gap in the feed stops the subscriber rather than being skipped', async () => {
  await append(5);
  const readFeed = store.readFeed.bind(store);
  store.readFeed = async (after, limit) =>
    (await readFeed(after, limit)).filter(({ position }) => position !== 3);
  const reader = new Reader();
  await subscribe(reader);
  await reader.reaches(2);
  while (reader.failures.length === 0) await sleep(1);
  await sleep(20);
  expect(reader.checkpoint).toBe(2);
  expect(reader.failures).toEqual([{ message: expect.stringMatching(/from event 2 to 4/), stopped: true }]);
});

test('stop waits for the batch in hand, and nothing comes after it', async () => {
  await append(4);
  const reader = new Reader();
  let begun = false;
  reader.beforeHandling = async () => {
    begun = true;
    await sleep(30);
  };
  const following = await subscribe(reader, { batch: 2 });
  while (!begun) await sleep(1);
  await following.stop();
  expect(reader.positions).toEqual([1, 2]);
  await append(1);
  await sleep(20);
  expect(reader.positions).toEqual([1, 2]);
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

test('is one partition that each subscriber holds, and ends where the log does', async () => {
  await append(7);
  const reader = new Reader();
  await subscribe(reader);
  expect(reader.held).toEqual([0]);
  expect(await new StoreEventStream(store).ends()).toEqual({ upTo: 7, last: [7] });
});
