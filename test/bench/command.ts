import * as z from 'zod';
import { openTestPostgres } from '#test/support/postgres.js';
import { milliseconds, timed } from './figures.js';
import { comparedRates, emptyPost, type Load } from './load.js';
import { type Product, startProduct } from './product.js';
import { commitment, source, visit } from './requests.js';
import type { Figure, Row, Scale } from './row.js';
import { startService } from './services.js';

const clients = 64;

/** Commitments recorded over HTTP, each with a quote to be found in its source; beside POSTs that have no body and do nothing. */
const ratesOf = async (product: Product, where: string, goal: number, scale: Scale): Promise<Figure> => {
  await product.ask('/visits', visit);
  await product.ask(`/visits/${visit.visit}/sources`, source);
  const load: Load = { method: 'POST', path: '/api/v1/commitments', body: commitment };
  const work = `command over HTTP, ${clients} clients: ${where}`;
  return comparedRates(
    product,
    { work, load, reference: emptyPost, called: 'empty POST', connections: clients, goal },
    scale,
  );
};

/** How long the views still take when the last of those commands is answered. */
const behind = async (product: Product): Promise<Figure> => {
  const { position } = z
    .object({ position: z.number() })
    .parse(await product.ask('/commitments', commitment));
  const { took } = await timed(() => product.ask(`/commitments?limit=1&after=${position}`));
  return {
    work: `views behind ${clients} clients when they end: one process`,
    measured: milliseconds(took),
    reference: '',
    goal: '≤ 1000 ms',
    met: took <= 1000,
  };
};

/** The register as a service, and the process that keeps all views current beside it; on Postgres both. */
const run = async (scale: Scale): Promise<Figure[]> => {
  const figures: Figure[] = [];
  for (const { where, goal, start } of [
    {
      where: 'register',
      goal: 0.55,
      start: (settings: Record<string, string>) => startService('register', settings),
    },
    { where: 'one process', goal: 0.45, start: startProduct },
  ]) {
    const { url: DATABASE_URL, close } = await openTestPostgres([], 'durable');
    try {
      const product = await start({ DATABASE_URL });
      try {
        figures.push(await ratesOf(product, where, goal, scale));
        if (where === 'one process') figures.push(await behind(product));
      } finally {
        await product.stop();
      }
    } finally {
      await close();
    }
  }
  return figures;
};

export const command: Row = { name: 'command', run };
