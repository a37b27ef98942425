import { sheetOf } from '#platform/files/spreadsheet-text.js';
import { serveJobs } from '#platform/work/serve-jobs.js';
import { markedTextOf } from './marked-text.js';
import { orFault } from './unread.js';

/** What is read on a thread, since it is a stranger's: a table, or a text in YAML. */
const jobs = { table: orFault(sheetOf), marked: orFault(markedTextOf) };
export type ImportedFileJobs = typeof jobs;

serveJobs(jobs);
