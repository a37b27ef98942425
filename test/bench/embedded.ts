import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import autocannon from 'autocannon';
import * as z from 'zod';
import { milliseconds, percentile, perSecond, timed } from './figures.js';
import { type Product, startProduct } from './product.js';
import { commitment, source, visit } from './requests.js';
import type { Figure, Row, Scale } from './row.js';

const many = 64;
/** Commitments that lists show and reports are on: a small register of a few visits. */
const recorded = 200;
/** Both sides of a ratio so often, in turns; the worst counts. */
const turns = 3;

const receipt = z.object({ id: z.string(), position: z.number() });

interface Load {
  readonly method: 'GET' | 'POST';
  readonly path: string;
  readonly body?: object;
  /** What is added to the path so that no two ask the same. */
  readonly apart?: (nth: number) => string;
}
const emptyPost: Load = { method: 'POST', path: '/sign-out' };
const page: Load = { method: 'GET', path: '/api/v1/commitments?limit=50' };
/** All commitments of the register; their windows begin before. */
const newPage: Load = { ...page, apart: (nth) => `&windowTo=${2100 + (nth % 7000)}-01-01` };
const board: Load = { method: 'GET', path: '/api/v1/board' };
const live: Load = { method: 'GET', path: '/health/live' };
const command: Load = { method: 'POST', path: '/api/v1/commitments', body: commitment };

/** @throws when any was refused */
const under = async (
  { url, headers }: Product,
  { method, path, body, apart = () => '' }: Load,
  connections: number,
  duration: number,
): Promise<number> => {
  let asked = 0;
  const setupRequest = (request: autocannon.Request): autocannon.Request => {
    asked += 1;
    return { ...request, path: path + apart(asked) };
  };
  const result = await autocannon({
    url: url + path,
    method,
    connections,
    duration,
    ...(path.startsWith('/api') && { headers: { ...headers } }),
    ...(body && { body: JSON.stringify(body) }),
    requests: [{ setupRequest }],
  });
  if (result.non2xx + result.errors > 0)
    throw new Error(`${path}: ${result.non2xx} refused, ${result.errors} not answered at all`);
  return result['2xx'] / result.duration;
};

interface Compared {
  readonly work: string;
  readonly load: Load;
  readonly reference: Load;
  readonly called: string;
  readonly connections: number;
  readonly goal: number;
}

/** The worst of the ratios of some turns, each side beside the other. */
const compared = async (
  product: Product,
  { work, load, reference, called, connections, goal }: Compared,
  { seconds }: Scale,
): Promise<Figure> => {
  await under(product, reference, connections, 1);
  await under(product, load, connections, 1);
  const found: { ours: number; theirs: number }[] = [];
  for (let turn = 0; turn < turns; turn++) {
    const theirs = await under(product, reference, connections, Math.ceil(seconds / turns));
    const ours = await under(product, load, connections, Math.ceil(seconds / turns));
    found.push({ ours, theirs });
  }
  const [worst] = found.toSorted((a, b) => a.ours / a.theirs - b.ours / b.theirs);
  const { ours, theirs } = worst ?? { ours: 0, theirs: 1 };
  return {
    work: `${work}, embedded`,
    measured: perSecond(ours),
    reference: `${called}: ${perSecond(theirs)}`,
    ratio: ours / theirs,
    goal: `≥ ${goal}×`,
    met: ours / theirs >= goal,
  };
};

/** How long single requests take, one after the other, in ms. */
const latencies = async (product: Product, { path }: Load, samples: number): Promise<number[]> => {
  const measured: number[] = [];
  for (let sample = 0; sample < samples; sample++) {
    const { took } = await timed(async () => {
      const answer = await fetch(product.url + path, { headers: product.headers });
      if (!answer.ok) throw new Error(`${path}: ${answer.status}`);
      await answer.arrayBuffer();
    });
    measured.push(took);
    await pause(5);
  }
  return measured;
};

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
  const idle = percentile(await latencies(product, page, samples), 0.99);
  const ends = performance.now() + Math.max(3, seconds) * 1000;
  let last = 0;
  const writers = Array.from({ length: many }, async (_, client) => {
    for (let turn = client; performance.now() < ends; turn += many) {
      const id = ids[turn % ids.length];
      const told = await product.ask(`/commitments/${id}/progress`, { report: `Report ${turn}.` });
      last = Math.max(last, receipt.parse(told).position);
    }
  });
  const rounds = Math.max(20, Math.floor(samples / 4));
  const read = percentile(await latencies(product, page, rounds), 0.99);
  const lives = percentile(await latencies(product, live, rounds), 0.99);
  await Promise.all(writers);
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
    const reference = { reference: emptyPost, called: 'empty POST', connections: 8 };
    return [
      ...(await alone(product, ids, Math.min(scale.samples, 100))),
      await compared(product, { work: 'page of 50', load: page, ...reference, goal: 0.2 }, scale),
      await compared(
        product,
        { work: 'page of 50 that nobody asked for before', load: newPage, ...reference, goal: 0.2 },
        scale,
      ),
      await compared(product, { work: 'board', load: board, ...reference, goal: 0.15 }, scale),
      await compared(
        product,
        {
          work: '/health/live',
          load: live,
          ...reference,
          goal: 0.7,
        },
        scale,
      ),
      ...(await besideWriters(product, ids, scale)),
      await compared(
        product,
        {
          work: `command over HTTP, ${many} clients`,
          load: command,
          ...reference,
          connections: many,
          goal: 0.25,
        },
        scale,
      ),
    ];
  } finally {
    await product.stop();
    await rm(folder, { recursive: true });
  }
};

export const embedded: Row = { name: 'embedded', run };
