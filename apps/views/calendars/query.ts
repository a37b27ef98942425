import { type IQueryHandler, Query, QueryHandler } from '@nestjs/cqrs';
import { DataSource } from 'typeorm';
import * as z from 'zod';
import { type CalendarId, calendarTerms } from '#domain/calendars/calendar.events.js';
import { Rejected } from '#domain/refusals.js';
import { rowsByKey, tableAt } from '#read-model/rows.js';
import { given, isOneOf, type Queryable, sql } from '#read-model/sql.js';
import { type CalendarRow, reminderCalendar } from '#read-model/tables/reminders.js';
import { Freshness } from '../freshness.js';
import { orderOf, type SortKeys } from '../listing/keyset.js';
import { type Page, pagingAsItIs, repeated, sortedBy } from '../listing/list-query.js';
import { readPage } from '../listing/read-page.js';
import { remindersProjection } from '../reminders/projection.js';
import { type CalendarDetail, type CalendarItem, calendarDetailOf, calendarItemOf } from './item.js';

const sorts: SortKeys<CalendarRow> = {
  id: { expression: sql`t.calendar`, type: 'text', valueOf: ({ calendar }) => calendar },
  title: { expression: sql`t.title`, type: 'text', valueOf: ({ title }) => title },
  changed: { expression: sql`t.changed_at`, type: 'timestamptz', valueOf: ({ changedAt }) => changedAt },
};

export const calendarsQuery = z.strictObject({
  appliesTo: repeated(calendarTerms.shape.appliesTo).meta({ description: '"us", or a country such as "KZ"' }),
  sort: sortedBy(['id', 'title', 'changed'], 'id'),
  ...pagingAsItIs('id'),
});
export type CalendarsAsked = z.infer<typeof calendarsQuery>;

/** What can be asked of calendars. */
type Question =
  | ({ readonly ask: 'list' } & CalendarsAsked)
  | { readonly ask: 'one'; readonly id: CalendarId; readonly after?: number | undefined };

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
  ) {}

  /** @throws {Problem} VIEW_BEHIND @throws {Rejected} CALENDAR_NOT_FOUND */
  async execute({ question }: CalendarsQuery): Promise<AnswerTo<Question>> {
    const position = await this.freshness.positionOf([remindersProjection.name], { after: question.after });
    return question.ask === 'list' ? this.list(question, position) : this.one(question.id);
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
    position: number,
  ): Promise<Page<CalendarItem>> {
    const { rows, ...page } = await readPage<CalendarRow, object>(this.database, {
      table: reminderCalendar,
      parts: [{ from: tableAt(reminderCalendar, 'serving'), where: [] }],
      where: given([asked.appliesTo && isOneOf(sql`t.applies_to`, asked.appliesTo)]),
      order: orderOf(sorts, 'id', asked.sort),
      more: {},
      question: asked,
      cursor,
      limit,
    });
    return { items: rows.map(calendarItemOf), ...page, position };
  }

  private async one(id: CalendarId): Promise<CalendarDetail> {
    const [found] = await calendarDetails(this.database, [id]);
    if (found) return found;
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
