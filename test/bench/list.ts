import { setTimeout as pause } from 'node:timers/promises';
import type { DataSource } from 'typeorm';
import * as z from 'zod';
import { eventStoreMigrations } from '#event-store/migrations.js';
import { PostgresEventStore } from '#event-store/postgres-event-store.js';
import { SystemClock } from '#platform/clock.js';
import { commitmentChanged, commitmentStatus, commitmentText } from '#read-model/tables/commitment-status.js';
import { openTestPostgres } from '#test/support/postgres.js';
import { milliseconds, percentile, timed } from './figures.js';
import { type Product, startProduct } from './product.js';
import { writeRegister } from './register.js';
import type { Figure, Row, Scale } from './row.js';

const timeGoal = 20;
const growthGoal = 1.5;

/** What people ask the list for; each answer is a page and the total. */
const queries = {
  'first page': '/commitments?limit=50',
  overdue: '/commitments?stage=open&schedule=overdue&limit=50',
  'of a body': '/commitments?body=Ministry%20of%20Justice&limit=50',
  'of an owner': '/commitments?owner=staff:ana&limit=50',
  'due in a month': '/commitments?windowFrom=2024-11-01&windowTo=2024-11-30&limit=50',
  'by last change': '/commitments?sort=-changed&limit=50',
  search: '/commitments?q=meeting%20100&limit=50',
};

const page = z.object({ items: z.array(z.unknown()), total: z.number() });
const projections = z.object({ items: z.array(z.object({ lag: z.number() })) });

/** Waits until every view has taken what was written. */
export const caughtUp = async (product: Product): Promise<void> => {
  for (;;) {
    const { items } = projections.parse(await product.ask('/projections'));
    if (items.every(({ lag }) => lag === 0)) return;
    await pause(200);
  }
};

/** Rows like all there are, under ids of their own: the register would take an hour to write a million lives. */
const multiply = async (dataSource: DataSource, times: number): Promise<void> => {
  for (const { name: table, columns } of [commitmentStatus, commitmentText, commitmentChanged]) {
    const names = columns.map(({ name }) => `"${name}"`);
    const values = names.map((name) =>
      name === '"commitment"' ? `t.commitment || '-' || copy` : `t.${name}`,
    );
    await dataSource.query(
      `insert into ${table} (${names}) select ${values} from ${table} t, generate_series(2, ${times}) copy`,
    );
    await dataSource.query(`vacuum analyze ${table}`);
  }
};

/** The 99th percentile of each query, in milliseconds, from request to answer. */
const percentiles = async (product: Product, samples: number): Promise<Map<string, number>> => {
  const measured = new Map<string, number>();
  for (const [name, path] of Object.entries(queries)) {
    const times: number[] = [];
    for (let sample = -10; sample < samples; sample++) {
      const { value, took } = await timed(() => product.ask(path));
      page.parse(value);
      if (sample >= 0) times.push(took);
    }
    measured.set(name, percentile(times, 0.99));
  }
  return measured;
};

/** The status list over HTTP on Postgres, one request after the other: a page of 50 and the total, at two sizes. */
const run = async ({ commitments: { many, few }, samples }: Scale): Promise<Figure[]> => {
  const { dataSource, url: DATABASE_URL, close } = await openTestPostgres(eventStoreMigrations, 'durable');
  try {
    await writeRegister(new PostgresEventStore(dataSource, new SystemClock()), { commitments: few });
    const product = await startProduct({ DATABASE_URL });
    try {
      await caughtUp(product);
      await dataSource.query('vacuum analyze');
      const small = await percentiles(product, samples);
      await multiply(dataSource, many / few);
      const large = await percentiles(product, samples);
      return Object.keys(queries).map((name) => {
        const [at, before] = [large.get(name) ?? 0, small.get(name) ?? 0];
        return {
          work: `status list, ${many / 1000} k, p99: ${name}`,
          measured: milliseconds(at),
          reference: `at ${few / 1000} k: ${milliseconds(before)}`,
          ratio: at / before,
          goal: `≤ ${timeGoal} ms, ≤ ${growthGoal}×`,
          met: at <= timeGoal && at / before <= growthGoal,
        };
      });
    } finally {
      await product.stop();
    }
  } finally {
    await close();
  }
};

export const list: Row = { name: 'list', run };
