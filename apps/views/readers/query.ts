import { type IQueryHandler, Query, QueryHandler } from '@nestjs/cqrs';
import { DataSource } from 'typeorm';
import * as z from 'zod';
import { type ReaderId, readerId, rhythm } from '#domain/readers/reader.events.js';
import { body } from '#domain/visits/visit.events.js';
import { EventStore } from '#event-store/event-store.js';
import type { Actor } from '#platform/auth/actor.js';
import { rowsByKey } from '#read-model/rows.js';
import { given, isOneOf, type Queryable, type Sql, sql } from '#read-model/sql.js';
import { type ReaderRow, reminderReader } from '#read-model/tables/reminders.js';
import { Freshness } from '../freshness.js';
import { asOf, pastOf } from '../listing/as-of.js';
import { orderOf, type SortKeys } from '../listing/keyset.js';
import { type Page, pagingAsItIs, repeated, sortedBy, yesOrNo } from '../listing/list-query.js';
import { readPage } from '../listing/read-page.js';
import { tableThen } from '../reminders/grounds-of-then.js';
import { remindersProjection } from '../reminders/projection.js';
import { type ReaderItem, readerItemOf } from './item.js';

const sorts: SortKeys<ReaderRow> = {
  id: { expression: sql`t.reader`, type: 'text', valueOf: ({ reader }) => reader },
  name: { expression: sql`t.name`, type: 'text', valueOf: ({ name }) => name },
  changed: { expression: sql`t.changed_at`, type: 'timestamptz', valueOf: ({ changedAt }) => changedAt },
};

export const readersQuery = z.strictObject({
  id: repeated(readerId),
  body: repeated(body),
  head: repeated(readerId),
  rhythm: repeated(rhythm),
  removed: yesOrNo.optional().meta({ description: '"no": only those who are written to' }),
  asOf,
  sort: sortedBy(['id', 'name', 'changed'], 'id'),
  ...pagingAsItIs('id'),
});
export type ReadersAsked = z.infer<typeof readersQuery>;

export class ReadersQuery extends Query<Page<ReaderItem>> {
  constructor(
    readonly asked: ReadersAsked,
    readonly actor: Actor,
  ) {
    super();
  }
}

@QueryHandler(ReadersQuery)
export class ReadersHandler implements IQueryHandler<ReadersQuery> {
  constructor(
    private readonly database: DataSource,
    private readonly freshness: Freshness,
    private readonly store: EventStore,
  ) {}

  /** @throws {Problem} VIEW_BEHIND */
  async execute({ asked, actor }: ReadersQuery): Promise<Page<ReaderItem>> {
    const { cursor, limit = 50, after, format: _, ...filters } = asked;
    const then = await pastOf(this.database, filters.asOf);
    const question = { ...filters, asOf: then?.asOf };
    const reached = await this.freshness.positionOf([remindersProjection.name], {
      after: then?.position ?? after,
    });
    const from = await tableThen(this.database, this.store, reminderReader, then);
    const { rows, ...page } = await readPage<ReaderRow, object>(this.database, {
      table: reminderReader,
      parts: [{ from, where: [] }],
      where: conditionsOf(question),
      order: orderOf(sorts, 'id', question.sort),
      more: {},
      question,
      cursor,
      limit,
    });
    return { items: rows.map(readerItemOf(actor)), ...page, position: reached, ...then };
  }
}

const conditionsOf = ({ id, body, head, rhythm: rhythms, removed }: ReadersAsked): Sql[] =>
  given([
    id && isOneOf(sql`t.reader`, id),
    body && isOneOf(sql`t.body`, body),
    head && isOneOf(sql`t.head`, head),
    rhythms && isOneOf(sql`t.rhythm`, rhythms),
    removed && (removed === 'yes' ? sql`t.removed is not null` : sql`t.removed is null`),
  ]);

/** Readers as `actor` may see them; who is not described is left out. */
export const readersAs = async (
  database: Queryable,
  ids: readonly ReaderId[],
  actor: Pick<Actor, 'id' | 'roles'>,
): Promise<ReaderItem[]> => {
  const rows = await rowsByKey<ReaderRow>(database, reminderReader, ids);
  return rows.map(readerItemOf(actor));
};
