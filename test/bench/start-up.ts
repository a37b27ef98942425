import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { megabytes, percentile, seconds } from './figures.js';
import { startProduct } from './product.js';
import type { Figure, Row, Scale } from './row.js';

const timeGoal = 3_000;
const memoryGoal = 450_000_000;

/**
 * The embedded product started on a data folder that exists already: from the start of the process until it prints
 * where it listens, and the memory it then holds. The worst of five.
 */
const run = async ({ samples }: Scale): Promise<Figure[]> => {
  const folder = await mkdtemp(join(tmpdir(), 'aide-memoire-bench-'));
  const settings = { AIDE_MEMOIRE_DATA: folder };
  try {
    await (await startProduct(settings)).stop();
    const times: number[] = [];
    const memories: number[] = [];
    for (let start = 0; start < Math.min(5, samples); start++) {
      const product = await startProduct(settings);
      times.push(product.took);
      memories.push(product.memory());
      await product.stop();
    }
    const time = percentile(times, 1);
    const memory = percentile(memories, 1);
    return [
      {
        work: 'start, warm, embedded',
        measured: seconds(time),
        reference: '',
        goal: '≤ 3 s',
        met: time <= timeGoal,
      },
      {
        work: 'memory after the start, embedded',
        measured: megabytes(memory),
        reference: '',
        goal: '≤ 450 MB',
        met: memory <= memoryGoal,
      },
    ];
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
};

export const startUp: Row = { name: 'start-up', run };
