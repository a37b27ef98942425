import { setInterval, setTimeout } from 'node:timers';
import { isStartedByNpm, startedBy } from './config.js';

/** Milliseconds that a clean stop may take. */
const patience = 10_000;

/**
 * Resolves at the first Ctrl-C or SIGTERM, or when the npm that started the program is gone. Later ones change nothing, since a terminal and npm may both send one; a
 * stop that hangs is cut off, exit code 1. `name` is the program's, for the line that says so.
 */
export const stopAsked = (name: string): Promise<void> =>
  new Promise((resolve) => {
    const stop = () => {
      setTimeout(() => {
        process.stderr.write(`${name}: something did not stop in time\n`);
        process.exit(1);
      }, patience).unref();
      resolve();
    };
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, stop);
    onDeathOfNpm(stop);
  });

/** Milliseconds between two looks at whether npm, which started this, is still there. */
const look = 500;

/** npm does not hand a SIGTERM on: it ends, and what it started would be left behind, holding port and data. */
const onDeathOfNpm = (then: () => void): void => {
  if (!isStartedByNpm()) return;
  const parent = startedBy();
  const timer = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(timer);
    then();
  }, look).unref();
};

/**
 * Calls `then` when nobody reads stdout or stderr any more (`| head`). A command may end there; a server goes on, and what it
 * would have written is lost.
 */
export const onClosedPipe = (then: () => void): void => {
  for (const stream of [process.stdout, process.stderr]) {
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EPIPE') throw error;
      then();
    });
  }
};
