import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import * as z from 'zod';
import { openTestPostgres } from '#test/support/postgres.js';
import { milliseconds, percentile, timed } from './figures.js';
import { type Product, startProduct } from './product.js';
import { commitment, visit } from './requests.js';
import type { Figure, Row, Scale } from './row.js';

/** Commands before those that count: a process that has just started compiles as it goes. */
const warmUp = 50;
type Asked = Pick<Product, 'ask'>;
const answered = z.object({ id: z.string(), position: z.number() });

/**
 * From the answer to a command until the view shows it: milliseconds for each of `samples` commands, one every
 * 20 ms or so. The reading request itself is part of it.
 */
const lags = async (writing: Asked, reading: Asked, samples: number): Promise<number[]> => {
  const { quotes, ...body } = commitment;
  const measured: number[] = [];
  for (let sample = 0; sample < samples; sample++) {
    const { id, position } = answered.parse(await writing.ask('/commitments', body));
    const { took } = await timed(() => reading.ask(`/commitments/${id}?after=${position}`));
    measured.push(took);
    await pause(Math.random() * 20);
  }
  return measured;
};

/** @param goal in milliseconds */
export const lagBetween = async (
  on: string,
  { writing, reading }: { readonly writing: Asked; readonly reading: Asked },
  samples: number,
  goal: number,
): Promise<Figure> => {
  await writing.ask('/visits', visit);
  await lags(writing, reading, warmUp);
  const measured = await lags(writing, reading, samples);
  const worst = percentile(measured, 0.99);
  return {
    work: `command accepted → visible, p99, ${on}`,
    measured: milliseconds(worst),
    reference: `median ${milliseconds(percentile(measured, 0.5))}`,
    goal: `≤ ${goal} ms`,
    met: worst <= goal,
  };
};

const measure = async (
  on: string,
  settings: Readonly<Record<string, string>>,
  samples: number,
): Promise<Figure> => {
  const product = await startProduct(settings);
  try {
    return await lagBetween(on, { writing: product, reading: product }, samples, 50);
  } finally {
    await product.stop();
  }
};

/** On the embedded database, and on Postgres with the store's own feed. */
const run = async ({ samples }: Scale): Promise<Figure[]> => {
  const folder = await mkdtemp(join(tmpdir(), 'aide-memoire-bench-'));
  const { url: DATABASE_URL, close } = await openTestPostgres([], 'durable');
  try {
    return [
      await measure('embedded', { AIDE_MEMOIRE_DATA: folder }, samples),
      await measure('Postgres', { DATABASE_URL }, samples),
    ];
  } finally {
    await close();
    await rm(folder, { recursive: true });
  }
};

export const lag: Row = { name: 'lag', run };
