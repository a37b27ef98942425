import { BoundedWork } from '#platform/work/bounded-work.js';
import type { Bounds } from '#platform/work/bounds.js';
import type { DocumentJobs } from './documents.worker.js';
import { type Extracted, type ForeignFile, Unreadable } from './extract/document.js';
import type { Given, Reading } from './proposal.js';

/** A report of 500 pages is read in some ten seconds; what takes longer is no report. */
const bounds: Partial<Bounds> = { milliseconds: 20_000, megabytes: 512 };

/** What is read: a text, and what its file says of when it was written. */
export type Words = Pick<Extracted, 'text' | 'date' | 'form'>;

/** A reading, and who says when the document was written: whoever asks, its words, or its file. */
export interface DatedReading extends Reading {
  readonly dateFrom: 'given' | 'text' | 'file' | null;
}

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

  /** In which languages a text is, and what stands at its head. @throws {BoundExceeded} */
  describe(text: string): Promise<Pick<Reading['source'], 'languages' | 'title'>> {
    return this.work.run('describe', { text });
  }

  /**
   * What a text promises. The date that a mail or a page of the web says of itself counts before one in its words;
   * that of a PDF, by which it may only have been printed, where the words have none.
   *
   * @throws {BoundExceeded}
   */
  async read({ text, date, form }: Words, given: Given): Promise<DatedReading> {
    const said = given.date ?? (form === 'pdf' ? null : date);
    const reading = await this.work.run('read', { text, given: { ...given, ...(said && { date: said }) } });
    if (reading.source.date !== null || date === null) {
      const found = reading.source.dateFoundAt ? 'text' : reading.source.date ? 'file' : null;
      return { ...reading, dateFrom: given.date ? 'given' : found };
    }
    return { ...(await this.work.run('read', { text, given: { ...given, date } })), dateFrom: 'file' };
  }
}
