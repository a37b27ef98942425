/** What this process has had of the processor since a moment, with all its threads, in milliseconds. */
export const processorSince = (moment: NodeJS.CpuUsage): number => {
  const { user, system } = process.cpuUsage(moment);
  return (user + system) / 1e3;
};

/** What the piece of work below takes of the processor that limits are meant for, in ms. */
const MEANT = 100;

/** By how much this processor is slower just now than the one that limits are meant for: text made and read, as requests are. */
export const slower = (): number => {
  const began = process.cpuUsage();
  for (let times = 0; times < 40; times += 1)
    JSON.parse(
      JSON.stringify(Array.from({ length: 4_000 }, (_, nth) => ({ nth, words: `is the ${nth}th` }))),
    );
  return Math.max(1, processorSince(began) / MEANT);
};

/**
 * What work costs, with all threads of this process, in milliseconds of the processor that limits are meant for: neither a busy
 * machine nor a slow one changes it.
 */
export const processorTime = async (work: () => unknown): Promise<number> => {
  const [before, began] = [slower(), process.cpuUsage()];
  await work();
  return processorSince(began) / Math.max(before, slower());
};
