import { createHash } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import type { EventStore, RecordedEvent } from '#event-store/event-store.js';
import { StoreEventStream } from '#event-stream/store-event-stream.js';
import { createTally, reported, tallyProjection, wordsOf } from '#test/support/tally.js';
import { openRegister, type TestRegister } from '#test/support/views.js';
import { checkpointsOf } from './checkpoints.js';
import { deadLettersOf } from './dead-letters.js';
import { FollowedView } from './followed-view.js';
import { type Consequences, type Projection, Unfollowable } from './projection.js';
import { Projections } from './projections.js';
import { rebuild } from './rebuild.js';
import { retry } from './retry.js';
import { ViewFiller } from './view-filler.js';

let register: TestRegister;
beforeAll(async () => {
  register = await openRegister();
  await createTally(register.dataSource);
});
beforeEach(() =>
  register.dataSource.query('truncate events, commands, checkpoints, dead_letters, tally, reports'),
);
afterAll(() => register.close());

const serving = { projection: 'tally', generation: 'serving' } as const;
const letters = () => deadLettersOf(register.dataSource, serving, { limit: 100 });
const all = async <T>(items: AsyncIterable<T>): Promise<T[]> => {
  const list: T[] = [];
  for await (const item of items) list.push(item);
  return list;
};
/** The store, ten events at a time; `before` happens before each reading. */
const tenAtATime = (before: (after: number) => void | Promise<void> = () => undefined): EventStore => {
  const { store } = register;
  const readFeed = async (after: number): Promise<RecordedEvent[]> => {
    await before(after);
    return store.readFeed(after, 10);
  };
  return Object.create(store, { readFeed: { value: readFeed } });
};
const batchOf = async (after: number) => {
  const events = await register.store.readFeed(after, 100);
  return { partition: 0, previous: after, upTo: events.at(-1)?.position ?? after, events };
};

describe('a view', () => {
  it('takes a batch of several streams and moves its checkpoint with it', async () => {
    await register.record('a', reported('one'), reported('two'));
    await register.record('b', reported('three'));
    await register.fill(tallyProjection());
    expect(await wordsOf(register.dataSource, 'a', 'b')).toEqual({ a: 'one two', b: 'three' });
    expect(await checkpointsOf(register.dataSource, serving)).toEqual([
      { partition: 0, partitions: 1, position: 3, version: 1 },
    ]);
  });

  it('drops what it has seen when a batch comes again', async () => {
    await register.record('a', reported('one'), reported('two'));
    const runner = new FollowedView(register.dataSource, tallyProjection());
    await runner.from(0);
    await runner.handle(await batchOf(0));
    await runner.handle(await batchOf(0));
    expect(await wordsOf(register.dataSource, 'a')).toEqual({ a: 'one two' });
  });

  it('is filled once by two processes that take the same events', async () => {
    const facts = Array.from({ length: 20 }, (_, number) => reported(`${number}`));
    for (const fact of facts) await register.record('a', fact);
    const fillers = [1, 2].map(() => new ViewFiller(register.dataSource, tallyProjection(), serving));
    for (const filler of fillers) await filler.open(0);
    const events = await register.store.readFeed(0, 100);
    await Promise.all(
      fillers.map(async (filler, which) => {
        const size = which === 0 ? 3 : 7;
        for (let at = 0; at < events.length; at += size) {
          const some = events.slice(at, at + size);
          await filler.take({ partition: 0, previous: at, upTo: at + some.length, events: some });
        }
      }),
    );
    const words = facts.map((_, number) => number).join(' ');
    expect(await wordsOf(register.dataSource, 'a')).toEqual({ a: words });
  });

  it('stops rather than skip when events are missing before a batch', async () => {
    await register.record('a', reported('one'), reported('two'));
    const filler = new ViewFiller(register.dataSource, tallyProjection(), serving);
    await expect(filler.take(await batchOf(1))).rejects.toThrow(
      'tally stands at position 0, the next events follow position 1',
    );
  });

  it('made by a newer version is left alone', async () => {
    await register.fill(tallyProjection(2));
    const filler = new ViewFiller(register.dataSource, tallyProjection(1), serving);
    await expect(filler.open(0)).rejects.toThrow('made by version 2, this program has version 1');
  });

  it('lets somebody wait until it has taken a position, and tells how far it is when that lasts too long', async () => {
    const position = await register.record('a', reported('one'));
    const runner = new FollowedView(register.dataSource, tallyProjection());
    await runner.from(0);
    const reached = runner.reached(position, 5000);
    await runner.handle(await batchOf(0));
    await reached;
    await expect(runner.reached(position + 1, 10)).rejects.toThrow(
      'tally stands at position 1, not yet at 2',
    );
  });
});

