import { serveJobs } from '#platform/work/serve-jobs.js';
import { holidaysOfYears } from './free-days/holidays-of-years.js';
import { freeDaysOf } from './free-days/reading.js';

/** What is read on a thread, since it is a stranger's, or takes long. */
const jobs = { freeDays: freeDaysOf, holidays: holidaysOfYears };
export type ForeignFileJobs = typeof jobs;

serveJobs(jobs);
