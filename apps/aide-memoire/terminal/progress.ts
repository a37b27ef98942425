import { Presets, SingleBar } from 'cli-progress';
import type { Terminal } from './terminal.js';

/** How far a long work is. Drawn on stderr where somebody watches; elsewhere silent. */
export interface Progress {
  (done: number, total: number): void;
  end(): void;
}

/** @param what the work, in a word or two */
export const progressOn = ({ watched }: Terminal, what: string): Progress => {
  if (!watched) return Object.assign(() => {}, { end: () => {} });
  const bar = new SingleBar(
    {
      format: `${what} {bar} {value} of {total}`,
      clearOnComplete: true,
      hideCursor: true,
      stream: process.stderr,
    },
    Presets.shades_classic,
  );
  let isDrawn = false;
  const progress = (done: number, total: number): void => {
    if (isDrawn) bar.setTotal(total);
    else bar.start(total, 0);
    isDrawn = true;
    bar.update(done);
  };
  return Object.assign(progress, { end: () => bar.stop() });
};
