import { Query as Asked, Controller, Get, Headers, type StreamableFile } from '@nestjs/common';
import { type IQueryHandler, Query, QueryBus, QueryHandler } from '@nestjs/cqrs';
import { ApiOperation, ApiResponse, ApiTags } from '@nestjs/swagger';
import { DataSource } from 'typeorm';
import * as z from 'zod';
import { commitmentId, visitId } from '#domain/values.js';
import { Clock } from '#platform/clock.js';
import { ApiProblems } from '#platform/http/openapi.js';
import { tableAt } from '#read-model/rows.js';
import { run, sql } from '#read-model/sql.js';
import { listQuery } from '../commitment-status/filters.js';
import type { CommitmentItem } from '../commitment-status/item.js';
import { CommitmentStatusQuery } from '../commitment-status/query.js';
import { Freshness } from '../freshness.js';
import { asOf, atMost, pastOf } from '../listing/as-of.js';
import { orderOf } from '../listing/keyset.js';
import { answerList, ListRoute } from '../listing/list-answer.js';
import { after, type Page, paging, position, sortedBy } from '../listing/list-query.js';
import { listed } from '../listing/listed.js';
import { readPage, together } from '../listing/read-page.js';
import { rowsStandingAt, standOf } from '../listing/stand.js';
import type { View } from '../view.js';
import { lookalikeOf } from './lookalike.js';
import { readProposalsProjection } from './projection.js';
import { mendable, type ReadProposal, readProposals, readProposalVersion } from './table.js';

const rows = listed<typeof readProposals.fields, ReadProposal>(readProposals);

/** A proposal of a reading, with what was read and what became of it. */
export const readProposalItem = z
  .object(rows.shape)
  .meta({ id: 'ReadProposal', examples: [rows.example as never] });
export type ReadProposalItem = z.infer<typeof readProposalItem>;

const proposalsQuery = z.strictObject({
  ...rows.filters,
  sort: sortedBy(Object.keys(rows.sorts), 'id'),
  asOf,
  position,
  ...paging,
});
type ProposalsAsked = z.infer<typeof proposalsQuery>;

class ProposalsQuery extends Query<Page<ReadProposalItem>> {
  constructor(readonly asked: ProposalsAsked) {
    super();
  }
}

@QueryHandler(ProposalsQuery)
class ProposalsHandler implements IQueryHandler<ProposalsQuery> {
  constructor(
    private readonly database: DataSource,
    private readonly clock: Clock,
    private readonly freshness: Freshness,
  ) {}

  /** @throws {Problem} VIEW_BEHIND */
  async execute({ asked }: ProposalsQuery): Promise<Page<ReadProposalItem>> {
    const { cursor, limit = 50, after, format: _, ...filters } = asked;
    const then = await pastOf(this.database, filters.asOf);
    const question = { ...filters, asOf: then?.asOf };
    const order = orderOf(rows.sorts, 'id', question.sort);
    const stand = await standOf(this.freshness, [readProposalsProjection.name], {
      page: { cursor, question, order },
      position: atMost(question.position, then),
      after,
      now: then?.asOf ?? this.clock.now(),
    });
    const { position } = stand;
    const { rows: found, ...page } = await readPage<ReadProposal, object>(this.database, {
      table: readProposals,
      parts: rowsStandingAt(readProposals, readProposalVersion, position),
      where: rows.conditions(question),
      order,
      more: {},
      question,
      cursor,
      stand,
      limit,
    });
    const items = found.map((row) => rows.valuesOf(row));
    return { items, ...page, position, ...(then && { asOf: then.asOf }) };
  }
}

const counted = z.int().min(0);

const anExample = {
  rule: 'expected',
  language: 'en',
  proposed: 12,
  accepted: 9,
  dismissed: 1,
  precision: 0.9,
  mended: { kind: 1, direction: 0, statement: 4, parties: 2, date: 1 },
};

/** How often people accepted what a rule of a language read. */
const precisionItem = z
  .object({
    rule: z.string(),
    language: z.string(),
    proposed: counted,
    accepted: counted,
    dismissed: counted,
    precision: z
      .number()
      .nullable()
      .meta({ description: 'accepted of accepted and dismissed, 0 to 1; null before anybody looked' }),
    mended: z
      .object(Object.fromEntries(mendable.map((what) => [what, counted])))
      .meta({ description: 'how many of the accepted were seen otherwise in this' }),
  })
  .meta({
    id: 'ReadingPrecision',
    examples: [anExample],
  });
export type PrecisionItem = z.infer<typeof precisionItem>;

export const precision = z
  .object({ items: z.array(precisionItem) })
  .meta({ id: 'ReadingPrecisionList', examples: [{ items: [anExample] }] });

const precisionAsked = z.strictObject({ asOf });

class PrecisionQuery extends Query<z.infer<typeof precision>> {
  constructor(readonly asked: z.infer<typeof precisionAsked>) {
    super();
  }
}

