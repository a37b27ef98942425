import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import * as z from 'zod';
import { migrations } from '#apps/aide-memoire/app.module.js';
import { openDatabase } from '#platform/database/database.js';
import { megabytes } from './figures.js';
import { caughtUp } from './list.js';
import { type Product, startProduct } from './product.js';
import { commitment, source, visit } from './requests.js';
import type { Figure, Row, Scale } from './row.js';

/** Commands that are sent in one request. */
const atOnce = 100;
const reportsEach = 100;

const receipt = z.object({ id: z.string() });
const answers = z.object({ results: z.array(z.looseObject({ status: z.number() })) });

/** What the views take on disk, indexes included, in bytes; the log, which only grows, is apart. */
const sizeOfViews = async (dataDir: string, isPacked: boolean): Promise<number> => {
  const { dataSource, close } = await openDatabase({ dataDir, migrations });
  try {
    const tables: { name: string }[] = await dataSource.query(
      `select c.relname as name from pg_class c where c.relkind = 'r' and c.relnamespace = current_schema()::regnamespace
        and c.relname not in ('events', 'streams', 'commands', 'migrations')`,
    );
    if (isPacked) for (const { name } of tables) await dataSource.query(`vacuum full "${name}"`);
    let bytes = 0;
    for (const { name } of tables) {
      const [row] = await dataSource.query(`select pg_total_relation_size($1::regclass)::float8 as size`, [
        `"${name}"`,
      ]);
      bytes += row.size;
    }
    return bytes;
  } finally {
    await close();
  }
};

/** Progress reported on each of so many commitments, over and over. */
const report = async (product: Product, ids: readonly string[]): Promise<void> => {
  for (let round = 0; round < reportsEach; round++)
    for (let from = 0; from < ids.length; from += atOnce) {
      const commands = ids
        .slice(from, from + atOnce)
        .map((id) => ({ type: 'ReportProgress', id, data: { report: `Report ${round} of the mission.` } }));
      const { results } = answers.parse(await product.ask('/commands', { commands }));
      if (results.some(({ status }) => status >= 300)) throw new Error('a report was refused');
    }
};

/** What a folder of the embedded database holds after many reports, beside the same rows freshly written. */
const run = async ({ reported }: Scale): Promise<Figure[]> => {
  const folder = await mkdtemp(join(tmpdir(), 'aide-memoire-bench-'));
  try {
    const product = await startProduct({ AIDE_MEMOIRE_DATA: folder });
    try {
      await product.ask('/visits', visit);
      await product.ask(`/visits/${visit.visit}/sources`, source);
      const ids: string[] = [];
      while (ids.length < reported / reportsEach)
        ids.push(receipt.parse(await product.ask('/commitments', commitment)).id);
      await report(product, ids);
      await caughtUp(product);
      await pause(20_000);
    } finally {
      await product.stop();
    }
    const after = await sizeOfViews(folder, false);
    const fresh = await sizeOfViews(folder, true);
    return [
      {
        work: `views of a data folder after ${reported / 1000} k reports on ${reported / reportsEach} commitments`,
        measured: megabytes(after),
        reference: `freshly written: ${megabytes(fresh)}`,
        ratio: after / fresh,
        goal: '≤ 2×',
        met: after / fresh <= 2,
      },
    ];
  } finally {
    await rm(folder, { recursive: true });
  }
};

export const dataFolder: Row = { name: 'data-folder', run };