describe('an event that cannot be applied', () => {
  it('goes to the dead letters, its stream waits behind it, the others go on', async () => {
    await register.record('a', reported('one'), reported('bad'), reported('two'));
    await register.record('b', reported('three'));
    await register.fill(tallyProjection(1, () => ['bad']));
    await register.record('a', reported('four'));
    await register.fill(tallyProjection(1, () => ['bad']));
    expect(await wordsOf(register.dataSource, 'a', 'b')).toEqual({ a: 'one', b: 'three' });
    expect(await letters()).toMatchObject([
      { position: 2, streamId: 'a', error: 'cannot take “bad”', waitsBehind: null, attempts: 1 },
      { position: 3, streamId: 'a', waitsBehind: 2, attempts: 0 },
      { position: 5, streamId: 'a', waitsBehind: 2, attempts: 0 },
    ]);
  });

  it('is applied with all that waits when it is tried again and now can be', async () => {
    await register.record('a', reported('one'), reported('bad'), reported('two'));
    await register.fill(tallyProjection(1, () => ['bad']));
    const { dataSource, store } = register;
    expect(
      await all(
        retry(
          dataSource,
          store,
          tallyProjection(1, () => ['bad']),
        ),
      ),
    ).toEqual([{ view: 'tally', streamId: 'a', applied: 0, left: 2, error: 'cannot take “bad”' }]);
    expect(await letters()).toMatchObject([{ attempts: 2 }, { attempts: 0 }]);
    expect(await all(retry(dataSource, store, tallyProjection()))).toMatchObject([{ applied: 2, left: 0 }]);
    expect(await wordsOf(dataSource, 'a')).toEqual({ a: 'one bad two' });
    expect(await letters()).toEqual([]);
  });

  it('is found among its batch when it is the database that refuses its row', async () => {
    await register.record('a', reported('one'));
    await register.record('b', reported('too many'), reported('two'));
    await register.record('c', reported('three'));
    await register.fill(tallyProjection());
    expect(await wordsOf(register.dataSource, 'a', 'b', 'c')).toEqual({ a: 'one', c: 'three' });
    expect(await letters()).toMatchObject([
      { position: 2, streamId: 'b', error: expect.stringContaining('check constraint') },
      { position: 3, streamId: 'b', waitsBehind: 2 },
    ]);
    const { dataSource, store } = register;
    expect(await all(retry(dataSource, store, tallyProjection()))).toMatchObject([{ applied: 0, left: 2 }]);
  });

  it('is blamed alone when what waited before it can be applied by now', async () => {
    await register.record('a', reported('bad'), reported('two'), reported('too many'), reported('four'));
    await register.fill(tallyProjection(1, () => ['bad']));
    const { dataSource, store } = register;
    const [tried] = await all(retry(dataSource, store, tallyProjection()));
    expect(tried).toMatchObject({ applied: 2, left: 2, error: expect.stringContaining('check constraint') });
    expect(await wordsOf(dataSource, 'a')).toEqual({ a: 'bad two' });
    expect(await letters()).toMatchObject([
      { position: 3, error: expect.stringContaining('check constraint'), waitsBehind: null },
      { position: 4, waitsBehind: 3 },
    ]);
  });

  it('is one too, when its row is larger than the database takes', async () => {
    await register.dataSource.query('create index words on tally (words)');
    const noise = Array.from({ length: 400 }, (_, i) => createHash('sha256').update(`${i}`).digest('hex'));
    await register.record('a', reported(noise.join('')));
    await register.record('b', reported('one'));
    await register.fill(tallyProjection());
    expect(await wordsOf(register.dataSource, 'a', 'b')).toEqual({ b: 'one' });
    expect(await letters()).toMatchObject([{ position: 1, error: expect.stringContaining('index row') }]);
  });
});

