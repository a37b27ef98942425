import { setTimeout as sleep } from 'node:timers/promises';
import { StoreEventStream } from '#event-stream/store-event-stream.js';
import { SharedStream } from '#test/support/shared-stream.js';
import { createTally, reported, tallyProjection, wordsOf } from '#test/support/tally.js';
import { openRegister, type TestRegister } from '#test/support/views.js';
import { beginCheckpoints, checkpointsOf } from './checkpoints.js';
import { layOut } from './layout.js';
import type { Projection } from './projection.js';
import { Projections } from './projections.js';
import { verifyViews } from './verify-views.js';
import { ViewFiller } from './view-filler.js';

let register: TestRegister;
const running: Projections[] = [];
beforeAll(async () => {
  register = await openRegister();
  await createTally(register.dataSource);
});
beforeEach(() =>
  register.dataSource.query('truncate events, commands, checkpoints, dead_letters, tally, reports'),
);
afterEach(async () => {
  for (const projections of running.splice(0)) await projections.onModuleDestroy();
});
afterAll(() => register.close());

const serving = { projection: 'tally', generation: 'serving' } as const;
const rebuilding = { projection: 'tally', generation: 'rebuilding' } as const;
const positions = async () =>
  (await checkpointsOf(register.dataSource, serving)).map(({ position }) => position);
const processWith = async (held: number[], projection: Projection = tallyProjection()) => {
  const { dataSource, store } = register;
  const feed = new SharedStream(store, held);
  const projections = new Projections(dataSource, store, feed, { all: [projection] });
  running.push(projections);
  await projections.onApplicationBootstrap();
  return { projections, feed };
};
const findings = async (): Promise<string[]> => {
  const { dataSource, store } = register;
  const found: string[] = [];
  const reports = verifyViews(dataSource, store, [tallyProjection()], new SharedStream(store, []));
  for await (const report of reports) if (report.kind === 'finding') found.push(report.finding.problem);
  return found;
};

describe('processes that share the partitions', () => {
  it('keep one view, and each knows how far it is', async () => {
    const one = await processWith([0, 1]);
    const other = await processWith([2]);
    await register.record('a', reported('one'));
    await register.record('b', reported('two'));
    const position = await register.record('c', reported('three'));
    await Promise.all(
      [one, other].map(({ projections }) => projections.reached(['tally'], position, 30_000)),
    );
    expect(await wordsOf(register.dataSource, 'a', 'b', 'c')).toEqual({ a: 'one', b: 'two', c: 'three' });
    // 'a' is in partition 1, 'b' in 2, 'c' in 0.
    expect(await positions()).toEqual([3, 1, 2]);
    expect(await findings()).toEqual([]);
  });

  it('do not wait for a partition in which nothing happens', async () => {
    const { projections } = await processWith([0, 1, 2]);
    for (let number = 0; number < 5; number++) {
      const position = await register.record('b', reported(`${number}`));
      await projections.reached(['tally'], position, 30_000);
    }
    expect(await positions()).toEqual([0, 0, 5]);
  });

  it('say that they are behind while nobody holds a partition that has news', async () => {
    const { projections, feed } = await processWith([1]);
    await register.record('b', reported('two'));
    const position = await register.record('a', reported('one'));
    await expect(projections.reached(['tally'], position, 300)).rejects.toThrow('tally stands at position 0');
    feed.held = [1, 2];
    await projections.reached(['tally'], position, 30_000);
  });

  it('apply nothing twice when two hold the same partition for a while', async () => {
    const both = [await processWith([0, 1]), await processWith([1, 2])];
    let position = 0;
    for (let number = 0; number < 60; number++) position = await register.record('a', reported(`${number}`));
    await Promise.all(both.map(({ projections }) => projections.reached(['tally'], position, 30_000)));
    const words = Array.from({ length: 60 }, (_, number) => number).join(' ');
    expect(await wordsOf(register.dataSource, 'a')).toEqual({ a: words });
  });

  it('tell for how long they have had something to take and took nothing', async () => {
    const refusing = {
      ...tallyProjection(),
      work: () => {
        throw new Error('out of order');
      },
    };
    const { projections } = await processWith([0, 1, 2], refusing);
    await register.record('a', reported('one'));
    const stalled = async () => (await projections.status())[0];
    while (((await stalled())?.stalledFor ?? 0) < 50) await sleep(5);
    expect(await stalled()).toMatchObject({ lag: 1, trouble: 'out of order', stopped: false });
  });
});

