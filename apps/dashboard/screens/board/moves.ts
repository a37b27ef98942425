import type { Act } from '../../acts/acts.js';
import { type BoardGrouping, laneOf } from '../../api/board.js';
import type { Commitment } from '../../api/queries.js';

/** What makes it true that a card is in another lane; or why nothing does. */
export type Move =
  | { readonly by: 'act'; readonly act: Act }
  | { readonly by: 'accept' }
  | { readonly by: 'assign' }
  | {
      readonly by: 'nothing';
      readonly why: 'here' | 'clock' | 'proposed' | 'elsewhere' | 'dated' | 'stage' | 'gone';
    };

const no = (why: Extract<Move, { by: 'nothing' }>['why']): Move => ({ by: 'nothing', why });
const act = (name: 'narrow' | 'postpone' | 'close' | 'reopen'): Move => ({ by: 'act', act: { name } });

const scheduled = ['undated', 'upcoming', 'window-open', 'overdue'];

/** What a board is by, and who of those it is by is here no more. */
export interface Board {
  readonly grouping: BoardGrouping;
  readonly gone: readonly string[];
}

/**
 * From its lane to another. The schedule is computed, never set: into *coming up* one says when, into *closed* what came of it;
 * a window opens and falls overdue by the clock alone. A proposal is asked about, in the lane where its date would put it. What is
 * settled has the owner that it had.
 */
export const moveTo = (to: string, item: Commitment, { grouping, gone }: Board): Move => {
  const from = laneOf(grouping, item);
  if (from === to) return no('here');
  if (grouping === 'owner') {
    if (item.stage === 'closed' || item.stage === 'dismissed') return no('stage');
    return gone.includes(to) ? no('gone') : { by: 'assign' };
  }
  if (to === 'proposed') return no('proposed');
  if (from === 'proposed') {
    if (to === 'closed') return no('stage');
    return to === laneOf(grouping, { ...item, stage: 'open' }) ? { by: 'accept' } : no('elsewhere');
  }
  if (to === 'closed') return from === 'dismissed' ? no('stage') : act('close');
  if (from === 'closed') return act('reopen');
  if (!scheduled.includes(from)) return no('stage');
  if (to === 'upcoming') return act(from === 'undated' ? 'narrow' : 'postpone');
  return no(to === 'undated' ? 'dated' : 'clock');
};
