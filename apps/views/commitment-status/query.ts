import { type IQueryHandler, Query, QueryHandler } from '@nestjs/cqrs';
import { DataSource } from 'typeorm';
import { Rejected } from '#domain/refusals.js';
import { localDateAt } from '#domain/timeframes/zone.js';
import type { CommitmentId, Instant, LocalDate } from '#domain/values.js';
import { Clock } from '#platform/clock.js';
import { readRows } from '#read-model/rows.js';
import { scheduleAt } from '#read-model/schedule.js';
import { isOneOf, type Queryable, type Sql, sql } from '#read-model/sql.js';
import { type CommitmentStatus, commitmentStatus } from '#read-model/tables/commitment-status.js';
import { Freshness } from '../freshness.js';
import { momentOf } from '../listing/as-of.js';
import { KeptRows } from '../listing/kept-rows.js';
import { orderOf } from '../listing/keyset.js';
import type { Page } from '../listing/list-query.js';
import { readPage, SEARCHED, together } from '../listing/read-page.js';
import { standOf } from '../listing/stand.js';
import { QuotedWords } from '../quotes.js';
import { foundOfCommitments } from '../search/found.js';
import { searchProjection } from '../search/projection.js';
import { visitOverviewProjection } from '../visit-overview/projection.js';
import { statusesAt } from './as-of.js';
import { conditionsOf, impliedBy, type ListQuery, sortsOf } from './filters.js';
import { type BesideStatus, type CommitmentDetail, type CommitmentItem, detailOf, itemOf } from './item.js';
import { commitmentStatusProjection } from './projection.js';

/** What can be asked of this view. */
type Question =
  | ({ readonly ask: 'list' } & ListQuery)
  | {
      readonly ask: 'one';
      readonly id: CommitmentId;
      readonly asOf?: Instant | LocalDate | undefined;
      readonly after?: number | undefined;
    };

type AnswerTo<Q extends Question> = Q extends { readonly ask: 'list' }
  ? Page<CommitmentItem>
  : CommitmentDetail;

export class CommitmentStatusQuery<Q extends Question = Question> extends Query<AnswerTo<Q>> {
  constructor(readonly question: Q) {
    super();
  }
}

/** A list at a moment. */
type ListThen = Omit<ListQuery, 'asOf'> & { readonly ask: 'list'; readonly asOf: Instant | undefined };

/** Titles and words of quotes come from the view of visits. */
export const viewsOfStatuses = [commitmentStatusProjection.name, visitOverviewProjection.name];

/** A search also asks what was said of them. */
export const viewsAskedBy = ({ q }: { readonly q?: string | undefined }): readonly string[] =>
  q === undefined ? viewsOfStatuses : [...viewsOfStatuses, searchProjection.name];

/** In rows: no page that somebody reads is longer. */
const longestRead = 100;

const keeping = (most: number) =>
  new KeptRows<CommitmentStatus, BesideStatus>(commitmentStatus, ['visit', 'stage', 'opens', 'due'], most);

@QueryHandler(CommitmentStatusQuery)
export class CommitmentStatusHandler implements IQueryHandler<CommitmentStatusQuery> {
  /** Of the pages that people read. */
  private readonly kept = keeping(2_000);
  /** Of an export, which reads each row once. */
  private readonly passing = keeping(0);

  constructor(
    private readonly database: DataSource,
    private readonly clock: Clock,
    private readonly freshness: Freshness,
  ) {}

  /** @throws {Problem} VIEW_BEHIND @throws {Rejected} COMMITMENT_NOT_FOUND */
  async execute({ question }: CommitmentStatusQuery): Promise<AnswerTo<Question>> {
    const asOf = await momentOf(this.database, question.asOf);
    const now = asOf ?? this.clock.now();
    if (question.ask === 'list') return this.list({ ...question, asOf }, now);
    await this.freshness.positionOf(viewsOfStatuses, { after: question.after });
    return this.one(question.id, asOf, now);
  }

