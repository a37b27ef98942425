import createClient from 'openapi-fetch';
import type { components, paths } from './schema.js';

export type Schemas = components['schemas'];
export type Problem = Schemas['Problem'];

/** What the server answered instead of what was asked for, or that nothing came (`status` 0). */
export class Refused extends Error {
  constructor(
    readonly status: number,
    readonly problem: Partial<Problem>,
    /** Seconds that the server asks us to wait. */
    readonly retryAfter: number | undefined = undefined,
  ) {
    super(problem.detail ?? problem.title ?? `status ${status}`);
  }

  /** Seconds after which it may be asked again, where too much was asked: as the server says, a minute where it says nothing. */
  get wait(): number {
    return this.retryAfter ?? 60;
  }

  get code(): string | undefined {
    return this.problem.code;
  }

  /** Nothing answered, or nobody who could. */
  get isAway(): boolean {
    return this.status === 0 || (this.status === 503 && !this.isBehind);
  }

  /** What is asked for was recorded; the view that shows it still follows. */
  get isBehind(): boolean {
    return this.code === 'VIEW_BEHIND';
  }
}

/** Everything goes through the API, in the session of this browser. */
export const api = createClient<paths>({ credentials: 'same-origin' });

/** The newest event that this browser knows of: a view asked for what comes after it shows no less. */
let known = 0;

/** Notes a position that an answer or a live change named. */
export const know = (position: number): void => {
  known = Math.max(known, position);
};

/** What makes a query wait until the view has taken what this browser knows of. */
export const knownSince = (): { after?: string } => (known === 0 ? {} : { after: String(known) });

interface Answered<Data> {
  readonly data?: Data;
  readonly error?: unknown;
  readonly response: Response;
}

/**
 * What an answer brought.
 * @throws {Refused} when it was a problem, or none came
 */
export const took = async <Data>(asked: Promise<Answered<Data>>): Promise<NonNullable<Data>> => {
  const { data, error, response } = await asked.catch((): Answered<Data> => {
    throw new Refused(0, {});
  });
  if (response.ok && data !== undefined && data !== null) return data;
  const problem = typeof error === 'object' && error !== null ? (error as Partial<Problem>) : {};
  const wait = Number(response.headers.get('retry-after'));
  throw new Refused(response.status, problem, Number.isFinite(wait) && wait > 0 ? wait : undefined);
};
