import type { CommitmentItem } from '#apps/views/commitment-status/item.js';

/** What stands before a reviewer: proposals, at which they are, and what was decided. */
export interface Review {
  readonly waiting: readonly CommitmentItem[];
  readonly at: number;
}

/** What one keystroke asks for. */
export type Wish = 'next' | 'previous' | 'accept' | 'edit' | 'dismiss' | 'leave';

const wishes: Readonly<Record<string, Wish>> = {
  j: 'next',
  k: 'previous',
  a: 'accept',
  e: 'edit',
  x: 'dismiss',
  q: 'leave',
  '\u001b[B': 'next',
  '\u001b[A': 'previous',
  '\u0003': 'leave',
  '\u0004': 'leave',
};

/** What a key means; `undefined` for one that means nothing. */
export const wishOf = (key: string): Wish | undefined => wishes[key];

/** One further or back; at an end it stays. */
export const moved = ({ waiting, at }: Review, by: 1 | -1): Review => ({
  waiting,
  at: Math.max(0, Math.min(waiting.length - 1, at + by)),
});

/** Without the one that was accepted or dismissed; the next takes its place. */
export const settled = ({ waiting, at }: Review): Review => {
  const left = waiting.filter((_, nth) => nth !== at);
  return { waiting: left, at: Math.min(at, Math.max(0, left.length - 1)) };
};
