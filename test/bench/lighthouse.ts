import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import lighthouse, { desktopConfig, type RunnerResult } from 'lighthouse';
import { startBrowser } from '#test/page/browser.js';
import { startProduct } from './product.js';
import type { Figure, Row, Scale } from './row.js';

/** In points of a hundred. */
const goals = { performance: 95, accessibility: 100, 'best-practices': 100 } as const;

const screens = {
  Today: '/',
  Commitments: '/commitments?stage=open',
  Commitment: '/commitments/chairman-visits-astana-2018',
} as const;

/** A port that nobody listens on, for the browser to be asked by. */
const port = 49_517;

/** Lighthouse on a screen, some times: what else the machine did meanwhile is in each, so the one in the middle counts. */
const middleOf = async (
  times: number,
  look: () => Promise<RunnerResult | undefined>,
): Promise<RunnerResult> => {
  const runs: RunnerResult[] = [];
  while (runs.length < times) {
    const told = await look();
    if (!told) throw new Error('Lighthouse says nothing');
    runs.push(told);
  }
  const performance = ({ lhr }: RunnerResult): number => lhr.categories.performance?.score ?? 0;
  runs.sort((one, other) => performance(one) - performance(other));
  return runs[Math.floor(times / 2)] as RunnerResult;
};

/** Lighthouse on the sample, as on a desk: nothing of it leaves the machine. */
const run = async ({ samples }: Scale): Promise<Figure[]> => {
  const folder = await mkdtemp(join(tmpdir(), 'aide-memoire-bench-'));
  await promisify(execFile)(process.execPath, ['apps/start/aide-memoire.mjs', '--data', folder, 'sample']);
  const product = await startProduct({ AIDE_MEMOIRE_DATA: folder });
  const browser = await startBrowser([`--remote-debugging-port=${port}`]);
  try {
    const figures: Figure[] = [];
    for (const [name, path] of Object.entries(screens)) {
      const told = await middleOf(samples < 100 ? 1 : 5, () =>
        lighthouse(
          product.url + path,
          {
            port,
            logLevel: 'error',
            onlyCategories: Object.keys(goals),
            extraHeaders: { authorization: product.headers.authorization ?? '' },
          },
          desktopConfig,
        ),
      );
      for (const [category, goal] of Object.entries(goals)) {
        const found = told.lhr.categories[category];
        const score = Math.round((found?.score ?? 0) * 100);
        // Of what is not reached, why.
        for (const { id } of score < goal ? (found?.auditRefs ?? []) : []) {
          const audit = told.lhr.audits[id];
          if (audit && audit.score !== null && audit.score < 0.9)
            console.error(
              `${name}, ${category}: ${audit.title} ${audit.displayValue ?? ''} ${JSON.stringify(audit.details ?? '').slice(0, 500)}`,
            );
        }
        figures.push({
          work: `${name}: ${category.replace('-', ' ')}`,
          measured: String(score),
          reference: '',
          goal: `≥ ${goal}`,
          met: score >= goal,
        });
      }
    }
    return figures;
  } finally {
    await browser.close();
    await product.stop();
    await rm(folder, { recursive: true });
  }
};

export const lighthouseRow: Row = { name: 'lighthouse', run };
