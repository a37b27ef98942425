import { type ActorId } from '../event.js';
import { type Timeframe, type Window } from '../timeframes/timeframe.schema.js';
import { type CommitmentId, type Instant, type LocalDate } from '../values.js';
import { type Evidence, type Link, type Outcome, type Recurrence, type Terms } from './commitment.terms.js';

/** What is true of a commitment from its first event on, whatever its stage. */
export interface Known {
  readonly id: CommitmentId;
  readonly terms: Terms;
  /** The first window with a day in it; `null` while there has been none. Narrowing and postponing leave it. */
  readonly baseline: Window | null;
  /** Of its stream: how many events it has. */
  readonly version: number;
  /** The version of the event that set the timeframe; correcting it leaves that. The same of the baseline. */
  readonly timeframeSetBy: number;
  readonly baselineSetBy: number | null;
  readonly recurrence: Recurrence | null;
  /** The occurrence before this one in its series. */
  readonly follows: CommitmentId | null;
  readonly links: readonly Link[];
}

/** What is true of a commitment that somebody undertook: open, or closed after having been open. */
export interface Undertaken extends Known {
  /** How it was accepted, when it was a proposal first. */
  readonly accepted: Acceptance | null;
  readonly postponements: number;
  /** Where the present date was set by a postponement. */
  readonly postponedFrom: PostponedFrom | null;
  /** Those that count, each by the version of its event. */
  readonly told: readonly Reported[];
  /** Versions of reports that were taken back: to take them back again says nothing. */
  readonly unsaid: readonly number[];
  /** It was taken back as recorded by mistake, and restored. */
  readonly restored: boolean;
  readonly evidence: readonly { readonly item: Evidence; readonly verifications: readonly Verification[] }[];
  /** Versions of verifications that were taken back: to take them back again says nothing. */
  readonly unverified: readonly number[];
  /** Ids of evidence that was taken back: to take it back again says nothing. */
  readonly retracted: readonly string[];
  /** It was closed before. */
  readonly reopened: boolean;
  /** The occurrence that closing this one opened; closing it again opens no other. */
  readonly next: CommitmentId | null;
}

/** What held before it was postponed, and whether the postponement counts: corrected to that, it is none. */
export interface PostponedFrom {
  readonly timeframe: Timeframe;
  readonly counts: boolean;
}

/** By the version of its event: what a proposal was proposed as (`from`), what it was accepted as instead (`as`), and the date that it had then. */
export interface Acceptance {
  readonly version: number;
  readonly from: Pick<Terms, 'kind' | 'direction'>;
  readonly as: Partial<Pick<Terms, 'kind' | 'direction'>>;
  readonly timeframe: Timeframe;
}

/** By the version of its event. */
export interface Verification {
  readonly version: number;
  readonly by: ActorId;
  readonly at: Instant;
}

export interface Reported {
  readonly version: number;
  readonly report: string;
  readonly on: LocalDate | undefined;
  readonly at: Instant;
}

/** What a commitment was that was recorded by mistake, for when that was none; and which one it is the same as. */
export interface TakenBack {
  readonly undertaken: Undertaken;
  readonly sameAs: CommitmentId | null;
}

export interface Closing {
  readonly outcome: Outcome;
  readonly reason: string | undefined;
  readonly on: LocalDate | undefined;
  readonly supersededBy: CommitmentId | undefined;
}

export type Commitment =
  | { readonly stage: 'none' }
  | ({ readonly stage: 'proposed' } & Known)
  | ({ readonly stage: 'dismissed' } & Known & { readonly takenBack: TakenBack | null })
  | ({ readonly stage: 'open' } & Undertaken)
  | ({ readonly stage: 'closed' } & Undertaken & { readonly closing: Closing });

export type CommitmentAt<Stage extends Commitment['stage']> = Extract<Commitment, { stage: Stage }>;

export type Existing = Exclude<Commitment, { stage: 'none' }>;

export const isAt = <Stage extends Commitment['stage']>(
  commitment: Commitment,
  ...stages: Stage[]
): commitment is CommitmentAt<Stage> => stages.some((stage) => stage === commitment.stage);

/** `decide` let no other stage through, so another one here means that the stream is damaged. */
export const at = <Stage extends Commitment['stage']>(
  state: Commitment,
  event: { readonly type: string },
  ...stages: Stage[]
): CommitmentAt<Stage> => {
  if (isAt(state, ...stages)) return state;
  throw new Error(`${event.type} at stage ${state.stage}: the stream is damaged`);
};

export const atAny = (state: Commitment, event: { readonly type: string }): Existing =>
  at(state, event, 'proposed', 'dismissed', 'open', 'closed');
