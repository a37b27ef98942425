/**
 * Why the domain says no: one catalogue, in words a clerk understands. HTTP maps each code to a
 * status in one filter; the command line prints `title: detail`.
 * `kind` is the domain's own sorting: `missing` (there is no such thing), `state` (not in this
 * stage), `input` (the request is wrong in itself).
 */
export const refusals = {
  VISIT_NOT_FOUND: { kind: 'missing', title: 'There is no such visit' },
  VISIT_EXISTS: { kind: 'state', title: 'A visit with this id is recorded already' },
  COMMITMENT_NOT_FOUND: { kind: 'missing', title: 'There is no such commitment' },
  COMMITMENT_EXISTS: { kind: 'state', title: 'A commitment with this id is recorded already' },
  COMMITMENT_NOT_OPEN: { kind: 'state', title: 'The commitment is not open' },
  COMMITMENT_NOT_PROPOSED: { kind: 'state', title: 'The commitment is not a proposal' },
  COMMITMENT_NOT_CLOSED: { kind: 'state', title: 'The commitment is not closed' },
  TIMEFRAME_MALFORMED: { kind: 'input', title: 'The timeframe is not a date expression (EDTF)' },
  TIMEFRAME_UNSUPPORTED: { kind: 'input', title: 'This form of date expression is not supported' },
  TIMEFRAME_REVERSED: { kind: 'input', title: 'The window ends before it begins' },
  ZONE_UNKNOWN: { kind: 'input', title: 'There is no such time zone' },
  NOT_NARROWER: { kind: 'input', title: 'The new timeframe is not inside the present one' },
  NOT_MOVED: { kind: 'input', title: 'The new timeframe does not move the commitment' },
  DATE_NOT_IN_USE: { kind: 'input', title: 'Only the date that holds, or the first one, is corrected' },
  DAY_TO_COME: { kind: 'input', title: 'What has happened happened on no day to come' },
  UNLIKELY: { kind: 'input', title: 'This is unlikely' },
  SOURCE_NOT_FOUND: { kind: 'missing', title: 'The visit has no such source' },
  SOURCE_EXISTS: { kind: 'state', title: 'The visit has another source with this id' },
  QUOTE_NOT_FOUND: { kind: 'input', title: 'The quote is not in the source' },
  QUOTE_AMBIGUOUS: { kind: 'input', title: 'The quote stands in the source more than once' },
  QUOTE_LANGUAGE: { kind: 'input', title: "The quote's language is not known" },
  MEETING_EXISTS: { kind: 'state', title: 'The visit has another meeting with this id' },
  EVIDENCE_NOT_FOUND: { kind: 'missing', title: 'The commitment has no such evidence' },
  EVIDENCE_EXISTS: { kind: 'state', title: 'The commitment has other evidence with this id' },
  NO_NEXT_OCCURRENCE: { kind: 'input', title: 'Closing this way opens no next occurrence' },
  NOT_SUPERSEDED: { kind: 'input', title: 'Only a commitment closed as superseded has a successor' },
  LINK_TO_ITSELF: { kind: 'input', title: 'A commitment cannot be linked to itself' },
  RULE_UNKNOWN: { kind: 'missing', title: 'There is no such reminder rule' },
  RULE_RESERVED: { kind: 'input', title: 'This name of a rule is taken by the reminders themselves' },
  RULE_DATE_PAST: { kind: 'input', title: 'The date of the reminder rule has passed' },
  CALENDAR_NOT_FOUND: { kind: 'missing', title: 'There is no such calendar' },
  FREE_DAYS_REVERSED: { kind: 'input', title: 'The free days end before they begin' },
  FREE_DAYS_NOT_FOUND: { kind: 'missing', title: 'The calendar has no such free days' },
  READER_NOT_FOUND: { kind: 'missing', title: 'There is no such reader' },
  READER_OWN_HEAD: { kind: 'input', title: 'Nobody is their own head' },
  REMINDER_NOT_FOUND: { kind: 'missing', title: 'No such reminder has fallen due' },
  SNOOZE_PAST: { kind: 'input', title: 'Reminders can be put off only until a day to come' },
} as const satisfies Record<string, { kind: 'missing' | 'state' | 'input'; title: string }>;

export type RefusalCode = keyof typeof refusals;

/** The facts of one case of a refusal: with its code they say it in any language. Instants and days as ISO 8601. */
export type RefusalParams = Readonly<
  Record<string, string | number | boolean | null | readonly (string | number)[]>
>;

/** Where in the command the fault is, as a JSON Pointer (RFC 6901), and what would be right. */
export interface RefusalDetail {
  readonly detail?: string;
  readonly params?: RefusalParams;
  readonly pointer?: string;
  readonly hint?: string;
}

/** Thrown by `decide` and by the values it uses; nothing has been written. */
export class Rejected extends Error {
  readonly detail: string | undefined;
  readonly params: RefusalParams | undefined;
  readonly pointer: string | undefined;
  readonly hint: string | undefined;

  constructor(
    readonly code: RefusalCode,
    { detail, params, pointer, hint }: RefusalDetail = {},
  ) {
    super(detail ? `${refusals[code].title}: ${detail}` : refusals[code].title);
    this.name = 'Rejected';
    this.detail = detail;
    this.params = params;
    this.pointer = pointer;
    this.hint = hint;
  }
}
