import { setTimeout as pause } from 'node:timers/promises';
import type { DataSource } from 'typeorm';
import * as z from 'zod';
import { eventStoreMigrations } from '#event-store/migrations.js';
import { PostgresEventStore } from '#event-store/postgres-event-store.js';
import { SystemClock } from '#platform/clock.js';
import { openTestPostgres } from '#test/support/postgres.js';
import { milliseconds, percentile } from './figures.js';
import { emptyGet, waitsOf } from './load.js';
import { type Product, startProduct } from './product.js';
import { writeRegister } from './register.js';
import { commitment, source, visit } from './requests.js';
import type { Figure, Row, Scale } from './row.js';
import { ratio, turns, worstOf } from './turns.js';

/** People who ask at once, each waiting for the answer. */
const clients = 8;

/** What the page asks for, by how many times as long as an empty GET it may take, and as with few commitments. */
const queries = {
  'status list: first page': { path: '/commitments?limit=50', most: 3, growth: 1.5 },
  'status list: overdue': { path: '/commitments?stage=open&schedule=overdue&limit=50', most: 3, growth: 1.5 },
  'status list: of a body': {
    path: '/commitments?body=Ministry%20of%20Justice&limit=50',
    most: 3,
    growth: 1.5,
  },
  'status list: of an owner': { path: '/commitments?owner=staff:ana&limit=50', most: 3, growth: 1.5 },
  'status list: due in a month': {
    path: '/commitments?windowFrom=2024-11-01&windowTo=2024-11-30&limit=50',
    most: 3,
    growth: 1.5,
  },
  'status list: by last change': { path: '/commitments?sort=-changed&limit=50', most: 3, growth: 1.5 },
  // As many hits among many as among few.
  'status list: search': { path: '/commitments?q=vernissage&limit=50', most: 3, growth: 2 },
  Today: { path: '/today?', most: 4, growth: null },
  facets: { path: '/commitments/facets?', most: 4, growth: null },
  history: { path: '/commitments/c-1/history?limit=50', most: 4, growth: null },
} as const;
type Name = keyof typeof queries;

/** Commitments that a search finds, and of each visit whose quotes are cut from its source. */
const found = 60;
/** In characters. */
const [shortSource, longSource] = [4_000, 2_000_000];

const projections = z.object({ items: z.array(z.object({ lag: z.number() })) });

/** Waits until every view has taken what was written. */
export const caughtUp = async (product: Product): Promise<void> => {
  for (;;) {
    const { items } = projections.parse(await product.ask('/projections'));
    if (items.every(({ lag }) => lag === 0)) return;
    await pause(200);
  }
};

/** What of a commitment has rows that grow with their number. */
const tables = [
  'commitment_status',
  'commitment_changed',
  'commitment_text',
  'commitment_words',
  'quote_words',
  'commitment_history',
];

/** Rows like those of the register, under ids of their own: to write a million lives would take hours. */
const multiply = async (dataSource: DataSource, times: number): Promise<void> => {
  for (const table of tables) {
    const columns: { name: string; generated: boolean }[] = await dataSource.query(
      `select column_name as name, is_generated = 'ALWAYS' as generated from information_schema.columns
        where table_schema = current_schema() and table_name = $1`,
      [table],
    );
    // Copied as it is: what a search looks in would be computed anew for each row.
    const isCopied = ({ name, generated }: (typeof columns)[number]) => name === 'search' || !generated;
    if (columns.some(({ name, generated }) => name === 'search' && generated))
      await dataSource.query(`alter table ${table} alter column search drop expression`);
    const indexes: { name: string; definition: string }[] = await dataSource.query(
      `select indexname as name, indexdef as definition from pg_indexes
        where schemaname = current_schema() and tablename = $1 and indexdef not like '%UNIQUE%'`,
      [table],
    );
    for (const { name } of indexes) await dataSource.query(`drop index "${name}"`);
    const names = columns.filter(isCopied).map(({ name }) => `"${name}"`);
    const own: Readonly<Record<string, string>> = {
      '"commitment"': `t.commitment || '-' || copy`,
      '"stream_id"': `t.stream_id || '-' || copy`,
      '"position"': `t.position + copy::bigint * 1000000000`,
    };
    const values = names.map((name) => own[name] ?? `t.${name}`);
    await dataSource.query(
      `insert into ${table} (${names}) select ${values} from ${table} t, generate_series(2, ${times}) copy
        where t.commitment like 'c-%'`,
    );
    for (const { definition } of indexes) await dataSource.query(definition);
    await dataSource.query(`vacuum analyze ${table}`);
  }
};

