import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import type { Instant } from '#domain/values.js';
import { Clock } from '#platform/clock.js';
import { openTestPglite } from '#test/support/pglite.js';
import { openTestPostgres } from '#test/support/postgres.js';
import {
  type Appended,
  type CommandAppend,
  CommandIdReused,
  type EventStore,
  type NewEvent,
  type StreamAppend,
  WrongExpectedVersion,
} from './event-store.js';
import { InMemoryEventStore } from './in-memory-event-store.js';
import { eventStoreMigrations } from './migrations.js';
import { PostgresEventStore } from './postgres-event-store.js';
import type { Upcasters } from './upcasters.js';
import { type ChainFinding, verifyChain } from './verify-chain.js';

/** The one contract of every event store, run against each of them. */

class SetClock extends Clock {
  constructor(public time: string) {
    super();
  }

  now(): Instant {
    return this.time as Instant;
  }
}

const onDatabase =
  (open: typeof openTestPglite | typeof openTestPostgres) =>
  async (): Promise<{
    empty(clock: Clock, upcasters?: Upcasters): Promise<EventStore>;
    close(): Promise<void>;
  }> => {
    const { dataSource, close } = await open(eventStoreMigrations);
    return {
      close,
      empty: async (clock, upcasters) => {
        await dataSource.query('truncate events, commands');
        return new PostgresEventStore(dataSource, clock, upcasters);
      },
    };
  };

const stores = [
  {
    name: 'Postgres',
    open: onDatabase(openTestPostgres),
  },
  {
    name: 'PGlite',
    open: onDatabase(openTestPglite),
  },
  {
    name: 'memory',
    open: async () => ({
      close: async () => {},
      empty: async (clock: Clock, upcasters?: Upcasters) => new InMemoryEventStore(clock, upcasters),
    }),
  },
];

const said = (what: unknown, type = 'ProgressReported'): NewEvent => ({
  type,
  schemaVersion: 1,
  data: { what },
  meta: { commandId: 'test' },
});
const to = (streamId: string, expectedVersion: number | 'any', ...events: NewEvent[]): StreamAppend => ({
  streamId,
  expectedVersion,
  events,
});
const command = (...appends: StreamAppend[]): CommandAppend => ({
  commandId: randomUUID(),
  fingerprint: 'the same question',
  appends,
});
const whats = (events: readonly { readonly data: unknown }[]) =>
  events.map(({ data }) => (data as { what: unknown }).what);
const findings = async (store: EventStore): Promise<ChainFinding[]> => {
  const found: ChainFinding[] = [];
  for await (const report of verifyChain(store)) if (report.kind === 'finding') found.push(report.finding);
  return found;
};

