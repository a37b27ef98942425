import { type IQueryHandler, Query, QueryBus, QueryHandler } from '@nestjs/cqrs';
import { DataSource } from 'typeorm';
import * as z from 'zod';
import { addDays } from '#domain/calendars/day-count.js';
import { localDateAt } from '#domain/timeframes/zone.js';
import type { Instant } from '#domain/values.js';
import { Clock } from '#platform/clock.js';
import { Problem } from '#platform/http/problems.js';
import { commitmentFilters, type Filters } from '../commitment-status/filters.js';
import type { CommitmentItem } from '../commitment-status/item.js';
import { CommitmentStatusQuery } from '../commitment-status/query.js';
import { asOf, momentOf, zoneOfRegistry } from '../listing/as-of.js';
import { after, type Page } from '../listing/list-query.js';
import { RemindersQuery } from '../reminders/query.js';
import { type Counted, figuresOf, listOf, owedOf, unverifiedOf } from './figures.js';
import type { Today } from './item.js';

const { visit } = commitmentFilters;

export const todayQuery = z.strictObject({ visit, asOf, after });
export type TodayAsked = z.infer<typeof todayQuery>;

export class TodayQuery extends Query<Today> {
  constructor(readonly asked: TodayAsked) {
    super();
  }
}

/** What opens within so many days is coming. */
const SOON = 28;

/** How many of each are shown; the figures say how many there are. */
const shown = { overdue: 20, windows: 20, noDate: 10, toReview: 5, toVerify: 5, reminders: 10 } as const;

/** The first screen in one request, so that a page shows it at once and all of it of one moment. */
@QueryHandler(TodayQuery)
export class TodayHandler implements IQueryHandler<TodayQuery> {
  constructor(
    private readonly database: DataSource,
    private readonly clock: Clock,
    private readonly queries: QueryBus,
  ) {}

  /** @throws {Problem} VIEW_BEHIND */
  async execute(query: TodayQuery): Promise<Today> {
    const asked = { ...query.asked, asOf: await momentOf(this.database, query.asked.asOf) };
    const now = asked.asOf ?? this.clock.now();
    const day = localDateAt(now, await zoneOfRegistry(this.database));
    const of = asked.visit && { visit: asked.visit };
    const open: Filters = { ...of, stage: ['open'] };
    const lists = {
      open,
      overdue: { ...open, schedule: ['overdue'] },
      windowOpen: { ...open, schedule: ['window-open'] },
      openingSoon: { ...open, schedule: ['upcoming'], windowTo: addDays(day, SOON) },
      windows: { ...open, schedule: ['window-open', 'upcoming'], windowTo: addDays(day, SOON) },
      noDate: { ...open, schedule: ['undated'] },
      noOwner: { ...open, owner: ['none'] },
      toReview: { ...of, stage: ['proposed'] },
      closed: { ...of, stage: ['closed'] },
    } satisfies Record<string, Filters>;
    // The first list waits for the view; all the others and the counts stand where it stood.
    let position: number | undefined;
    const list = (filters: Filters, limit: number, sort = 'due', isDescending = false) =>
      this.listed({ ...asked, ...filters, position, sort: [{ key: sort, isDescending }], limit });
    const overdue = await list(lists.overdue, shown.overdue);
    position = overdue.position;
    const counted: Counted = { database: this.database, now, asOf: asked.asOf, position };
    const windows = await list(lists.windows, shown.windows);
    const noDate = await list(lists.noDate, shown.noDate, 'recorded');
    const toReview = await list(lists.toReview, shown.toReview, 'recorded', true);
    const toVerify = await unverifiedOf(
      counted,
      { ...of, stage: ['proposed', 'open', 'closed', 'dismissed'] },
      shown.toVerify,
    );
    const verifyList = listOf('/evidence', { ...of, verified: 'no', asOf: asked.asOf });
    return {
      now,
      day,
      position,
      figures: {
        ...(await figuresOf(counted, lists)),
        toVerify: { count: toVerify.count, list: verifyList },
      },
      overdue: [...overdue.items],
      windows: [...windows.items],
      noDate: [...noDate.items],
      toReview: [...toReview.items],
      toVerify: toVerify.items,
      owed: await owedOf(counted, open),
      reminders: await this.reminders(asked),
    };
  }

  private listed(
    asked: Omit<ConstructorParameters<typeof CommitmentStatusQuery>[0] & { ask: 'list' }, 'ask'>,
  ): Promise<Page<CommitmentItem>> {
    return this.queries.execute(new CommitmentStatusQuery({ ask: 'list', ...asked }));
  }

  /** Of a day of the past only where there are no more commitments than are planned anew at once. */
  private async reminders({
    visit: of,
    asOf: moment,
    after: position,
  }: TodayAsked & { readonly asOf: Instant | undefined }): Promise<Today['reminders']> {
    const filters = of && { visit: of };
    const sort = [{ key: 'due', isDescending: false }];
    try {
      const { items, total } = await this.queries.execute(
        new RemindersQuery({ ...filters, asOf: moment, after: position, sort, limit: shown.reminders }),
      );
      return { next: [...items], planned: { count: total, list: listOf('/reminders', { ...filters }) } };
    } catch (error) {
      if (moment && error instanceof Problem && error.code === 'REQUEST_INVALID') return null;
      throw error;
    }
  }
}
