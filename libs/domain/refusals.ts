import type { Slip, UnsupportedForm } from './timeframes/slips.js';
import type { Nearest } from './visits/nearest.js';

/** The facts of one case of a refusal: with its code they say it in any language. Instants and days as ISO 8601. */
export type RefusalParams = Readonly<
  Record<string, string | number | boolean | null | readonly (string | number)[]>
>;

/**
 * The domain's own sorting: `missing` (there is no such thing), `state` (not in this stage), `input` (the request is wrong
 * in itself). `params` is a type alone.
 */
interface Refused<Kind extends 'missing' | 'state' | 'input', Params extends RefusalParams> {
  readonly kind: Kind;
  readonly params?: Params;
}
type Nothing = Readonly<Record<never, never>>;
const missing = <Params extends RefusalParams = Nothing>(): Refused<'missing', Params> => ({
  kind: 'missing',
});
const state = <Params extends RefusalParams = Nothing>(): Refused<'state', Params> => ({ kind: 'state' });
const input = <Params extends RefusalParams = Nothing>(): Refused<'input', Params> => ({ kind: 'input' });

type AtStage = { commitment: string; stage: string };

/**
 * Why the domain says no: one catalogue of codes with the facts that each carries. Their words are others' business, in any
 * language (`libs/platform/words` has the English ones); HTTP maps each kind to a status in one place.
 */
