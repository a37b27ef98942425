import * as z from 'zod';
import { actorId, type EventsOf, event, personal } from '../event.js';
import { timeframe } from '../timeframes/timeframe.schema.js';
import { commitmentId, evidenceId, language, line, localDate, text, visitId } from '../values.js';
import { because, quote } from '../visits/quote.schema.js';
import { body } from '../visits/visit.events.js';

export const kind = z.enum(['dialogue', 'visit', 'report', 'case', 'agreement', 'action']);
export type Kind = z.infer<typeof kind>;

/** Who owes it, seen from the delegation that keeps this register. */
export const direction = z.enum(['ours', 'theirs', 'joint']);
export type Direction = z.infer<typeof direction>;

export const outcome = z.enum(['fulfilled', 'partly-fulfilled', 'not-fulfilled', 'withdrawn', 'superseded']);
export type Outcome = z.infer<typeof outcome>;

export const relation = z.enum(['supersedes', 'follows-from', 'same-as']);
export type Relation = z.infer<typeof relation>;

/** To another commitment, of this visit or an earlier one. */
export const link = z.object({ relation, to: commitmentId });
export type Link = z.infer<typeof link>;

/** Responsible body (one, or nobody yet), supporting and counterpart bodies, and the owner on our staff. */
export const parties = z.object({
  responsible: body.nullable(),
  supporting: z.array(body).max(20),
  counterparts: z.array(body).max(20),
  owner: actorId.nullable(),
});
export type Parties = z.infer<typeof parties>;

/** A series numbers its occurrences from 1 to this one, which opens no other. */
export const LAST_NUMBER = 9999;

/** An ISO 8601 duration of whole years, months, weeks or days, and the number of this occurrence in its series. */
export const recurrence = z.object({
  every: z.string().regex(/^P[1-9]\d{0,2}[YMWD]$/, 'an ISO 8601 duration such as "P1Y"'),
  number: z.int().min(1).max(LAST_NUMBER),
  series: line(200),
});
export type Recurrence = z.infer<typeof recurrence>;

export const tag = personal(line(60));

/** What a commitment says. `statement` is in our own words (`language`), `quotes` in the source's. */
export const terms = z.object({
  visit: visitId,
  kind,
  direction,
  statement: personal(text(1000)),
  language,
  parties,
  timeframe,
  quotes: z.array(quote).max(20),
  tags: z.array(tag).max(20),
});
export type Terms = z.infer<typeof terms>;

export const evidence = z.discriminatedUnion('form', [
  z.object({
    form: z.literal('link'),
    id: evidenceId,
    title: personal(line(300)),
    url: z.url({ protocol: /^https?$/ }).max(2000),
  }),
  z.object({
    form: z.literal('note'),
    id: evidenceId,
    title: personal(line(300)),
    note: personal(text(5000)),
  }),
  z.object({ form: z.literal('document'), id: evidenceId, title: personal(line(300)), quote }),
]);
export type Evidence = z.infer<typeof evidence>;

const reason = personal(text(2000));

// Stored for ever: these names and fields are the storage format. Add; never edit.
export const commitmentEvents = {
  /** A reading of a source suggests it; nothing until somebody accepts it. */
  CommitmentProposed: event(1, { commitment: commitmentId, ...terms.shape }),
  CommitmentAccepted: event(1, {}),
  CommitmentDismissed: event(1, { reason }),
  /** Recorded by hand, or opened as the next of a series (`follows`): open from the start. */
  CommitmentRecorded: event(1, {
    commitment: commitmentId,
    ...terms.shape,
    recurrence: recurrence.optional(),
    follows: commitmentId.optional(),
  }),
  CommitmentReworded: event(1, { statement: terms.shape.statement, language, because: because.optional() }),
  CommitmentAssigned: event(1, { parties }),
  TimeframeNarrowed: event(1, { timeframe, because }),
  CommitmentPostponed: event(1, {
    timeframe,
    reason,
    askedBy: personal(line(200)),
    decidedBy: personal(line(200)),
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
  CommitmentReopened: event(1, { reason }),
  CommitmentLinked: event(1, link.shape),
  RecurrenceSet: event(1, { recurrence: recurrence.nullable() }),
  CommitmentTagged: event(1, { tags: z.array(tag).max(20) }),
};

export type CommitmentEvent = EventsOf<typeof commitmentEvents>;
