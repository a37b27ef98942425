import { randomUUID } from 'node:crypto';
import pg from 'pg';
import type { Instant } from '#domain/values.js';
import { Clock, ClockAway, SetClockRefused, SystemClock } from '#platform/clock.js';
import { openDatabase } from '#platform/database/database.js';
import { openTestPostgres } from '#test/support/postgres.js';
import type { CommandAppend, EventStore } from './event-store.js';
import { eventStoreMigrations } from './migrations.js';
import { PostgresEventStore } from './postgres-event-store.js';
import { type ChainFinding, verifyChain } from './verify-chain.js';

/** What only a real server can show: lost connections, other processes, hands in the tables. */

let database: Awaited<ReturnType<typeof openTestPostgres>>;
let store: EventStore;
const sql = (text: string) => database.dataSource.query(text);

beforeAll(async () => {
  database = await openTestPostgres(eventStoreMigrations);
});
afterAll(() => database.close());
beforeEach(async () => {
  await sql('truncate events, commands, set_clock');
  store = new PostgresEventStore(database.dataSource, new SystemClock());
});

const command = (streamId: string, what: unknown): CommandAppend => {
  const commandId = randomUUID();
  const event = { type: 'ProgressReported', schemaVersion: 1, data: { what }, meta: { commandId } };
  return { commandId, fingerprint: 'f', appends: [{ streamId, expectedVersion: 'any', events: [event] }] };
};
const findings = async (): Promise<ChainFinding[]> => {
  const found: ChainFinding[] = [];
  for await (const report of verifyChain(store)) if (report.kind === 'finding') found.push(report.finding);
  return found;
};

test('connections killed while writing: every command is written once, and answered', async () => {
  // One connection, since two would kill each other.
  const killer = new pg.Client(database.url);
  await killer.connect();
  const kill = () =>
    killer.query(
      `select pg_terminate_backend(pid) from pg_stat_activity
        where datname = current_database() and pid <> pg_backend_pid()`,
    );
  const positions: number[] = [];
  const kills: Promise<unknown>[] = [];
  await Promise.all(
    Array.from({ length: 8 }, async (_, caller) => {
      for (let i = 0; i < 12; i += 1) {
        positions.push((await store.append(command(`s-${caller}`, i))).position);
        // While the next batch is on its way.
        if (positions.length % 15 === 0) kills.push(kill());
      }
    }),
  );
  await Promise.all(kills);
  await killer.end();
  await store.append(command('the last', 'after the last kill'));
  expect(positions.sort((one, other) => one - other)).toEqual(Array.from({ length: 96 }, (_, i) => i + 1));
  expect(await store.head()).toBe(97);
  expect(await findings()).toEqual([]);
});

test('commands that rely on one stream go in one batch, and whoever writes to it in the next', async () => {
  const batches: number[] = [];
  const clock = new SystemClock();
  const counting = new PostgresEventStore(database.dataSource, clock, undefined, (commands) => {
    batches.push(commands);
  });
  await counting.append(command('visit', 'begun'));
  const relying = (i: number): CommandAppend => {
    const { appends, ...rest } = command(`s-${i}`, i);
    return { ...rest, appends: [...appends, { streamId: 'visit', expectedVersion: 1, events: [] }] };
  };
  const asked = [relying(1), relying(2), relying(3), command('visit', 'amended'), relying(4)];
  const answers = await Promise.allSettled(asked.map((one) => counting.append(one)));
  expect(answers.map(({ status }) => status)).toEqual([...Array(4).fill('fulfilled'), 'rejected']);
  expect(batches).toEqual([1, 3, 1, 1]);
});

test('two stores, each with its own connections as processes have, write to one gapless order', async () => {
  const other = await openDatabase({ url: database.url, migrations: eventStoreMigrations });
  const second = new PostgresEventStore(other.dataSource, new SystemClock());
  const answers = await Promise.all(
    Array.from({ length: 400 }, (_, i) => (i % 2 ? store : second).append(command(`s-${i % 7}`, i))),
  );
  await other.close();
  const positions = answers.map(({ position }) => position).sort((one, two) => one - two);
  expect(positions).toEqual(Array.from({ length: 400 }, (_, i) => i + 1));
  expect(await findings()).toEqual([]);
});

test('a database made before is given append_events as it is written now', async () => {
  const body = async (): Promise<string> => {
    const [{ prosrc }] = await database.dataSource.query(
      `select prosrc from pg_proc where proname = 'append_events'`,
    );
    return prosrc;
  };
  const now = await body();
  expect(now).toContain('-- 1 time');
  await database.dataSource.query(`
    drop function append_events; drop function claim_set_clock; drop table set_clock;
    create function append_events(commands_asked json, appends_asked json, events_asked json, at timestamptz)
    returns json language plpgsql as $$ begin return null; end $$;
    delete from migrations where name ~ '^(AppendEventsInNamedSteps|RecordByTheDatabasesClock)'`);
  const again = await openDatabase({ url: database.url, migrations: eventStoreMigrations });
  await again.close();
  expect(await body()).toBe(now);
});

