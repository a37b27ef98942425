import type { Undoable } from '../undo.js';
import type { ReaderEvent } from './reader.events.js';
import type { DescribedReader } from './reader.js';

/** How a change of a reader is taken back. What somebody held who left, such as tokens, stays gone. */
export const undoOfReader = (event: ReaderEvent, before: DescribedReader): Undoable => {
  const of = 'terms';
  if (before.stage === 'described')
    return { of, by: { type: 'DescribeReader', data: { ...before.terms, confirmed: true } } };
  // Whoever came back had left, or wanted no mail; nobody but they themselves says the second.
  const isLeaving = before.stage === 'none' || before.because === 'left';
  const isComing = event.type === 'ReaderDescribed' && isLeaving;
  return { of, by: isComing ? { type: 'RemoveReader', data: { because: 'left' } } : undefined };
};