describe('what follows from a batch', () => {
  /** Puts a line into the table of reports for each stream of the batch: what its words are by now. */
  const summing = (fails: readonly string[] = []): Consequences => ({
    follow: async (transaction, events) => {
      for (const { position, streamId, data } of events) {
        if (fails.includes((data as { report: string }).report)) throw new Unfollowable(new Error('no sum'));
        await transaction.query(
          `insert into reports select 1000 + $1, stream_id, 'sum:' || words from tally where stream_id = $2`,
          [position, streamId],
        );
      }
    },
    afterSwap: async (transaction) => {
      await transaction.query(`insert into reports values (9999, 'all', 'made anew')`);
    },
  });
  const sums = async (): Promise<string[]> => {
    const rows: { words: string }[] = await register.dataSource.query(
      'select words from reports where position > 1000 order by position',
    );
    return rows.map(({ words }) => words);
  };
  const projection = (fails: readonly string[] = [], refused: readonly string[] = []) =>
    tallyProjection(1, () => refused, summing(fails));

  it('is worked out from the rows as they are after it, in the same transaction', async () => {
    await register.record('a', reported('one'), reported('two'));
    await register.record('b', reported('three'));
    await register.fill(projection());
    expect(await sums()).toEqual(['sum: one two', 'sum: one two', 'sum: three']);
    await register.record('a', reported('four'));
    const failing = tallyProjection(1, undefined, {
      follow: () => Promise.reject(new Error('the database went away')),
    });
    await expect(register.fill(failing)).rejects.toThrow('the database went away');
    expect(await wordsOf(register.dataSource, 'a')).toEqual({ a: 'one two' });
    expect(await checkpointsOf(register.dataSource, serving)).toMatchObject([{ position: 3 }]);
  });

  it('leaves out what went to the dead letters, and takes it when it is tried again', async () => {
    await register.record('a', reported('one'), reported('bad'));
    await register.fill(projection([], ['bad']));
    expect(await sums()).toEqual(['sum: one']);
    await all(retry(register.dataSource, register.store, projection()));
    expect(await sums()).toEqual(['sum: one', 'sum: one bad']);
  });

  it('sends an event to the dead letters when it can never be worked out, and the others go on', async () => {
    await register.record('a', reported('one'), reported('odd'), reported('two'));
    await register.record('b', reported('three'));
    await register.fill(projection(['odd']));
    expect(await wordsOf(register.dataSource, 'a', 'b')).toEqual({ a: 'one', b: 'three' });
    expect(await sums()).toEqual(['sum: one', 'sum: three']);
    expect(await letters()).toMatchObject([{ position: 2, error: 'no sum' }, { waitsBehind: 2 }]);
    expect(await all(retry(register.dataSource, register.store, projection()))).toMatchObject([
      { applied: 2 },
    ]);
  });

  it('is left alone while rows are filled anew; that they were put in place is told once', async () => {
    await register.record('a', reported('one'));
    await register.fill(projection());
    await all(rebuild(register.dataSource, register.store, projection()));
    expect(await sums()).toEqual(['made anew']);
  });
});