/** The address, so that no two ask the same: an answer may be kept for whoever asks once more. */
const asked = (path: string) => ({
  method: 'GET' as const,
  path: `/api/v1${path}`,
  apart: (nth: number) => `&after=${1 + (nth % 2_000)}`,
});

/** The 99th percentile of each query beside that of an empty GET in the same turns, in milliseconds. */
const percentiles = async (product: Product, samples: number): Promise<Map<Name, [number, number]>> => {
  const measured = new Map<Name, [number, number]>();
  const each = Math.ceil(samples / turns);
  const of = async (load: Parameters<typeof waitsOf>[1]) =>
    percentile(await waitsOf(product, load, clients, each), 0.99);
  for (const [name, { path }] of Object.entries(queries) as [Name, { path: string }][]) {
    await waitsOf(product, asked(path), clients, 20);
    const { ours, theirs } = await worstOf(
      'waits',
      () => of(asked(path)),
      () => of(emptyGet),
    );
    measured.set(name, [ours, theirs]);
  }
  return measured;
};

/** A visit with a source of so many characters, and commitments that quote the end of it. */
const recordQuoting = async (product: Product, id: string, characters: number): Promise<void> => {
  const words = source.text.slice(0, source.text.indexOf('.'));
  const text = `${'The members thanked their hosts. '.repeat(Math.ceil(characters / 33)).slice(0, characters - words.length)}${words}`;
  await product.ask('/visits', { ...visit, visit: id });
  await product.ask(`/visits/${id}/sources`, { ...source, text });
  const recorded = { ...commitment, visit: id, statement: 'Open the vernissage' };
  for (let nth = 0; nth < found; nth++) await product.ask('/commitments', recorded);
};

/** A page of 50 whose quotes are cut from a long source, beside one of a short source. */
const quotedPages = async (product: Product, samples: number): Promise<Figure> => {
  const each = Math.ceil(samples / turns);
  const of = async (id: string) =>
    percentile(await waitsOf(product, asked(`/commitments?visit=${id}&limit=50`), clients, each), 0.99);
  const worst = await worstOf(
    'waits',
    () => of('long'),
    () => of('short'),
  );
  return {
    work: `page of 50 with quotes from a source of ${longSource / 1_000_000} M characters, p99`,
    measured: milliseconds(worst.ours),
    reference: `of ${shortSource / 1000} k: ${milliseconds(worst.theirs)}`,
    ratio: ratio(worst),
    goal: '≤ 1.3×',
    met: ratio(worst) <= 1.3,
  };
};

/** What the page asks of Postgres over HTTP, 8 clients at once, at two sizes. */
const run = async ({ commitments: { many, few }, samples }: Scale): Promise<Figure[]> => {
  const { dataSource, url: DATABASE_URL, close } = await openTestPostgres(eventStoreMigrations, 'durable');
  try {
    await writeRegister(new PostgresEventStore(dataSource, new SystemClock()), { commitments: few });
    const product = await startProduct({ DATABASE_URL });
    try {
      await recordQuoting(product, 'short', shortSource);
      await recordQuoting(product, 'long', longSource);
      await caughtUp(product);
      await dataSource.query('vacuum analyze');
      const quoted = await quotedPages(product, samples);
      const small = await percentiles(product, samples);
      await multiply(dataSource, many / few);
      const large = await percentiles(product, samples);
      const figures = Object.entries(queries).flatMap(([name, { most, growth }]): Figure[] => {
        const [at, empty] = large.get(name as Name) ?? [0, 1];
        const [before] = small.get(name as Name) ?? [1];
        const work = `${name}, ${many / 1000} k, p99 at ${clients} clients`;
        const measured = milliseconds(at);
        return [
          {
            work,
            measured,
            reference: `empty GET: ${milliseconds(empty)}`,
            ratio: at / empty,
            goal: `≤ ${most}×`,
            met: at / empty <= most,
          },
          ...(growth === null
            ? []
            : [
                {
                  work,
                  measured,
                  reference: `at ${few / 1000} k: ${milliseconds(before)}`,
                  ratio: at / before,
                  goal: `≤ ${growth}×`,
                  met: at / before <= growth,
                },
              ]),
        ];
      });
      return [...figures, quoted];
    } finally {
      await product.stop();
    }
  } finally {
    await close();
  }
};

export const list: Row = { name: 'list', run };
