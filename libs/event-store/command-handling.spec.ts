import type { CommitmentEvent } from '#domain/commitments/commitment.events.js';
import type { Decider } from '#domain/decider.js';
import { actorId } from '#domain/event.js';
import { Rejected } from '#domain/refusals.js';
import { instant } from '#domain/values.js';
import { SystemClock } from '#platform/clock.js';
import { type CommandRequest, type Handling, handle, newEvent } from './command-handling.js';
import { CommandIdReused, WrongExpectedVersion } from './event-store.js';
import { InMemoryEventStore } from './in-memory-event-store.js';
import type { Reliance } from './reliance.js';

const stamp = { by: actorId.parse('staff:ana'), at: instant.parse('2018-08-20T09:00:00.000Z') };
const reported = (report: string): CommitmentEvent => ({
  type: 'ProgressReported',
  data: { report, ...stamp },
});

/** Reports, each once; "no" is refused. */
const reports: Decider<{ report: string }, readonly string[], CommitmentEvent> = {
  initial: [],
  decide: ({ report }, state) => {
    if (report === 'no') throw new Error('refused');
    return state.includes(report) ? [] : [reported(report)];
  },
  evolve: (state, event) => (event.type === 'ProgressReported' ? [...state, event.data.report] : state),
};

let store: InMemoryEventStore;
let commands = 0;
beforeEach(() => {
  store = new InMemoryEventStore(new SystemClock());
});

const request = (more: Partial<CommandRequest> = {}): CommandRequest => {
  commands += 1;
  return { commandId: `command-${commands}`, fingerprint: 'f', repeatable: false, ...more };
};
const asking = (
  report: string,
  more: Partial<Handling<{ report: string }, readonly string[], CommitmentEvent>> = {},
): Handling<{ report: string }, readonly string[], CommitmentEvent> => ({
  streamId: 'commitment-a',
  decider: reports,
  command: () => ({ report }),
  request: request(),
  ...more,
});
const own = { streamId: 'commitment-a' };
const said = async (streamId = 'commitment-a') =>
  (await store.readStream(streamId)).map(({ data }) => (data as { report: string }).report);

test('decides on what stands and appends what was decided', async () => {
  expect(await handle(store, asking('one'))).toEqual({ ...own, version: 1, position: 1, changed: true });
  expect(await handle(store, asking('two'))).toEqual({ ...own, version: 2, position: 2, changed: true });
  expect(await said()).toEqual(['one', 'two']);
});

test('an event carries its newest schema version, its command and its trace', async () => {
  const traceparent = '00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01';
  await handle(store, asking('one', { request: request({ commandId: 'asked', traceparent }) }));
  expect(await store.readFeed(0, 1)).toMatchObject([
    { schemaVersion: 1, meta: { commandId: 'asked', traceparent }, data: { report: 'one', ...stamp } },
  ]);
});

test('a refusal writes nothing', async () => {
  await expect(handle(store, asking('no'))).rejects.toThrow('refused');
  expect(await store.head()).toBe(0);
});

test('a command that is already true writes nothing', async () => {
  await handle(store, asking('one'));
  await handle(store, asking('else', { streamId: 'commitment-b' }));
  expect(await handle(store, asking('one'))).toEqual({ ...own, version: 1, position: 1, changed: false });
  expect(await store.head()).toBe(2);
});

test('a version the person did not see is refused, even when the command is already true', async () => {
  await handle(store, asking('one'));
  await handle(store, asking('two'));
  const stale = asking('two', { request: request({ expectedVersion: 1 }) });
  await expect(handle(store, stale)).rejects.toThrow(new WrongExpectedVersion('commitment-a', 1, 2));
  const fresh = asking('three', { request: request({ expectedVersion: 2 }) });
  expect(await handle(store, fresh)).toMatchObject({ version: 3 });
});

test('of two that saw the same version at the same moment one is refused', async () => {
  await handle(store, asking('one'));
  const seen = () => request({ expectedVersion: 1 });
  const results = await Promise.allSettled([
    handle(store, asking('two', { request: seen() })),
    handle(store, asking('three', { request: seen() })),
  ]);
  expect(results.map(({ status }) => status)).toEqual(['fulfilled', 'rejected']);
  expect(results[1]).toMatchObject({ reason: { name: 'WrongExpectedVersion', expected: 1, actual: 2 } });
});

