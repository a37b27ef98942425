import * as z from 'zod';
import { command, schemasOf } from '../commands.js';
import type { CommandsOf } from '../decider.js';
import { fileId } from '../files.js';
import { confirmed } from '../plausible.js';
import type { RefusalCode } from '../refusals.js';
import { timeframeInput } from '../timeframes/timeframe.schema.js';
import { commitmentId, evidenceId, newCommitmentId } from '../values.js';
import { becauseInput, quoteInput, quoteInputOrTold } from '../visits/quote.schema.js';
import { commitmentEvents } from './commitment.events.js';
import { evidence, link, parties, readAs, recurrence, terms } from './commitment.terms.js';

const readAsInput = z.strictObject(readAs.shape).meta({ id: 'ReadAsGiven' });
const recurrenceInput = z.strictObject(recurrence.shape).meta({ id: 'RecurrenceGiven' });

const termsInput = {
  commitment: newCommitmentId,
  visit: terms.shape.visit,
  kind: terms.shape.kind,
  direction: terms.shape.direction,
  statement: terms.shape.statement,
  language: terms.shape.language,
  parties: z
    .strictObject({
      responsible: parties.shape.responsible.default(null),
      supporting: parties.shape.supporting.default([]),
      counterparts: parties.shape.counterparts.default([]),
      owner: parties.shape.owner.default(null),
    })
    .meta({ id: 'PartiesGiven' }),
  timeframe: timeframeInput,
  quotes: z.array(quoteInput).max(20).default([]),
  tags: terms.shape.tags.default([]),
  confirmed,
};

const [page, note, document, attachment] = evidence.options;
const of = commitmentEvents;

const timeframe: RefusalCode[] = [
  'TIMEFRAME_MALFORMED',
  'TIMEFRAME_UNSUPPORTED',
  'TIMEFRAME_REVERSED',
  'ZONE_UNKNOWN',
];
const quote: RefusalCode[] = ['SOURCE_NOT_FOUND', 'QUOTE_NOT_FOUND', 'QUOTE_AMBIGUOUS', 'QUOTE_LANGUAGE'];
const beginning: RefusalCode[] = ['VISIT_NOT_FOUND', 'COMMITMENT_EXISTS', 'UNLIKELY', ...timeframe, ...quote];
const open: RefusalCode[] = ['COMMITMENT_NOT_FOUND', 'COMMITMENT_NOT_OPEN'];

const promised = {
  commitment: 'chairman-visits-astana-2018',
  visit: 'kazakhstan-2018',
  kind: 'visit' as const,
  direction: 'ours' as const,
  statement: 'The Chairman of the Subcommittee on Human Rights visits Astana',
  language: 'en',
  parties: { responsible: 'Subcommittee on Human Rights' },
  timeframe: { edtf: '2018-23', words: 'this autumn', language: 'en' },
  quotes: [{ source: 'press-release', exact: 'is expected to visit Astana this autumn' }],
  tags: ['human rights'],
};

