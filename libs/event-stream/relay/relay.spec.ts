import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { eventStoreMigrations } from '#event-store/migrations.js';
import { PostgresEventStore } from '#event-store/postgres-event-store.js';
import { SystemClock } from '#platform/clock.js';
import type { KafkaSettings } from '#platform/kafka-settings.js';
import { describeWithKafka, kafkaFor, newTopic } from '#test/support/kafka.js';
import { address } from '#test/support/kafka-settings.js';
import { openTestPostgres } from '#test/support/postgres.js';
import { keep, rawTopic, readTopic } from '#test/support/topic.js';
import { houseSource } from '../house.js';
import { kafkaClient } from '../kafka/client.js';
import { eventStreamMigrations } from '../migrations.js';
import { Relay, type RelayOptions } from './relay.js';

describeWithKafka('the relay', () => {
  let database: Awaited<ReturnType<typeof openTestPostgres>>;
  let store: PostgresEventStore;
  let settings: KafkaSettings;
  const relays: Relay[] = [];

  beforeAll(async () => {
    database = await openTestPostgres([...eventStoreMigrations, ...eventStreamMigrations]);
  });
  afterAll(() => database.close());
  beforeEach(async () => {
    await database.dataSource.query('truncate events, commands, relays');
    store = new PostgresEventStore(database.dataSource, new SystemClock());
    settings = await kafkaFor(newTopic());
  });
  afterEach(() => Promise.all(relays.splice(0).map((relay) => relay.stop())));

  const begin = (options: Partial<RelayOptions> = {}, given = settings): Relay => {
    const relay = new Relay(database.dataSource, store, given, { address, ...options });
    relays.push(relay);
    relay.start();
    return relay;
  };

  let number = 0;
  const append = async (count: number, words = 'agenda agreed'): Promise<void> => {
    for (let i = 0; i < count; i += 1) {
      number += 1;
      const commandId = randomUUID();
      const event = {
        type: 'ProgressReported',
        schemaVersion: 1,
        data: { number, words },
        meta: { commandId },
      };
      const appends = [{ streamId: `s-${number % 7}`, expectedVersion: 'any' as const, events: [event] }];
      await store.append({ commandId, fingerprint: 'f', appends });
    }
  };

  const reaches = async (position: number, ...any: Relay[]): Promise<void> => {
    while (any.every(({ state }) => state.position < position)) await sleep(5);
  };
  const allOf = async () =>
    (await store.readFeed(0, 100_000)).sort((one, two) => one.position - two.position);
  const standing = async () => {
    const kept = keep(await readTopic(settings));
    return { ...kept, events: kept.events.toSorted((one, two) => one.position - two.position) };
  };

  test('sends every event as it was recorded, once, in order in its partition', async () => {
    await append(50);
    const relay = begin({ batch: 8 });
    await append(30);
    await reaches(80, relay);
    expect(await standing()).toEqual({ events: await allOf(), doubles: 0, gaps: [] });
    expect(relay.state).toMatchObject({ leads: true, position: 80, sent: 80, failures: 0, trouble: null });
  });

  test('goes on after what another one sent', async () => {
    await append(10);
    const first = begin();
    await reaches(10, first);
    await first.stop();
    await append(10);
    await reaches(20, begin());
    expect(await standing()).toEqual({ events: await allOf(), doubles: 0, gaps: [] });
  });

  test('an append of this process is sent at once', async () => {
    const relay = begin({ idle: { first: 60_000, last: 60_000 } });
    for (let i = 1; i <= 5; i += 1) {
      await append(1);
      await reaches(i, relay);
    }
  });

  test('names the house, which stays the same, and the visit of a commitment that it saw no beginning of', async () => {
    const commit = async (...events: [string, object][]): Promise<void> => {
      const commandId = randomUUID();
      const appended = events.map(([type, data]) => ({ type, schemaVersion: 1, data, meta: { commandId } }));
      const appends = [{ streamId: 'commitment-c', expectedVersion: 'any' as const, events: appended }];
      await store.append({ commandId, fingerprint: 'f', appends });
    };
    await commit(['CommitmentRecorded', { commitment: 'c', visit: 'astana-2018' }]);
    const first = begin();
    await reaches(1, first);
    await first.stop();
    await commit(['CommitmentReopened', { reason: 'Not all of it' }], ['CommitmentTagged', {}]);
    await commit(['TermsCorrected', { toVisit: 'astana-2019' }], ['CommitmentTagged', {}]);
    const second = begin();
    await reaches(5, second);
    await second.stop();
    await commit(['CommitmentTagged', {}]);
    await reaches(6, begin());
    const [[recorded, reopened, tagged, ...later] = []] = (await rawTopic(settings)).filter(
      ({ length }) => length > 0,
    );
    expect(JSON.parse(recorded?.value ?? '')).toEqual({ commitment: 'c', visit: 'astana-2018' });
    expect(reopened?.value).toBe('{"commitment":"c","visit":"astana-2018","reason":"Not all of it"}');
    expect(tagged?.value).toBe('{"commitment":"c","visit":"astana-2018"}');
    const corrected = later.map(({ value }) => JSON.parse(value ?? '').visit);
    expect(corrected).toEqual(['astana-2019', 'astana-2019', 'astana-2019']);
    const sources = [recorded, reopened, tagged].map((message) => message?.headers.ce_source);
    expect(new Set(sources)).toEqual(new Set([await houseSource(database.dataSource)]));
    expect(sources[0]).toMatch(/^urn:uuid:/);
  });

  test('of several, one sends; when it stops another takes over at once', async () => {
    const all = [begin(), begin(), begin()];
    await append(5);
    await reaches(5, ...all);
    const leader = all.find(({ state }) => state.leads);
    expect(all.filter(({ state }) => state.leads)).toHaveLength(1);
    await leader?.stop();
    await append(5);
    await reaches(10, ...all);
    expect(await standing()).toEqual({ events: await allOf(), doubles: 0, gaps: [] });
  });

  test('events larger than a broker takes at once go in several sends, a large one alone', async () => {
    await append(3, 'x'.repeat(400_000));
    await append(1, 'ă'.repeat(2_000_000));
    await append(3, 'x'.repeat(400_000));
    const relay = begin();
    await reaches(7, relay);
    expect(await standing()).toEqual({ events: await allOf(), doubles: 0, gaps: [] });
  });

  test('a topic with another number of partitions is told, and nothing is sent', async () => {
    await append(1);
    const wrong = begin({}, { ...settings, partitions: 5 });
    await reaches(1, wrong);
    await wrong.stop();
    const relay = begin();
    while (relay.state.trouble === null) await sleep(5);
    expect(relay.state.trouble).toBe(
      `topic ${settings.topic} has 5 partitions and KAFKA_PARTITIONS is 3: set KAFKA_PARTITIONS to 5, or KAFKA_TOPIC to another topic`,
    );
    expect(relay.state).toMatchObject({ isStuck: true, sent: 0 });
  });

  test('a topic that was deleted and made anew is told, rather than gone on with', async () => {
    await append(20);
    const before = begin();
    await reaches(20, before);
    await before.stop();
    const admin = kafkaClient(settings, 'test').admin();
    await admin.connect();
    await admin.deleteTopics({ topics: [settings.topic] });
    while ((await admin.listTopics()).includes(settings.topic)) await sleep(20);
    await admin.disconnect();
    const relay = begin();
    while (!relay.state.isStuck) await sleep(5);
    expect(relay.state.trouble).toMatch(
      /partition \d is empty, though events up to \d+ were sent to it: restore/,
    );
    await database.dataSource.query('truncate relays');
    await reaches(20, relay);
    expect(await standing()).toEqual({ events: await allOf(), doubles: 0, gaps: [] });
  });

  test('a topic that is ahead of the checkpoint, of the same past, is sent the same again; no group is left', async () => {
    await append(20);
    const before = begin();
    await reaches(20, before);
    await before.stop();
    await database.dataSource.query('truncate relays');
    await reaches(20, begin());
    expect(await standing()).toEqual({ events: await allOf(), doubles: 20, gaps: [] });
    const admin = kafkaClient(settings, 'test').admin();
    await admin.connect();
    const { groups } = await admin.listGroups();
    await admin.disconnect();
    expect(groups.filter(({ groupId }) => groupId.startsWith(settings.topic))).toEqual([]);
  });

  test('a store that is older than the topic is told, also once it has other events there, and nothing is sent', async () => {
    await append(20);
    const before = begin();
    await reaches(20, before);
    await before.stop();
    const kept = await standing();
    // As from a dump that was made at position 12.
    await database.dataSource.query('delete from events where position > 12');
    await database.dataSource.query('truncate relays');
    const relay = begin();
    while (!relay.state.isStuck) await sleep(5);
    const told =
      /holds event \d+ \(\S+, in partition \d\), which this store never recorded: the database was restored/;
    expect(relay.state.trouble).toMatch(told);
    await relay.stop();
    await append(8);
    const another = begin();
    while (!another.state.isStuck) await sleep(5);
    expect(another.state.trouble).toMatch(told);
    expect([relay.state.sent, another.state.sent]).toEqual([0, 0]);
    expect(await standing()).toEqual(kept);
  });

  test('an event missing from the log stops it rather than being skipped', async () => {
    await append(5);
    await database.dataSource.query('delete from events where position = 3');
    const relay = begin();
    while (relay.state.trouble === null) await sleep(5);
    expect(relay.state.trouble).toMatch(/from event 2 to 4/);
    await relay.stop();
    expect(relay.state.position).toBeLessThan(3);
  });
});
