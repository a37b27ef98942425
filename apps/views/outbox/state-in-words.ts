import type { NoticeItem } from './item.js';

/** How far a mail came. */
export const stateWords: Readonly<Record<NoticeItem['state'], string>> = {
  waiting: 'waiting',
  sent: 'sent',
  failed: 'failed',
  kept: 'kept here',
  cancelled: 'cancelled',
};

/** "sent", "kept here", "failed after 3 attempts". */
export const stateInWords = ({ state, attempts }: Pick<NoticeItem, 'state' | 'attempts'>): string =>
  state === 'failed' || (state === 'waiting' && attempts > 0)
    ? `${stateWords[state]} after ${attempts} ${attempts === 1 ? 'attempt' : 'attempts'}`
    : stateWords[state];