describe('a rebuild', () => {
  it('leaves others what they have over its rows: grants, views of their own, statistics', async () => {
    const { dataSource, store } = register;
    const sees = async () =>
      (await dataSource.query('select trim(words) as words from others.tally_words order by 1')).map(
        ({ words }: { words: string }) => words,
      );
    await register.record('a', reported('one'));
    await register.fill(tallyProjection());
    await dataSource.query(`
      create role tally_reader;
      grant select on tally to tally_reader;
      grant update (words) on tally to tally_reader;
      create schema others;
      create view others.tally_words with (security_barrier) as select t.words from tally t where words <> '';
      grant select on others.tally_words to tally_reader`);
    await register.record('b', reported('two'));
    expect((await all(rebuild(dataSource, store, tallyProjection(2)))).at(-1)).toMatchObject({
      swapped: true,
    });
    expect(await sees()).toEqual(['one', 'two']);
    await register.record('b', reported('three'));
    await register.fill(tallyProjection(2));
    expect(await sees()).toEqual(['one', 'two three']);
    const [has] = await dataSource.query(`
      select has_table_privilege('tally_reader', 'tally', 'select') as reads,
             has_column_privilege('tally_reader', 'tally', 'words', 'update') as writes,
             has_table_privilege('tally_reader', 'others.tally_words', 'select') as looks,
             (select reloptions from pg_class where relname = 'tally_words') as options,
             (select reltuples from pg_class where oid = 'tally'::regclass) >= 0 as analysed`);
    expect(has).toEqual({
      reads: true,
      writes: true,
      looks: true,
      options: ['security_barrier=true'],
      analysed: true,
    });

    await dataSource.query('create materialized view others.kept as select words from tally');
    await expect(all(rebuild(dataSource, store, tallyProjection(3)))).rejects.toThrow(
      'tally is not made anew: others.kept would be lost with its rows',
    );
    await dataSource.query('drop schema others cascade; drop owned by tally_reader; drop role tally_reader');
  });

  const indexes = () =>
    register.dataSource.query(
      `select indexname, indexdef from pg_indexes where tablename in ('tally', 'reports') order by 1`,
    );

  it('fills the view from the first event and puts it in place, indexes and all', async () => {
    await register.record('a', reported('one'), reported('two'));
    await register.fill(tallyProjection());
    const before = await indexes();
    await register.dataSource.query(`update tally set words = 'tampered'`);
    await register.dataSource.query(`insert into tally values ('nobody', 1, 'said this')`);
    const { dataSource, store } = register;
    const progress = await all(rebuild(dataSource, store, tallyProjection(2)));
    expect(progress.at(-1)).toEqual({ view: 'tally', done: 2, total: 2, swapped: true });
    expect(await wordsOf(dataSource, 'a', 'nobody')).toEqual({ a: 'one two' });
    expect(await checkpointsOf(dataSource, serving)).toEqual([
      { partition: 0, partitions: 1, position: 2, version: 2 },
    ]);
    expect(await indexes()).toEqual(before);
    await register.record('a', reported('three'));
    await register.fill(tallyProjection(2));
    expect(await wordsOf(dataSource, 'a')).toEqual({ a: 'one two three' });
  });

  it('lets the rows before serve and follow while it runs, and never shows the view going back', async () => {
    for (let number = 0; number < 30; number++)
      await register.record(`s${number % 3}`, reported(`${number}`));
    await register.fill(tallyProjection());
    const { dataSource } = register;
    const work = rebuild(dataSource, tenAtATime(), tallyProjection());
    await work.next();
    await register.record('s0', reported('new'));
    await register.fill(tallyProjection());
    expect((await wordsOf(dataSource, 's0')).s0).toMatch(/ new$/);
    await all(work);
    expect((await wordsOf(dataSource, 's0')).s0).toMatch(/^0 3 6 .* 27 new$/);
  });

  it('that was broken off leaves the view as it was, and can be run again', async () => {
    for (let number = 0; number < 30; number++) await register.record('a', reported(`${number}`));
    await register.fill(tallyProjection());
    const { dataSource, store } = register;
    const failing = tenAtATime((after) => {
      if (after >= 10) throw new Error('the power went');
    });
    await expect(all(rebuild(dataSource, failing, tallyProjection()))).rejects.toThrow('the power went');
    const before = await wordsOf(dataSource, 'a');
    expect(before.a).toMatch(/29$/);
    expect((await all(rebuild(dataSource, store, tallyProjection()))).at(-1)).toMatchObject({
      swapped: true,
    });
    expect(await wordsOf(dataSource, 'a')).toEqual(before);
  });

  it('takes the dead letters with it', async () => {
    await register.record('a', reported('one'), reported('bad'));
    await register.fill(tallyProjection(1, () => ['bad']));
    const { dataSource, store } = register;
    await all(
      rebuild(
        dataSource,
        store,
        tallyProjection(1, () => ['one']),
      ),
    );
    expect(await letters()).toMatchObject([
      { position: 1, error: 'cannot take “one”' },
      { position: 2, waitsBehind: 1 },
    ]);
    await all(rebuild(dataSource, store, tallyProjection()));
    expect(await letters()).toEqual([]);
  });

  it('ends when a later one of the same view has put its rows in place', async () => {
    for (let number = 0; number < 30; number++) await register.record('a', reported(`${number}`));
    const { dataSource, store } = register;
    await register.fill(tallyProjection());
    const first = rebuild(dataSource, tenAtATime(), tallyProjection());
    await first.next();
    expect((await all(rebuild(dataSource, store, tallyProjection()))).at(-1)).toMatchObject({
      swapped: true,
    });
    await expect(all(first)).rejects.toThrow('another rebuild of tally has begun');
  });
});

