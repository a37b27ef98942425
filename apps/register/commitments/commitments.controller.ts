import { Body, Controller, Param, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import type * as z from 'zod';
import { commitmentCommands, type DataOf } from '#domain/commitments/commitment.commands.js';
import { type CommitmentId, commitmentId, type EvidenceId, evidenceId } from '#domain/values.js';
import { withExample } from '#platform/http/openapi.js';
import type { ProblemCode } from '#platform/http/problems.js';
import type { Answer } from '../answer.js';
import { CommandRoute } from '../command-route.js';
import { type CommandOrigin, Origin } from '../origin.js';
import { AskCommitment } from './commitment.handler.js';

const asked = commitmentCommands;
const proposeCommitment = asked.ProposeCommitment.partial({ commitment: true });
const recordCommitment = asked.RecordCommitment.partial({ commitment: true });
const verifyEvidence = asked.VerifyEvidence.omit({ evidence: true });

const Id = () => Param('commitment', { schema: commitmentId });

const timeframe: ProblemCode[] = [
  'TIMEFRAME_MALFORMED',
  'TIMEFRAME_UNSUPPORTED',
  'TIMEFRAME_REVERSED',
  'ZONE_UNKNOWN',
];
const quote: ProblemCode[] = ['SOURCE_NOT_FOUND', 'QUOTE_NOT_FOUND', 'QUOTE_AMBIGUOUS', 'QUOTE_LANGUAGE'];
const beginning: ProblemCode[] = ['VISIT_NOT_FOUND', 'COMMITMENT_EXISTS', ...timeframe, ...quote];
const open: ProblemCode[] = ['COMMITMENT_NOT_FOUND', 'COMMITMENT_NOT_OPEN'];

const promised = {
  commitment: 'chairman-visits-astana-2018',
  visit: 'kazakhstan-2018',
  kind: 'visit',
  direction: 'ours',
  statement: 'The Chairman of the Subcommittee on Human Rights visits Astana',
  language: 'en',
  parties: { responsible: 'Subcommittee on Human Rights' },
  timeframe: { edtf: '2018-23', words: 'this autumn', language: 'en' },
  quotes: [{ source: 'press-release', exact: 'is expected to visit Astana this autumn' }],
  tags: ['human rights'],
} satisfies z.input<typeof proposeCommitment>;

/** One route for each thing that can be asked of a commitment. */
@ApiTags('commitments')
@Controller('commitments')
export class CommitmentsController {
  constructor(private readonly bus: CommandBus) {}

  @Post('proposals')
  @CommandRoute({
    summary: 'Propose a commitment that a source suggests',
    description: 'It counts for nothing until somebody accepts it. Without "commitment" an id is made.',
    createdAt: '/api/v1/commitments',
    refuses: beginning,
  })
  propose(
    @Body({ schema: withExample(proposeCommitment, promised) })
    { commitment, ...data }: z.infer<typeof proposeCommitment>,
    @Origin() origin: CommandOrigin,
  ): Promise<Answer> {
    return this.bus.execute(new AskCommitment(commitment, { type: 'ProposeCommitment', data }, origin));
  }

  @Post()
  @CommandRoute({
    summary: 'Record a commitment by hand: it is open at once',
    description: 'Without "commitment" an id is made.',
    createdAt: '/api/v1/commitments',
    refuses: beginning,
  })
  record(
    @Body({
      schema: withExample(recordCommitment, {
        ...promised,
        commitment: 'parliamentary-cooperation-committee-16',
        kind: 'dialogue',
        direction: 'joint',
        statement: 'The Kazakhstan-EU Parliamentary Cooperation Committee holds its yearly meeting',
        parties: { responsible: 'Kazakhstan-EU Parliamentary Cooperation Committee' },
        timeframe: { edtf: '' },
        quotes: [{ source: 'press-release', exact: 'Annual PCC meetings are effectively used' }],
        recurrence: { every: 'P1Y', number: 16, series: 'Parliamentary Cooperation Committee' },
      }),
    })
    { commitment, ...data }: z.infer<typeof recordCommitment>,
    @Origin() origin: CommandOrigin,
  ): Promise<Answer> {
    return this.bus.execute(new AskCommitment(commitment, { type: 'RecordCommitment', data }, origin));
  }

  @Post(':commitment/accept')
  @CommandRoute({
    summary: 'Accept a proposal: it is open from now on',
    refuses: ['COMMITMENT_NOT_FOUND', 'COMMITMENT_NOT_PROPOSED'],
  })
  accept(
    @Id() id: CommitmentId,
    @Body({ schema: withExample(asked.AcceptProposal, {}) }) data: DataOf<'AcceptProposal'>,
    @Origin() origin: CommandOrigin,
  ): Promise<Answer> {
    return this.bus.execute(new AskCommitment(id, { type: 'AcceptProposal', data }, origin));
  }

  @Post(':commitment/dismiss')
  @CommandRoute({
    summary: 'Dismiss a proposal',
    refuses: ['COMMITMENT_NOT_FOUND', 'COMMITMENT_NOT_PROPOSED'],
  })
  dismiss(
    @Id() id: CommitmentId,
    @Body({ schema: withExample(asked.DismissProposal, { reason: 'A wish, not a promise' }) })
    data: DataOf<'DismissProposal'>,
    @Origin() origin: CommandOrigin,
  ): Promise<Answer> {
    return this.bus.execute(new AskCommitment(id, { type: 'DismissProposal', data }, origin));
  }

  @Post(':commitment/reword')
  @CommandRoute({ summary: 'Say it in better words', refuses: [...open, ...quote] })
  reword(
    @Id() id: CommitmentId,
    @Body({
      schema: withExample(asked.RewordCommitment, {
        statement: 'The Chairman of the Subcommittee on Human Rights visits Astana on invitation',
        because: { note: 'the press release names the invitation' },
      }),
    })
    data: DataOf<'RewordCommitment'>,
    @Origin() origin: CommandOrigin,
  ): Promise<Answer> {
    return this.bus.execute(new AskCommitment(id, { type: 'RewordCommitment', data }, origin));
  }

  @Post(':commitment/assign')
  @CommandRoute({ summary: 'Say who owes it, who helps, who answers for it here', refuses: open })
  assign(
    @Id() id: CommitmentId,
    @Body({ schema: withExample(asked.AssignCommitment, { owner: 'staff:ana' }) })
    data: DataOf<'AssignCommitment'>,
    @Origin() origin: CommandOrigin,
  ): Promise<Answer> {
    return this.bus.execute(new AskCommitment(id, { type: 'AssignCommitment', data }, origin));
  }

  @Post(':commitment/narrow')
  @CommandRoute({
    summary: 'Narrow its timeframe: a nearer date inside the one known',
    refuses: [...open, 'NOT_NARROWER', ...timeframe, ...quote],
  })
  narrow(
    @Id() id: CommitmentId,
    @Body({
      schema: withExample(asked.NarrowTimeframe, {
        timeframe: { edtf: '2018-10' },
        because: { note: 'the mission told us by telephone' },
      }),
    })
    data: DataOf<'NarrowTimeframe'>,
    @Origin() origin: CommandOrigin,
  ): Promise<Answer> {
    return this.bus.execute(new AskCommitment(id, { type: 'NarrowTimeframe', data }, origin));
  }

  @Post(':commitment/postpone')
  @CommandRoute({
    summary: 'Postpone it: the first window stays known, and how far it slipped',
    refuses: [...open, 'NOT_MOVED', ...timeframe],
  })
  postpone(
    @Id() id: CommitmentId,
    @Body({
      schema: withExample(asked.PostponeCommitment, {
        timeframe: { edtf: '2019-03' },
        reason: 'Elections in the host country',
        askedBy: 'Ministry of Foreign Affairs',
        decidedBy: 'Subcommittee on Human Rights',
      }),
    })
    data: DataOf<'PostponeCommitment'>,
    @Origin() origin: CommandOrigin,
  ): Promise<Answer> {
    return this.bus.execute(new AskCommitment(id, { type: 'PostponeCommitment', data }, origin));
  }

  @Post(':commitment/progress')
  @CommandRoute({ summary: 'Report progress', refuses: open })
  report(
    @Id() id: CommitmentId,
    @Body({
      schema: withExample(asked.ReportProgress, {
        report: 'The invitation was sent to the Permanent Mission.',
        on: '2018-09-14',
      }),
    })
    data: DataOf<'ReportProgress'>,
    @Origin() origin: CommandOrigin,
  ): Promise<Answer> {
    return this.bus.execute(new AskCommitment(id, { type: 'ReportProgress', data }, origin));
  }

  @Post(':commitment/evidence')
  @CommandRoute({
    summary: 'Add evidence: a link, a note, or words of a source',
    refuses: [...open, 'EVIDENCE_EXISTS', ...quote],
  })
  addEvidence(
    @Id() id: CommitmentId,
    @Body({
      schema: withExample(asked.AddEvidence, {
        form: 'link',
        id: 'agenda',
        title: 'Agenda of the visit',
        url: 'https://www.europarl.europa.eu/committees/en/droi/home',
      }),
    })
    data: DataOf<'AddEvidence'>,
    @Origin() origin: CommandOrigin,
  ): Promise<Answer> {
    return this.bus.execute(new AskCommitment(id, { type: 'AddEvidence', data }, origin));
  }

  @Post(':commitment/evidence/:evidence/verify')
  @CommandRoute({ summary: 'Verify a piece of evidence', refuses: [...open, 'EVIDENCE_NOT_FOUND'] })
  verifyEvidence(
    @Id() id: CommitmentId,
    @Param('evidence', { schema: evidenceId }) evidence: EvidenceId,
    @Body({ schema: withExample(verifyEvidence, { note: 'seen on the committee’s own page' }) })
    body: z.infer<typeof verifyEvidence>,
    @Origin() origin: CommandOrigin,
  ): Promise<Answer> {
    const data = { ...body, evidence };
    return this.bus.execute(new AskCommitment(id, { type: 'VerifyEvidence', data }, origin));
  }

  @Post(':commitment/close')
  @CommandRoute({
    summary: 'Close it with an outcome',
    description: 'Closing one that recurs opens the next, whose id the answer names.',
    refuses: [...open, 'COMMITMENT_EXISTS', 'NO_NEXT_OCCURRENCE', 'NOT_SUPERSEDED', ...timeframe],
  })
  close(
    @Id() id: CommitmentId,
    @Body({
      schema: withExample(asked.CloseCommitment, {
        outcome: 'fulfilled',
        on: '2018-10-12',
        reason: 'The visit took place.',
      }),
    })
    data: DataOf<'CloseCommitment'>,
    @Origin() origin: CommandOrigin,
  ): Promise<Answer> {
    return this.bus.execute(new AskCommitment(id, { type: 'CloseCommitment', data }, origin));
  }

  @Post(':commitment/reopen')
  @CommandRoute({ summary: 'Open it again', refuses: ['COMMITMENT_NOT_FOUND', 'COMMITMENT_NOT_CLOSED'] })
  reopen(
    @Id() id: CommitmentId,
    @Body({ schema: withExample(asked.ReopenCommitment, { reason: 'Closed by mistake' }) })
    data: DataOf<'ReopenCommitment'>,
    @Origin() origin: CommandOrigin,
  ): Promise<Answer> {
    return this.bus.execute(new AskCommitment(id, { type: 'ReopenCommitment', data }, origin));
  }

  @Post(':commitment/links')
  @CommandRoute({
    summary: 'Link it to another: supersedes, follows from, same as',
    refuses: [...open, 'LINK_TO_ITSELF'],
  })
  link(
    @Id() id: CommitmentId,
    @Body({ schema: withExample(asked.LinkCommitment, { relation: 'follows-from', to: 'cases-of-concern' }) })
    data: DataOf<'LinkCommitment'>,
    @Origin() origin: CommandOrigin,
  ): Promise<Answer> {
    return this.bus.execute(new AskCommitment(id, { type: 'LinkCommitment', data }, origin));
  }

  @Post(':commitment/recurrence')
  @CommandRoute({
    summary: 'Say that it recurs, and which of its series it is; null: no more',
    refuses: open,
  })
  setRecurrence(
    @Id() id: CommitmentId,
    @Body({
      schema: withExample(asked.SetRecurrence, {
        recurrence: { every: 'P1Y', number: 15, series: 'Parliamentary Cooperation Committee' },
      }),
    })
    data: DataOf<'SetRecurrence'>,
    @Origin() origin: CommandOrigin,
  ): Promise<Answer> {
    return this.bus.execute(new AskCommitment(id, { type: 'SetRecurrence', data }, origin));
  }

  @Post(':commitment/tags')
  @CommandRoute({ summary: 'Tag it: these and no others', refuses: open })
  tag(
    @Id() id: CommitmentId,
    @Body({ schema: withExample(asked.TagCommitment, { tags: ['human rights', 'rule of law'] }) })
    data: DataOf<'TagCommitment'>,
    @Origin() origin: CommandOrigin,
  ): Promise<Answer> {
    return this.bus.execute(new AskCommitment(id, { type: 'TagCommitment', data }, origin));
  }
}