  private async list(
    { cursor, limit = 50, after, format: _, ask: __, ...asked }: ListThen,
    present: Instant,
  ): Promise<Page<CommitmentItem>> {
    const order = orderOf(sortsOf, 'id', asked.sort);
    const { asOf, position: wanted } = asked;
    const stand = await standOf(this.freshness, viewsAskedBy(asked), {
      page: { cursor, question: asked, order },
      position: wanted,
      after,
      now: present,
    });
    const { position, now } = stand;
    const { rows, ...page } = await readPage<CommitmentStatus, BesideStatus>(this.database, {
      table: commitmentStatus,
      parts: statusesAt({ position, asOf }, asked.sort[0]?.key === 'changed'),
      where: conditionsOf(asked, now, asOf),
      implied: impliedBy(asked),
      order,
      ...(asked.q !== undefined && { sorted: SEARCHED }),
      more: beside(now),
      question: asked,
      cursor,
      stand,
      limit,
      kept: limit <= longestRead ? this.kept : this.passing,
    });
    const items = await itemsOf(this.database, rows, { now, asOf });
    const found = asked.q !== undefined && (await foundOfCommitments(this.database, rows, asked.q, asOf));
    return {
      items: found ? items.map((item) => ({ ...item, found: found.get(item.id) ?? [] })) : items,
      ...page,
      position,
      ...(asOf && { asOf }),
    };
  }

  private async one(id: CommitmentId, asOf: Instant | undefined, now: Instant): Promise<CommitmentDetail> {
    const [found] = await commitmentDetails(this.database, [id], { asOf, now });
    if (!found) throw new Rejected('COMMITMENT_NOT_FOUND', { commitment: id, asOf: asOf ?? null });
    return found;
  }
}

/** What was made of a row, and what day it was then in the row's place. */
interface Made {
  readonly today: LocalDate;
  readonly item: CommitmentItem;
}

/** As long as a row is kept (`KeptRows`) so is its item; another's goes with it. */
const made = new WeakMap<object, Made>();

/** Rows as lists show them, with the words of their quotes. */
export const itemsOf = async (
  database: Queryable,
  rows: readonly (CommitmentStatus & BesideStatus)[],
  { now, asOf }: { readonly now: Instant; readonly asOf: Instant | undefined },
): Promise<CommitmentItem[]> => {
  const asked = rows.map((row) => {
    const today = localDateAt(now, row.zone);
    const before = asOf === undefined ? made.get(row) : undefined;
    return { row, today, known: before?.today === today ? before.item : undefined };
  });
  const quoted = await quotedIn(
    database,
    asked.flatMap(({ row, known }) => (known ? [] : [row])),
  );
  return asked.map(({ row, today, known }) => {
    if (known) return known;
    const item = Object.freeze(itemOf(row, { quoted, now, asOf }));
    if (asOf === undefined && item.quotes.every(({ words }) => words !== null))
      made.set(row, { today, item });
    return item;
  });
};

/** Commitments with all that is known of them, at a moment; what is not recorded by then is left out. */
export const commitmentDetails = async (
  database: Queryable,
  ids: readonly CommitmentId[],
  { asOf, now }: { readonly asOf?: Instant | undefined; readonly now: Instant },
): Promise<CommitmentDetail[]> => {
  const rows = await readRows<CommitmentStatus, BesideStatus>(
    database,
    commitmentStatus,
    together(commitmentStatus, statusesAt({ asOf }), [isOneOf(sql`t.commitment`, ids)]),
    sql``,
    beside(now),
  );
  const quoted = await quotedIn(database, rows);
  return rows.map((row) => detailOf(row, { quoted, now, asOf }));
};

const quotedIn = (database: Queryable, rows: readonly CommitmentStatus[]): Promise<QuotedWords> =>
  QuotedWords.of(
    database,
    rows.flatMap(({ visit, quotes }) => quotes.map((quote) => ({ visit, quote }))),
  );

export const beside = (now: Instant): Record<keyof BesideStatus, Sql> => ({
  schedule: scheduleAt(now),
  visitTitles: sql`(select v.titles from visit_overview v where v.visit = t.visit)`,
});
