/** What is done after each suite: a module's own `afterAll` would run after the first suite that imports it alone. */
const steps: (() => unknown)[] = [];

export const afterEverySuite = (step: () => unknown): void => void steps.push(step);

export const endSuite = async (): Promise<void> => {
  for (const step of steps) await step();
};
