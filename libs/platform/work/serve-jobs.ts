import { parentPort } from 'node:worker_threads';

/** What a thread can be asked, by name. What is given and what is answered are plain values that can be cloned. */
export type Jobs = Readonly<Record<string, (given: never) => unknown>>;

/** One job, as it is sent to the thread. */
export interface JobWanted {
  readonly job: string;
  readonly given: unknown;
}

/** What a thread says: that it has begun, and how each job went. */
export type Said =
  | { readonly is: 'begun' }
  | { readonly is: 'done'; readonly answer: unknown }
  | { readonly is: 'failed'; readonly error: unknown };

/**
 * Makes a file the program of threads of `BoundedWork`: does one job after the other, as asked. A refusal that the asker
 * should tell apart is an answer, not an error: errors lose their class on the way.
 */
export const serveJobs = (jobs: Jobs): void => {
  const port = parentPort;
  if (!port) throw new Error('this file is the program of a thread, not of a process');
  const say = (said: Said): void => port.postMessage(said);
  port.on('message', async ({ job, given }: JobWanted) => {
    try {
      const work = jobs[job];
      if (!work) throw new Error(`there is no job "${job}"`);
      say({ is: 'done', answer: await work(given as never) });
    } catch (error) {
      say({ is: 'failed', error: error instanceof Error ? error : new Error(String(error)) });
    }
  });
  say({ is: 'begun' });
};
