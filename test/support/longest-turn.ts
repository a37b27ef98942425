import { monitorEventLoopDelay } from 'node:perf_hooks';
import { setTimeout as sleep } from 'node:timers/promises';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { processorSince } from './processor-time.js';

setFlagsFromString('--expose-gc');
/** What suites before this one left in the memory of the process would be looked through in the middle of what is measured. */
const collect: () => void = runInNewContext('gc');

/** What a piece of work that is always the same takes of this processor, in ms: text made and read, as requests are. */
const pace = (): number => {
  const cpu = process.cpuUsage();
  for (let times = 0; times < 40; times += 1)
    JSON.parse(
      JSON.stringify(Array.from({ length: 4_000 }, (_, nth) => ({ nth, words: `is the ${nth}th` }))),
    );
  return processorSince(cpu);
};

/** What it takes of the processor that limits are meant for, in ms. */
const MEANT = 100;

/**
 * How long work held up everything else of this thread at most, in milliseconds of a processor that limits are meant for: of what a
 * turn of the event loop took, the part in which this process had one, since others have work on this machine too; less by as much
 * as this processor is slower.
 */
export const longestTurn = async (work: () => Promise<unknown>): Promise<number> => {
  const loop = monitorEventLoopDelay({ resolution: 2 });
  collect();
  const [cpu, turns] = [process.cpuUsage(), performance.eventLoopUtilization()];
  loop.enable();
  await work();
  // A wait is noted when it is over.
  await sleep(20);
  loop.disable();
  const share = processorSince(cpu) / performance.eventLoopUtilization(turns).active;
  return (loop.max / 1e6) * Math.min(1, share) * Math.min(1, MEANT / pace());
};
