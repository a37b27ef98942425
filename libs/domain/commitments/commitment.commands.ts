import * as z from 'zod';
import type { CommandsOf } from '../decider.js';
import { timeframeInput } from '../timeframes/timeframe.schema.js';
import { commitmentId, evidenceId } from '../values.js';
import { becauseInput, quoteInput } from '../visits/quote.schema.js';
import { commitmentEvents, evidence, link, parties, recurrence, terms } from './commitment.events.js';

const termsInput = {
  commitment: commitmentId,
  visit: terms.shape.visit,
  kind: terms.shape.kind,
  direction: terms.shape.direction,
  statement: terms.shape.statement,
  language: terms.shape.language,
  parties: z.strictObject({
    responsible: parties.shape.responsible.default(null),
    supporting: parties.shape.supporting.default([]),
    counterparts: parties.shape.counterparts.default([]),
    owner: parties.shape.owner.default(null),
  }),
  timeframe: timeframeInput,
  quotes: z.array(quoteInput).max(20).default([]),
  tags: terms.shape.tags.default([]),
};

const [page, note, document] = evidence.options;
const of = commitmentEvents;

/** What can be asked of a commitment: the fields a person gives; who and when come with the `CommandContext`. */
export const commitmentCommands = {
  ProposeCommitment: z.strictObject(termsInput),
  AcceptProposal: z.strictObject({}),
  DismissProposal: z.strictObject({ reason: of.CommitmentDismissed.data.shape.reason }),
  RecordCommitment: z.strictObject({
    ...termsInput,
    recurrence: z.strictObject(recurrence.shape).optional(),
  }),
  RewordCommitment: z.strictObject({
    statement: terms.shape.statement,
    language: terms.shape.language.optional(),
    because: becauseInput.optional(),
  }),
  /** Only the parties that change; the rest stay. */
  AssignCommitment: z.strictObject(parties.partial().shape),
  NarrowTimeframe: z.strictObject({ timeframe: timeframeInput, because: becauseInput }),
  PostponeCommitment: z.strictObject({
    timeframe: timeframeInput,
    reason: of.CommitmentPostponed.data.shape.reason,
    askedBy: of.CommitmentPostponed.data.shape.askedBy,
    decidedBy: of.CommitmentPostponed.data.shape.decidedBy,
  }),
  ReportProgress: z.strictObject({
    report: of.ProgressReported.data.shape.report,
    on: of.ProgressReported.data.shape.on,
  }),
  AddEvidence: z.discriminatedUnion('form', [
    z.strictObject(page.shape),
    z.strictObject(note.shape),
    z.strictObject({ ...document.shape, quote: quoteInput }),
  ]),
  VerifyEvidence: z.strictObject({ evidence: evidenceId, note: of.EvidenceVerified.data.shape.note }),
  /**
   * `next` names the following occurrence of a recurring commitment; without `timeframe` it is opened
   * undated. `supersededBy` goes with the outcome `superseded` only.
   */
  CloseCommitment: z.strictObject({
    outcome: of.CommitmentClosed.data.shape.outcome,
    reason: of.CommitmentClosed.data.shape.reason,
    on: of.CommitmentClosed.data.shape.on,
    next: z
      .strictObject({ commitment: commitmentId.optional(), timeframe: timeframeInput.optional() })
      .optional(),
    supersededBy: of.CommitmentClosed.data.shape.supersededBy,
  }),
  ReopenCommitment: z.strictObject({ reason: of.CommitmentReopened.data.shape.reason }),
  LinkCommitment: z.strictObject(link.shape),
  SetRecurrence: z.strictObject({ recurrence: z.strictObject(recurrence.shape).nullable() }),
  TagCommitment: z.strictObject({ tags: terms.shape.tags }),
};

export type CommitmentCommand = CommandsOf<typeof commitmentCommands>;
export type DataOf<Type extends CommitmentCommand['type']> = Extract<
  CommitmentCommand,
  { type: Type }
>['data'];
