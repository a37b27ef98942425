import type { Act } from '../../acts/acts.js';
import type { BoardGrouping } from '../../api/board.js';

/** What makes it true that a card is in another lane; or why nothing does. */
export type Move =
  | { readonly by: 'act'; readonly act: Act }
  | { readonly by: 'accept' }
  | { readonly by: 'assign' }
  | { readonly by: 'nothing'; readonly why: 'here' | 'clock' | 'proposed' | 'dated' | 'stage' };

const no = (why: Extract<Move, { by: 'nothing' }>['why']): Move => ({ by: 'nothing', why });
const act = (name: 'narrow' | 'postpone' | 'close' | 'reopen'): Move => ({ by: 'act', act: { name } });

const scheduled = ['undated', 'upcoming', 'window-open', 'overdue'];

/**
 * From one lane to another. The schedule is computed, never set: into *coming up* one says when, into *closed* what came of it;
 * a window opens and falls overdue by the clock alone.
 */
export const moveBetween = (grouping: BoardGrouping, from: string, to: string): Move => {
  if (from === to) return no('here');
  if (grouping === 'owner') return { by: 'assign' };
  if (to === 'proposed') return no('proposed');
  if (from === 'proposed') return to === 'closed' ? no('stage') : { by: 'accept' };
  if (to === 'closed') return from === 'dismissed' ? no('stage') : act('close');
  if (from === 'closed') return act('reopen');
  if (!scheduled.includes(from)) return no('stage');
  if (to === 'upcoming') return act(from === 'undated' ? 'narrow' : 'postpone');
  return no(to === 'undated' ? 'dated' : 'clock');
};
