import { monitorEventLoopDelay } from 'node:perf_hooks';
import { setTimeout as sleep } from 'node:timers/promises';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { processorSince, slower } from './processor-time.js';

setFlagsFromString('--expose-gc');
/** What suites before this one left in the memory of the process would be looked through in the middle of what is measured. */
const collect: () => void = runInNewContext('gc');

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
  return ((loop.max / 1e6) * Math.min(1, share)) / slower();
};
