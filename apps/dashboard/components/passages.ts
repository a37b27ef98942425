import type { Commitment } from '../api/queries.js';
import { Offsets } from './offsets.js';
import type { Passage } from './source-paragraphs.js';

/** Commitments in the order in which a source says them, those that quote it alone. */
export const inOrder = (commitments: readonly Commitment[], source: string): Commitment[] => {
  const first = ({ quotes }: Commitment): number =>
    Math.min(...quotes.filter((quote) => quote.source === source).map(({ start }) => start));
  return commitments
    .filter(({ quotes }) => quotes.some((quote) => quote.source === source))
    .toSorted((a, b) => first(a) - first(b) || a.id.localeCompare(b.id));
};

/** The words that commitments quote of a source, each with the number of its commitment among them. */
export const passagesOf = (
  text: string,
  source: string,
  commitments: readonly Commitment[],
  lookOf: (commitment: Commitment) => Passage['look'],
): Passage[] => {
  const offsets = new Offsets(text);
  return commitments.flatMap((commitment, at) =>
    commitment.quotes
      .filter((quote) => quote.source === source)
      .map(({ start, end, language }) => ({
        of: commitment.id,
        start: offsets.toUnits(start),
        end: offsets.toUnits(end),
        language,
        number: at + 1,
        look: lookOf(commitment),
      })),
  );
};
