import autocannon from 'autocannon';
import { openTestPostgres } from '#test/support/postgres.js';
import { perSecond } from './figures.js';
import { type Product, startProduct } from './product.js';
import { commitment, source, visit } from './requests.js';
import type { Figure, Row, Scale } from './row.js';
import { startService } from './services.js';

const clients = 64;

/** Answers a second to the same POST from 64 connections. @throws when any was refused */
const answerRate = async (
  { url, headers }: Product,
  path: string,
  duration: number,
  body?: object,
): Promise<number> => {
  const result = await autocannon({
    url: url + path,
    method: 'POST',
    connections: clients,
    duration,
    ...(body && { headers: { ...headers }, body: JSON.stringify(body) }),
  });
  if (result.non2xx + result.errors > 0) {
    throw new Error(`${path}: ${result.non2xx} refused, ${result.errors} not answered at all`);
  }
  return result['2xx'] / result.duration;
};

/** Commitments recorded over HTTP, each with a quote to be found in its source; beside POSTs that have no body and do nothing. */
const ratesOf = async (product: Product, where: string, seconds: number): Promise<Figure> => {
  await product.ask('/visits', visit);
  await product.ask(`/visits/${visit.visit}/sources`, source);
  await answerRate(product, '/sign-out', 1);
  await answerRate(product, '/api/v1/commitments', 1, commitment);
  const empty = await answerRate(product, '/sign-out', seconds);
  const commands = await answerRate(product, '/api/v1/commitments', seconds, commitment);
  const ratio = commands / empty;
  return {
    work: `command over HTTP, ${clients} clients: ${where}`,
    measured: perSecond(commands),
    reference: `empty POST: ${perSecond(empty)}`,
    ratio,
    goal: '≥ 0.5×',
    met: ratio >= 0.5,
  };
};

/** The register as a service, and the process that keeps all views current beside it; on Postgres both. */
const run = async ({ seconds }: Scale): Promise<Figure[]> => {
  const figures: Figure[] = [];
  for (const [where, start] of [
    ['register', (settings: Record<string, string>) => startService('register', settings)],
    ['one process', startProduct],
  ] as const) {
    const { url: DATABASE_URL, close } = await openTestPostgres([], 'durable');
    try {
      const product = await start({ DATABASE_URL });
      try {
        figures.push(await ratesOf(product, where, seconds));
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
