import { type IQueryHandler, Query, QueryHandler } from '@nestjs/cqrs';
import { DataSource } from 'typeorm';
import * as z from 'zod';
import { same } from '#domain/plain.js';
import { type Instant, instant, localDate } from '#domain/values.js';
import { Clock } from '#platform/clock.js';
import { refused } from '#platform/http/input.pipe.js';
import { tableAt } from '#read-model/rows.js';
import { type Sql, sql } from '#read-model/sql.js';
import {
  type CommitmentStatus,
  commitmentChanged,
  commitmentStatus,
} from '#read-model/tables/commitment-status.js';
import { Freshness } from '../freshness.js';
import { aMoment, asOf, momentOf } from '../listing/as-of.js';
import { orderOf } from '../listing/keyset.js';
import { type Page, paging } from '../listing/list-query.js';
import { readPage } from '../listing/read-page.js';
import { standOf } from '../listing/stand.js';
import { statusesAt } from './as-of.js';
import { commitmentFilters, conditionsOf, daysInOrder, sortsOf } from './filters.js';
import { type BesideStatus, type CommitmentDetail, type CommitmentItem, commitmentItem } from './item.js';
import { beside, commitmentDetails, itemsOf, viewsAskedBy } from './query.js';

/** What is told of a commitment that stands otherwise than it did, each by a code. */
const difference = z
  .object({
    what: z.enum([
      'new',
      'accepted',
      'dismissed',
      'closed',
      'reopened',
      'moved',
      'reworded',
      'reassigned',
      'evidence',
      'reported',
      'tagged',
      'corrected',
      'linked',
      'recurring',
    ]),
    fields: z
      .array(z.string())
      .meta({ description: 'those of the commitment that differ: their values stand in it, and in `was`' }),
  })
  .meta({ id: 'Difference' });
type Difference = z.infer<typeof difference>;

/** A commitment as it stands, as it stood, and what differs. */
export const changedCommitment = z
  .object({
    commitment: commitmentItem,
    was: commitmentItem.nullable().meta({ description: 'null when it was not recorded by then' }),
    differences: z.array(difference),
  })
  .meta({ id: 'ChangedCommitment' });
export type ChangedCommitment = z.infer<typeof changedCommitment>;

export const changedSinceQuery = z
  .strictObject({
    ...commitmentFilters,
    since: z
      .union([instant, localDate], { error: aMoment })
      .meta({ description: 'what stood at this instant, or by the end of this day, is compared' }),
    asOf,
    limit: paging.limit,
    cursor: paging.cursor,
    after: paging.after,
  })
  .refine(...daysInOrder);
export type ChangedSinceAsked = z.infer<typeof changedSinceQuery>;

export class ChangedSinceQuery extends Query<Page<ChangedCommitment>> {
  constructor(readonly asked: ChangedSinceAsked) {
    super();
  }
}

/** What stands otherwise than at a moment: state against state, so that what was done and taken back in between is not told. */
@QueryHandler(ChangedSinceQuery)
export class ChangedSinceHandler implements IQueryHandler<ChangedSinceQuery> {
  constructor(
    private readonly database: DataSource,
    private readonly clock: Clock,
    private readonly freshness: Freshness,
  ) {}

  /** @throws {Problem} VIEW_BEHIND; REQUEST_INVALID when `asOf` comes before `since` */
  async execute({ asked }: ChangedSinceQuery): Promise<Page<ChangedCommitment>> {
    const { cursor, limit = 50, after, since: from, asOf: until, ...filters } = asked;
    const since = await momentOf(this.database, from);
    const moment = await momentOf(this.database, until);
    if (since === undefined || (moment !== undefined && moment < since))
      throw refused(
        [{ pointer: '/asOf', detail: 'comes before since', code: 'FIELD_DAYS_REVERSED' }],
        'query',
      );
    const order = orderOf(sortsOf, 'id', []);
    const question = { ...filters, since, asOf: moment };
    const { position, now } = await standOf(this.freshness, viewsAskedBy(filters), {
      page: { cursor, question, order },
      after,
      now: moment ?? this.clock.now(),
    });
    const { rows, ...page } = await readPage<CommitmentStatus, BesideStatus>(this.database, {
      table: commitmentStatus,
      parts: statusesAt({ position, asOf: moment }),
      where: [...conditionsOf(withAllStages(filters), now, moment), changedAfter(since)],
      order,
      more: beside(now),
      question,
      cursor,
      stand: { position, now },
      limit,
    });
    const items = await itemsOf(this.database, rows, { now, asOf: moment });
    const before = await commitmentDetails(
      this.database,
      rows.map(({ commitment }) => commitment),
      { asOf: since, now: since },
    );
    const was = new Map(before.map((one) => [one.id, one]));
    return {
      items: items.map((item) => changeOf(item, was.get(item.id))),
      ...page,
      position,
      ...(moment && { asOf: moment }),
    };
  }
}

/** What was taken back or dismissed in between is told, too. */
const withAllStages = <F extends { readonly stage?: unknown }>(filters: F): F => ({
  ...filters,
  stage: filters.stage ?? ['proposed', 'open', 'closed', 'dismissed'],
});

/** Found by the index of last changes: what has not changed since costs nothing. A row of the past changed after it, too, where it began later. */
const changedAfter = (since: Instant): Sql =>
  sql`(t.since_at > ${since}::timestamptz and t.commitment in (
    select c.commitment from ${tableAt(commitmentChanged, 'serving')} c where c.since_at > ${since}::timestamptz))`;

const compared: Readonly<Record<Exclude<Difference['what'], 'new'>, readonly (keyof CommitmentItem)[]>> = {
  accepted: ['stage'],
  dismissed: ['stage'],
  closed: ['stage', 'outcome'],
  reopened: ['stage', 'outcome'],
  moved: ['edtf', 'window', 'zone'],
  reworded: ['statement', 'language'],
  reassigned: ['responsible', 'supporting', 'counterparts', 'owner'],
  evidence: ['evidence', 'evidenceCount', 'evidenceVerified'],
  reported: ['reports', 'lastReportedAt'],
  tagged: ['tags'],
  corrected: ['visit', 'kind', 'direction', 'quotes'],
  linked: ['links'],
  recurring: ['recurrence'],
};

const changeOf = (item: CommitmentItem, before: CommitmentDetail | undefined): ChangedCommitment => {
  if (!before) return { commitment: item, was: null, differences: [{ what: 'new', fields: [] }] };
  const was = commitmentItem.parse(before);
  const differences = Object.entries(compared).flatMap(([what, fields]): Difference[] => {
    const differing = fields.filter((field) => !same(item[field], was[field]));
    const code = what as Difference['what'];
    return differing.length > 0 && isSo(code, was.stage, item.stage)
      ? [{ what: code, fields: differing }]
      : [];
  });
  return { commitment: item, was, differences };
};

/** What a change of stage is called; everything else is so wherever it stands. */
const isSo = (what: Difference['what'], from: string, to: string): boolean => {
  switch (what) {
    case 'accepted':
      return from === 'proposed' && to !== 'proposed' && to !== 'dismissed';
    case 'dismissed':
      return to === 'dismissed';
    case 'closed':
      return to === 'closed';
    case 'reopened':
      return (from === 'closed' || from === 'dismissed') && to !== 'closed';
    default:
      return true;
  }
};
