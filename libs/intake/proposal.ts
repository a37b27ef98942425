import type { Kind } from '#domain/commitments/commitment.terms.js';
import type { CountedDays } from '#domain/timeframes/counted.js';

/** A stretch of the source, in UTF-16 code units: `text` is exactly what stands from `start` to before `end`. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Words of the source, and the language they are in (ISO 639-1). */
export interface Quote extends Stretch {
  readonly lang: string;
}

/** When a proposal is to happen. */
export interface ProposedTimeframe {
  /** ISO 8601-2, as `libs/domain/timeframes` reads it. */
  readonly edtf: string;
  /** The source's own words for it, such as "this autumn". */
  readonly words: string;
  /** First and last possible day; null where that side is open ("by 5 May" has no first day). */
  readonly earliest: string | null;
  readonly latest: string | null;
  /** Where it is counted in working days: the register passes over the free days that it knows, too. */
  readonly counted?: CountedDays;
}

/** Bodies and people, as the source names them. */
export interface ProposedParties {
  /** Who is to act, or who meets. */
  readonly responsible: string | null;
  readonly supporting: readonly string[];
  readonly counterparts: readonly string[];
  readonly people: readonly string[];
}

/** What spoke for a proposal, or against it. A page puts `code` into words; `words` are the source's. */
export interface Reason extends Stretch {
  readonly code: ReasonCode;
  /** What was made of the words: a rule's name, a date, a place. */
  readonly params: Readonly<Record<string, string>>;
}

export type ReasonCode =
  /** Words that schedule, undertake or expect: "is expected to visit". `rule` and `lang` name the lexicon's entry. */
  | 'commits'
  /** Words that name what is to happen: "the next meeting". */
  | 'names'
  /** Words that date it: "this autumn"; `edtf` says as what they were read. */
  | 'dates'
  /** The date stands in another sentence. */
  | 'dated-from-afar'
  /** Where: "Astana". */
  | 'places'
  /** Words by which the responsible was taken for ours, theirs or both. */
  | 'side'
  /** Words that make it less certain. */
  | 'doubts'
  /** A model service proposed it; what it says of the words was checked. `rule` is the model's name. */
  | 'model';

/** What a text seems to promise: to be accepted, edited or dismissed by a person. */
export interface Proposal {
  readonly kind: Kind;
  /** Who does what, in the source's language. */
  readonly statement: string;
  readonly quote: Quote;
  /** Other places where the same is said: the title, a quotation. */
  readonly also: readonly Quote[];
  readonly timeframe: ProposedTimeframe | null;
  readonly place: string | null;
  /** Of the place, by the IANA's name. */
  readonly zone: string | null;
  readonly parties: ProposedParties;
  readonly direction: 'ours' | 'theirs' | 'joint' | null;
  /** From 0 to 1. */
  readonly confidence: number;
  readonly reasons: readonly Reason[];
}

/** A reading of one text: itself, and what it promises. */
export interface Reading {
  readonly source: {
    readonly text: string;
    /** ISO 639-1, those of most characters first. */
    readonly languages: readonly string[];
    /** The day the document was written, which "this autumn" counts from; null when nobody said and it does not tell. */
    readonly date: string | null;
    /** Where the text says so; null when the date was given. */
    readonly dateFoundAt: Stretch | null;
    readonly title: string | null;
  };
  readonly proposals: readonly Proposal[];
}

/** What the reader is told beside the text. Everything may be left out. */
export interface Given {
  /** LocalDate of the document. */
  readonly date?: string;
  /** Names of our side: bodies, countries, people. */
  readonly ours?: readonly string[];
  /** Where things happen when the text names no place; its zone; its hemisphere, for seasons. */
  readonly place?: string;
  readonly zone?: string;
  readonly hemisphere?: 'north' | 'south';
}
