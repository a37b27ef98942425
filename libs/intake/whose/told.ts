export type Direction = 'ours' | 'theirs' | 'joint';

/** A side that words of a sentence tell, and where. What is general, both may have: "the committee", "the ministry". */
export interface Told {
  readonly side: Direction;
  readonly at: number;
  readonly general: boolean;
  /** A city: where something is, sooner than whoever does it. */
  readonly city?: true;
  /** A word that stood beside a side before: a name, or part of what an office is called. */
  readonly learnt?: true;
}
