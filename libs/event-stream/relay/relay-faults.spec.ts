import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { eventStoreMigrations } from '#event-store/migrations.js';
import { PostgresEventStore } from '#event-store/postgres-event-store.js';
import { SystemClock } from '#platform/clock.js';
import { type Database, openDatabase } from '#platform/database/database.js';
import { asBusy } from '#test/support/as-busy.js';
import { describeWithKafka, newTopic } from '#test/support/kafka.js';
import { type KafkaBroker, startBroker } from '#test/support/kafka-broker.js';
import { settingsFor } from '#test/support/kafka-settings.js';
import type { PostgresServer } from '#test/support/postgres-server.js';
import { startServer } from '#test/support/postgres-server.js';
import { keep, readTopic } from '#test/support/topic.js';
import { eventStreamMigrations } from '../migrations.js';
import type { RelayState } from './relay.js';

const loader = fileURLToPath(new URL('../../../test/support/typescript.mjs', import.meta.url));
const program = fileURLToPath(new URL('../../../test/support/run-relay.ts', import.meta.url));

/** Milliseconds: shorter than in service, so that the specs need not wait long for one to end. */
const lease = 1500;

type RelayProcess = ChildProcess & { state: RelayState | undefined };

describeWithKafka('relays under a steady load, when something fails', () => {
  let broker: KafkaBroker;
  let postgres: PostgresServer;
  let database: Database;
  let store: PostgresEventStore;
  let topic: string;
  let relays: RelayProcess[] = [];
  let isLoading = false;
  let hasEnded = false;
  let load: Promise<void> = Promise.resolve();
  const acknowledged: number[] = [];

  beforeAll(async () => {
    [broker, postgres] = await Promise.all([startBroker(), startServer()]);
    const migrations = [...eventStoreMigrations, ...eventStreamMigrations];
    database = await openDatabase({ url: postgres.url, migrations });
    store = new PostgresEventStore(database.dataSource, new SystemClock());
  });
  afterAll(async () => {
    await database.close();
    postgres.process.close();
    broker.close();
  });
  beforeEach(async () => {
    await database.dataSource.query('truncate events, commands, relays');
    topic = newTopic();
    acknowledged.length = 0;
    hasEnded = false;
    isLoading = true;
    load = commands();
  });
  afterEach(async () => {
    hasEnded = true;
    isLoading = false;
    await load;
    await Promise.all(relays.map(kill));
    relays = [];
  });

  /** A hundred or two in a second, each asked again under its id until it is answered, as a client does. */
  const commands = async (): Promise<void> => {
    for (let number = 0; isLoading; ) {
      const commandId = `c-${topic}-${number}`;
      const event = { type: 'ProgressReported', schemaVersion: 1, data: { number }, meta: { commandId } };
      const appends = [{ streamId: `s-${number % 11}`, expectedVersion: 'any' as const, events: [event] }];
      await store.append({ commandId, fingerprint: 'f', appends }).then(
        ({ position }) => {
          acknowledged.push(position);
          number += 1;
        },
        () => sleep(50),
      );
      await sleep(5);
    }
  };

  const begin = (): RelayProcess => {
    const args = ['--conditions=source', '--import', loader, program];
    const child = spawn(process.execPath, [...args, postgres.url, broker.address, topic, String(lease)], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const relay: RelayProcess = Object.assign(child, { state: undefined });
    createInterface({ input: child.stdout }).on('line', (line) => {
      relay.state = JSON.parse(line);
    });
    relays.push(relay);
    return relay;
  };
  const kill = async (relay: RelayProcess): Promise<void> => {
    if (relay.exitCode !== null || relay.signalCode !== null) return;
    const exited = once(relay, 'exit');
    relay.kill('SIGKILL');
    await exited;
  };

  /** Position up to which the topic has all events, by the checkpoint; 0 while the database is away. */
  const position = (): Promise<number> =>
    database.dataSource.query('select position::float8 from relays where topic = $1', [topic]).then(
      ([row]) => row?.position ?? 0,
      () => 0,
    );
  /** Waits no longer than its test runs. */
  const until = async (isSo: () => boolean | Promise<boolean>): Promise<void> => {
    while (!(await isSo())) {
      await sleep(10);
      if (hasEnded) throw new Error('the test has ended');
    }
  };
  const reaches = (wanted: number): Promise<void> => until(async () => (await position()) >= wanted);
  /** Sends some more than now; in ms, how long that took. */
  const goesOn = async (): Promise<number> => {
    const began = performance.now();
    await reaches(((await position()) || (acknowledged.at(-1) ?? 0)) + 20);
    return performance.now() - began;
  };

  /** Ends the load, waits for the rest, and holds the topic against the store. */
  const allIsThere = async (): Promise<{ doubles: number }> => {
    isLoading = false;
    await load;
    const recorded = await store.readFeed(0, 1_000_000);
    await reaches(recorded.length);
    const { events, doubles, gaps } = keep(await readTopic(settingsFor(broker.address, topic)));
    expect(gaps).toEqual([]);
    expect(events.toSorted((one, two) => one.position - two.position)).toEqual(recorded);
    const positions = new Set(recorded.map(({ position: recordedAt }) => recordedAt));
    expect(acknowledged.filter((answered) => !positions.has(answered))).toEqual([]);
    expect(acknowledged.length).toBeGreaterThan(50);
    return { doubles };
  };

  test('the broker is stopped, and later killed: sending goes on soon after it returns', async () => {
    begin();
    await reaches(50);
    for (const fault of ['stop', 'kill'] as const) {
      await broker[fault]();
      await sleep(3000);
      await broker.restart();
      expect(await goesOn()).toBeLessThan(asBusy(15_000));
    }
    await allIsThere();
  });

  test('the broker does not answer for longer than anybody waits: what was sent twice is dropped', async () => {
    const relay = begin();
    await reaches(50);
    broker.pause();
    await until(() => (relay.state?.failures ?? 0) >= 2);
    broker.resume();
    expect(await goesOn()).toBeLessThan(asBusy(15_000));
    await allIsThere();
  });

  test('Postgres is stopped, and later killed: sending goes on soon after it returns', async () => {
    begin();
    await reaches(50);
    for (const signal of ['SIGINT', 'SIGQUIT'] as const) {
      postgres.process.signal(signal);
      await postgres.process.ended();
      await sleep(1000);
      await postgres.restart();
      expect(await goesOn()).toBeLessThan(asBusy(15_000));
    }
    await allIsThere();
  });

  test('a relay is paused in the middle of a send, another takes over, the first wakes', async () => {
    const first = begin();
    await reaches(50);
    const second = begin();
    broker.pause();
    // Whatever it had on its way is on its way now, and not answered.
    const before = await position();
    await until(() => (acknowledged.at(-1) ?? 0) >= before + 50);
    first.kill('SIGSTOP');
    broker.resume();
    await until(() => second.state?.leads === true);
    await goesOn();
    first.kill('SIGCONT');
    await until(() => first.state?.leads === false);
    await goesOn();
    expect(second.state?.leads).toBe(true);
    const { doubles } = await allIsThere();
    expect(doubles).toBeGreaterThan(0);
  });

  test('relays are killed one after the other, at any moment', async () => {
    begin();
    begin();
    for (let round = 0; round < 4; round += 1) {
      await goesOn();
      await sleep(Math.random() * 200);
      const leader = relays.find(({ state, signalCode }) => signalCode === null && state?.leads);
      if (leader) await kill(leader);
      begin();
    }
    await goesOn();
    await allIsThere();
  });

  test('a relay that is asked to stop finishes its batch and lets another go on at once', async () => {
    const first = begin();
    await reaches(50);
    begin();
    const exited = once(first, 'exit');
    first.kill('SIGTERM');
    expect(await exited).toEqual([0, null]);
    await goesOn();
    expect((await allIsThere()).doubles).toBe(0);
  });
});
