import { type IQueryHandler, Query, QueryHandler } from '@nestjs/cqrs';
import { DataSource } from 'typeorm';
import * as z from 'zod';
import { type CalendarId, calendarTerms } from '#domain/calendars/calendar.events.js';
import { Rejected } from '#domain/refusals.js';
import { EventStore } from '#event-store/event-store.js';
import { readRows, rowsByKey } from '#read-model/rows.js';
import { given, isOneOf, type Queryable, type Sql, sql } from '#read-model/sql.js';
import { type CalendarRow, reminderCalendar } from '#read-model/tables/reminders.js';
import { Freshness } from '../freshness.js';
import { asOf, pastOf } from '../listing/as-of.js';
import { orderOf, type SortKeys } from '../listing/keyset.js';
import { type Page, pagingAsItIs, repeated, sortedBy } from '../listing/list-query.js';
import { readPage } from '../listing/read-page.js';
import { tableThen } from '../reminders/grounds-of-then.js';
import { remindersProjection } from '../reminders/projection.js';
import { type CalendarDetail, type CalendarItem, calendarDetailOf, calendarItemOf } from './item.js';

const sorts: SortKeys<CalendarRow> = {
  id: { expression: sql`t.calendar`, type: 'text', valueOf: ({ calendar }) => calendar },
  title: { expression: sql`t.title`, type: 'text', valueOf: ({ title }) => title },
  changed: { expression: sql`t.changed_at`, type: 'timestamptz', valueOf: ({ changedAt }) => changedAt },
};

export const calendarsQuery = z.strictObject({
  appliesTo: repeated(calendarTerms.shape.appliesTo).meta({ description: '"us", or a country such as "KZ"' }),
  asOf,
  sort: sortedBy(['id', 'title', 'changed'], 'id'),
  ...pagingAsItIs('id'),
});
export type CalendarsAsked = z.infer<typeof calendarsQuery>;

/** What can be asked of calendars. */
type Question =
  | ({ readonly ask: 'list' } & CalendarsAsked)
  | {
      readonly ask: 'one';
      readonly id: CalendarId;
      readonly asOf?: CalendarsAsked['asOf'];
      readonly after?: number | undefined;
    };

type AnswerTo<Q extends Question> = Q extends { readonly ask: 'list' } ? Page<CalendarItem> : CalendarDetail;

export class CalendarsQuery<Q extends Question = Question> extends Query<AnswerTo<Q>> {
  constructor(readonly question: Q) {
    super();
  }
}

@QueryHandler(CalendarsQuery)
export class CalendarsHandler implements IQueryHandler<CalendarsQuery> {
  constructor(
    private readonly database: DataSource,
    private readonly freshness: Freshness,
    private readonly store: EventStore,
  ) {}

  /** @throws {Problem} VIEW_BEHIND @throws {Rejected} CALENDAR_NOT_FOUND */
  async execute({ question }: CalendarsQuery): Promise<AnswerTo<Question>> {
    const then = await pastOf(this.database, question.asOf);
    const position = await this.freshness.positionOf([remindersProjection.name], {
      after: then?.position ?? question.after,
    });
    const from = await tableThen(this.database, this.store, reminderCalendar, then);
    if (question.ask === 'one') return this.one(question.id, from);
    return { ...(await this.list({ ...question, asOf: then?.asOf }, from)), position, ...then };
  }

  private async list(
    {
      cursor,
      limit = 50,
      after: _,
      format: __,
      ask: ___,
      ...asked
    }: { readonly ask: 'list' } & CalendarsAsked,
    from: Sql,
  ): Promise<Omit<Page<CalendarItem>, 'position'>> {
    const { rows, ...page } = await readPage<CalendarRow, object>(this.database, {
      table: reminderCalendar,
      parts: [{ from, where: [] }],
      where: given([asked.appliesTo && isOneOf(sql`t.applies_to`, asked.appliesTo)]),
      order: orderOf(sorts, 'id', asked.sort),
      more: {},
      question: asked,
      cursor,
      limit,
    });
    return { items: rows.map(calendarItemOf), ...page };
  }

  private async one(id: CalendarId, from: Sql): Promise<CalendarDetail> {
    const [found] = await readRows<CalendarRow>(
      this.database,
      reminderCalendar,
      from,
      sql`where t.calendar = ${id}`,
    );
    if (found) return calendarDetailOf(found);
    throw new Rejected('CALENDAR_NOT_FOUND', { calendar: id });
  }
}

/** Calendars with their days; what is not kept is left out. */
export const calendarDetails = async (
  database: Queryable,
  ids: readonly CalendarId[],
): Promise<CalendarDetail[]> => {
  const rows = await rowsByKey<CalendarRow>(database, reminderCalendar, ids);
  return rows.map(calendarDetailOf);
};
