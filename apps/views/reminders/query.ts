import { type IQueryHandler, Query, QueryHandler } from '@nestjs/cqrs';
import { DataSource } from 'typeorm';
import * as z from 'zod';
import { defaultReader, REGISTRY } from '#domain/readers/described-readers.js';
import { readerId } from '#domain/readers/reader.events.js';
import { Rejected } from '#domain/refusals.js';
import { noticeId } from '#domain/reminders/reminders.events.js';
import { ruleId } from '#domain/rules/rule.schema.js';
import { type CommitmentId, commitmentId, type Instant, localDate, visitId } from '#domain/values.js';
import { EventStore } from '#event-store/event-store.js';
import { refused } from '#platform/http/input.pipe.js';
import { readRows, tableAt } from '#read-model/rows.js';
import { allOf, given, isOneOf, type Queryable, run, type Sql, sql } from '#read-model/sql.js';
import { commitmentStatus } from '#read-model/tables/commitment-status.js';
import { type PlanRow, reminderReader } from '#read-model/tables/reminders.js';
import { statusesAt } from '../commitment-status/as-of.js';
import { commitmentStatusProjection } from '../commitment-status/projection.js';
import { Freshness } from '../freshness.js';
import { asOf, type PastMoment, pastOf } from '../listing/as-of.js';
import { orderOf, type SortBy, type SortKeys } from '../listing/keyset.js';
import { type Page, pagingAsItIs, repeated, sortedBy } from '../listing/list-query.js';
import { readPage, together } from '../listing/read-page.js';
import { tableThen } from './grounds-of-then.js';
import { type BesideReminder, type ReminderItem, reminderItemOf } from './item.js';
import { planOfThen } from './plan-of-then.js';
import { remindersProjection } from './projection.js';
import { partsAt, partsOf, type ReminderRow, reminderRows, reminderState, reminderStates } from './rows.js';

const sorts: SortKeys<ReminderRow> = {
  due: { expression: sql`t.due`, type: 'timestamptz', valueOf: ({ due }) => due },
  reader: { expression: sql`t.reader`, type: 'text', valueOf: ({ reader }) => reader },
  visit: { expression: sql`t.visit`, type: 'text', valueOf: ({ visit }) => visit },
  commitment: { expression: sql`t.commitment`, type: 'text', valueOf: ({ commitment }) => commitment },
  reminder: { expression: sql`t.reminder`, type: 'text', valueOf: ({ reminder }) => reminder },
};

const asOfReminders = asOf.meta({
  description:
    'as they stood at this instant, or at the end of this day: what was planned then, what had fallen due, and what had become of it. What was planned is worked out anew from the events, of at most 200 commitments',
});

/** So many commitments are planned anew at once: each is a few streams to read. */
const PLANNED_ANEW = 200;

/** Statements as they were stand in the view of statuses. */
const viewsOfThen = [remindersProjection.name, commitmentStatusProjection.name];

const sort = sortedBy(['due', 'reader', 'visit', 'commitment'], 'due');
const state = repeated(reminderState);

export const remindersQuery = z.strictObject({
  state: state.meta({ description: '"planned" by default: what is still to come' }),
  reader: repeated(readerId),
  visit: repeated(visitId),
  commitment: repeated(commitmentId),
  rule: repeated(ruleId),
  notice: repeated(noticeId).meta({ description: 'the mail it went out in' }),
  dueFrom: localDate
    .optional()
    .meta({ description: "on this day or later, as the reader's calendar has it" }),
  dueTo: localDate.optional().meta({ description: 'on this day or earlier' }),
  asOf: asOfReminders,
  sort,
  ...pagingAsItIs('commitment'),
});
export type RemindersAsked = z.infer<typeof remindersQuery>;

/** Of one commitment: all there is, unless only some states are asked for. */
export const ofCommitmentQuery = z.strictObject({
  state: state.meta({ description: 'all by default' }),
  reader: repeated(readerId),
  asOf: asOfReminders,
  sort,
  ...pagingAsItIs('commitment'),
});

/** Lists reminders. `of` a commitment, it must be there. */
export class RemindersQuery extends Query<Page<ReminderItem>> {
  constructor(
    readonly asked: RemindersAsked,
    readonly of?: CommitmentId,
  ) {
    super();
  }
}

@QueryHandler(RemindersQuery)
export class RemindersHandler implements IQueryHandler<RemindersQuery> {
  constructor(
    private readonly database: DataSource,
    private readonly freshness: Freshness,
    private readonly store: EventStore,
  ) {}