describe('the time', () => {
  /** The clock of a machine, ahead of the right one by some milliseconds. */
  class Astray extends Clock {
    override readonly isSet = false;

    constructor(private readonly ahead: number) {
      super();
    }

    now(): Instant {
      return new Date(Date.now() + this.ahead).toISOString() as Instant;
    }
  }
  class Set2031 extends Clock {
    now(): Instant {
      return '2031-01-01T09:00:00.000Z' as Instant;
    }
  }
  const storeBy = (clock: Clock): EventStore => new PostgresEventStore(database.dataSource, clock);
  const recordedAt = async () => (await store.readFeed(0, 10)).map((event) => Date.parse(event.recordedAt));

  test.each([4_000, -4_000])(
    'of an event is the database’s, whatever ours says: %d ms ahead',
    async (ahead) => {
      const before = Date.now();
      await storeBy(new Astray(ahead)).append(command('a', 1));
      const [at = 0] = await recordedAt();
      expect(at).toBeGreaterThanOrEqual(before);
      expect(at).toBeLessThanOrEqual(Date.now());
    },
  );

  test.each([
    [86_400_000, '1 day ahead of'],
    [-7_200_000, '2 hours behind'],
    // What the way to the database takes is told with it.
    [-6_000, '([6-9]|\\d\\d) seconds behind'],
  ])('of a clock that went astray by %d ms is refused, and nothing is written', async (ahead, told) => {
    const refused = storeBy(new Astray(ahead)).append(command('a', 1));
    await expect(refused).rejects.toThrow(
      new RegExp(`^the clock of this process is ${told} the database's$`),
    );
    await expect(refused).rejects.toBeInstanceOf(ClockAway);
    expect(await store.head()).toBe(0);
  });

  test('that two clocks are apart is told in whole seconds', () => {
    const { message } = new ClockAway(1_000, 7_000);
    expect(message).toBe("the clock of this process is 6 seconds behind the database's");
  });

  test('that a command took to reach the database is no straying', async () => {
    const hold = await database.dataSource.createQueryRunner();
    await hold.startTransaction();
    await hold.query('lock table set_clock in access exclusive mode');
    const written = storeBy(new Astray(0)).append(command('a', 1));
    await new Promise((resolve) => setTimeout(resolve, 6_000));
    await hold.commitTransaction();
    await hold.release();
    expect(await written).toMatchObject({ position: 1 });
  });

  test('a clock that was set writes into a register begun by it, and into no other', async () => {
    await store.append(command('a', 1));
    await expect(storeBy(new Set2031()).append(command('a', 2))).rejects.toBeInstanceOf(SetClockRefused);
    expect(await store.head()).toBe(1);

    await sql('truncate events, commands');
    await storeBy(new Set2031()).append(command('a', 1));
    await storeBy(new Set2031()).append(command('a', 2));
    expect(await recordedAt()).toEqual([
      Date.parse('2031-01-01T09:00:00Z'),
      Date.parse('2031-01-01T09:00:00Z'),
    ]);
  });

  test('never falls, in a register of its own time either', async () => {
    await storeBy(new Set2031()).append(command('a', 1));
    await store.append(command('a', 2));
    const [first = 0, second = 0] = await recordedAt();
    expect(second).toBe(first);
  });

  test('a register of its own time that was made before is known by what it holds', async () => {
    await storeBy(new Set2031()).append(command('a', 1));
    await sql(`update events set recorded_at = '2018-10-25T09:00:00Z'; drop table set_clock;
      drop function claim_set_clock; delete from migrations where name ~ '^RecordByTheDatabasesClock'`);
    const again = await openDatabase({ url: database.url, migrations: eventStoreMigrations });
    await again.close();
    await expect(storeBy(new Set2031()).append(command('a', 2))).resolves.toMatchObject({ position: 2 });
  });
});

test('data the database refuses fails its command alone', async () => {
  const results = await Promise.allSettled([
    store.append(command('a', 'good')),
    store.append(command('b\nc', 'a stream id of two lines')),
    store.append(command('d', 'good')),
  ]);
  expect(results.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
  expect(await store.head()).toBe(2);
});

test('a failed batch is reported, and the store goes on when the fault is mended', async () => {
  await sql('alter table events rename to hidden');
  await expect(store.append(command('a', 1))).rejects.toThrow(/events/);
  await sql('alter table hidden rename to events');
  expect(await store.append(command('a', 1))).toMatchObject({ position: 1 });
});

const tamperings: [name: string, change: string, where: number, problem: RegExp][] = [
  ['changed data', `update events set data = '{"what":9}' where position = 3`, 3, /not what was hashed/],
  ['respaced data', `update events set data = '{ "what":3}' where position = 3`, 3, /not what was hashed/],
  [
    'another actor',
    `update events set meta = '{"commandId":"x"}' where position = 3`,
    3,
    /not what was hashed/,
  ],
  ['another type', `update events set type = 'X' where position = 3`, 3, /not what was hashed/],
  [
    'another time',
    `update events set recorded_at = recorded_at + '1 s' where position = 6`,
    6,
    /not what was hashed/,
  ],
  [
    'time gone back',
    `update events set recorded_at = '2001-01-01' where position = 3`,
    3,
    /recorded at 2001-01-01/,
  ],
  ['a removed event', 'delete from events where position = 3', 4, /events 3 to 3 are missing/],
  [
    'events swapped',
    'update events set position = -position where position in (3, 4); update events set position = 7 + position where position < 0',
    3,
    /not what was hashed/,
  ],
  [
    'a rewritten event with its own hash made right',
    `update events set data = '{"what":9}', hash = sha256(prev_hash || convert_to(concat_ws(E'\\n', position, stream_id,
       version, event_id, type, schema_version, to_char(recorded_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
       octet_length('{"what":9}'), '{"what":9}', meta), 'UTF8')) where position = 3`,
    5,
    /not linked/,
  ],
];

test.each(tamperings)('%s is found', async (_, change, where, problem) => {
  for (const n of [1, 2, 3, 4, 5, 6]) await store.append(command(`s-${n % 2}`, n));
  expect(await findings()).toEqual([]);
  await sql(change);
  expect(await findings()).toContainEqual(
    expect.objectContaining({ position: where, problem: expect.stringMatching(problem) }),
  );
});
