import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { InMemoryEventStore } from '#event-store/in-memory-event-store.js';
import { SystemClock } from '#platform/clock.js';
import { FeedWindow } from './feed-window.js';

let store: InMemoryEventStore;
let asked: number[];
let window: FeedWindow;

/** Events of this process: those who follow are told. */
const append = (count: number) => {
  const commandId = randomUUID();
  const event = { type: 'ProgressReported', schemaVersion: 1, data: {}, meta: { commandId } };
  const appends = [{ streamId: 's', expectedVersion: 'any' as const, events: Array(count).fill(event) }];
  return store.append({ commandId, fingerprint: 'f', appends });
};

const positions = async (after: number, limit = 500) =>
  (await window.read(after, limit)).map(({ position }) => position);

beforeEach(() => {
  store = new InMemoryEventStore(new SystemClock());
  asked = [];
  const readFeed = store.readFeed.bind(store);
  store.readFeed = async (after, limit) => {
    asked.push(after);
    const found = await readFeed(after, limit);
    await sleep(2);
    return found;
  };
  window = new FeedWindow(store, 10);
});

test('those who ask at the same time are given one reading', async () => {
  await append(3);
  const all = await Promise.all([positions(0), positions(0), positions(0)]);
  expect(all).toEqual([
    [1, 2, 3],
    [1, 2, 3],
    [1, 2, 3],
  ]);
  expect(asked).toEqual([0]);
});

test('whoever comes later is given what was read, from where they stand and no more than they ask for', async () => {
  await append(5);
  await positions(0);
  expect(await positions(2)).toEqual([3, 4, 5]);
  expect(await positions(1, 2)).toEqual([2, 3]);
  expect(asked).toEqual([0]);
});

test('what is appended while the feed is read is seen by whoever asks after it', async () => {
  await append(1);
  await positions(0);
  const before = positions(1);
  await append(1);
  expect(await positions(1)).toEqual([2]);
  expect(await before).toEqual([]);
  expect(await positions(1)).toEqual([2]);
});

test('an end that was just found is believed, until this process appends', async () => {
  await append(2);
  await positions(0);
  expect(await positions(2)).toEqual([]);
  expect(asked).toEqual([0]);
  await append(1);
  expect(await positions(2)).toEqual([3]);
});

test('what another process appends is found soon after', async () => {
  store.onAppended = () => () => undefined;
  window = new FeedWindow(store, 10);
  await append(1);
  await positions(0);
  await append(1);
  expect(await positions(1)).toEqual([]);
  await sleep(20);
  expect(await positions(1)).toEqual([2]);
});

test('where an event is missing from the log it is found missing each time', async () => {
  await append(4);
  const readFeed = store.readFeed;
  store.readFeed = async (after, limit) =>
    (await readFeed(after, limit)).filter(({ position }) => position !== 2);
  expect(await positions(0)).toEqual([1, 3, 4]);
  expect(await positions(0)).toEqual([1, 3, 4]);
  expect(await positions(1)).toEqual([3, 4]);
});

test('what is old is read from the store; the newest thousand are kept', async () => {
  await append(1_500);
  for (let after = 0; after < 1_500; after += 500) await positions(after);
  asked = [];
  expect((await positions(500)).at(0)).toBe(501);
  expect((await positions(1_400)).at(-1)).toBe(1_500);
  expect(asked).toEqual([]);
  expect((await positions(499, 10)).at(0)).toBe(500);
  expect(asked).toEqual([499]);
});

test('a reading that fails is told to all who asked, and is not remembered', async () => {
  await append(1);
  const readFeed = store.readFeed;
  store.readFeed = async () => {
    throw new Error('database away');
  };
  const both = await Promise.allSettled([positions(0), positions(0)]);
  expect(both.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
  store.readFeed = readFeed;
  expect(await positions(0)).toEqual([1]);
});
