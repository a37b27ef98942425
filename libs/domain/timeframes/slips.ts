/** A date that is not EDTF: what is wrong with it, and what was likely meant, if that can be read itself. */
export type Slip = { slip: 'invisible'; character: string } | SlipIn;

export type SlipIn = { text: string; instead?: string } & (
  | { slip: 'year-of-two-digits'; short: string }
  | { slip: 'stranger'; character: string; place: number }
  | { slip: 'dash'; character: string }
  | { slip: 'end-not-in-full' | 'start-not-in-full'; part: string }
  | { slip: 'no-such-month' | 'day-of-a-part-of-the-year'; month: string }
  | { slip: 'no-such-day'; day: string; month: string; last: number }
  | {
      slip:
        | 'year-not-first'
        | 'other-separators'
        | 'no-hyphens'
        | 'small-x'
        | 'many-slashes'
        | 'open-alone'
        | 'no-slash'
        | 'mark-where-it-cannot-be'
        | 'mark-alone'
        | 'one-digit'
        | 'no-hyphen'
        | 'no-date'
        | 'no-such-day-in-any-month';
    }
);

/** What ISO 8601 and EDTF allow and we do not take. */
export type UnsupportedForm = { text: string } & (
  | {
      form:
        | 'one-of-a-set'
        | 'all-of-a-set'
        | 'repeating-interval'
        | 'duration'
        | 'time-of-day'
        | 'exponential-year'
        | 'significant-digits'
        | 'long-year'
        | 'negative-year'
        | 'week'
        | 'day-of-the-year'
        | 'grouping'
        | 'named-season'
        | 'no-year';
    }
  | { form: 'year-too-early' | 'year-too-late'; firstYear: number; lastYear: number }
);
