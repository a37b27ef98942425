import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import autocannon from 'autocannon';
import * as z from 'zod';
import { milliseconds, percentile, timed } from './figures.js';
import { checkAnswered, comparedRates, emptyGet, emptyPost, type Load, waitsOf } from './load.js';
import { type Product, startProduct } from './product.js';
import { commitment, source, visit } from './requests.js';
import type { Figure, Row, Scale } from './row.js';

const many = 64;
/** Commitments that lists show and reports are on: a small register of a few visits. */
const recorded = 200;
const versioned = z.object({ version: z.number() });
const receipt = z.object({ id: z.string(), position: z.number() });

const page: Load = { method: 'GET', path: '/api/v1/commitments?limit=50' };
/** All commitments of the register; their windows begin before. */
const newPage: Load = { ...page, apart: (nth) => `&windowTo=${2100 + (nth % 7000)}-01-01` };
const board: Load = { method: 'GET', path: '/api/v1/board' };
const command: Load = { method: 'POST', path: '/api/v1/commitments', body: commitment };

const alone = async (product: Product, ids: readonly string[], samples: number): Promise<Figure[]> => {
  const answered: number[] = [];
  const seen: number[] = [];
  for (let sample = 0; sample < samples; sample++) {
    const id = ids[sample % ids.length];
    const { took, value } = await timed(() =>
      product.ask(`/commitments/${id}/progress`, { report: 'The agenda was agreed.' }),
    );
    const { position } = receipt.parse(value);
    answered.push(took);
    seen.push(took + (await timed(() => product.ask(`/commitments?limit=1&after=${position}`))).took);
    await pause(20);
  }
  return [
    { work: 'until answered', of: answered, goal: 10 },
    { work: 'until seen in the list', of: seen, goal: 40 },
  ].map(({ work, of, goal }) => ({
    work: `one report, nobody else there, ${work}, embedded`,
    measured: milliseconds(percentile(of, 0.5)),
    reference: `p99 ${milliseconds(percentile(of, 0.99))}`,
    goal: `≤ ${goal} ms`,
    met: percentile(of, 0.5) <= goal,
  }));
};

/** What others wait for while 64 clients report. */
const besideWriters = async (
  product: Product,
  ids: readonly string[],
  { seconds, samples }: Scale,
): Promise<Figure[]> => {
  const idle = percentile(await waitsOf(product, page, 1, samples), 0.99);
  /** In seconds; pages are read in the first four tenths of it, `/health/live` is asked in the next. */
  const duration = Math.max(4, seconds);
  const waitsUntil = async (ends: number, load: Load): Promise<number> => {
    const waits: number[] = [];
    do waits.push(...(await waitsOf(product, load, 1, 1)));
    while (performance.now() < ends);
    return percentile(waits, 0.99);
  };
  const { version } = versioned.parse(await product.ask(`/commitments/${ids[0]}`));
  // In a thread of their own, or the reader would wait for the writers of this process.
  const writing = autocannon({
    url: product.url,
    headers: { ...product.headers },
    connections: many,
    duration,
    workers: 1,
    idReplacement: true,
    requests: ids.map((id) => ({
      method: 'POST',
      path: `/api/v1/commitments/${id}/progress`,
      body: JSON.stringify({ report: 'Report [<id>].' }),
    })),
  });
  const patience = performance.now() + 60_000;
  while (versioned.parse(await product.ask(`/commitments/${ids[0]}`)).version === version) {
    if (performance.now() > patience) throw new Error('not one report was recorded in a minute');
    await pause(20);
  }
  const began = performance.now();
  const read = await waitsUntil(began + duration * 0.4 * 1000, page);
  const lives = await waitsUntil(began + duration * 0.8 * 1000, emptyGet);
  checkAnswered('reports', await writing);
  const { position: last } = receipt.parse(
    await product.ask(`/commitments/${ids[0]}/progress`, { report: 'The last one.' }),
  );
  const behind = (await timed(() => product.ask(`/commitments?limit=1&after=${last}`))).took;
  return [
    {
      work: 'page of 50 beside 64 writers, p99, embedded',
      measured: milliseconds(read),
      reference: `nobody writing: ${milliseconds(idle)}`,
      ratio: read / idle,
      goal: '≤ 3×',
      met: read <= idle * 3,
    },
    {
      work: '/health/live beside 64 writers, p99, embedded',
      measured: milliseconds(lives),
      reference: '',
      goal: '≤ 20 ms',
      met: lives <= 20,
    },
    {
      work: 'views behind 64 writers when they end, embedded',
      measured: milliseconds(behind),
      reference: '',
      goal: '≤ 1000 ms',
      met: behind <= 1000,
    },
  ];
};

/** The default: one process with its database in it, asked over HTTP. */
const run = async (scale: Scale): Promise<Figure[]> => {
  const folder = await mkdtemp(join(tmpdir(), 'aide-memoire-bench-'));
  const product = await startProduct({ AIDE_MEMOIRE_DATA: folder });
  try {
    await product.ask('/visits', visit);
    await product.ask(`/visits/${visit.visit}/sources`, source);
    const ids: string[] = [];
    for (let nth = 0; nth < recorded; nth++)
      ids.push(receipt.parse(await product.ask('/commitments', commitment)).id);
    const compared = (work: string, load: Load, goal: number, connections = 8): Promise<Figure> =>
      comparedRates(
        product,
        { work: `${work}, embedded`, load, reference: emptyPost, called: 'empty POST', connections, goal },
        scale,
      );
    return [
      ...(await alone(product, ids, Math.min(scale.samples, 100))),
      await compared('page of 50', page, 0.2),
      await compared('page of 50 that nobody asked for before', newPage, 0.2),
      await compared('board', board, 0.15),
      await compared('/health/live', emptyGet, 0.7),
      ...(await besideWriters(product, ids, scale)),
      await compared(`command over HTTP, ${many} clients`, command, 0.25, many),
    ];
  } finally {
    await product.stop();
    await rm(folder, { recursive: true });
  }
};

export const embedded: Row = { name: 'embedded', run };
