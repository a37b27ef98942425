import { Histogram } from 'prom-client';
import type { Metrics } from '#platform/metrics/metrics.js';

/** Counts the commands of each batch that is written, and how long that took. */
export const appendMetrics = ({ registry }: Metrics): ((commands: number, seconds: number) => void) => {
  const size = new Histogram({
    name: 'append_batch_commands',
    help: 'Commands written together in one call',
    buckets: [1, 2, 4, 8, 16, 32, 64, 128, 256, 512, 1024],
    registers: [registry],
  });
  const duration = new Histogram({
    name: 'append_duration_seconds',
    help: 'Time that writing a batch took, waits for a lost connection included',
    buckets: [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5],
    registers: [registry],
  });
  return (commands, seconds) => {
    size.observe(commands);
    duration.observe(seconds);
  };
};
