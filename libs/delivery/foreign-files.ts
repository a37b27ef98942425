import { BoundedWork } from '#platform/work/bounded-work.js';
import type { ForeignFileJobs } from './foreign-files.worker.js';

/** Threads that read strangers' calendars and tables. */
export const foreignFiles = new BoundedWork<ForeignFileJobs>('#workers/delivery/foreign-files.js', {
  milliseconds: 10_000,
});
