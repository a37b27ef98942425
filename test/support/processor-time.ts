/** What work costs, in milliseconds of the processor with all threads of this process: a busy machine does not change it. */
export const processorTime = async (work: () => unknown): Promise<number> => {
  const before = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e3;
};