test('overtaken by another, it is decided again on what stands', async () => {
  const all = ['one', 'two', 'three', 'one', 'two', 'four'];
  const answers = await Promise.all(all.map((report) => handle(store, asking(report))));
  expect((await said()).sort()).toEqual(['four', 'one', 'three', 'two']);
  expect(answers.filter(({ changed }) => changed)).toHaveLength(4);
});

test('overtaken without end, it gives up', async () => {
  const append = store.append.bind(store);
  let number = 0;
  store.append = async (command) => {
    number += 1;
    const event = { ...reported(`other ${number}`), schemaVersion: 1, meta: { commandId: 'other' } };
    const commandId = `other-${number}`;
    const appends = [{ streamId: 'commitment-a', expectedVersion: 'any' as const, events: [event] }];
    await append({ commandId, fingerprint: 'f', appends });
    return append(command);
  };
  await expect(handle(store, asking('one'))).rejects.toThrow(WrongExpectedVersion);
  expect(await said()).not.toContain('one');
});

test('a repeated request gets the first answer, whatever stands now', async () => {
  const once = request({ repeatable: true });
  const first = await handle(store, asking('one', { request: once }));
  await handle(store, asking('two'));
  expect(await handle(store, asking('no', { request: once }))).toEqual(first);
  const other = { ...once, fingerprint: 'another' };
  await expect(handle(store, asking('one', { request: other }))).rejects.toThrow(CommandIdReused);
});

test('a repeatable request that found nothing to say is remembered', async () => {
  await handle(store, asking('one'));
  const once = request({ repeatable: true });
  const first = await handle(store, asking('one', { request: once }));
  expect(first).toEqual({ ...own, version: 1, position: 1, changed: false });
  await handle(store, asking('two'));
  expect(await handle(store, asking('three', { request: once }))).toEqual(first);
  expect(await said()).toEqual(['one', 'two']);
});

test('a command may begin a second stream, both or neither', async () => {
  const alongside = ({ report }: { report: string }, state: readonly string[]) => ({
    streamId: 'commitment-next',
    version: 0,
    events: [reported(`${report} after ${state.join()}`)],
  });
  await handle(store, asking('one'));
  const both = asking('two', { alongside, request: request({ repeatable: true }) });
  const answer = { ...own, version: 2, position: 3, changed: true, begun: 'commitment-next' };
  expect(await handle(store, both)).toEqual(answer);
  expect(await said('commitment-next')).toEqual(['two after one']);
  expect(await handle(store, both)).toEqual(answer);

  await expect(handle(store, asking('three', { alongside }))).rejects.toThrow(
    new WrongExpectedVersion('commitment-next', 0, 1),
  );
  expect(await said()).toEqual(['one', 'two']);
});

/** The same events, met through another process: no turns are shared. */
const ofAnotherProcess = (shared: InMemoryEventStore): InMemoryEventStore => Object.create(shared);

test('what the command needs to know is asked again at each attempt, given the state', async () => {
  const asked: (readonly string[])[] = [];
  const slow = asking('mine', {
    command: async (state) => {
      asked.push(state);
      if (asked.length === 1) await handle(ofAnotherProcess(store), asking('theirs'));
      return { report: `mine after ${state.join()}` };
    },
  });
  await handle(store, slow);
  expect(asked).toEqual([[], ['theirs']]);
  expect(await said()).toEqual(['theirs', 'mine after theirs']);
});

test('a decider that says what its schema does not know is stopped before it is a fact', async () => {
  const broken = { ...reports, decide: () => [reported('')] };
  await expect(handle(store, asking('one', { decider: broken }))).rejects.toThrow(/Too small/);
  expect(await store.head()).toBe(0);
});

