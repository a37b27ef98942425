import { isDeepStrictEqual } from 'node:util';
import type { CommitmentItem } from '../commitment-status/item.js';

/** What is compared of a proposal and of what is recorded. */
interface Said extends Pick<CommitmentItem, 'kind' | 'statement'> {
  readonly id: string;
  readonly edtf: string;
  readonly window: { readonly first: string | null; readonly last: string | null };
  readonly quotes: readonly { readonly source: string; readonly start: number; readonly end: number }[];
}

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

const overlap = (one: Said['window'], other: Said['window']): boolean =>
  (one.first ?? '') <= (other.last ?? '9999') && (other.first ?? '') <= (one.last ?? '9999');

/**
 * The recorded commitment that a proposal looks like: of the same kind and a date that meets its own, and said in much the same
 * words or quoting the same ones. `undefined` where none does.
 */
export const lookalikeOf = <Recorded extends Said>(
  proposal: Said,
  recorded: readonly Recorded[],
): Recorded | undefined => {
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