describe('the checkpoints of a view', () => {
  it('go on where the one of the store’s feed stood', async () => {
    await register.record('a', reported('one'));
    await register.record('b', reported('two'));
    await register.fill(tallyProjection());
    const { projections } = await processWith([0, 1, 2]);
    expect(await positions()).toEqual([2, 2, 2]);
    const position = await register.record('b', reported('three'));
    await projections.reached(['tally'], position, 30_000);
    expect(await wordsOf(register.dataSource, 'a', 'b')).toEqual({ a: 'one', b: 'two three' });
  });

  it('that stand apart in other partitions mean a rebuild, and no event before it', async () => {
    const { dataSource } = register;
    await register.record('a', reported('one'));
    await register.record('b', reported('two'));
    await beginCheckpoints(dataSource, serving, { partitions: 2, position: 0, version: 1 });
    await dataSource.query('update checkpoints set position = 2 where partition = 1');
    expect(await layOut(dataSource, tallyProjection(), 3)).toBe(false);
    const filler = new ViewFiller(dataSource, tallyProjection(), serving, 3);
    await expect(filler.open(0)).rejects.toThrow(
      'tally stands apart in 2 partitions, but events now come in 3',
    );
    const { projections } = await processWith([0, 1, 2]);
    await projections.reached(['tally'], 2, 30_000);
    expect(await wordsOf(dataSource, 'a', 'b')).toEqual({ a: 'one', b: 'two' });
    expect(await positions()).toEqual([2, 2, 2]);
  });

  it('of a process that still counts other partitions do not move', async () => {
    await register.record('a', reported('one'));
    const late = new ViewFiller(register.dataSource, tallyProjection(), serving);
    await late.open(0);
    expect(await layOut(register.dataSource, tallyProjection(), 3)).toBe(true);
    const events = await register.store.readFeed(0, 10);
    await expect(late.take({ partition: 0, previous: 0, upTo: 1, events })).rejects.toThrow('stands apart');
    expect(await wordsOf(register.dataSource, 'a')).toEqual({});
  });
});

test('a process that was started without Kafka leaves alone what others keep on it', async () => {
  await processWith([0, 1, 2]);
  await register.record('b', reported('two'));
  const before = await checkpointsOf(register.dataSource, serving);
  const { dataSource, store } = register;
  const alone = new Projections(dataSource, store, new StoreEventStream(store), { all: [tallyProjection()] });
  await expect(alone.onApplicationBootstrap()).rejects.toThrow(
    'the views of this database follow Kafka in 3 partitions: set KAFKA_BROKERS',
  );
  expect((await checkpointsOf(register.dataSource, serving)).map(({ partitions }) => partitions)).toEqual(
    before.map(({ partitions }) => partitions),
  );
});

describe('verification over partitions', () => {
  it('compares each stream with what its own partition has taken', async () => {
    await register.record('a', reported('one'));
    await register.record('b', reported('two'));
    const { projections } = await processWith([1]);
    while ((await positions())[1] !== 1) await sleep(5);
    expect(await findings()).toEqual([]);
    await register.dataSource.query(`insert into tally values ('b', 1, ' two')`);
    expect(await findings()).toEqual(['the row b stands there, but no event says so']);
    await projections.onModuleDestroy();
  });
});

describe('a rebuild over partitions', () => {
  it('is made by one of the processes, while all go on serving and following', async () => {
    for (let number = 0; number < 30; number++)
      await register.record('abc'.charAt(number % 3), reported(`${number}`));
    const before = await processWith([0, 1, 2]);
    await before.projections.reached(['tally'], 30, 30_000);
    await before.projections.onModuleDestroy();
    await register.dataSource.query(`update tally set words = ' as version 1 had it'`);
    const [one, other] = await Promise.all([
      processWith([0], tallyProjection(2)),
      processWith([1, 2], tallyProjection(2)),
    ]);
    const position = await register.record('a', reported('new'));
    for (const { projections } of [one, other]) {
      while ((await projections.status())[0]?.version !== 2) await sleep(5);
      await projections.reached(['tally'], position, 30_000);
    }
    expect((await wordsOf(register.dataSource, 'a')).a).toMatch(/^0 3 6 .* 27 new$/);
    expect(await findings()).toEqual([]);
  });

  it('is left to the process that is at it, and taken over when that one has died', async () => {
    await register.record('a', reported('one'));
    await register.fill(tallyProjection());
    const { dataSource } = register;
    await beginCheckpoints(dataSource, rebuilding, { partitions: 1, position: 0, version: 2 });
    const { projections } = await processWith([0, 1, 2], tallyProjection(2));
    await sleep(1000);
    expect((await projections.status())[0]).toMatchObject({ version: 1, rebuilding: null });
    await dataSource.query(`update checkpoints set updated_at = updated_at - interval '1 minute'`);
    while ((await projections.status())[0]?.version !== 2) await sleep(5);
    expect(await wordsOf(dataSource, 'a')).toEqual({ a: 'one' });
  });
});
