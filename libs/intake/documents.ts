import { BoundedWork } from '#platform/work/bounded-work.js';
import type { Bounds } from '#platform/work/bounds.js';
import type { DocumentJobs } from './documents.worker.js';
import { type Extracted, type ForeignFile, Unreadable } from './extract/document.js';
import type { Given, Reading } from './proposal.js';

/** A report of 500 pages is read in some ten seconds; what takes longer is no report. */
const bounds: Partial<Bounds> = { milliseconds: 20_000, megabytes: 512 };

/** Reads strangers' documents on threads, within bounds of time and memory, so that nobody waits for them. */
export class Documents {
  private readonly work: BoundedWork<DocumentJobs>;

  constructor(within: Partial<Bounds> = {}) {
    this.work = new BoundedWork('#workers/intake/documents.js', { ...bounds, ...within });
  }

  /**
   * The words of a file.
   *
   * @throws {Unreadable} and why
   * @throws {BoundExceeded}
   */
  async extract({ name, bytes }: ForeignFile): Promise<Extracted> {
    // A copy is handed over: what was given stays its owner's, and a part of a pooled buffer cannot be.
    const own = new Uint8Array(bytes);
    const answered = await this.work.run('extract', { name, bytes: own }, [own.buffer]);
    if (answered.is === 'refused') throw new Unreadable(answered.code, answered.told);
    return answered.answer;
  }

  /** What a text promises. @throws {BoundExceeded} */
  read(text: string, given: Given): Promise<Reading> {
    return this.work.run('read', { text, given });
  }
}
