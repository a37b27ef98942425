import * as z from 'zod';
import { unheardOf } from '../decider.js';
import { actorId, type EventsOf, event, personal } from '../event.js';
import { defined } from '../plain.js';
import { isUndated } from '../timeframes/timeframe.js';
import { type Timeframe, timeframe, type Window } from '../timeframes/timeframe.schema.js';
import {
  type CommitmentId,
  commitmentId,
  evidenceId,
  instant,
  language,
  line,
  localDate,
  text,
  visitId,
} from '../values.js';
import { because, quote } from '../visits/quote.schema.js';
import { body } from '../visits/visit.events.js';
import {
  at,
  atAny,
  type Commitment,
  type Existing,
  isAt,
  type Known,
  type PostponedFrom,
  type Undertaken,
} from './commitment.state.js';
import {
  direction,
  type Expected,
  evidence,
  expected,
  kind,
  type Link,
  link,
  outcome,
  parties,
  type ReadAs,
  type Recurrence,
  readAs,
  recurrence,
  type Terms,
  tag,
  terms,
} from './commitment.terms.js';

const reason = personal(text(2000));

// Stored for ever: these names and fields are the storage format. Add; never edit.
export const commitmentEvents = {
  /** A reading of a source suggests it; nothing until somebody accepts it. */
  CommitmentProposed: event(1, { commitment: commitmentId, ...terms.shape, readAs: readAs.optional() }),
  /** With the kind or the direction that it is of, where that was proposed otherwise. */
  CommitmentAccepted: event(1, { kind: kind.optional(), direction: direction.optional() }),
  CommitmentDismissed: event(1, { reason }),
  /** Recorded by hand, or opened as the next of a series (`follows`): open from the start. */
  CommitmentRecorded: event(1, {
    commitment: commitmentId,
    ...terms.shape,
    recurrence: recurrence.optional(),
    follows: commitmentId.optional(),
    /** Of one without a date: when its series makes it likely. No date that anybody promised. */
    expected: expected.optional(),
  }),
  CommitmentReworded: event(1, { statement: terms.shape.statement, language, because: because.optional() }),
  CommitmentAssigned: event(1, { parties }),
  /** A body that is called otherwise from now on: the same body, in whatever role. `parties` are all of them, as they are called now. */
  BodyRenamed: event(1, { from: body, to: body, parties, reason: reason.optional() }),
  TimeframeNarrowed: event(1, { timeframe, because }),
  CommitmentPostponed: event(1, {
    timeframe,
    reason,
    askedBy: personal(line(200)),
    decidedBy: personal(line(200)),
  }),
  /**
   * What was written of its date was a slip of the pen: no postponement. `corrects` is the version of the event by which that
   * date was set, and `concerns` what of it counts still: the date that holds, the first one, or both.
   */
  TimeframeCorrected: event(1, {
    timeframe,
    corrects: z.int().min(1),
    concerns: z
      .array(z.enum(['window', 'baseline']))
      .min(1)
      .max(2),
    /** How often it counts as postponed from now on, where that changes: a postponement to where it stood before is none. */
    postponements: z.int().min(0).optional(),
    reason,
  }),
  ProgressReported: event(1, { report: personal(text(5000)), on: localDate.optional() }),
  EvidenceAdded: event(1, { evidence }),
  EvidenceVerified: event(1, { evidence: evidenceId, note: personal(text(2000)).optional() }),
  /**
   * `on` is the day it was done, if known. `next` is the commitment that the same command opens when
   * this one recurs, `supersededBy` the one that came in its place.
   */
  CommitmentClosed: event(1, {
    outcome,
    reason: reason.optional(),
    on: localDate.optional(),
    next: commitmentId.optional(),
    supersededBy: commitmentId.optional(),
  }),
  /** `tookBack` is the next occurrence that closing it had opened, and to which nothing had happened. */
  CommitmentReopened: event(1, { reason, tookBack: commitmentId.optional() }),
  CommitmentLinked: event(1, link.shape),
  RecurrenceSet: event(1, { recurrence: recurrence.nullable() }),
  CommitmentTagged: event(1, { tags: z.array(tag).max(20) }),
  /** Corrections: what an earlier event said was a slip. `corrects` is the version of the event that dismissed it. */
  ProposalRestored: event(1, { corrects: z.int().min(1), reason: reason.optional() }),
  CommitmentUnlinked: event(1, { ...link.shape, reason: reason.optional() }),
  EvidenceRetracted: event(1, { evidence: evidenceId, reason: reason.optional() }),
  /** `corrects` is the version of the verification; `last` the one that now is the last, if there is one. */
  VerificationTakenBack: event(1, {
    evidence: evidenceId,
    corrects: z.int().min(1),
    last: z.object({ by: actorId, at: instant }).meta({ id: 'LastVerification' }).nullable(),
    reason: reason.optional(),
  }),
  /** It waits again. `corrects` is the version of the event that accepted it; kind and direction are those it was proposed as, where accepting it had changed them. */
  AcceptanceTakenBack: event(1, {
    corrects: z.int().min(1),
    kind: kind.optional(),
    direction: direction.optional(),
    reason: reason.optional(),
  }),
  /** `visit` is the one it is of, where it was recorded under another; `quotes` are then of that one's sources. */
  /** `toVisit`: on the topic, `visit` is the one that a commitment is of, in every message. */
  TermsCorrected: event(1, {
    toVisit: visitId.optional(),
    kind: kind.optional(),
    direction: direction.optional(),
    quotes: z.array(quote).max(20).optional(),
    reason: reason.optional(),
  }),
  /** `corrects` is the version of the report; `last` the one that now is the last, if there is one. */
  ReportRetracted: event(1, {
    corrects: z.int().min(1),
    last: z
      .object({ report: personal(text(5000)), on: localDate.optional(), at: instant })
      .meta({ id: 'LastReport' })
      .nullable(),
    reason: reason.optional(),
  }),
  /** It was recorded by mistake, or twice (`sameAs`): it counts as nothing from here on. */
  RecordingTakenBack: event(1, { sameAs: commitmentId.optional(), reason }),
  /** It was no mistake: it is open again, as it was. `corrects` is the version of the event that took it back. */
  RecordingRestored: event(1, {
    corrects: z.int().min(1),
    sameAs: commitmentId.optional(),
    reason: reason.optional(),
  }),
};

