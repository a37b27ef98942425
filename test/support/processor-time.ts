/** What this process has had of the processor since a moment, with all its threads, in milliseconds. */
export const processorSince = (moment: NodeJS.CpuUsage): number => {
  const { user, system } = process.cpuUsage(moment);
  return (user + system) / 1e3;
};

/** What work costs, in milliseconds of the processor with all threads of this process: a busy machine does not change it. */
export const processorTime = async (work: () => unknown): Promise<number> => {
  const began = process.cpuUsage();
  await work();
  return processorSince(began);
};
