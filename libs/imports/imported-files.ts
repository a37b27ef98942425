import type { Sheet } from '#platform/files/spreadsheet-text.js';
import { BoundedWork } from '#platform/work/bounded-work.js';
import { Unreadable } from './faulty-file.js';
import type { ImportedFileJobs } from './imported-files.worker.js';
import type { Read } from './unread.js';
import type { VisitFileParts } from './visit-file-parts.js';

/** Threads that read files which are to be imported. */
const threads = new BoundedWork<ImportedFileJobs>('#workers/imports/imported-files.js', {
  milliseconds: 20_000,
  megabytes: 512,
});

const orThrow = <Value>(read: Read<Value>): Value => {
  if ('value' in read) return read.value;
  throw new Unreadable(read.faults);
};

/** A text as a table. @throws {Unreadable} @throws {BoundExceeded} */
export const readTable = async (text: string): Promise<Sheet> => orThrow(await threads.run('table', text));

/** A visit file in YAML or JSON, with the line of each part. @throws {Unreadable} @throws {BoundExceeded} */
export const readParts = async (text: string): Promise<VisitFileParts> =>
  orThrow(await threads.run('visitFile', text));
