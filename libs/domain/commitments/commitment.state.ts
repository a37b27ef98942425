import { unheardOf } from '../decider.js';
import { isUndated, slipInDays } from '../timeframes/timeframe.js';
import type { Timeframe, Window } from '../timeframes/timeframe.schema.js';
import type { CommitmentId, LocalDate } from '../values.js';
import type { CommitmentEvent, Evidence, Link, Outcome, Recurrence, Terms } from './commitment.events.js';

// ── State ──────────────────────────────────────────────────────────────────────────────────────

/** What is true of a commitment from its first event on, whatever its stage. */
interface Known {
  readonly id: CommitmentId;
  readonly terms: Terms;
  /** The first window with a day in it; `null` while there has been none. Narrowing and postponing leave it. */
  readonly baseline: Window | null;
  readonly recurrence: Recurrence | null;
  /** The occurrence before this one in its series. */
  readonly follows: CommitmentId | null;
  readonly links: readonly Link[];
}

/** What is true of a commitment that somebody undertook: open, or closed after having been open. */
interface Undertaken extends Known {
  /** It was a proposal first. */
  readonly accepted: boolean;
  readonly postponements: number;
  readonly lastReport: { readonly report: string; readonly on: LocalDate | undefined } | null;
  readonly evidence: readonly { readonly item: Evidence; readonly verified: boolean }[];
  /** It was closed before. */
  readonly reopened: boolean;
  /** The occurrence that closing this one opened; closing it again opens no other. */
  readonly next: CommitmentId | null;
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
  | ({ readonly stage: 'dismissed' } & Known)
  | ({ readonly stage: 'open' } & Undertaken)
  | ({ readonly stage: 'closed' } & Undertaken & { readonly closing: Closing });

export type CommitmentAt<Stage extends Commitment['stage']> = Extract<Commitment, { stage: Stage }>;

export type Existing = Exclude<Commitment, { stage: 'none' }>;

/**
 * How many days the last possible day has moved from the baseline's; negative when brought
 * forward. 0 until a postponement, `null` while there is no last day to compare.
 */
export const slipDays = (commitment: CommitmentAt<'open' | 'closed'>): number | null => {
  if (commitment.postponements === 0) return 0;
  return commitment.baseline && slipInDays(commitment.baseline, commitment.terms.timeframe.window);
};

// ── Fold ───────────────────────────────────────────────────────────────────────────────────────

export const initial: Commitment = { stage: 'none' };

export const evolve = (state: Commitment, event: CommitmentEvent): Commitment => {
  switch (event.type) {
    case 'CommitmentProposed':
      return { stage: 'proposed', ...known(event.data) };
    case 'CommitmentRecorded':
      return { stage: 'open', ...known(event.data), ...freshlyUndertaken };
    case 'CommitmentAccepted':
      return { ...at(state, event, 'proposed'), ...freshlyUndertaken, stage: 'open', accepted: true };
    case 'CommitmentDismissed':
      return { ...at(state, event, 'proposed'), stage: 'dismissed' };
    case 'CommitmentReworded': {
      const { statement, language } = event.data;
      return withTerms(atAny(state, event), { statement, language });
    }
    case 'CommitmentAssigned':
      return withTerms(atAny(state, event), { parties: event.data.parties });
    case 'CommitmentTagged':
      return withTerms(atAny(state, event), { tags: event.data.tags });
    case 'TimeframeNarrowed':
      return withTimeframe(atAny(state, event), event.data.timeframe);
    case 'CommitmentPostponed': {
      const open = at(state, event, 'open');
      return withTimeframe({ ...open, postponements: open.postponements + 1 }, event.data.timeframe);
    }
    case 'ProgressReported': {
      const { report, on } = event.data;
      return { ...at(state, event, 'open'), lastReport: { report, on } };
    }
    case 'EvidenceAdded': {
      const undertaken = at(state, event, 'open', 'closed');
      return {
        ...undertaken,
        evidence: [...undertaken.evidence, { item: event.data.evidence, verified: false }],
      };
    }
    case 'EvidenceVerified': {
      const undertaken = at(state, event, 'open', 'closed');
      const evidence = undertaken.evidence.map((present) =>
        present.item.id === event.data.evidence ? { ...present, verified: true } : present,
      );
      return { ...undertaken, evidence };
    }
    case 'CommitmentClosed': {
      const { outcome, reason, on, supersededBy, next } = event.data;
      const open = at(state, event, 'open');
      return {
        ...open,
        stage: 'closed',
        closing: { outcome, reason, on, supersededBy },
        next: next ?? open.next,
      };
    }
    case 'CommitmentReopened': {
      const { closing, ...undertaken } = at(state, event, 'closed');
      return { ...undertaken, stage: 'open', reopened: true };
    }
    case 'CommitmentLinked': {
      const { relation, to } = event.data;
      const present = atAny(state, event);
      return { ...present, links: [...present.links, { relation, to }] };
    }
    case 'RecurrenceSet':
      return { ...atAny(state, event), recurrence: event.data.recurrence };
    default:
      return unheardOf(event);
  }
};

type Opening = Extract<CommitmentEvent, { type: 'CommitmentProposed' | 'CommitmentRecorded' }>['data'];

const known = (
  data: Opening & { recurrence?: Recurrence | undefined; follows?: CommitmentId | undefined },
): Known => {
  const { commitment: id, recurrence, follows, by, at: when, ...terms } = data;
  return {
    id,
    terms,
    baseline: dated(terms.timeframe),
    recurrence: recurrence ?? null,
    follows: follows ?? null,
    links: follows ? [{ relation: 'follows-from', to: follows }] : [],
  };
};

const freshlyUndertaken: Omit<Undertaken, keyof Known> = {
  accepted: false,
  postponements: 0,
  lastReport: null,
  evidence: [],
  reopened: false,
  next: null,
};

const dated = (timeframe: Timeframe): Window | null => (isUndated(timeframe) ? null : timeframe.window);

const withTerms = <C extends Existing>(commitment: C, terms: Partial<Terms>): C => ({
  ...commitment,
  terms: { ...commitment.terms, ...terms },
});

const withTimeframe = <C extends Existing>(commitment: C, timeframe: Timeframe): C => ({
  ...withTerms(commitment, { timeframe }),
  baseline: commitment.baseline ?? dated(timeframe),
});

/** `decide` let no other stage through, so another one here means that the stream is damaged. */
const at = <Stage extends Commitment['stage']>(
  state: Commitment,
  event: CommitmentEvent,
  ...stages: Stage[]
): CommitmentAt<Stage> => {
  if (isAt(state, ...stages)) return state;
  throw new Error(`${event.type} at stage ${state.stage}: the stream is damaged`);
};

const atAny = (state: Commitment, event: CommitmentEvent): Existing =>
  at(state, event, 'proposed', 'dismissed', 'open', 'closed');

export const isAt = <Stage extends Commitment['stage']>(
  commitment: Commitment,
  ...stages: Stage[]
): commitment is CommitmentAt<Stage> => stages.some((stage) => stage === commitment.stage);
