/** `12 345/s` from a count and the milliseconds it took. */
export const rate = (count: number, milliseconds: number): number => (count / milliseconds) * 1000;

export const perSecond = (value: number): string => `${grouped(value)}/s`;

export const milliseconds = (value: number): string => `${value.toFixed(value < 10 ? 1 : 0)} ms`;

export const seconds = (value: number): string => `${(value / 1000).toFixed(2)} s`;

export const megabytes = (bytes: number): string => `${grouped(bytes / 1_000_000)} MB`;

const grouped = (value: number): string => Math.round(value).toLocaleString('en').replaceAll(',', ' ');

/** The value that a share of all samples (0.99) does not exceed: nearest rank, no interpolation. */
export const percentile = (samples: readonly number[], share: number): number => {
  const sorted = samples.toSorted((a, b) => a - b);
  const value = sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)];
  if (value === undefined) throw new Error('a percentile of no samples');
  return value;
};

/** How long something takes, in milliseconds. */
export const timed = async <T>(work: () => Promise<T>): Promise<{ value: T; took: number }> => {
  const began = performance.now();
  const value = await work();
  return { value, took: performance.now() - began };
};
