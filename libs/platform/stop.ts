import { setTimeout } from 'node:timers';

/** Milliseconds that a clean stop may take. */
const patience = 10_000;

/**
 * Resolves at the first Ctrl-C or SIGTERM. Later ones change nothing, since a terminal and npm may both send one; a
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
  });

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