export type CommitmentEvent = EventsOf<typeof commitmentEvents>;

/** The events that give a commitment another date. */
export const redating = ['TimeframeNarrowed', 'CommitmentPostponed', 'TimeframeCorrected'] as const;
export type Redating = Extract<CommitmentEvent, { type: (typeof redating)[number] }>;

// ── Fold ───────────────────────────────────────────────────────────────────────────────────────

export const initial: Commitment = { stage: 'none' };

export const evolve = (state: Commitment, event: CommitmentEvent): Commitment => {
  const version = state.stage === 'none' ? 1 : state.version + 1;
  return { ...evolved(state, event, version), version };
};

const evolved = (state: Commitment, event: CommitmentEvent, version: number): Existing => {
  switch (event.type) {
    case 'CommitmentProposed':
      return { stage: 'proposed', ...known(event.data) };
    case 'CommitmentRecorded':
      return { stage: 'open', ...known(event.data), ...freshlyUndertaken };
    case 'CommitmentAccepted': {
      const proposal = at(state, event, 'proposed');
      const { kind, direction } = proposal.terms;
      const as = acceptedAs(event.data);
      return {
        ...withTerms(proposal, as),
        ...freshlyUndertaken,
        stage: 'open',
        accepted: { version, from: { kind, direction }, as, timeframe: proposal.terms.timeframe },
      };
    }
    case 'AcceptanceTakenBack':
      return { ...withTerms(at(state, event, 'open'), acceptedAs(event.data)), stage: 'proposed' };
    case 'CommitmentDismissed':
      return { ...at(state, event, 'proposed'), stage: 'dismissed', takenBack: null };
    case 'CommitmentReworded': {
      const { statement, language } = event.data;
      return withTerms(atAny(state, event), { statement, language });
    }
    case 'CommitmentAssigned':
    case 'BodyRenamed':
      return withTerms(atAny(state, event), { parties: event.data.parties });
    case 'CommitmentTagged':
      return withTerms(atAny(state, event), { tags: event.data.tags });
    case 'TimeframeNarrowed':
    case 'TimeframeCorrected':
      return redated(atAny(state, event), event, version);
    case 'CommitmentPostponed':
      return redated(at(state, event, 'open'), event, version);
    case 'ProgressReported': {
      const { report, on, at: when } = event.data;
      const open = at(state, event, 'open');
      return { ...open, told: [...open.told, { version, report, on, at: when }] };
    }
    case 'EvidenceAdded': {
      const undertaken = at(state, event, 'open', 'closed');
      return {
        ...undertaken,
        evidence: [...undertaken.evidence, { item: event.data.evidence, verifications: [] }],
      };
    }
    case 'EvidenceVerified': {
      const { evidence: id, by, at: when } = event.data;
      const undertaken = at(state, event, 'open', 'closed');
      const evidence = undertaken.evidence.map((present) =>
        present.item.id === id
          ? { ...present, verifications: [...present.verifications, { version, by, at: when }] }
          : present,
      );
      return { ...undertaken, evidence };
    }
    case 'VerificationTakenBack': {
      const { corrects } = event.data;
      const undertaken = at(state, event, 'open', 'closed');
      const evidence = undertaken.evidence.map(({ item, verifications }) => ({
        item,
        verifications: verifications.filter((one) => one.version !== corrects),
      }));
      return { ...undertaken, evidence, unverified: [...undertaken.unverified, corrects] };
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
      // Of an open one it is one more reason for having reopened it.
      if (isAt(state, 'open')) return state;
      const { closing, ...undertaken } = at(state, event, 'closed');
      return { ...undertaken, stage: 'open', reopened: true };
    }
    case 'CommitmentLinked': {
      const { relation, to } = event.data;
      const present = atAny(state, event);
      return { ...present, links: [...present.links, { relation, to }] };
    }
    case 'CommitmentUnlinked': {
      const present = atAny(state, event);
      return { ...present, links: withoutLink(present.links, event.data) };
    }
    case 'ProposalRestored': {
      const { takenBack: _, ...known } = at(state, event, 'dismissed');
      return { ...known, stage: 'proposed' };
    }
    case 'EvidenceRetracted': {
      const undertaken = at(state, event, 'open', 'closed');
      return {
        ...undertaken,
        evidence: undertaken.evidence.filter(({ item }) => item.id !== event.data.evidence),
        retracted: [...new Set([...undertaken.retracted, event.data.evidence])],
      };
    }
    case 'TermsCorrected':
      return withTerms(atAny(state, event), correctedTo(event.data));
    case 'ReportRetracted': {
      const { corrects } = event.data;
      const undertaken = at(state, event, 'open', 'closed');
      const left = undertaken.told.filter((one) => one.version !== corrects);
      return { ...undertaken, told: left, unsaid: [...undertaken.unsaid, corrects] };
    }
    case 'RecordingTakenBack': {
      const { sameAs } = event.data;
      const { stage: _, ...whole } = at(state, event, 'open');
      const links = sameAs ? [...whole.links, { relation: 'same-as' as const, to: sameAs }] : whole.links;
      return {
        ...whole,
        stage: 'dismissed',
        links,
        takenBack: { undertaken: whole, sameAs: sameAs ?? null },
      };
    }
    case 'RecordingRestored': {
      const { takenBack, stage: _, ...known } = at(state, event, 'dismissed');
      if (!takenBack) throw new Error(`${event.type} of what was never taken back: the stream is damaged`);
      const { sameAs, undertaken } = takenBack;
      const links = sameAs ? withoutLink(known.links, { relation: 'same-as', to: sameAs }) : known.links;
      return { ...undertaken, ...known, links, stage: 'open', restored: true };
    }
    case 'RecurrenceSet':
      return { ...atAny(state, event), recurrence: event.data.recurrence };
    default:
      return unheardOf(event);
  }
};

