import { SystemClock } from '#platform/clock.js';
import { type NewEvent, WrongExpectedVersion } from './event-store.js';
import { InMemoryEventStore } from './in-memory-event-store.js';
import { TrialEventStore } from './trial-event-store.js';

const event: NewEvent = { type: 'ProgressReported', schemaVersion: 1, data: {}, meta: { commandId: 'x' } };
const writing = (commandId: string, streamId: string, expectedVersion: number | 'any') => ({
  commandId,
  fingerprint: '',
  appends: [{ streamId, expectedVersion, events: [event] }],
});

describe('A store for trials', () => {
  const clock = new SystemClock();
  let behind: InMemoryEventStore;
  let trial: TrialEventStore;
  beforeEach(async () => {
    behind = new InMemoryEventStore(clock);
    await behind.append(writing('recorded', 'reader-a', 0));
    trial = new TrialEventStore(behind, clock);
  });

  test('reads what is recorded, then what was tried, and leaves the store behind as it is', async () => {
    await trial.append(writing('one', 'reader-a', 1));
    await trial.append(writing('two', 'reader-b', 0));
    expect((await trial.readStream('reader-a')).map(({ version }) => version)).toEqual([1, 2]);
    expect(await trial.streamsOf('reader')).toEqual(['reader-a', 'reader-b']);
    expect(trial.eventsOf('two')).toEqual([event]);
    expect(await behind.readStream('reader-a')).toHaveLength(1);
    expect(await behind.head()).toBe(1);
  });

  test('refuses a version that does not stand, recorded or tried', async () => {
    await expect(trial.append(writing('one', 'reader-a', 0))).rejects.toThrow(WrongExpectedVersion);
    await trial.append(writing('two', 'reader-a', 1));
    await expect(trial.append(writing('three', 'reader-a', 1))).rejects.toThrow(WrongExpectedVersion);
  });
});
