import { isDeepStrictEqual } from 'node:util';
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

/** The words of a statement that carry its meaning, letters without their marks. */
const wordsOf = (statement: string): Set<string> =>
  new Set(
    statement
      .normalize('NFD')
      .replaceAll(/\p{M}/gu, '')
      .toLowerCase()
      .match(/[\p{L}\p{N}]{4,}/gu) ?? [],
  );

const shared = (one: ReadonlySet<string>, other: ReadonlySet<string>): number => {
  const both = [...one].filter((word) => other.has(word)).length;
  return both / Math.max(1, Math.min(one.size, other.size));
};

const overlap = (one: CommitmentItem['window'], other: CommitmentItem['window']): boolean =>
  (one.first ?? '') <= (other.last ?? '9999') && (other.first ?? '') <= (one.last ?? '9999');

/**
 * The recorded commitment that a proposal looks like: of the same kind and a date that meets its own, and said in much the same
 * words or quoting the same ones. `undefined` where none does.
 */
export const lookalikeOf = (
  proposal: CommitmentItem,
  recorded: readonly CommitmentItem[],
): CommitmentItem | undefined => {
  const words = wordsOf(proposal.statement);
  const alike = recorded
    .filter(
      ({ id, kind, window }) =>
        id !== proposal.id && kind === proposal.kind && overlap(window, proposal.window),
    )
    .map((one) => {
      const isQuoted = one.quotes.some((quote) =>
        proposal.quotes.some(
          (own) => own.source === quote.source && own.start < quote.end && quote.start < own.end,
        ),
      );
      const isSameDate = one.edtf !== '' && isDeepStrictEqual(one.window, proposal.window);
      return {
        one,
        weight: shared(words, wordsOf(one.statement)) + Number(isQuoted) + 0.3 * Number(isSameDate),
      };
    })
    .filter(({ weight }) => weight >= 0.7);
  return alike.toSorted((a, b) => b.weight - a.weight)[0]?.one;
};