/** The links that are left once one was taken back. */
export const withoutLink = (links: readonly Link[], { relation, to }: Link): Link[] =>
  links.filter((present) => present.relation !== relation || present.to !== to);

/** What accepting a proposal, taking that back, or correcting a slip makes of its terms. */
export const acceptedAs = ({
  kind,
  direction,
}: Pick<z.infer<typeof commitmentEvents.CommitmentAccepted.data>, 'kind' | 'direction'>) =>
  defined({ kind, direction });

/** What correcting a slip makes of its terms. */
export const correctedTo = ({
  toVisit: visit,
  kind,
  direction,
  quotes,
}: Pick<z.infer<typeof commitmentEvents.TermsCorrected.data>, 'toVisit' | 'kind' | 'direction' | 'quotes'>) =>
  defined({ visit, kind, direction, quotes });

/** What counts of a commitment's dates beside the one that holds. */
export interface Dates {
  /** The first window with a day in it; `null` while there has been none. Narrowing and postponing leave it. */
  readonly baseline: Window | null;
  readonly postponements: number;
}

/** The timeframe that holds from an event on; `undefined` when only the first one was corrected. */
export const timeframeFrom = (event: Redating): Timeframe | undefined =>
  event.type === 'TimeframeCorrected' && !event.data.concerns.includes('window')
    ? undefined
    : event.data.timeframe;