describe('the projections of a process', () => {
  const running: Projections[] = [];
  afterEach(async () => {
    for (const projections of running.splice(0)) await projections.onModuleDestroy();
  });
  const started = async (projection: Projection, store = register.store): Promise<Projections> => {
    const stream = new StoreEventStream(register.store);
    const projections = new Projections(register.dataSource, store, stream, { all: [projection] });
    running.push(projections);
    await projections.onApplicationBootstrap();
    return projections;
  };

  it('follow the feed, tell how they are doing, and stop when told', async () => {
    const projections = await started(tallyProjection(1, () => ['bad']));
    const position = await register.record('a', reported('one'), reported('bad'), reported('two'));
    await projections.reached(['tally'], position, 5000);
    expect(await projections.status()).toEqual([
      {
        name: 'tally',
        version: 1,
        wanted: 1,
        position,
        lag: 0,
        deadLetters: { failed: 1, waiting: 1 },
        rebuilding: null,
        trouble: null,
        stopped: false,
        stalledFor: 0,
      },
    ]);
    await projections.onModuleDestroy();
    await register.record('a', reported('three'));
    expect(await wordsOf(register.dataSource, 'a')).toEqual({ a: 'one' });
  });

  it('make a view anew even when the connection is lost meanwhile, and say so until it is done', async () => {
    await register.record('a', reported('one'));
    await register.fill(tallyProjection());
    const { dataSource, store } = register;
    let lost = 0;
    const losing: EventStore = Object.create(store, {
      readFeed: {
        value: async (after: number, limit: number): Promise<RecordedEvent[]> => {
          // What follows reads from its checkpoint on; only the rebuild reads from the beginning.
          // Then every connection is cut, its own too, as by a database that restarts.
          if (after === 0 && lost++ === 0)
            await dataSource.query(
              'select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database()',
            );
          return store.readFeed(after, limit);
        },
      },
    });
    const projections = await started(tallyProjection(2), losing);
    // Whoever asks over a connection that was cut is refused, too.
    const status = async () =>
      (await projections.status().catch((error: Error) => [{ version: 1, trouble: error.message }]))[0];
    const troubles: (string | null | undefined)[] = [];
    for (let now = await status(); now?.version !== 2 || now.trouble !== null; now = await status()) {
      troubles.push(now?.trouble);
      await sleep(5);
    }
    expect(troubles).toContainEqual(expect.stringMatching(/it cannot be made anew, the rows before stay: ./));
  });

  it('rebuild a view twice at once by watching the later to its end', async () => {
    for (let number = 0; number < 30; number++) await register.record('a', reported(`${number}`));
    const { dataSource, store } = register;
    await register.fill(tallyProjection());
    const running = new Projections(dataSource, tenAtATime(), new StoreEventStream(store), {
      all: [tallyProjection()],
    });
    const first = running.rebuild('tally');
    await first.next();
    await first.next();
    const [earlier, later] = await Promise.all([all(first), all(running.rebuild('tally'))]);
    expect([earlier.at(-1), later.at(-1)]).toMatchObject([
      { swapped: true, done: 30 },
      { swapped: true, done: 30 },
    ]);
    expect((await wordsOf(dataSource, 'a')).a?.split(' ')).toHaveLength(30);
  });

  it('make a view anew at the start when its version was raised', async () => {
    await register.record('a', reported('one'));
    await register.fill(tallyProjection());
    await register.dataSource.query(`update tally set words = ' as version 1 had it'`);
    const projections = await started(tallyProjection(2));
    while ((await projections.status())[0]?.version !== 2) await sleep(5);
    expect(await wordsOf(register.dataSource, 'a')).toEqual({ a: 'one' });
    const position = await register.record('a', reported('two'));
    await projections.reached(['tally'], position, 5000);
    expect(await wordsOf(register.dataSource, 'a')).toEqual({ a: 'one two' });
  });
});
