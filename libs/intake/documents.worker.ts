import { serveJobs } from '#platform/work/serve-jobs.js';
import { type Extracted, type ForeignFile, Unreadable, type UnreadableCode } from './extract/document.js';
import { extract } from './extract/extract.js';
import type { Given, Reading } from './proposal.js';
import { describe, read } from './reading.js';

/** A refusal is an answer: an error would lose its class on the way out of the thread. */
export type OrRefused<Answer> =
  | { readonly is: 'read'; readonly answer: Answer }
  | { readonly is: 'refused'; readonly code: UnreadableCode; readonly told: Unreadable['told'] };

const orRefused = async <Answer>(work: () => Answer | Promise<Answer>): Promise<OrRefused<Answer>> => {
  try {
    return { is: 'read', answer: await work() };
  } catch (error) {
    if (error instanceof Unreadable) return { is: 'refused', code: error.code, told: error.told };
    throw error;
  }
};

const jobs = {
  extract: (file: ForeignFile): Promise<OrRefused<Extracted>> => orRefused(() => extract(file)),
  describe: ({ text }: { readonly text: string }): ReturnType<typeof describe> => describe(text),
  read: ({ text, given }: { readonly text: string; readonly given: Given }): Reading => read(text, given),
};
export type DocumentJobs = typeof jobs;

serveJobs(jobs);