const countedAfter = (postponements: number, event: Redating): number => {
  if (event.type === 'CommitmentPostponed') return postponements + 1;
  return event.type === 'TimeframeCorrected' ? (event.data.postponements ?? postponements) : postponements;
};

/** What an event that gives a commitment another date makes of the first one, and of how often it was postponed. */
export const datesAfter = ({ baseline, postponements }: Dates, event: Redating): Dates => {
  const first = dated(event.data.timeframe);
  const isFirst = event.type === 'TimeframeCorrected' && event.data.concerns.includes('baseline');
  return {
    baseline: isFirst ? first : (baseline ?? first),
    postponements: countedAfter(postponements, event),
  };
};

type Opening = Extract<CommitmentEvent, { type: 'CommitmentProposed' | 'CommitmentRecorded' }>['data'];

const known = (
  data: Opening & {
    recurrence?: Recurrence | undefined;
    follows?: CommitmentId | undefined;
    readAs?: ReadAs | undefined;
    expected?: Expected | undefined;
  },
): Known => {
  const { commitment: id, recurrence, follows, readAs, expected: _, by, at: when, ...terms } = data;
  return {
    id,
    terms,
    baseline: dated(terms.timeframe),
    version: 1,
    timeframeSetBy: 1,
    baselineSetBy: isUndated(terms.timeframe) ? null : 1,
    recurrence: recurrence ?? null,
    follows: follows ?? null,
    links: follows ? [{ relation: 'follows-from', to: follows }] : [],
  };
};

const freshlyUndertaken: Omit<Undertaken, keyof Known> = {
  accepted: null,
  postponements: 0,
  postponedFrom: null,
  told: [],
  unsaid: [],
  restored: false,
  evidence: [],
  unverified: [],
  retracted: [],
  reopened: false,
  next: null,
};

const dated = (timeframe: Timeframe): Window | null => (isUndated(timeframe) ? null : timeframe.window);

const withTerms = <C extends Existing>(commitment: C, terms: Partial<Terms>): C => ({
  ...commitment,
  terms: { ...commitment.terms, ...terms },
});

/** What was before the postponement that set the present date; narrowed since, that date is no postponement's. */
const postponedFrom = (before: Undertaken, event: Redating, after: Dates): PostponedFrom | null => {
  const { terms, postponements, postponedFrom: known } = before;
  if (event.type === 'CommitmentPostponed') return { timeframe: terms.timeframe, counts: true };
  if (event.type === 'TimeframeNarrowed' || known === null) return null;
  const change = after.postponements - postponements;
  return { ...known, counts: change === 0 ? known.counts : change > 0 };
};

const redated = <C extends Existing>(commitment: C, event: Redating, version: number): C => {
  const { baseline } = commitment;
  const postponements = 'postponements' in commitment ? commitment.postponements : 0;
  const after = datesAfter({ postponements, baseline }, event);
  const timeframe = timeframeFrom(event);
  const setBy = event.type === 'TimeframeCorrected' ? event.data.corrects : version;
  return {
    ...withTerms(commitment, defined({ timeframe })),
    ...('postponements' in commitment && {
      postponements: after.postponements,
      postponedFrom: postponedFrom(commitment, event, after),
    }),
    ...(timeframe && { timeframeSetBy: setBy }),
    baseline: after.baseline,
    ...(baseline === null && after.baseline !== null && { baselineSetBy: setBy }),
  };
};