  /** @throws {Problem} VIEW_BEHIND, REQUEST_INVALID @throws {Rejected} COMMITMENT_NOT_FOUND */
  async execute({ asked, of }: RemindersQuery): Promise<Page<ReminderItem>> {
    const { cursor, limit = 50, after, format: _, ...filters } = asked;
    const then = await pastOf(this.database, filters.asOf);
    const moment = then?.asOf;
    const question = { ...filters, asOf: moment };
    const position = await this.freshness.positionOf(then ? viewsOfThen : [remindersProjection.name], {
      after: then?.position ?? after,
    });
    if (of !== undefined) await this.mustBeRecorded(of, then);
    const states = question.state ?? (of === undefined ? (['planned'] as const) : reminderStates);
    const { rows, ...page } = await readPage<ReminderRow, BesideReminder>(this.database, {
      table: reminderRows,
      parts:
        moment === undefined
          ? partsOf(states)
          : partsAt(states, moment, states.includes('planned') ? await this.planAt(moment, filters) : []),
      where: conditionsOf(question),
      order: orderOf(sorts, 'reminder', byCommitment(question.sort)),
      more: besideAt(then?.position, await tableThen(this.database, this.store, reminderReader, then)),
      question,
      cursor,
      limit,
    });
    return { items: rows.map(reminderItemOf), ...page, position, ...(moment && { asOf: moment }) };
  }

  /** @throws {Problem} REQUEST_INVALID: of more commitments than are planned anew at once */
  private async planAt(moment: Instant, { commitment, visit }: RemindersAsked): Promise<PlanRow[]> {
    const among = given([
      commitment && isOneOf(sql`s.commitment`, commitment),
      visit && isOneOf(sql`s.visit`, visit),
    ]);
    const rows = await run<{ id: CommitmentId }>(
      this.database,
      sql`select s.commitment as id from reminder_subject s where ${allOf(among)} order by 1 limit ${PLANNED_ANEW + 1}`,
    );
    if (rows.length > PLANNED_ANEW)
      throw refused(
        [
          {
            pointer: '/asOf',
            detail: `what was planned on a day of the past is worked out anew, of at most ${PLANNED_ANEW} commitments`,
            expected: 'commitments or a visit by name, other states than "planned", or no asOf',
            code: 'FIELD_TOO_MANY_OF_THEN',
            params: { most: PLANNED_ANEW },
          },
        ],
        'query',
      );
    return planOfThen(
      this.store,
      rows.map(({ id }) => id),
      moment,
    );
  }

  private async mustBeRecorded(commitment: CommitmentId, then: PastMoment | undefined): Promise<void> {
    const subjects = subjectsAt(then?.position);
    const [found] = await run(
      this.database,
      sql`select from ${subjects} s where s.commitment = ${commitment}`,
    );
    if (!found) throw new Rejected('COMMITMENT_NOT_FOUND', { commitment, asOf: then?.asOf ?? null });
  }
}

/** Who is not described is written to at the registry's hours. */
const zoneAmong = (readers: Sql): Sql => sql`coalesce(
  (select r.zone from ${readers} r where r.reader = t.reader),
  (select r.zone from ${readers} r where r.reader = ${REGISTRY}),
  ${defaultReader(REGISTRY, new Map()).zone})`;

/** Commitments as they stand, or as they stood at a position of the past. */
const subjectsAt = (position: number | undefined): Sql =>
  position === undefined ? sql`reminder_subject` : together(commitmentStatus, statusesAt({ position }), []);

/** What is read of a commitment and a reader beside a reminder: as it was, where a position of the past is asked for. */
const besideAt = (position: number | undefined, readers: Sql) => ({
  statement: sql`(select s.statement from ${subjectsAt(position)} s where s.commitment = t.commitment)`,
  readerZone: zoneAmong(readers),
});

/** All reminders of some commitments, those to come and those that were, the first due first. */
export const remindersOf = async (
  database: Queryable,
  commitments: readonly CommitmentId[],
): Promise<ReminderItem[]> => {
  const rows = await readRows<ReminderRow, BesideReminder>(
    database,
    reminderRows,
    together(reminderRows, partsOf(reminderStates), [isOneOf(sql`t.commitment`, commitments)]),
    sql`order by t.due, t.reminder`,
    besideAt(undefined, tableAt(reminderReader, 'serving')),
  );
  return rows.map(reminderItemOf);
};

/** A reminder's name is unique inside its commitment. */
const byCommitment = (asked: readonly SortBy[]): readonly SortBy[] =>
  asked.some(({ key }) => key === 'commitment')
    ? asked
    : [...asked, { key: 'commitment', isDescending: asked.at(-1)?.isDescending ?? false }];

const conditionsOf = ({ reader, visit, commitment, rule, notice, dueFrom, dueTo }: RemindersAsked): Sql[] =>
  given([
    reader && isOneOf(sql`t.reader`, reader),
    visit && isOneOf(sql`t.visit`, visit),
    commitment && isOneOf(sql`t.commitment`, commitment),
    rule && isOneOf(sql`t.rule`, rule),
    notice && isOneOf(sql`t.notice`, notice),
    dueFrom && sql`t.day >= ${dueFrom}::date`,
    dueTo && sql`t.day <= ${dueTo}::date`,
  ]);
