import autocannon from 'autocannon';
import { perSecond, timed } from './figures.js';
import type { Product } from './product.js';
import type { Figure, Scale } from './row.js';
import { ratio, turns, worstOf } from './turns.js';

/** A request that clients send over and over. */
export interface Load {
  readonly method: 'GET' | 'POST';
  readonly path: string;
  readonly body?: object;
  /** What is added to the path so that no two ask the same. */
  readonly apart?: (nth: number) => string;
}

/** Without a body, and nothing comes of it: what a request costs that does nothing. */
export const emptyPost: Load = { method: 'POST', path: '/sign-out' };
export const emptyGet: Load = { method: 'GET', path: '/health/live' };

/** @throws when any request of a load was refused or not answered */
export const checkAnswered = (of: string, { non2xx, errors }: autocannon.Result): void => {
  if (non2xx + errors > 0) throw new Error(`${of}: ${non2xx} refused, ${errors} not answered at all`);
};

/**
 * Answers a second, from so many connections for so many seconds.
 * @throws when any was refused
 */
export const rateOf = async (
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
  checkAnswered(path, result);
  return result['2xx'] / result.duration;
};

/**
 * How long each of so many requests took, in milliseconds, asked by so many clients that each wait for their answer.
 * @throws when any was refused
 */
export const waitsOf = async (
  { url, headers }: Product,
  { path, apart = () => '' }: Load,
  clients: number,
  samples: number,
): Promise<number[]> => {
  const waits: number[] = [];
  let asked = 0;
  const client = async (): Promise<void> => {
    while (asked < samples) {
      asked += 1;
      const address = url + path + apart(asked);
      const { took } = await timed(async () => {
        const answer = await fetch(address, { headers });
        if (!answer.ok) throw new Error(`${address}: ${answer.status} ${await answer.text()}`);
        await answer.arrayBuffer();
      });
      waits.push(took);
    }
  };
  await Promise.all(Array.from({ length: clients }, client));
  return waits;
};

interface Comparison {
  readonly work: string;
  readonly load: Load;
  readonly reference: Load;
  readonly called: string;
  readonly connections: number;
  readonly goal: number;
}

/** The worst ratio of two loads on one server, in turns; one turn of each to warm up is not counted. */
export const comparedRates = async (
  product: Product,
  { work, load, reference, called, connections, goal }: Comparison,
  { seconds }: Scale,
): Promise<Figure> => {
  const duration = Math.ceil(seconds / turns);
  await rateOf(product, reference, connections, duration);
  await rateOf(product, load, connections, duration);
  const worst = await worstOf(
    'rates',
    () => rateOf(product, load, connections, duration),
    () => rateOf(product, reference, connections, duration),
  );
  return {
    work,
    measured: perSecond(worst.ours),
    reference: `${called}: ${perSecond(worst.theirs)}`,
    ratio: ratio(worst),
    goal: `≥ ${goal}×`,
    met: ratio(worst) >= goal,
  };
};
