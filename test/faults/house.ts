import { execFile } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';
import pg from 'pg';
import { actorId } from '#domain/event.js';
import { readerStream } from '#domain/event-types.js';
import { readerId } from '#domain/readers/reader.events.js';
import { newEvent } from '#event-store/command-handling.js';
import { PostgresEventStore } from '#event-store/postgres-event-store.js';
import { SystemClock } from '#platform/clock.js';
import { openDatabase } from '#platform/database/database.js';
import type { KafkaSettings } from '#platform/kafka-settings.js';
import { readerTermsOf } from '#test/support/described-reader.js';
import { type KafkaBroker, startBroker } from '#test/support/kafka-broker.js';
import { settingsFor } from '#test/support/kafka-settings.js';
import type { PostgresServer } from '#test/support/postgres-server.js';
import { startServer } from '#test/support/postgres-server.js';
import { Link } from './link.js';
import { PostOffice } from './post-office.js';
import { Supervised } from './supervised.js';

/** Partitions of the topic: enough for two processes to share, and for each to have some at every moment. */
const PARTITIONS = 6;
const TOPIC = 'faults.events';

/** Everything there is in earnest: Postgres, Kafka, the network between, two processes of each service, a mail server. */
export interface House {
  readonly postgres: PostgresServer;
  readonly broker: KafkaBroker;
  readonly link: Link;
  readonly kafka: KafkaSettings;
  readonly registers: readonly Supervised[];
  readonly views: readonly Supervised[];
  readonly reminders: readonly Supervised[];
  readonly office: PostOffice;
  /** Sets the clock of the reminders, in ms against the right time. */
  setClock(offset: number): Promise<void>;
  /** Describes readers, each with an address of their own. */
  describeReaders(ids: readonly string[]): Promise<void>;
  /** Holds an advisory lock until what it gives is called. */
  lock(key: number): Promise<() => Promise<void>>;
  /** What a keeper's requests carry. */
  readonly headers: Readonly<Record<string, string>>;
  /** Asks the database itself, again while it is away. */
  query<Row extends object>(sql: string, values?: readonly unknown[]): Promise<Row[]>;
  close(): Promise<void>;
}

/** @param logs folder for what the services log */
export const openHouse = async (logs: string): Promise<House> => {
  const undo: (() => unknown)[] = [];
  const close = async (): Promise<void> => {
    for (const step of undo.splice(0).reverse()) await step();
  };
  try {
    const postgres = await startServer('durable');
    undo.push(() => postgres.process.close());
    let link: Link | undefined;
    const broker = await startBroker('long', async (port) => {
      link = await Link.open(port);
      return link.port;
    });
    undo.push(() => broker.close());
    if (!link) throw new Error('the broker asked for no link');
    const { close: cut } = link;
    undo.push(cut.bind(link));
    const env = {
      DATABASE_URL: postgres.url,
      KAFKA_BROKERS: broker.address,
      KAFKA_TOPIC: TOPIC,
      KAFKA_PARTITIONS: String(PARTITIONS),
      AIDE_MEMOIRE_LOG_LEVEL: 'info',
    };
    const office = await PostOffice.open();
    undo.push(() => office.close());
    const clockFile = join(logs, 'clock-offset');
    await writeFile(clockFile, '0');
    const forReminders = {
      ...env,
      SMTP_URL: office.url,
      AIDE_MEMOIRE_MAIL_FROM: 'Aide-mémoire <reminders@example.org>',
      CLOCK_OFFSET_FILE: clockFile,
      NODE_OPTIONS: `--import=${new URL('clock-offset.mjs', import.meta.url).href}`,
    };
    const started: Supervised[] = [];
    undo.push(() => Promise.all(started.map((service) => service.close())));
    for (const name of ['register', 'register', 'views', 'views'] as const)
      started.push(await Supervised.start(name, env, logs));
    for (let count = 0; count < 2; count += 1)
      started.push(await Supervised.start('reminders', forReminders, logs));
    const pool = new pg.Pool({ connectionString: postgres.url, max: 4 }).on('error', () => undefined);
    undo.push(() => pool.end());
    const token = await issueToken(env);
    return {
      postgres,
      broker,
      link,
      kafka: settingsFor(broker.address, TOPIC, PARTITIONS),
      registers: started.filter(({ name }) => name === 'register'),
      views: started.filter(({ name }) => name === 'views'),
      reminders: started.filter(({ name }) => name === 'reminders'),
      office,
      setClock: (offset) => writeFile(clockFile, String(offset)),
      describeReaders: (ids) => describe(postgres.url, ids),
      lock: async (key) => {
        const client = await pool.connect();
        await client.query('select pg_advisory_lock($1)', [key]);
        return async () => {
          await client.query('select pg_advisory_unlock($1)', [key]);
          client.release();
        };
      },
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
      query: (sql, values) =>
        persistently(() => pool.query(sql, [...(values ?? [])]).then(({ rows }) => rows)),
      close,
    };
  } catch (error) {
    await close();
    throw error;
  }
};

/** As the register records them. */
const describe = async (url: string, ids: readonly string[]): Promise<void> => {
  const { dataSource, close } = await openDatabase({ url, migrations: [] });
  try {
    const clock = new SystemClock();
    const store = new PostgresEventStore(dataSource, clock);
    for (const id of ids) {
      const reader = readerId.parse(id);
      const name = id.slice(id.indexOf(':') + 1);
      const event = {
        type: 'ReaderDescribed',
        data: {
          reader,
          ...readerTermsOf(name, { email: `${name}@example.org` }),
          by: actorId.parse('staff:kim'),
          at: clock.now(),
        },
      } as const;
      const commandId = `describe ${id}`;
      await store.append({
        commandId,
        fingerprint: commandId,
        appends: [
          { streamId: readerStream(reader), expectedVersion: 0, events: [newEvent(event, { commandId })] },
        ],
      });
    }
  } finally {
    await close();
  }
};

const issueToken = async (env: Record<string, string>): Promise<string> => {
  const args = ['apps/start/aide-memoire.mjs', 'token', 'issue', '--for', 'faults', '--role', 'keeper'];
  const { stdout } = await promisify(execFile)(process.execPath, args, { env: { ...process.env, ...env } });
  return stdout.trim();
};

/** The database may be on its way back. @throws what it says after half a minute */
const persistently = async <T>(work: () => Promise<T>): Promise<T> => {
  const deadline = performance.now() + 30_000;
  for (;;) {
    try {
      return await work();
    } catch (error) {
      if (performance.now() > deadline) throw error;
      await sleep(200);
    }
  }
};

/** Waits until something is so. @throws naming it when it is not in time (ms) */
export const eventually = async (
  what: string,
  isSo: () => Promise<boolean>,
  patience = 90_000,
): Promise<void> => {
  const deadline = performance.now() + patience;
  while (!(await isSo().catch(() => false))) {
    if (performance.now() > deadline) throw new Error(`not in ${patience / 1000} s: ${what}`);
    await sleep(100);
  }
};

/** What a service says of itself under `/api/v1` or beside it; rejects when it does not answer well. */
export const ask = async (
  { headers }: Pick<House, 'headers'>,
  { url }: Supervised,
  path: string,
  init: RequestInit = {},
): Promise<string> => {
  const answer = await fetch(`${url}${path}`, { headers, signal: AbortSignal.timeout(10_000), ...init });
  const text = await answer.text();
  if (!answer.ok) throw new Error(`${path}: ${answer.status} ${text}`);
  return text;
};