export const refusals = {
  /** `nearest` of those that are recorded, where they were looked at. */
  VISIT_NOT_FOUND: missing<{ visit?: string; nearest?: readonly string[] }>(),
  /** What of a commitment quotes the visit that it was of until now: the words it rests on, or evidence. */
  VISIT_QUOTED: state<{ commitment: string; visit: string; how: 'quotes' | 'evidence' }>(),
  VISIT_EXISTS: state<{ visit: string; title: string }>(),
  /** `asOf` when it was looked for, null for now; absent where it is only named. */
  COMMITMENT_NOT_FOUND: missing<{ commitment?: string; asOf?: string | null }>(),
  /** `closing` when it is the one that the other would follow; `stream` when the next occurrence's is not empty. */
  COMMITMENT_EXISTS: state<
    (AtStage & { statement: string }) | { commitment: string; closing: true } | { stream: string }
  >(),
  COMMITMENT_NOT_OPEN: state<AtStage>(),
  /** `restoring` what was not dismissed. */
  COMMITMENT_NOT_PROPOSED: state<AtStage & { restoring?: true }>(),
  COMMITMENT_NOT_CLOSED: state<AtStage>(),
  /** `recorded` by hand, nobody proposed it; otherwise what happened since it was accepted. */
  ACCEPTANCE_STANDS: state<{
    commitment: string;
    how: 'recorded' | 'report' | 'evidence' | 'date' | 'closed';
  }>(),
  TIMEFRAME_MALFORMED: input<Slip>(),
  TIMEFRAME_UNSUPPORTED: input<UnsupportedForm>(),
  TIMEFRAME_REVERSED: input<{ edtf: string; first: string; last: string }>(),
  ZONE_UNKNOWN: input<{ zone: string; isOffset: boolean }>(),
  NOT_NARROWER: input<{ asked: string; present: string; stage: string }>(),
  NOT_MOVED: input<{ asked: string; present: string; how: 'undated' | 'same-days' | 'inside' }>(),
  /** The versions of the commitment that set the date that holds, and the first one. */
  DATE_NOT_IN_USE: input<{ version: number; timeframeSetBy: number; baselineSetBy: number | null }>(),
  DAY_TO_COME: input<{ on: string; today: string }>(),
  UNLIKELY: input<
    | { on: string; promised: string }
    | { unwritten: readonly string[]; written: readonly string[] }
    | { owner: string; nearest: readonly string[] }
    | { subject: string; nearest: readonly string[] }
  >(),
  SOURCE_NOT_FOUND: missing<{ source: string; visit: string; known: readonly string[] }>(),
  SOURCE_EXISTS: state<{ source: string; title: string; member: string | null }>(),
  /** A source is a text, or a file that was handed in: not `both`, not `neither`. */
  SOURCE_FROM_ONE: input<{ given: 'both' | 'neither' }>(),
  FILE_NOT_FOUND: missing<{ file: string }>(),
  FILE_WITHOUT_TEXT: input<{ name: string }>(),
  QUOTE_NOT_FOUND: input<QuoteNotFound>(),
  QUOTE_AMBIGUOUS: input<{ source: string; exact: string; starts: readonly number[]; more: boolean }>(),
  QUOTE_LANGUAGE: input<{ source: string; languages: readonly string[]; asked: string | null }>(),
  MEETING_EXISTS: state<{ meeting: string; with: readonly string[] }>(),
  MEETING_NOT_FOUND: missing<{ meeting: string; visit: string; known: readonly string[] }>(),
  /** Versions of the reports that count. */
  REPORT_NOT_FOUND: missing<{ commitment: string; report: number; known: readonly number[] }>(),
  EVIDENCE_NOT_FOUND: missing<{ evidence: string; commitment: string; known: readonly string[] }>(),
  VERIFICATION_NOT_FOUND: missing<{ evidence: string; verification: number; known: readonly number[] }>(),
  EVIDENCE_EXISTS: state<{ evidence: string; title: string }>(),
  /** Why none follows: it does not recur, one follows already, how it ends, or the last number of all. */
  NO_NEXT_OCCURRENCE: input<{ recurs: false } | { next: string } | { outcome: string } | { last: number }>(),
  NOT_SUPERSEDED: input<{ outcome: string }>(),
  LINK_TO_ITSELF: input(),
  RULE_UNKNOWN: missing<{ rule: string; nearest: string | null; known: readonly string[] }>(),
  RULE_RESERVED: input<{ rule: string }>(),
  RULE_DATE_PAST: input<{ date: string; today: string }>(),
  CALENDAR_NOT_FOUND: missing<{ calendar: string }>(),
  FREE_DAYS_REVERSED: input<{ first: string; last: string }>(),
  /** `alike` are first day, last day and name of some that share a day. */
  FREE_DAYS_NOT_FOUND: missing<
    | { name: string; first: string; last: string; alike: readonly string[] | null }
    | { version: number; added: readonly string[] }
  >(),
  READER_NOT_FOUND: missing<{ reader: string }>(),
  READER_OWN_HEAD: input<{ reader: string }>(),
  REMINDER_NOT_FOUND: missing<{ reminder: string; newest: string | null }>(),
  SNOOZE_PAST: input<{ until: string; today: string }>(),
};

/** A quote that is not where it should be: what stands there (`there`, null past the end), and where or what else it may be. */
type QuoteNotFound = { source: string; exact: string } & (
  | ({ start?: number; there?: string | null } & Nearest)
  | { start: number; there: string | null; starts: readonly number[]; more: boolean }
);

export type RefusalCode = keyof typeof refusals;
export type ParamsOf<Code extends RefusalCode> = NonNullable<(typeof refusals)[Code]['params']>;

/** A code with its facts, and where in the command the fault is, as a JSON Pointer (RFC 6901). */
export type Refusal = {
  readonly [Code in RefusalCode]: readonly [code: Code, params: ParamsOf<Code>, pointer?: string | undefined];
}[RefusalCode];

/** Thrown by `decide` and by the values it uses; nothing has been written. */
export class Rejected extends Error {
  readonly code: RefusalCode;
  readonly params: RefusalParams;
  readonly pointer: string | undefined;

  constructor(...[code, params, pointer]: Refusal) {
    super(`${code} ${JSON.stringify(params)}`);
    this.name = 'Rejected';
    this.code = code;
    this.params = params;
    this.pointer = pointer;
  }
}
