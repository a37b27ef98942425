import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import * as fc from 'fast-check';
import type { DataSource, QueryRunner } from 'typeorm';
import type { RecordedEvent } from '#event-store/event-store.js';
import { openTestPostgres } from '#test/support/postgres.js';
import { createTally, reported, tallyProjection } from '#test/support/tally.js';
import { openRegister, registerOn, type TestRegister, viewMigrations } from '#test/support/views.js';
import { checkpointsOf } from './checkpoints.js';
import { rebuild } from './rebuild.js';
import { ViewFiller } from './view-filler.js';

const serving = { projection: 'tally', generation: 'serving' } as const;

/** The view's rows, and what a fold of all events says they should be. */
const rowsIn = async (dataSource: DataSource): Promise<{ tally: unknown[]; reports: unknown[] }> => ({
  tally: await dataSource.query('select stream_id, reports, words from tally order by stream_id'),
  reports: await dataSource.query('select position::float8, stream_id, words from reports order by position'),
});
const rowsOf = (events: readonly { streamId: string; words: string }[]) => {
  const streams = new Map<string, string[]>();
  for (const { streamId, words } of events) streams.set(streamId, [...(streams.get(streamId) ?? []), words]);
  return {
    tally: [...streams.entries()]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([stream_id, words]) => ({
        stream_id,
        reports: words.length,
        words: words.map((word) => ` ${word}`).join(''),
      })),
    reports: events.map(({ streamId, words }, at) => ({ position: at + 1, stream_id: streamId, words })),
  };
};

class PowerCut extends Error {}

/**
 * Cuts the power at the given statements, counted over everything the data source runs, `begin` and
 * `commit` too: before a statement reaches the database, or after it was done and nobody heard of it.
 */
const cutPowerAt = (
  dataSource: DataSource,
  cuts: readonly { after: number; isDone: boolean }[],
): (() => void) => {
  const create = dataSource.createQueryRunner.bind(dataSource);
  const left = [...cuts];
  let count = 0;
  dataSource.createQueryRunner = (mode) => {
    const runner: QueryRunner = create(mode);
    const query = runner.query.bind(runner);
    let isDead = false;
    runner.query = async (...statement: Parameters<typeof query>) => {
      // A transaction given up must end on the server too, as it does when a process dies and its connection breaks.
      if (statement[0].toLowerCase() === 'rollback') return query(...statement);
      // Nor is anything done that was asked at once with what was cut.
      if (isDead) throw new PowerCut();
      const [next] = left;
      const isCut = next !== undefined && ++count > next.after;
      isDead = isCut;
      if (isCut) {
        left.shift();
        count = 0;
      }
      if (isCut && !next.isDone) throw new PowerCut();
      const result = await query(...statement);
      if (isCut) throw new PowerCut();
      return result;
    };
    return runner;
  };
  return () => {
    dataSource.createQueryRunner = create;
  };
};

describe('a projection whose power is cut at any statement', () => {
  let register: TestRegister;
  beforeAll(async () => {
    register = await openRegister();
    await createTally(register.dataSource);
  });
  afterAll(() => register.close());

  /** Starts again after each cut, with nothing but what the database holds, until the work is done. */
  const persistently = async (work: () => Promise<void>): Promise<void> => {
    for (;;) {
      try {
        return await work();
      } catch (error) {
        if (!(error instanceof PowerCut)) throw error;
      }
    }
  };

  const follow = async (events: readonly RecordedEvent[], batch: number): Promise<void> => {
    const filler = new ViewFiller(register.dataSource, tallyProjection(), serving);
    for (let { position } = await filler.open(0); position < events.length; ) {
      const some = events.slice(position, position + batch);
      position = await filler.take({
        partition: 0,
        previous: position,
        upTo: position + some.length,
        events: some,
      });
    }
  };

  const remake = async (): Promise<void> => {
    for await (const _ of rebuild(register.dataSource, register.store, tallyProjection()));
  };

  it('ends equal to a fold of all events', async () => {
    const history = fc.array(
      fc.record({ streamId: fc.constantFrom('a', 'b', 'c'), words: fc.stringMatching(/^[a-z]{1,3}$/) }),
      {
        minLength: 1,
        maxLength: 12,
      },
    );
    const cuts = fc.array(fc.record({ after: fc.nat(15), isDone: fc.boolean() }), { maxLength: 8 });
    await fc.assert(
      fc.asyncProperty(
        history,
        cuts,
        fc.integer({ min: 1, max: 5 }),
        fc.boolean(),
        async (said, at, batch, isRemade) => {
          await register.dataSource.query(
            'truncate events, commands, checkpoints, dead_letters, tally, reports',
          );
          for (const { streamId, words } of said) await register.record(streamId, reported(words));
          const events = await register.store.readFeed(0, 100);
          const restore = cutPowerAt(register.dataSource, at);
          try {
            await persistently(() => follow(events, batch));
            if (isRemade) await persistently(remake);
          } finally {
            restore();
          }
          expect(await rowsIn(register.dataSource)).toEqual(rowsOf(said));
        },
      ),
      { numRuns: 60 },
    );
  });
});

describe('a process that follows the feed and is killed', () => {
  const loader = fileURLToPath(new URL('../../test/support/typescript.mjs', import.meta.url));
  const program = fileURLToPath(new URL('../../test/support/follow-tally.ts', import.meta.url));

  it('leaves a view that another process brings to the same end', async () => {
    const { dataSource, url, close } = await openTestPostgres(viewMigrations);
    try {
      await createTally(dataSource);
      const { record } = registerOn(dataSource);
      const said = Array.from({ length: 600 }, (_, at) => ({ streamId: `s${at % 5}`, words: `w${at}` }));
      for (const { streamId, words } of said) await record(streamId, reported(words));
      const position = async () => (await checkpointsOf(dataSource, serving))[0]?.position ?? 0;
      let kills = 0;
      while ((await position()) < said.length) {
        const child = spawn(process.execPath, ['--conditions=source', '--import', loader, program, url], {
          stdio: ['ignore', 'pipe', 'inherit'],
        });
        const isAlive = (): boolean => child.exitCode === null && child.signalCode === null;
        await Promise.race([once(child.stdout, 'data'), once(child, 'exit')]);
        // The last one may finish; those before it are killed in the middle of their work.
        const mayFinish = kills >= 3;
        while (mayFinish ? (await position()) < said.length : (await position()) < 100 * (kills + 1)) {
          if (!isAlive()) throw new Error(`it ended by itself: ${child.exitCode}`);
          await sleep(2);
        }
        const exited = once(child, 'exit');
        child.kill('SIGKILL');
        await exited;
        kills += 1;
      }
      expect(kills).toBeGreaterThan(1);
      expect(await rowsIn(dataSource)).toEqual(rowsOf(said));
    } finally {
      await close();
    }
  });
});