@QueryHandler(PrecisionQuery)
class PrecisionHandler implements IQueryHandler<PrecisionQuery> {
  constructor(
    private readonly database: DataSource,
    private readonly freshness: Freshness,
  ) {}

  /** @throws {Problem} VIEW_BEHIND */
  async execute({ asked }: PrecisionQuery): Promise<z.infer<typeof precision>> {
    const then = await pastOf(this.database, asked.asOf);
    if (then) await this.freshness.positionOf([readProposalsProjection.name], { after: then.position });
    const proposals = then
      ? together(readProposals, rowsStandingAt(readProposals, readProposalVersion, then.position), [])
      : tableAt(readProposals, 'serving');
    const found = await run<Omit<PrecisionItem, 'precision' | 'mended'>>(
      this.database,
      sql`select rule, language, count(*)::int as proposed,
          count(*) filter (where outcome = 'accepted')::int as accepted,
          count(*) filter (where outcome = 'dismissed')::int as dismissed
        from ${proposals} t
        group by rule, language order by proposed desc, rule, language`,
    );
    const mended = await run<{ rule: string; language: string; what: string; times: number }>(
      this.database,
      sql`select rule, language, what, count(*)::int as times
        from ${proposals} t, unnest(mended) what
        where outcome = 'accepted' group by rule, language, what`,
    );
    return {
      items: found.map((row) => {
        const { rule, language, accepted, dismissed } = row;
        const own = mended.filter((each) => each.rule === rule && each.language === language);
        const times = (what: string): number => own.find((each) => each.what === what)?.times ?? 0;
        return {
          ...row,
          precision: accepted + dismissed === 0 ? null : accepted / (accepted + dismissed),
          mended: Object.fromEntries(mendable.map((what) => [what, times(what)])),
        };
      }),
    };
  }
}

/** Proposals that wait, each with what it seems to say once more. */
export const lookalikes = z
  .object({
    items: z.array(
      z.object({
        proposal: commitmentId,
        looksLike: commitmentId.meta({
          description:
            'recorded already: of its kind, in much the same words or quoting the same ones, at a time that meets its own',
        }),
      }),
    ),
  })
  .meta({
    id: 'ProposalLookalikes',
    examples: [{ items: [{ proposal: 'r-0f3a9c1e5b7d-1', looksLike: 'panzeri-to-astana' }] }] as never,
  });

const lookalikesQuery = z.strictObject({ visit: visitId, asOf, after });

@ApiTags('readings')
@Controller()
export class ProposalsController {
  constructor(private readonly bus: QueryBus) {}

  @Get('proposals')
  @ListRoute('What readings proposed, why, and what people made of it', readProposalItem, 'VISIT_NOT_FOUND')
  listProposals(
    @Asked({ schema: proposalsQuery }) query: ProposalsAsked,
    @Headers('accept') accept?: string,
  ): Promise<Page<ReadProposalItem> | StreamableFile> {
    return answerList(query, accept, { name: 'proposals', columns: rows.columns }, (asked) =>
      this.bus.execute(new ProposalsQuery(asked)),
    );
  }

  @Get('proposals/lookalikes')
  @ApiOperation({ summary: 'Which proposals of a visit look like a commitment that is recorded already' })
  @ApiResponse({ status: 200, description: 'Those that do', standardSchema: lookalikes })
  @ApiProblems('VISIT_NOT_FOUND')
  async getLookalikes(
    @Asked({ schema: lookalikesQuery }) {
      visit,
      asOf: moment,
      after: position,
    }: z.infer<typeof lookalikesQuery>,
  ): Promise<z.infer<typeof lookalikes>> {
    const all: CommitmentItem[] = [];
    for (let cursor: string | undefined; ; ) {
      const page = await this.bus.execute(
        new CommitmentStatusQuery({
          ask: 'list',
          ...listQuery.parse({ visit, asOf: moment, cursor }),
          after: position,
          limit: 200,
        }),
      );
      all.push(...page.items);
      if (page.next === null) break;
      cursor = page.next;
    }
    const recorded = all.filter(({ stage }) => stage === 'open' || stage === 'closed');
    return {
      items: all
        .filter(({ stage }) => stage === 'proposed')
        .flatMap((proposal) => {
          const alike = lookalikeOf(proposal, recorded);
          return alike ? [{ proposal: proposal.id, looksLike: alike.id }] : [];
        }),
    };
  }

  @Get('proposals/precision')
  @ApiOperation({ summary: 'How often people accepted what each rule of each language read' })
  @ApiResponse({ status: 200, description: 'A line for each rule and language', standardSchema: precision })
  getPrecision(
    @Asked({ schema: precisionAsked }) query: z.infer<typeof precisionAsked>,
  ): Promise<z.infer<typeof precision>> {
    return this.bus.execute(new PrecisionQuery(query));
  }
}

export const proposalsView: View = {
  projection: readProposalsProjection,
  controllers: [ProposalsController],
  handlers: [ProposalsHandler, PrecisionHandler],
};
