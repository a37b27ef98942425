import type { VerbKind } from './vocabulary.js';

/** How a promise is worded. */
export type Frame =
  | 'undertakes'
  | 'happens'
  | 'accepted'
  | 'future'
  | 'assigns'
  | 'planned'
  /** A verb in the future that the lexicon does not know. */
  | 'open'
  | 'does'
  | 'deadline'
  | 'coming'
  /** An item of a list or a row of a table: what, and when. */
  | 'listed'
  | 'dated-noun';

/** Words that promise, before it is known what. */
export interface Composed {
  readonly frame: Frame;
  readonly start: number;
  readonly end: number;
  readonly verb: VerbKind | null;
  readonly needsDate: boolean;
}

/** Frames that hold no verb of their own, or one that may tell of what was. */
export const weak: ReadonlySet<Frame> = new Set([
  'planned',
  'does',
  'coming',
  'dated-noun',
  'listed',
  'deadline',
]);

/** A noun with a day, and no predicate. */
export const isAttribute = (frame: Frame): boolean =>
  frame === 'coming' || frame === 'dated-noun' || frame === 'listed';

/** A trigger of words that hold no other. */
export const alone = (
  frame: Frame,
  start: number,
  end: number,
  verb: VerbKind | null,
  needsDate: boolean,
): Composed => ({ frame, start, end, verb, needsDate });
