import { type IQueryHandler, Query, QueryBus, QueryHandler } from '@nestjs/cqrs';
import { DataSource } from 'typeorm';
import * as z from 'zod';
import { outcome } from '#domain/commitments/commitment.terms.js';
import { type Schedule, schedule } from '#domain/timeframes/schedule.js';
import type { Instant } from '#domain/values.js';
import { Clock } from '#platform/clock.js';
import { evidenceStates, stages } from '#read-model/axes.js';
import { failedLately } from '#read-model/reminders/failed-lately.js';
import { scheduleAt } from '#read-model/schedule.js';
import { run, sql } from '#read-model/sql.js';
import { commitmentStatus } from '#read-model/tables/commitment-status.js';
import { statusesAt } from '../commitment-status/as-of.js';
import { commitmentFilters, conditionsOf } from '../commitment-status/filters.js';
import type { CommitmentItem } from '../commitment-status/item.js';
import { commitmentStatusProjection } from '../commitment-status/projection.js';
import { CommitmentStatusQuery } from '../commitment-status/query.js';
import { asOf, momentOf } from '../listing/as-of.js';
import { after, type Page } from '../listing/list-query.js';
import { together } from '../listing/read-page.js';
import type { Board } from './item.js';

const { visit, owner, body, kind, direction, tag } = commitmentFilters;

export const boardQuery = z.strictObject({ visit, owner, body, kind, direction, tag, asOf, after });
export type BoardAsked = z.infer<typeof boardQuery>;

export class BoardQuery extends Query<Board> {
  constructor(readonly asked: BoardAsked) {
    super();
  }
}

/** The same at a moment. */
type BoardThen = Omit<BoardAsked, 'asOf'> & {
  readonly asOf: Instant | undefined;
  readonly position?: number;
};

const SHOWN = 10;

/** One combination of the axes and how many commitments share it. */
interface Cell {
  readonly stage: string;
  readonly outcome: string | null;
  readonly schedule: Schedule | null;
  readonly evidence: string;
  readonly count: number;
}

/** Counted when asked, from the view of statuses: a count across streams kept by events would be a second truth. */
@QueryHandler(BoardQuery)
export class BoardHandler implements IQueryHandler<BoardQuery> {
  constructor(
    private readonly database: DataSource,
    private readonly clock: Clock,
    private readonly queries: QueryBus,
  ) {}

  /** @throws {Problem} VIEW_BEHIND */
  async execute(query: BoardQuery): Promise<Board> {
    const asked = { ...query.asked, asOf: await momentOf(this.database, query.asked.asOf) };
    const now = asked.asOf ?? this.clock.now();
    // The first list waits for the view; the other and the counts stand where it stood.
    const overdue = await this.nearest(asked, ['overdue']);
    const { position } = overdue;
    const [next, cells, failedReminders, untaken] = await Promise.all([
      this.nearest({ ...asked, position }, ['window-open', 'upcoming']),
      this.cells({ ...asked, position }, now),
      failedLately(this.database.manager, now),
      this.untaken(),
    ]);
    return {
      now,
      position,
      ...(asked.asOf && { asOf: asked.asOf }),
      ...(next.warnings && { warnings: [...next.warnings] }),
      counts: {
        stage: sums(stages, cells, ({ stage }) => stage),
        outcome: sums(outcome.options, cells, (cell) => cell.outcome),
        schedule: sums(schedule.options, cells, (cell) => cell.schedule),
        evidence: sums(evidenceStates, cells, ({ stage, evidence }) =>
          stage === 'open' || stage === 'closed' ? evidence : null,
        ),
      },
      failedReminders,
      untaken,
      overdue: [...overdue.items],
      next: [...next.items],
    };
  }

  private nearest(asked: BoardThen, within: Schedule[]): Promise<Page<CommitmentItem>> {
    const sort = [{ key: 'due', isDescending: false }];
    return this.queries.execute(
      new CommitmentStatusQuery({ ask: 'list', ...asked, schedule: within, sort, limit: SHOWN }),
    );
  }

  private async untaken(): Promise<number> {
    const [row] = await run<{ streams: number }>(
      this.database,
      sql`select count(distinct stream_id)::int as streams from dead_letters
        where projection = ${commitmentStatusProjection.name} and place = 'serving'`,
    );
    return row?.streams ?? 0;
  }

  private cells(asked: BoardThen, now: Instant): Promise<Cell[]> {
    const statuses = together(
      commitmentStatus,
      statusesAt(asked),
      conditionsOf({ ...asked, stage: [...stages] }, now),
    );
    return run<Cell>(
      this.database,
      sql`select stage, outcome, schedule, evidence, count(*)::int as count
        from (select t.stage, t.outcome, ${scheduleAt(now)} as schedule, t.evidence from ${statuses} t) cells
        group by stage, outcome, schedule, evidence`,
    );
  }
}

const sums = (
  names: readonly string[],
  cells: readonly Cell[],
  nameOf: (cell: Cell) => string | null,
): Record<string, number> =>
  Object.fromEntries(
    names.map((name) => [
      name,
      cells.filter((cell) => nameOf(cell) === name).reduce((sum, { count }) => sum + count, 0),
    ]),
  );
