import { sheetOf } from '#platform/files/spreadsheet-text.js';
import { serveJobs } from '#platform/work/serve-jobs.js';
import { orFault } from './unread.js';
import { visitFilePartsOf } from './visit-file-parts.js';

/** What is read on a thread, since it is a stranger's: a table, or a visit file. */
const jobs = { table: orFault(sheetOf), visitFile: orFault(visitFilePartsOf) };
export type ImportedFileJobs = typeof jobs;

serveJobs(jobs);
