import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { EventStore } from '#event-store/event-store.js';
import { eventStoreMigrations } from '#event-store/migrations.js';
import { PostgresEventStore } from '#event-store/postgres-event-store.js';
import { SystemClock } from '#platform/clock.js';
import { openTestPostgres } from '#test/support/postgres.js';
import { perSecond, rate } from './figures.js';
import { asCommand, streamsOfRegister } from './register.js';
import type { Figure, Row, Scale } from './row.js';
import { ratio, turns, worstOf } from './turns.js';

const callers = 64;

/** Appends that so many callers, each waiting for its answer before the next, get done in a second. */
const appendRate = async (
  store: EventStore,
  streams: ReturnType<typeof streamsOfRegister>,
  milliseconds: number,
): Promise<number> => {
  const began = performance.now();
  let done = 0;
  const call = async (): Promise<void> => {
    while (performance.now() - began < milliseconds) {
      const { streamId, events } = streams.next().value;
      for (const [version, event] of events.entries()) {
        await store.append(
          asCommand(`${streamId}-${version}`, [{ streamId, after: version, events: [event] }]),
        );
        done += 1;
      }
    }
  };
  await Promise.all(Array.from({ length: callers }, call));
  return rate(done, performance.now() - began);
};

/** pgbench's rate for the least that can be written: one row with the same text, no checks, no second table. */
const insertRate = async (url: string, seconds: number): Promise<number> => {
  const folder = await mkdtemp(join(tmpdir(), 'aide-memoire-bench-'));
  try {
    const script = join(folder, 'insert.sql');
    const { events } = streamsOfRegister().next().value;
    const data = JSON.stringify(events[0]);
    await writeFile(script, "insert into one_row (stream_id, data) values ('c-' || :client_id, :data);\n");
    const options = ['-n', '-M', 'prepared', '-c', String(callers), '-j', '2', '-T', String(seconds)];
    const { stdout } = await promisify(execFile)('pgbench', [
      ...options,
      '-D',
      `data=${data}`,
      '-f',
      script,
      url,
    ]);
    const [, tps] = /^tps = ([\d.]+)/m.exec(stdout) ?? [];
    return Number(tps);
  } finally {
    await rm(folder, { recursive: true });
  }
};

/**
 * One event a command, 64 callers, on Postgres: version check, idempotency, hash chain and three tables,
 * beside pgbench inserting one bare row on the same server from 64 connections.
 */
const run = async ({ seconds }: Scale): Promise<Figure[]> => {
  const { dataSource, url, close } = await openTestPostgres(eventStoreMigrations, 'durable');
  try {
    await dataSource.query(
      'create table one_row (position bigserial primary key, stream_id text not null, data json not null)',
    );
    const store = new PostgresEventStore(dataSource, new SystemClock());
    const streams = streamsOfRegister();
    const each = Math.ceil(seconds / turns);
    const worst = await worstOf(
      'rates',
      () => appendRate(store, streams, each * 1000),
      () => insertRate(url, each),
    );
    return [
      {
        work: `append, ${callers} callers`,
        measured: perSecond(worst.ours),
        reference: `pgbench, one-row insert: ${perSecond(worst.theirs)}`,
        ratio: ratio(worst),
        goal: '≥ 1.0×',
        met: ratio(worst) >= 1,
      },
    ];
  } finally {
    await close();
  }
};

export const append: Row = { name: 'append', run };
