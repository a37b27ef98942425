import { foreignFiles } from '../foreign-files.js';
import { type FreeDaysFound, inWords, type Remark, type Taking } from './found-days.js';

/** A calendar cannot be read. Holds every fault, in the order of the lines. */
export class FreeDaysUnreadable extends Error {
  constructor(readonly faults: readonly Remark[]) {
    super(faults.map(inWords).join('\n'));
    this.name = 'FreeDaysUnreadable';
  }
}

export interface ReadingFreeDays {
  /** The day around which events that recur are taken, from two years before it to ten after. */
  readonly today: string;
  /** Of the calendar's readers: on which day of theirs falls what the calendar tells in UTC. `UTC` unless said otherwise. */
  readonly zone?: string;
  /** What is taken of an iCalendar; `free` unless said otherwise. */
  readonly taking?: Taking;
  /** What days without a name are called. */
  readonly called?: string;
}

/**
 * The free days that a recess calendar tells, and what is left out of it. Read on a thread, within limits.
 *
 * - `ics`: the events of an iCalendar (RFC 5545) that take whole days and say "free", "out of office" or neither. One event
 *   that cannot be read is left out, and told
 * - `csv`: headers `first`, `last` and `name` in any order; an empty `last` is a single day. One faulty row refuses the file
 *
 * @throws {FreeDaysUnreadable} @throws {BoundExceeded}
 */
export const readFreeDays = async (
  text: string,
  kind: 'ics' | 'csv',
  { today, zone = 'UTC', taking = 'free', called = 'Free day' }: ReadingFreeDays,
): Promise<FreeDaysFound> => {
  const read = await foreignFiles.run('freeDays', { text, kind, today, zone, taking, called });
  if ('faults' in read) throw new FreeDaysUnreadable(read.faults);
  return read;
};
