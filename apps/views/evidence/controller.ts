import { Query as Asked, Controller, Get, Headers, type StreamableFile } from '@nestjs/common';
import { type IQueryHandler, Query, QueryBus, QueryHandler } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import { DataSource } from 'typeorm';
import * as z from 'zod';
import { type VisitId, visitId } from '#domain/values.js';
import { Clock } from '#platform/clock.js';
import { given, type Sql, sql } from '#read-model/sql.js';
import { commitmentStatus } from '#read-model/tables/commitment-status.js';
import { statusesAt } from '../commitment-status/as-of.js';
import { commitmentStatusProjection } from '../commitment-status/projection.js';
import { Freshness } from '../freshness.js';
import { asOf, atMost, pastOf } from '../listing/as-of.js';
import { placed } from '../listing/csv.js';
import { orderOf, type SortKeys } from '../listing/keyset.js';
import { answerList, ListRoute } from '../listing/list-answer.js';
import { type Page, paging, position, repeated, sortedBy, yesOrNo } from '../listing/list-query.js';
import { listed } from '../listing/listed.js';
import { readPage, together } from '../listing/read-page.js';
import { rowsStandingAt, standOf } from '../listing/stand.js';
import type { View } from '../view.js';
import { evidenceProjection } from './projection.js';
import { type EvidenceRow, evidenceTable, evidenceVersion } from './table.js';

const pieces = listed<typeof evidenceTable.fields, EvidenceRow>(evidenceTable);

/** A piece of evidence, and of what it is. */
export const evidencePiece = z
  .object({ ...pieces.shape, visit: visitId.nullable(), statement: z.string().nullable() })
  .meta({
    id: 'PieceOfEvidence',
    examples: [
      {
        ...pieces.example,
        visit: 'kazakhstan-2018',
        statement: 'The Chairman of the Subcommittee on Human Rights visits Astana',
      },
    ],
  });
export type EvidencePiece = z.infer<typeof evidencePiece>;

const columns = placed<EvidencePiece>(pieces.columns, [
  { header: 'visit', after: 'verifiedAt', valueOf: ({ visit }) => visit },
  { header: 'statement', after: 'commitment', valueOf: ({ statement }) => statement },
]);

/** Read from the view of commitments; `null` until that has the commitment. */
interface Beside {
  readonly visit: VisitId | null;
  readonly statement: string | null;
}

const sorts: SortKeys<EvidenceRow> = {
  ...pieces.sorts,
  id: {
    expression: sql`t.commitment || '/' || t.evidence`,
    type: 'text',
    valueOf: ({ commitment, evidence }) => `${commitment}/${evidence}`,
  },
};

const evidenceQuery = z.strictObject({
  ...pieces.filters,
  visit: repeated(visitId),
  verified: yesOrNo.optional().meta({ description: 'whether somebody has checked it' }),
  sort: sortedBy(Object.keys(sorts), 'added'),
  asOf,
  position,
  ...paging,
});
type EvidenceAsked = z.infer<typeof evidenceQuery>;

export class EvidenceQuery extends Query<Page<EvidencePiece>> {
  constructor(readonly asked: EvidenceAsked) {
    super();
  }
}

const views = [evidenceProjection.name, commitmentStatusProjection.name];

@QueryHandler(EvidenceQuery)
class EvidenceHandler implements IQueryHandler<EvidenceQuery> {
  constructor(
    private readonly database: DataSource,
    private readonly clock: Clock,
    private readonly freshness: Freshness,
  ) {}

  /** @throws {Problem} VIEW_BEHIND */
  async execute({ asked }: EvidenceQuery): Promise<Page<EvidencePiece>> {
    const { cursor, limit = 50, after, format: _, ...filters } = asked;
    const then = await pastOf(this.database, filters.asOf);
    const question = { ...filters, asOf: then?.asOf };
    const { visit, verified } = question;
    const order = orderOf(sorts, 'id', question.sort);
    const stand = await standOf(this.freshness, views, {
      page: { cursor, question, order },
      position: atMost(question.position, then),
      after,
      now: then?.asOf ?? this.clock.now(),
    });
    const { position } = stand;
    const statuses = together(commitmentStatus, statusesAt({ position }), []);
    const ofItsCommitment = (column: Sql): Sql =>
      sql`(select ${column} from ${statuses} s where s.commitment = t.commitment)`;
    const { rows, ...page } = await readPage<EvidenceRow, Beside>(this.database, {
      table: evidenceTable,
      parts: rowsStandingAt(evidenceTable, evidenceVersion, position),
      where: given([
        ...pieces.conditions(question),
        verified && (verified === 'yes' ? sql`t.verified_at is not null` : sql`t.verified_at is null`),
        visit && sql`t.commitment in (select s.commitment from ${statuses} s where s.visit = any(${visit}))`,
      ]),
      order,
      more: {
        visit: ofItsCommitment(sql`s.visit`),
        statement: ofItsCommitment(sql`s.statement`),
      },
      question,
      cursor,
      stand,
      limit,
    });
    const items = rows.map((row) => ({
      ...pieces.valuesOf(row),
      visit: row.visit,
      statement: row.statement,
    }));
    return { items, ...page, position, ...(then && { asOf: then.asOf }) };
  }
}

@ApiTags('commitments')
@Controller('evidence')
export class EvidenceController {
  constructor(private readonly bus: QueryBus) {}

  @Get()
  @ListRoute(
    'Evidence, the oldest first; with verified=no, what nobody has checked yet',
    evidencePiece,
    'VISIT_NOT_FOUND',
  )
  list(
    @Asked({ schema: evidenceQuery }) query: EvidenceAsked,
    @Headers('accept') accept?: string,
  ): Promise<Page<EvidencePiece> | StreamableFile> {
    return answerList(query, accept, { name: 'evidence', columns }, (asked) =>
      this.bus.execute(new EvidenceQuery(asked)),
    );
  }
}

export const evidenceView: View = {
  projection: evidenceProjection,
  controllers: [EvidenceController],
  handlers: [EvidenceHandler],
};
