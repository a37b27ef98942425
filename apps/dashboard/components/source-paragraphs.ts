/** A source cut into its paragraphs, and each of them where quotes begin and end. The text itself stays as it is. */

/** Words of a source that something was made of, in UTF-16 units of its text. */
export interface Passage {
  /** What was made of it: a commitment or a proposal. */
  readonly of: string;
  readonly start: number;
  readonly end: number;
  readonly language: string | null;
  /** By which it is told beside its end. */
  readonly number: number;
  readonly look: 'quiet' | 'waiting' | 'current' | 'dismissed';
}

export interface Paragraph {
  readonly number: number;
  readonly start: number;
  readonly text: string;
}

/** Lines with words in them, as a source's paragraphs are parted. */
export const paragraphsOf = (text: string): Paragraph[] => {
  const found: Paragraph[] = [];
  for (const { 0: line, index } of text.matchAll(/[^\n]+/g)) {
    if (line.trim() !== '') found.push({ number: found.length + 1, start: index, text: line });
  }
  return found;
};

/** A stretch of one paragraph, inside the same passages from its first letter to its last. */
export interface Stretch {
  readonly start: number;
  readonly text: string;
  /** The one that is shown and followed, where several meet. */
  readonly passage: Passage | undefined;
  /** The numbers of passages that end here. */
  readonly ends: readonly number[];
}

const order = { current: 0, waiting: 1, quiet: 2, dismissed: 3 } as const;

/** The one in hand before all, what waits before what is decided, the shorter before the longer. */
const foremost = (passages: readonly Passage[]): Passage | undefined =>
  passages.toSorted((a, b) => order[a.look] - order[b.look] || a.end - a.start - (b.end - b.start))[0];

export const stretchesOf = ({ start, text }: Paragraph, passages: readonly Passage[]): Stretch[] => {
  const end = start + text.length;
  const here = passages.filter((one) => one.start < end && one.end > start);
  const cuts = [...new Set([start, end, ...here.flatMap((one) => [one.start, one.end])])]
    .filter((at) => at >= start && at <= end)
    .toSorted((a, b) => a - b);
  return cuts.slice(0, -1).map((from, at) => {
    const to = cuts[at + 1] ?? end;
    const over = here.filter((one) => one.start <= from && one.end >= to);
    return {
      start: from,
      text: text.slice(from - start, to - start),
      passage: foremost(over),
      ends: [...new Set(over.filter((one) => one.end === to).map(({ number }) => number))],
    };
  });
};
