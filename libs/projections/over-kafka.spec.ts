import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { KafkaEventStream } from '#event-stream/kafka/kafka-event-stream.js';
import { sentTo } from '#event-stream/kafka/sent.js';
import { eventStreamMigrations } from '#event-stream/migrations.js';
import { Relay } from '#event-stream/relay/relay.js';
import type { KafkaSettings } from '#platform/kafka-settings.js';
import { describeWithKafka, kafkaFor, newTopic } from '#test/support/kafka.js';
import { address } from '#test/support/kafka-settings.js';
import { openTestPostgres } from '#test/support/postgres.js';
import { createTally, reported, tallyProjection } from '#test/support/tally.js';
import { TopicWriter } from '#test/support/topic-writer.js';
import { registerOn, viewMigrations } from '#test/support/views.js';
import { checkpointsOf } from './checkpoints.js';
import type { Projection } from './projection.js';
import { Projections } from './projections.js';
import { verifyViews } from './verify-views.js';

const loader = fileURLToPath(new URL('../../test/support/typescript.mjs', import.meta.url));
const program = fileURLToPath(new URL('../../test/support/follow-tally.ts', import.meta.url));
const LONG = 60_000;

describeWithKafka('a view that follows Kafka', () => {
  let database: Awaited<ReturnType<typeof openTestPostgres>>;
  let settings: KafkaSettings;
  let writer: TopicWriter;
  let register: ReturnType<typeof registerOn>;
  const running = new Set<Projections>();
  const children = new Set<ChildProcess>();

  beforeAll(async () => {
    database = await openTestPostgres([...viewMigrations, ...eventStreamMigrations]);
    await createTally(database.dataSource);
  });
  afterAll(() => database.close());
  beforeEach(async () => {
    await database.dataSource.query('truncate events, commands, checkpoints, dead_letters, tally, reports');
    settings = await kafkaFor(newTopic());
    register = registerOn(database.dataSource);
    writer = await TopicWriter.open(register.store, settings);
  });
  afterEach(async () => {
    await Promise.all([...running].map((projections) => projections.onModuleDestroy()));
    running.clear();
    await Promise.all([...children].map(kill));
    await writer.close();
  });

  /** Records so many events in seven streams and sends them; gives the position of the last. */
  const record = async (count: number): Promise<number> => {
    let position = 0;
    for (let number = 0; number < count; number += 1)
      position = await register.record(`stream-${number % 7}`, reported(`${number}`));
    await writer.send();
    return position;
  };
  const feed = () =>
    new KafkaEventStream(settings, register.store, async () => writer.ends, { batch: 5, look: 1000 });
  const join = async (projection: Projection = tallyProjection()): Promise<Projections> => {
    const { dataSource, store } = register;
    const projections = new Projections(dataSource, store, feed(), { all: [projection] });
    running.add(projections);
    await projections.onApplicationBootstrap();
    return projections;
  };
  const ended = async (projections: Projections): Promise<void> => {
    running.delete(projections);
    await projections.onModuleDestroy();
  };
  const child = async (): Promise<ChildProcess> => {
    const [broker = ''] = settings.brokers;
    const args = [database.url, broker, settings.topic];
    const started = spawn(process.execPath, ['--conditions=source', '--import', loader, program, ...args], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    children.add(started);
    const [said] = await Promise.race([once(started.stdout, 'data'), once(started, 'exit')]);
    if (!(said instanceof Buffer)) throw new Error(`it ended before it began: ${said}`);
    return started;
  };
  const kill = async (victim: ChildProcess): Promise<void> => {
    children.delete(victim);
    if (victim.exitCode !== null || victim.signalCode !== null) return;
    const exited = once(victim, 'exit');
    victim.kill('SIGKILL');
    await exited;
  };
  /** How many events are in the view. */
  const taken = async (): Promise<number> => {
    const [row] = await database.dataSource.query('select count(*)::int as reports from reports');
    return row.reports;
  };
  const takes = async (count: number): Promise<void> => {
    while ((await taken()) < count) await sleep(5);
  };
  const findings = async (): Promise<string[]> => {
    const found: string[] = [];
    for await (const report of verifyViews(database.dataSource, register.store, [tallyProjection()], feed()))
      if (report.kind === 'finding') found.push(report.finding.problem);
    return found;
  };

  test('shows what was recorded as soon as the relay has sent it, whichever process is asked', async () => {
    const { dataSource, store } = register;
    const relay = new Relay(dataSource, store, settings, { address });
    relay.start();
    const processes = [1, 2].map(() => {
      const stream = new KafkaEventStream(settings, store, () => sentTo(dataSource, settings));
      const projections = new Projections(dataSource, store, stream, { all: [tallyProjection()] });
      running.add(projections);
      return projections;
    });
    await Promise.all(processes.map((projections) => projections.onApplicationBootstrap()));
    try {
      for (let number = 0; number < 30; number += 1) {
        const position = await register.record(`stream-${number % 7}`, reported(`${number}`));
        await processes[number % 2]?.reached(['tally'], position, LONG);
        expect(await taken()).toBe(number + 1);
      }
    } finally {
      await relay.stop();
    }
  });

  test('is shared by three processes that come and go', async () => {
    const first = await join();
    await first.reached(['tally'], await record(40), LONG);
    const [second, third] = await Promise.all([join(), join()]);
    const position = await record(200);
    await Promise.all([first, second, third].map((one) => one.reached(['tally'], position, LONG)));
    await ended(first);
    const later = await record(40);
    await Promise.all([second, third].map((one) => one.reached(['tally'], later, LONG)));
    expect(await taken()).toBe(280);
    expect(await findings()).toEqual([]);
  });

  test('equals the fold of all events when its process is killed again and again', async () => {
    await record(400);
    let kills = 0;
    while ((await taken()) < 400) {
      const victim = await child();
      const until = kills < 3 ? Math.min(400, (await taken()) + 1 + Math.floor(Math.random() * 60)) : 400;
      await takes(until);
      await kill(victim);
      kills += 1;
    }
    expect(kills).toBeGreaterThan(2);
    expect(await findings()).toEqual([]);
    const end = (await checkpointsOf(database.dataSource, { projection: 'tally', generation: 'serving' }))
      .map(({ position }) => position)
      .toSorted((one, two) => two - one);
    expect(end[0]).toBe(400);
  });

  test('goes on when a process stands still past its session, and takes nothing twice when that one wakes', async () => {
    const slow = await child();
    await record(50);
    await takes(50);
    const other = await child();
    slow.kill('SIGSTOP');
    await record(50);
    await takes(100);
    slow.kill('SIGCONT');
    await record(50);
    await takes(150);
    await kill(other);
    await record(50);
    await takes(200);
    expect(await findings()).toEqual([]);
  });

  test('sends what it cannot apply to the dead letters, and goes on with the other streams', async () => {
    const projections = await join(tallyProjection(1, () => ['3']));
    const position = await record(20);
    await projections.reached(['tally'], position, LONG);
    const [status] = await projections.status();
    expect(status).toMatchObject({ lag: 0, deadLetters: { failed: 1, waiting: 2 }, trouble: null });
    expect(await taken()).toBe(17);
    expect(await findings()).toEqual([
      expect.stringMatching(/could not be taken \(cannot take “3”\), and 2 of its stream wait behind it/),
    ]);
  });

  test('is rebuilt while it is served and followed', async () => {
    const [one, other] = await Promise.all([join(), join()]);
    await one.reached(['tally'], await record(100), LONG);
    await database.dataSource.query(`update tally set words = 'tampered'`);
    const rebuilding = (async () => {
      for await (const { swapped } of one.rebuild('tally')) if (swapped) return true;
      return false;
    })();
    const position = await record(100);
    expect(await rebuilding).toBe(true);
    await Promise.all([one, other].map((each) => each.reached(['tally'], position, LONG)));
    expect(await taken()).toBe(200);
    expect(await findings()).toEqual([]);
  });
});