describe.each(stores)('the event store in $name', ({ open }) => {
  let place: Awaited<ReturnType<typeof open>>;
  let store: EventStore;
  const clock = new SetClock('2018-08-20T09:00:00.000Z');

  beforeAll(async () => {
    place = await open();
  });
  afterAll(() => place.close());
  beforeEach(async () => {
    clock.time = '2018-08-20T09:00:00.000Z';
    store = await place.empty(clock);
  });

  test('names the streams of a category, and of no other that begins alike', async () => {
    await store.append(
      command(to('reader-staff:ion', 0, said(1)), to('reader-body:droi', 0, said(2), said(3))),
    );
    await store.append(
      command(to('readers-x', 0, said(4)), to('reader.x', 0, said(5)), to('rea-1', 0, said(6))),
    );
    expect(await store.streamsOf('reader')).toEqual(['reader-body:droi', 'reader-staff:ion']);
    expect(await store.streamsOf('calendar')).toEqual([]);
  });

  test('tells where a command left its streams and the feed', async () => {
    expect(await store.append(command(to('a', 0, said(1), said(2))))).toEqual({
      position: 2,
      streams: [{ streamId: 'a', version: 2 }],
      events: 2,
      repeated: false,
    });
    expect(await store.append(command(to('b', 0, said(3)), to('a', 2, said(4))))).toEqual({
      position: 4,
      streams: [
        { streamId: 'b', version: 1 },
        { streamId: 'a', version: 3 },
      ],
      events: 2,
      repeated: false,
    });
    expect(await store.head()).toBe(4);
  });

  test('keeps an event as it was said', async () => {
    const data = { what: 'Întâlnire "în toamnă" \u2028 😀\n\\', z: [1.5, -0, null, true], a: { '': {} } };
    await store.append(
      command(to('a', 0, { ...said(''), data, meta: { commandId: 'c', traceparent: '00-1' } })),
    );
    const [event] = await store.readStream('a');
    expect(event).toMatchObject({
      position: 1,
      streamId: 'a',
      version: 1,
      type: 'ProgressReported',
      schemaVersion: 1,
      data: JSON.parse(JSON.stringify(data)),
      meta: { commandId: 'c', traceparent: '00-1' },
      recordedAt: '2018-08-20T09:00:00.000Z',
      prevHash: '0'.repeat(64),
    });
    expect(event?.eventId).toMatch(/^[0-9a-f-]{36}$/);
    const [stored] = await store.readStored(0, 1);
    expect(stored?.data).toBe(JSON.stringify(data));
    expect(await findings(store)).toEqual([]);
  });

  test('many callers at once: positions without gaps, versions without gaps, every hash right', async () => {
    const callers = Array.from({ length: 64 }, (_, caller) => `stream-${caller % 40}`);
    const positions: number[] = [];
    for (const round of [1, 2, 3]) {
      const answers = await Promise.all(
        callers.map((id) => store.append(command(to(id, 'any', said(round))))),
      );
      positions.push(...answers.map(({ position }) => position));
    }
    expect(positions.sort((one, other) => one - other)).toEqual(Array.from({ length: 192 }, (_, i) => i + 1));
    expect((await store.readFeed(0, 1000)).map(({ position }) => position)).toEqual(positions);
    expect((await store.readStream('stream-3')).map(({ version }) => version)).toEqual([1, 2, 3, 4, 5, 6]);
    expect(await findings(store)).toEqual([]);
  });

  test('an answered append is in the feed, whole, for whoever reads next', async () => {
    await Promise.all(
      Array.from({ length: 30 }, async (_, i) => {
        const { position } = await store.append(command(to(`s${i}`, 0, said(i), said(i))));
        const feed = await store.readFeed(0, 1000);
        expect(feed.length).toBeGreaterThanOrEqual(position);
      }),
    );
  });

  test('of two that expect the same version one wins', async () => {
    const results = await Promise.allSettled(
      [1, 2, 3].map((n) => store.append(command(to('a', 0, said(n))))),
    );
    expect(results.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'rejected']);
    expect(results[1]).toMatchObject({
      reason: { name: 'WrongExpectedVersion', streamId: 'a', expected: 0, actual: 1 },
    });
    expect(whats(await store.readStream('a'))).toEqual([1]);
  });

  test('a command that fails takes none with it', async () => {
    await store.append(command(to('a', 0, said(1))));
    const circle: { self?: unknown } = {};
    circle.self = circle;
    const results = await Promise.allSettled([
      store.append(command(to('b', 0, said(2)))),
      store.append(command(to('c', 0, said(3)), to('a', 7, said(4)))),
      store.append(command(to('d', 0, said(circle)))),
      store.append(command(to('e', 0, { ...said(0), data: undefined }))),
      store.append(command(to('f', 0, said(5)), to('f', 1, said(6)))),
      store.append(command(to('g', 0, said(7)))),
    ]);
    expect(results.map(({ status }) => status)).toEqual([
      'fulfilled',
      'rejected',
      'rejected',
      'rejected',
      'rejected',
      'fulfilled',
    ]);
    expect(results[1]).toMatchObject({ reason: { streamId: 'a', expected: 7, actual: 1 } });
    expect(whats(await store.readFeed(0, 10))).toEqual([1, 2, 7]);
    expect(await store.readStream('c')).toEqual([]);
  });

  test('a repeated command gets its first answer and writes nothing', async () => {
    const asked = command(to('a', 0, said(1)), to('b', 0, said(2), said(3)));
    const first = await store.append(asked);
    await store.append(command(to('a', 1, said(4))));
    expect(await store.append(asked)).toEqual({ ...first, repeated: true });
    expect(await store.answerTo(asked.commandId, asked.fingerprint)).toEqual({ ...first, repeated: true });
    expect(await store.head()).toBe(4);
  });

  test('a command sent twice at the same moment is written once', async () => {
    const asked = command(to('a', 'any', said(1)));
    const answers = await Promise.all([store.append(asked), store.append(asked)]);
    expect(answers.map(({ repeated }) => repeated)).toEqual([false, true]);
    expect(await store.head()).toBe(1);
  });

  test('a command id is not lent to another question', async () => {
    const asked = command(to('a', 0, said(1)));
    await store.append(asked);
    const other = { ...asked, fingerprint: 'another question' };
    await expect(store.append(other)).rejects.toThrow(CommandIdReused);
    await expect(store.answerTo(other.commandId, other.fingerprint)).rejects.toThrow(CommandIdReused);
    expect(await store.answerTo('never asked', 'x')).toBeUndefined();
  });

  test('a refused command may be asked again', async () => {
    const asked = command(to('a', 1, said(2)));
    await expect(store.append(asked)).rejects.toThrow(WrongExpectedVersion);
    await store.append(command(to('a', 0, said(1))));
    expect(await store.append(asked)).toMatchObject({
      repeated: false,
      streams: [{ streamId: 'a', version: 2 }],
    });
  });

  test('a command that found nothing to say is remembered', async () => {
    await store.append(command(to('a', 0, said(1))));
    const asked = command(to('a', 1));
    const answer = { position: 1, streams: [{ streamId: 'a', version: 1 }], events: 0 };
    expect(await store.append(asked)).toEqual({ ...answer, repeated: false });
    await store.append(command(to('a', 1, said(2))));
    expect(await store.append(asked)).toEqual({ ...answer, repeated: true });
    await expect(store.append(command(to('a', 1)))).rejects.toThrow(WrongExpectedVersion);
  });

  test('reads a stream from a version on and the feed page by page', async () => {
    await store.append(command(to('a', 0, said(1), said(2), said(3))));
    await store.append(command(to('b', 0, said(4))));
    expect(whats(await store.readStream('a', { after: 1 }))).toEqual([2, 3]);
    expect(whats(await store.readStream('a', { after: 1, limit: 1 }))).toEqual([2]);
    expect(await store.readStream('nobody')).toEqual([]);
    expect(whats(await store.readFeed(0, 2))).toEqual([1, 2]);
    expect(whats(await store.readFeed(2, 2))).toEqual([3, 4]);
    expect(await store.readFeed(4, 2)).toEqual([]);
  });

  test('reads up to an instant', async () => {
    await store.append(command(to('a', 0, said(1))));
    clock.time = '2018-08-21T09:00:00.000Z';
    await store.append(command(to('a', 1, said(2)), to('b', 0, said(3))));
    const upTo = (text: string) => ({ upTo: text as Instant });
    expect(whats(await store.readStream('a', upTo('2018-08-20T23:59:59.999Z')))).toEqual([1]);
    expect(whats(await store.readStream('a', upTo('2018-08-21T09:00:00Z')))).toEqual([1, 2]);
    expect(await store.positionAt('2018-08-20T08:59:59.999Z' as Instant)).toBe(0);
    expect(await store.positionAt('2018-08-20T09:00:00Z' as Instant)).toBe(1);
    expect(await store.positionAt('2030-01-01T00:00:00Z' as Instant)).toBe(3);
  });

  test('recorded time never goes back when the clock does', async () => {
    await store.append(command(to('a', 0, said(1))));
    clock.time = '2018-08-19T00:00:00.000Z';
    await store.append(command(to('a', 1, said(2))));
    const times = (await store.readFeed(0, 10)).map(({ recordedAt }) => recordedAt);
    expect(times).toEqual(['2018-08-20T09:00:00.000Z', '2018-08-20T09:00:00.000Z']);
  });

  test('an event of an old schema version is read as the newest and stays as it was', async () => {
    // SourceAttached once knew one language of a source; then bilingual sources came.
    const bilingual: Upcasters = {
      SourceAttached: {
        1: ({ source: { language, ...source } }: { source: { language: string } }) => ({
          source: { ...source, languages: [language] },
        }),
      },
    };
    store = await place.empty(clock, bilingual);
    const v1 = { source: { id: 'press-release', language: 'ro' } };
    const v2 = { source: { id: 'mission-report', languages: ['en', 'ro'] } };
    const attached = { type: 'SourceAttached', meta: { commandId: 'c' } };
    await store.append(
      command(
        to(
          'visit-x',
          0,
          { ...attached, schemaVersion: 1, data: v1 },
          { ...attached, schemaVersion: 2, data: v2 },
        ),
      ),
    );
    const read = [await store.readStream('visit-x'), await store.readFeed(0, 10)];
    for (const events of read) {
      expect(events).toMatchObject([
        { schemaVersion: 2, data: { source: { id: 'press-release', languages: ['ro'] } } },
        { schemaVersion: 2, data: v2 },
      ]);
    }
    expect(await store.readStored(0, 1)).toMatchObject([{ schemaVersion: 1, data: JSON.stringify(v1) }]);
    expect(await findings(store)).toEqual([]);
  });

  test('calls back after each append that wrote, until told to stop', async () => {
    const heads: number[] = [];
    const stop = store.onAppended((head) => heads.push(head));
    await store.append(command(to('a', 0, said(1), said(2))));
    await store.append(command(to('a', 2)));
    await store.append(command(to('a', 0, said(3)))).catch(() => undefined);
    await store.append(command(to('b', 0, said(4))));
    stop();
    await store.append(command(to('b', 1, said(5))));
    expect(heads).toEqual([2, 3]);
  });

  test('takes thousands at once, and large ones', async () => {
    const large = 'x'.repeat(2_000_000);
    const answers = await Promise.all([
      ...Array.from({ length: 5 }, (_, i) => store.append(command(to(`large-${i}`, 0, said(large))))),
      ...Array.from({ length: 3000 }, (_, i) => store.append(command(to(`small-${i}`, 0, said(i))))),
    ]);
    expect(answers).toHaveLength(3005);
    expect(await store.head()).toBe(3005);
    expect(await findings(store)).toEqual([]);
  });

  test('answers as a plain model of it does', async () => {
    const streamId = fc.constantFrom('a', 'b', 'c');
    const expectedVersion = fc.oneof(fc.constant('any' as const), fc.integer({ min: 0, max: 4 }));
    const count = fc.integer({ min: 0, max: 3 });
    const appends = fc.uniqueArray(fc.record({ streamId, expectedVersion, count }), {
      selector: (append) => append.streamId,
      maxLength: 3,
    });
    const asked = fc.record({ commandId: fc.constantFrom(...'12345678'), appends });
    await fc.assert(
      fc.asyncProperty(fc.array(asked, { maxLength: 12 }), async (commands) => {
        const real = await place.empty(clock);
        const model = new Model();
        for (const { commandId, appends: named } of commands) {
          const given = {
            commandId,
            fingerprint: JSON.stringify(named),
            appends: named.map(({ count: events, ...at }) => ({
              ...at,
              events: Array(events).fill(said(0)),
            })),
          };
          const answer = await real.append(given).catch((error: Error) => error.name);
          expect(answer).toEqual(model.append(given));
        }
        expect(await findings(real)).toEqual([]);
      }),
      { numRuns: 25 },
    );
  });
});

/** What the contract says, in the fewest words. */
class Model {
  private head = 0;
  private readonly versions = new Map<string, number>();
  private readonly answers = new Map<string, { fingerprint: string; answer: Appended }>();

  append({ commandId, fingerprint, appends }: CommandAppend): Appended | string {
    const known = this.answers.get(commandId);
    if (known)
      return known.fingerprint === fingerprint ? { ...known.answer, repeated: true } : 'CommandIdReused';
    const at = (streamId: string) => this.versions.get(streamId) ?? 0;
    if (appends.some(({ streamId, expectedVersion: e }) => e !== 'any' && e !== at(streamId))) {
      return 'WrongExpectedVersion';
    }
    for (const { streamId, events } of appends) this.versions.set(streamId, at(streamId) + events.length);
    const events = appends.flatMap((append) => append.events).length;
    this.head += events;
    const streams = appends.map(({ streamId }) => ({ streamId, version: at(streamId) }));
    const answer = { position: this.head, streams, events, repeated: false };
    this.answers.set(commandId, { fingerprint, answer });
    return answer;
  }
}