/** What can be asked of a commitment: the fields a person gives; who and when come with the `CommandContext`. */
export const commitmentTable = {
  name: 'commitments',
  key: 'commitment',
  id: commitmentId,
  exampleId: 'chairman-visits-astana-2018',
  rows: {
    ProposeCommitment: command(z.strictObject({ ...termsInput, readAs: readAsInput.optional() }), {
      route: 'POST /commitments/proposals',
      word: 'propose',
      summary: 'Propose a commitment that a source suggests',
      description: 'It counts for nothing until somebody accepts it. Without "commitment" an id is made.',
      refuses: beginning,
      example: promised,
      filledIn: 'commitment',
      begins: true,
    }),
    RecordCommitment: command(z.strictObject({ ...termsInput, recurrence: recurrenceInput.optional() }), {
      route: 'POST /commitments',
      word: 'record',
      summary: 'Record a commitment by hand: it is open at once',
      description: 'Without "commitment" an id is made.',
      refuses: beginning,
      example: {
        ...promised,
        commitment: 'parliamentary-cooperation-committee-16',
        kind: 'dialogue',
        direction: 'joint',
        statement: 'The Kazakhstan-EU Parliamentary Cooperation Committee holds its yearly meeting',
        parties: { responsible: 'Kazakhstan-EU Parliamentary Cooperation Committee' },
        timeframe: { edtf: '' },
        quotes: [{ source: 'press-release', exact: 'Annual PCC meetings are effectively used' }],
        recurrence: { every: 'P1Y', number: 16, series: 'Parliamentary Cooperation Committee' },
      },
      filledIn: 'commitment',
      begins: true,
    }),
    AcceptProposal: command(
      z.strictObject({ kind: terms.shape.kind.optional(), direction: terms.shape.direction.optional() }),
      {
        route: 'POST /commitments/:commitment/accept',
        word: 'accept',
        summary: 'Accept a proposal: it is open from now on',
        description:
          'With the kind or direction it is of, where it was proposed otherwise. Words, parties and date are mended before.',
        refuses: ['COMMITMENT_NOT_FOUND', 'COMMITMENT_NOT_PROPOSED'],
        settlesProposal: true,
        example: {},
      },
    ),
    DismissProposal: command(z.strictObject({ reason: of.CommitmentDismissed.data.shape.reason }), {
      route: 'POST /commitments/:commitment/dismiss',
      word: 'dismiss',
      summary: 'Dismiss a proposal',
      refuses: ['COMMITMENT_NOT_FOUND', 'COMMITMENT_NOT_PROPOSED'],
      settlesProposal: true,
      example: { reason: 'A wish, not a promise' },
    }),
    RewordCommitment: command(
      z.strictObject({
        statement: terms.shape.statement,
        language: terms.shape.language.optional(),
        because: becauseInput.optional(),
      }),
      {
        route: 'POST /commitments/:commitment/reword',
        word: 'reword',
        summary: 'Say it in better words',
        refuses: [...open, ...quote],
        example: {
          statement: 'The Chairman of the Subcommittee on Human Rights visits Astana on invitation',
          because: { note: 'the press release names the invitation' },
        },
      },
    ),
    /** At any stage: what was promised by a body, or kept by it, is still found under its name. */
    RenameBody: command(
      z.strictObject({
        from: of.BodyRenamed.data.shape.from,
        to: of.BodyRenamed.data.shape.to,
        reason: of.BodyRenamed.data.shape.reason,
      }),
      {
        route: 'POST /commitments/:commitment/rename-body',
        word: 'rename-body',
        summary: 'Call a body of it by another name: it is the same body',
        description:
          'Of one commitment, at any stage. POST /api/v1/bodies/rename has every commitment follow, and mailboxes, feeds and saved views too.',
        refuses: ['COMMITMENT_NOT_FOUND'],
        example: {
          from: 'Subcommittee on Human Rights',
          to: 'Committee on Human Rights',
          reason: 'The subcommittee was made a committee',
        },
      },
    ),
    /** Only the parties that change; the rest stay. */
    AssignCommitment: command(z.strictObject({ ...parties.partial().shape, confirmed }), {
      route: 'POST /commitments/:commitment/assign',
      word: 'assign',
      summary: 'Say who owes it, who helps, who answers for it here',
      refuses: [...open, 'UNLIKELY'],
      example: { owner: 'staff:ana' },
    }),
    NarrowTimeframe: command(z.strictObject({ timeframe: timeframeInput, because: becauseInput }), {
      route: 'POST /commitments/:commitment/narrow',
      word: 'narrow',
      summary: 'Narrow its timeframe: a nearer date inside the one known',
      refuses: [...open, 'NOT_NARROWER', ...timeframe, ...quote],
      example: {
        timeframe: { edtf: '2018-10' },
        because: { note: 'the mission told us by telephone' },
      },
    }),
    PostponeCommitment: command(
      z.strictObject({
        timeframe: timeframeInput,
        reason: of.CommitmentPostponed.data.shape.reason,
        askedBy: of.CommitmentPostponed.data.shape.askedBy,
        decidedBy: of.CommitmentPostponed.data.shape.decidedBy,
      }),
      {
        route: 'POST /commitments/:commitment/postpone',
        word: 'postpone',
        summary: 'Postpone it: the first window stays known, and how far it slipped',
        refuses: [...open, 'NOT_MOVED', ...timeframe],
        example: {
          timeframe: { edtf: '2019-03' },
          reason: 'Elections in the host country',
          askedBy: 'Ministry of Foreign Affairs',
          decidedBy: 'Subcommittee on Human Rights',
        },
      },
    ),
    CorrectTimeframe: command(
      z.strictObject({
        timeframe: timeframeInput,
        reason: of.TimeframeCorrected.data.shape.reason,
        corrects: of.TimeframeCorrected.data.shape.corrects.optional().meta({
          description: 'the version of the event that set the wrong date; without it, the one that holds',
        }),
      }),
      {
        route: 'POST /commitments/:commitment/correct-timeframe',
        word: 'correct-timeframe',
        summary: 'Correct its timeframe, a slip of the pen: no postponement, and no slip',
        description:
          'Where the wrong date was the first one, by which the slip is counted, that is corrected too. A postponement that is corrected to where it stood before is none.',
        refuses: ['COMMITMENT_NOT_FOUND', 'COMMITMENT_NOT_OPEN', 'DATE_NOT_IN_USE', ...timeframe],
        example: { timeframe: { edtf: '2018-11' }, reason: 'Typed 2081 for 2018' },
      },
    ),
    ReportProgress: command(
      z.strictObject({
        report: of.ProgressReported.data.shape.report,
        on: of.ProgressReported.data.shape.on,
        confirmed,
      }),
      {
        route: 'POST /commitments/:commitment/progress',
        word: 'progress',
        summary: 'Report progress',
        description:
          'Each report counts, in the same words too; only an Idempotency-Key makes a repeated one silent.',
        refuses: [...open, 'DAY_TO_COME', 'UNLIKELY'],
        isOccurrence: true,
        example: { report: 'The invitation was sent to the Permanent Mission.', on: '2018-09-14' },
      },
    ),
    AddEvidence: command(
      z.discriminatedUnion('form', [
        z.strictObject(page.shape),
        z.strictObject(note.shape),
        z.strictObject({ ...document.shape, quote: quoteInputOrTold }),
        z.strictObject({ ...attachment.shape, file: fileId }),
      ]),
      {
        route: 'POST /commitments/:commitment/evidence',
        word: 'evidence',
        summary:
          'Add evidence: a link, a note, words of a source, or a file that was handed in (`POST /files`)',
        refuses: [...open, 'EVIDENCE_EXISTS', 'FILE_NOT_FOUND', ...quote],
        example: {
          form: 'link',
          id: 'agenda',
          title: 'Agenda of the visit',
          url: 'https://www.europarl.europa.eu/committees/en/droi/home',
        },
      },
    ),
    VerifyEvidence: command(
      z.strictObject({ evidence: evidenceId, note: of.EvidenceVerified.data.shape.note }),
      {
        route: 'POST /commitments/:commitment/evidence/:evidence/verify',
        word: 'verify',
        summary: 'Verify a piece of evidence',
        description: 'Each verification counts.',
        isOccurrence: true,
        refuses: [...open, 'EVIDENCE_NOT_FOUND'],
        example: { evidence: 'agenda', note: 'seen on the committee’s own page' },
      },
    ),
    /**
     * `next` names the following occurrence of a recurring commitment; without `timeframe` it is opened
     * undated. `supersededBy` goes with the outcome `superseded` only.
     */
    CloseCommitment: command(
      z.strictObject({
        outcome: of.CommitmentClosed.data.shape.outcome,
        reason: of.CommitmentClosed.data.shape.reason,
        on: of.CommitmentClosed.data.shape.on,
        next: z
          .strictObject({ commitment: newCommitmentId.optional(), timeframe: timeframeInput.optional() })
          .optional(),
        supersededBy: of.CommitmentClosed.data.shape.supersededBy,
        confirmed,
      }),
      {
        route: 'POST /commitments/:commitment/close',
        word: 'close',
        summary: 'Close it with an outcome',
        description: 'Closing one that recurs opens the next, whose id the answer names.',
        refuses: [
          ...open,
          'COMMITMENT_EXISTS',
          'NO_NEXT_OCCURRENCE',
          'NOT_SUPERSEDED',
          'DAY_TO_COME',
          'UNLIKELY',
          ...timeframe,
        ],
        example: { outcome: 'fulfilled', on: '2018-10-12', reason: 'The visit took place.' },
      },
    ),
    ReopenCommitment: command(z.strictObject({ reason: of.CommitmentReopened.data.shape.reason }), {
      route: 'POST /commitments/:commitment/reopen',
      word: 'reopen',
      summary: 'Open it again',
      description:
        'Of one that was opened again already, it says one more reason. The next occurrence that closing it opened is taken back, if nothing has happened to it.',
      isOccurrence: true,
      refuses: ['COMMITMENT_NOT_FOUND', 'COMMITMENT_NOT_CLOSED'],
      example: { reason: 'Closed by mistake' },
    }),
    LinkCommitment: command(z.strictObject(link.shape), {
      route: 'POST /commitments/:commitment/links',
      word: 'link',
      summary: 'Link it to another: supersedes, follows from, same as',
      refuses: [...open, 'LINK_TO_ITSELF'],
      example: { relation: 'follows-from', to: 'cases-of-concern' },
    }),
    SetRecurrence: command(z.strictObject({ recurrence: recurrenceInput.nullable() }), {
      route: 'POST /commitments/:commitment/recurrence',
      word: 'recurrence',
      summary: 'Say that it recurs, and which of its series it is; null: no more',
      refuses: open,
      example: { recurrence: { every: 'P1Y', number: 15, series: 'Parliamentary Cooperation Committee' } },
    }),
    TagCommitment: command(z.strictObject({ tags: terms.shape.tags }), {
      route: 'POST /commitments/:commitment/tags',
      word: 'tags',
      summary: 'Tag it: these and no others',
      refuses: open,
      example: { tags: ['human rights', 'rule of law'] },
    }),
    RestoreProposal: command(z.strictObject({ reason: of.ProposalRestored.data.shape.reason }), {
      route: 'POST /commitments/:commitment/restore',
      word: 'restore',
      summary: 'Take back that a proposal was dismissed, or that a recording was taken back',
      description: 'A proposal waits again; what was recorded is open again, as it was.',
      refuses: ['COMMITMENT_NOT_FOUND', 'COMMITMENT_NOT_PROPOSED'],
      settlesProposal: true,
      example: { reason: 'Dismissed by mistake' },
    }),
    UnlinkCommitment: command(
      z.strictObject({ ...link.shape, reason: of.CommitmentUnlinked.data.shape.reason }),
      {
        route: 'POST /commitments/:commitment/unlink',
        word: 'unlink',
        summary: 'Take a link back',
        refuses: open,
        example: { relation: 'follows-from', to: 'cases-of-concern', reason: 'Another case was meant' },
      },
    ),
    RetractEvidence: command(
      z.strictObject({ evidence: evidenceId, reason: of.EvidenceRetracted.data.shape.reason }),
      {
        route: 'POST /commitments/:commitment/evidence/:evidence/retract',
        word: 'retract',
        summary: 'Take a piece of evidence back, with what was verified of it',
        refuses: [...open, 'EVIDENCE_NOT_FOUND'],
        example: { evidence: 'agenda', reason: 'It is the agenda of another visit' },
      },
    ),
    TakeBackVerification: command(
      z.strictObject({
        evidence: evidenceId,
        verification: of.VerificationTakenBack.data.shape.corrects.meta({
          description: 'the version of its event',
        }),
        reason: of.VerificationTakenBack.data.shape.reason,
      }),
      {
        route: 'POST /commitments/:commitment/evidence/:evidence/take-back-verification',
        word: 'take-back-verification',
        summary: 'Take back that a piece of evidence was verified; what others verified of it stays',
        refuses: [...open, 'EVIDENCE_NOT_FOUND', 'VERIFICATION_NOT_FOUND'],
        example: { evidence: 'agenda', verification: 5, reason: 'Another page was looked at' },
      },
    ),
    TakeBackAcceptance: command(z.strictObject({ reason: of.AcceptanceTakenBack.data.shape.reason }), {
      route: 'POST /commitments/:commitment/take-back-acceptance',
      word: 'take-back-acceptance',
      summary: 'Take back that a proposal was accepted: it waits again',
      description:
        'As long as nothing but corrections happened since. The kind and direction it was accepted as are taken back with it; words, parties and tags stay, which a proposal has too.',
      refuses: [...open, 'ACCEPTANCE_STANDS'],
      settlesProposal: true,
      example: { reason: 'Accepted by mistake' },
    }),
    CorrectTerms: command(
      z.strictObject({
        visit: terms.shape.visit.optional().meta({
          description:
            'the one it is of, where it was recorded under another: quotes are given anew from its sources, or [] for none',
        }),
        kind: terms.shape.kind.optional(),
        direction: terms.shape.direction.optional(),
        quotes: z.array(quoteInputOrTold).max(20).optional().meta({ description: 'these and no others' }),
        reason: of.TermsCorrected.data.shape.reason,
      }),
      {
        route: 'POST /commitments/:commitment/correct-terms',
        word: 'correct-terms',
        summary: 'Correct of which visit or kind it is, who owes it, or which words it rests on',
        description:
          'With another visit, a date that was read at the place of the one before is read at the place of this one.',
        refuses: [...open, 'VISIT_NOT_FOUND', 'VISIT_QUOTED', ...quote],
        example: { direction: 'theirs', reason: 'They promised it' },
      },
    ),
    RetractReport: command(
      z.strictObject({
        report: of.ReportRetracted.data.shape.corrects.meta({ description: 'the version of its event' }),
        reason: of.ReportRetracted.data.shape.reason,
      }),
      {
        route: 'POST /commitments/:commitment/retract-report',
        word: 'retract-report',
        summary: 'Take a report back',
        refuses: [...open, 'REPORT_NOT_FOUND'],
        example: { report: 4, reason: 'It was of another commitment' },
      },
    ),
    TakeBackRecording: command(
      z.strictObject({
        sameAs: commitmentId
          .optional()
          .meta({ description: 'where it was recorded twice: the one that stays' }),
        reason: of.RecordingTakenBack.data.shape.reason,
      }),
      {
        route: 'POST /commitments/:commitment/take-back',
        word: 'take-back',
        summary: 'Take back that it was recorded, by mistake or twice: it counts as nothing',
        description:
          'Its history stays, and `restore` opens it again. What somebody promised and then withdrew is closed as withdrawn.',
        refuses: [...open, 'LINK_TO_ITSELF'],
        example: { sameAs: 'chairman-visits-astana-2018', reason: 'Recorded from both languages' },
      },
    ),
  },
};

export const commitmentCommands = schemasOf(commitmentTable);
export type CommitmentCommand = CommandsOf<typeof commitmentCommands>;
export type DataOf<Type extends CommitmentCommand['type']> = Extract<
  CommitmentCommand,
  { type: Type }
>['data'];
