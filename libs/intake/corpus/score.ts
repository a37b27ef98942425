import type { Kind } from '#domain/commitments/commitment.terms.js';
import type { Proposal } from '../proposal.js';

/** What a person found in a passage. Several kinds, directions or timeframes are each as right as the others. */
export interface Expected {
  /** Words of the passage that stand for it; and others that say the same once more. */
  readonly quote: string;
  readonly also: readonly string[];
  readonly kind: readonly Kind[];
  readonly direction: readonly string[];
  /** EDTF; null where it has no date. */
  readonly edtf: readonly (string | null)[];
  /** People differ on whether it counts: neither found nor missed. */
  readonly optional: boolean;
}

/** A passage in the manner of real reports, and what people find in it. */
export interface Passage {
  readonly id: string;
  readonly lang: string;
  /** A whole document, most sentences of which promise nothing. */
  readonly document: boolean;
  readonly date: string;
  readonly ours: readonly string[];
  readonly text: string;
  readonly expects: readonly Expected[];
}

type Found = Pick<Proposal, 'kind' | 'direction'> & {
  readonly quote: { readonly start: number; readonly end: number };
  readonly also: readonly { readonly start: number; readonly end: number }[];
  readonly timeframe: { readonly edtf: string } | null;
};

/** One proposal that stands for one expected commitment. */
export interface Match {
  readonly expected: Expected;
  readonly found: Found;
  readonly isExact: { readonly edtf: boolean; readonly kind: boolean; readonly direction: boolean };
}

/** How the reading of one passage went. */
export interface Marks {
  readonly passage: Passage;
  readonly matches: readonly Match[];
  readonly missed: readonly Expected[];
  readonly wrong: readonly Found[];
}

const placesOf = (text: string, { quote, also }: Expected): { start: number; end: number }[] =>
  [quote, ...also].map((words) => {
    const start = text.indexOf(words);
    if (start < 0) throw new Error(`the passage does not say “${words}”`);
    return { start, end: start + words.length };
  });

const overlaps = (text: string, expected: Expected, { quote, also }: Found): boolean =>
  placesOf(text, expected).some((place) =>
    [quote, ...also].some(({ start, end }) => start < place.end && end > place.start),
  );

const compared = (expected: Expected, found: Found): Match => ({
  expected,
  found,
  isExact: {
    edtf: expected.edtf.includes(found.timeframe?.edtf ?? null),
    kind: expected.kind.includes(found.kind),
    direction: found.direction !== null && expected.direction.includes(found.direction),
  },
});

const agreement = ({ isExact }: Match): number =>
  4 * Number(isExact.edtf) + 2 * Number(isExact.kind) + Number(isExact.direction);

/**
 * A proposal matches what was expected when their words overlap; each at most one of the other, those first that agree in
 * most. What is told a second time is wrong.
 */
export const mark = (passage: Passage, proposals: readonly Found[]): Marks => {
  const pairs = passage.expects
    .flatMap((expected) =>
      proposals
        .filter((found) => overlaps(passage.text, expected, found))
        .map((found) => compared(expected, found)),
    )
    .sort((one, other) => agreement(other) - agreement(one));
  const matches: Match[] = [];
  for (const pair of pairs) {
    const isTaken = matches.some(({ expected, found }) => expected === pair.expected || found === pair.found);
    if (!isTaken) matches.push(pair);
  }
  return {
    passage,
    matches: matches.filter(({ expected }) => !expected.optional),
    missed: passage.expects.filter(
      (expected) => !expected.optional && !matches.some((match) => match.expected === expected),
    ),
    wrong: proposals.filter((found) => !matches.some((match) => match.found === found)),
  };
};

/** Shares from 0 to 1; `null` where there was nothing to count. */
export interface Score {
  readonly expected: number;
  readonly precision: number | null;
  readonly recall: number | null;
  readonly f1: number | null;
  /** Of what was found. */
  readonly edtf: number | null;
  readonly kind: number | null;
  readonly direction: number | null;
}

const share = (part: number, of: number): number | null => (of === 0 ? null : part / of);

/** Over all of the passages together, each commitment counting the same. */
export const scoreOf = (marks: readonly Marks[]): Score => {
  const matches = marks.flatMap((each) => each.matches);
  const missed = marks.flatMap((each) => each.missed).length;
  const wrong = marks.flatMap((each) => each.wrong).length;
  const exact = (what: keyof Match['isExact']): number | null =>
    share(matches.filter(({ isExact }) => isExact[what]).length, matches.length);
  return {
    expected: matches.length + missed,
    precision: share(matches.length, matches.length + wrong),
    recall: share(matches.length, matches.length + missed),
    f1: share(2 * matches.length, 2 * matches.length + missed + wrong),
    edtf: exact('edtf'),
    kind: exact('kind'),
    direction: exact('direction'),
  };
};
