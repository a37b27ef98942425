/** A file as it comes: what it is called, and its bytes. */
export interface ForeignFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

export type Form = 'text' | 'markdown' | 'html' | 'docx' | 'pdf' | 'mail';

/** The words of a file. */
export interface Extracted {
  readonly form: Form;
  /** Well-formed Unicode without control characters but tab and line feed, as every source is. */
  readonly text: string;
  /** Where the form has a place for it. */
  readonly title: string | null;
  /** LocalDate on which the form says it was written: a mail's `Date`, a page's time of publication. */
  readonly date: string | null;
  /** What a person should know: from which encoding it was read, what was left out. */
  readonly notes: readonly string[];
}

/** Why a file cannot be read, and what would help. */
export const unreadable = {
  DOCUMENT_FORM_UNKNOWN: 'It is in no form that is read here',
  DOCUMENT_WITHOUT_TEXT: 'There is no text in it',
  DOCUMENT_ENCRYPTED: 'It is locked with a password',
  DOCUMENT_BROKEN: 'It is damaged',
  DOCUMENT_TOO_LONG: 'It is too long to be read at once',
} as const;

export type UnreadableCode = keyof typeof unreadable;

/** A file cannot be read. Nothing of it was. */
export class Unreadable extends Error {
  constructor(
    readonly code: UnreadableCode,
    readonly told: { readonly detail: string; readonly hint?: string },
  ) {
    super(told.detail);
    this.name = 'Unreadable';
  }
}

/** The longest text that a source may have, in UTF-16 code units. */
export const LONGEST_TEXT = 2_000_000;

/** The most pages of a PDF that are read. */
export const MOST_PAGES = 500;
