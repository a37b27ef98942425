import { processorSince, slower } from './processor-time.js';

/** What is asked of the processor to see how much of it there is, in milliseconds: longer than a turn of the scheduler. */
const asked = 100;

/**
 * Milliseconds in which an idle machine does something, in those of this one as it is just now: others have work on it too, and it
 * may be a slow one; what is soon for a person must not depend on them here.
 */
export const asBusy = (milliseconds: number): number => {
  const [began, before] = [performance.now(), process.cpuUsage()];
  while (processorSince(before) < asked);
  return milliseconds * Math.max(1, (performance.now() - began) / processorSince(before)) * slower();
};
