import autocannon from 'autocannon';
import { openTestPostgres } from '#test/support/postgres.js';
import { perSecond } from './figures.js';
import { type Product, startProduct } from './product.js';
import { commitment, source, visit } from './requests.js';
import type { Figure, Row, Scale } from './row.js';

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

/**
 * Commitments recorded over HTTP by 64 clients, each with a quote to be found in its source, on Postgres;
 * beside the same server answering a POST that has no body and does nothing.
 */
const run = async ({ seconds }: Scale): Promise<Figure[]> => {
  const { url: DATABASE_URL, close } = await openTestPostgres([], 'durable');
  try {
    const product = await startProduct({ DATABASE_URL });
    try {
      await product.ask('/visits', visit);
      await product.ask(`/visits/${visit.visit}/sources`, source);
      await answerRate(product, '/sign-out', 1);
      await answerRate(product, '/api/v1/commitments', 1, commitment);
      const empty = await answerRate(product, '/sign-out', seconds);
      const commands = await answerRate(product, '/api/v1/commitments', seconds, commitment);
      const ratio = commands / empty;
      return [
        {
          work: `command over HTTP, ${clients} clients`,
          measured: perSecond(commands),
          reference: `empty POST: ${perSecond(empty)}`,
          ratio,
          goal: '≥ 0.5×',
          met: ratio >= 0.5,
        },
      ];
    } finally {
      await product.stop();
    }
  } finally {
    await close();
  }
};

export const command: Row = { name: 'command', run };
