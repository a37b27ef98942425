import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openTestPostgres } from '#test/support/postgres.js';
import { megabytes, percentile, seconds } from './figures.js';
import { type Product, startProduct } from './product.js';
import type { Figure, Row, Scale } from './row.js';
import { startService } from './services.js';

const timeGoal = { embedded: 2_000, service: 3_000 };
const memoryGoal = { embedded: 400_000_000, service: 200_000_000 };

/** From the start of the process until it can be asked, and the memory it then holds: the worst of five starts. */
const worstOf = async (
  what: string,
  kind: 'embedded' | 'service',
  starts: number,
  start: () => Promise<Product>,
): Promise<Figure[]> => {
  await (await start()).stop();
  const times: number[] = [];
  const memories: number[] = [];
  for (let nth = 0; nth < starts; nth++) {
    const product = await start();
    times.push(product.took);
    memories.push(product.memory());
    await product.stop();
  }
  const time = percentile(times, 1);
  const memory = percentile(memories, 1);
  const [mostTime, mostMemory] = [timeGoal[kind], memoryGoal[kind]];
  return [
    {
      work: `start, warm: ${what}`,
      measured: seconds(time),
      reference: '',
      goal: `≤ ${mostTime / 1000} s`,
      met: time <= mostTime,
    },
    {
      work: `memory after the start: ${what}`,
      measured: megabytes(memory),
      reference: '',
      goal: `≤ ${megabytes(mostMemory)}`,
      met: memory <= mostMemory,
    },
  ];
};

/** Started on a data folder, or a database, that exists already. */
const run = async ({ samples }: Scale): Promise<Figure[]> => {
  const starts = Math.min(5, samples);
  const folder = await mkdtemp(join(tmpdir(), 'aide-memoire-bench-'));
  const { url: DATABASE_URL, close } = await openTestPostgres([], 'durable');
  try {
    return [
      ...(await worstOf('embedded', 'embedded', starts, () => startProduct({ AIDE_MEMOIRE_DATA: folder }))),
      ...(await worstOf('register', 'service', starts, () => startService('register', { DATABASE_URL }))),
      ...(await worstOf('views', 'service', starts, () => startService('views', { DATABASE_URL }))),
    ];
  } finally {
    await close();
    await rm(folder, { recursive: true, force: true });
  }
};

export const startUp: Row = { name: 'start-up', run };
