import type { Undoable } from '../undo.js';
import type { RemindersEvent } from './reminders.events.js';

/** How what people answered to reminders is taken back: who watches; what was seen or put off was so. */
export const undoOfAnswer = ({ type, data }: RemindersEvent, _: unknown, version: number): Undoable => {
  if (type === 'CommitmentWatched')
    return { of: `watching ${data.reader}`, by: { type: 'Unwatch', data: { reader: data.reader } } };
  if (type === 'CommitmentUnwatched')
    return { of: `watching ${data.reader}`, by: { type: 'Watch', data: { reader: data.reader } } };
  return { of: `${version}`, by: undefined };
};
