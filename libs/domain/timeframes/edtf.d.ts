/** The part of edtf.js we use; it ships no types. */
declare module 'edtf' {
  interface Parsed {
    readonly type: 'Date' | 'Season' | 'Decade' | 'Century' | 'Year' | 'Interval' | 'Set' | 'List';
    /** `true`, or a bit mask of the characters it applies to. */
    readonly approximate?: boolean | number;
    readonly uncertain?: boolean | number;
  }
  /** @throws Error when the text is not EDTF up to `level`. */
  export function parse(text: string, constraints?: { level?: 0 | 1 | 2 | 3 }): Parsed;
}