describe('a stream whose id was just made up', () => {
  class Reading extends InMemoryEventStore {
    reads = 0;
    override readStream(...asked: Parameters<InMemoryEventStore['readStream']>) {
      this.reads += 1;
      return super.readStream(...asked);
    }
  }

  test('is not read before it is written', async () => {
    const watched = new Reading(new SystemClock());
    expect(await handle(watched, asking('one', { isNew: true }))).toMatchObject({
      version: 1,
      changed: true,
    });
    expect(watched.reads).toBe(0);
  });

  test('is read after all when somebody has it', async () => {
    await handle(store, asking('one'));
    expect(await handle(store, asking('one', { isNew: true }))).toMatchObject({ version: 1, changed: false });
    expect(await handle(store, asking('two', { isNew: true }))).toMatchObject({ version: 2, changed: true });
    expect(await said()).toEqual(['one', 'two']);
  });
});

describe('what this process remembers of a stream', () => {
  const remembering = (report: string, more: Partial<CommandRequest> = {}) =>
    asking(report, { isRemembered: true, request: request(more) });
  const readings = () => {
    const read = store.readStream.bind(store);
    const names: string[] = [];
    store.readStream = (streamId, options) => {
      names.push(streamId);
      return read(streamId, options);
    };
    return names;
  };
  const byAnother = (report: string) =>
    store.append({
      commandId: `another's ${report}`,
      fingerprint: 'f',
      appends: [{ ...own, expectedVersion: 'any', events: [newEvent(reported(report), request())] }],
    });

  test('is gone by, so that a command is one call of the store', async () => {
    await handle(store, remembering('one'));
    const read = readings();
    expect(await handle(store, remembering('two', { expectedVersion: 1 }))).toMatchObject({ version: 2 });
    expect(read).toEqual([]);
    expect(await said()).toEqual(['one', 'two']);
  });

  test('is read again when another process has written meanwhile', async () => {
    await handle(store, remembering('one'));
    await byAnother('two');
    expect(await handle(store, remembering('three'))).toMatchObject({ version: 3, changed: true });
    expect(await said()).toEqual(['one', 'two', 'three']);
  });

  test('neither refuses nor says that there is nothing to say', async () => {
    const refusing: typeof reports = {
      ...reports,
      decide: ({ report }, state) => {
        if (!state.includes('opened')) throw new Rejected('COMMITMENT_NOT_FOUND', { commitment: 'a' });
        return reports.decide({ report }, state);
      },
    };
    await handle(store, remembering('one'));
    await byAnother('opened');
    expect(await handle(store, { ...remembering('two'), decider: refusing })).toMatchObject({ version: 3 });
    await byAnother('four');
    expect(await handle(store, remembering('four'))).toMatchObject({ version: 4, changed: false });
    expect(await handle(store, remembering('two', { expectedVersion: 4 }))).toMatchObject({ version: 4 });
  });

  test('names the version that somebody saw as it stands, not as it is remembered', async () => {
    await handle(store, remembering('one'));
    await byAnother('two');
    await expect(handle(store, remembering('three', { expectedVersion: 1 }))).rejects.toThrow(
      new WrongExpectedVersion('commitment-a', 1, 2),
    );
    expect(await handle(store, remembering('three', { expectedVersion: 2 }))).toMatchObject({ version: 3 });
  });

  test('of another stream is named at its version, and read when it has moved on', async () => {
    const write = (streamId: string) => handle(store, asking('begun', { streamId }));
    await write('visit-v');
    const goneBy: number[] = [];
    const command = async (_: readonly string[], reliance: Reliance) => {
      const version = reliance.trusts ? 1 : (await store.readStream('visit-v')).length;
      if (reliance.trusts) reliance.on('visit-v', version);
      goneBy.push(version);
      return { report: `by ${version}` };
    };
    expect(await handle(store, asking('', { command }))).toEqual({
      ...own,
      version: 1,
      position: 2,
      changed: true,
    });
    await handle(store, asking('more', { streamId: 'visit-v' }));
    expect(await handle(store, asking('', { command }))).toMatchObject({ version: 2 });
    expect(goneBy).toEqual([1, 1, 2]);
    expect(await said()).toEqual(['by 1', 'by 2']);
  });
});
