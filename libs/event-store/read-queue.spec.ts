import { setTimeout as sleep } from 'node:timers/promises';
import type { RecordedEvent } from './event-store.js';
import { ReadQueue, type Wanted } from './read-queue.js';

const event = (streamId: string, version: number) => ({ streamId, version }) as RecordedEvent;

/** Every stream has three events; `asked` holds what each query wanted. */
const threeEach = (asked: (readonly Wanted[])[]) => async (wanted: readonly Wanted[]) => {
  asked.push(wanted);
  await sleep(5);
  return wanted.flatMap(({ streamId, after }) =>
    [1, 2, 3].filter((version) => version > after).map((version) => event(streamId, version)),
  );
};

const versions = (events: readonly RecordedEvent[]): number[] => events.map(({ version }) => version);

test('readers who come together are served by one query, each stream asked for once', async () => {
  const asked: (readonly Wanted[])[] = [];
  const queue = new ReadQueue(threeEach(asked));
  const [all, later, other] = await Promise.all([
    queue.events({ streamId: 'visit-a', after: 0 }),
    queue.events({ streamId: 'visit-a', after: 2 }),
    queue.events({ streamId: 'visit-b', after: 3 }),
  ]);
  expect([all, later, other].map(versions)).toEqual([[1, 2, 3], [3], []]);
  expect(asked.flat()).toEqual([
    { streamId: 'visit-a', after: 0 },
    { streamId: 'visit-b', after: 3 },
  ]);
});

test('a read that fails fails for those who wanted it, and the next goes on', async () => {
  let away = true;
  const queue = new ReadQueue(async ([wanted]) => {
    if (away) throw new Error('the database is away');
    return wanted ? [event(wanted.streamId, 1)] : [];
  });
  await expect(queue.events({ streamId: 'visit-a', after: 0 })).rejects.toThrow('away');
  away = false;
  expect(versions(await queue.events({ streamId: 'visit-a', after: 0 }))).toEqual([1]);
});
