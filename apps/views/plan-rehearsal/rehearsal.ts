import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { calendarStream, type DomainEvent, readerStream, rulebookStream } from '#domain/event-types.js';
import type { CommitmentId, Instant, LocalDate } from '#domain/values.js';
import { EventStore, type RecordedEvent } from '#event-store/event-store.js';
import { Clock } from '#platform/clock.js';
import { applyEvents, loadFor } from '#projections/apply.js';
import { Projections } from '#projections/projections.js';
import { commitmentsIn, type ReplanScope } from '#read-model/reminders/commitments-in.js';
import { replan, rowsOfPlan, Unplannable } from '#read-model/reminders/planner.js';
import { type Queryable, run, sql } from '#read-model/sql.js';
import type { PlanRow } from '#read-model/tables/reminders.js';
import { remindersProjection } from '../reminders/projection.js';

/** What changes the plans of many commitments at once. */
export const groundEvents = [
  'RuleSet',
  'RuleSwitchedOff',
  'RuleLeft',
  'CalendarKept',
  'FreeDaysAdded',
  'FreeDaysRemoved',
  'ReaderDescribed',
  'ReaderRemoved',
] as const;
export type GroundEvent = Extract<DomainEvent, { type: (typeof groundEvents)[number] }>;

/** A reminder that would be planned on another day, begin (`from` is null) or end (`to` is null). */
export interface PlanChange {
  readonly commitment: CommitmentId;
  readonly statement: string;
  readonly rule: string;
  readonly reader: string;
  readonly from: LocalDate | null;
  readonly to: LocalDate | null;
}

export interface RehearsedPlan {
  readonly commitments: number;
  readonly isWhole: boolean;
  readonly moved: number;
  readonly begun: number;
  readonly ended: number;
  readonly changes: PlanChange[];
}

/** Commitments planned at once, and at most: who changes a rule of ten thousand sees what it does to the first. */
const PAGE = 100;
const MOST = 500;
/** Changes that are told one by one. */
const TOLD = 50;
/** Milliseconds that the plans may be behind what is recorded. */
const PATIENCE = 2_000;

/**
 * What events that are not recorded would do to the plans of reminders: they are applied as the view applies recorded
 * ones, everything they touch is planned anew, and all of it is rolled back. So it cannot say otherwise than what will happen.
 */
@Injectable()
export class PlanRehearsal {
  constructor(
    private readonly database: DataSource,
    private readonly store: EventStore,
    private readonly clock: Clock,
    private readonly projections: Projections,
  ) {}

  /** @throws {ViewBehind} when the plans do not follow what is recorded */
  async of(events: readonly GroundEvent[]): Promise<RehearsedPlan> {
    await this.projections.reached([remindersProjection.name], await this.store.head(), PATIENCE);
    const supposed = await this.supposed(events);
    const at = this.clock.now();
    const runner = this.database.createQueryRunner();
    await runner.startTransaction();
    try {
      return await rehearsed(runner.manager, supposed, at);
    } finally {
      await runner.rollbackTransaction();
      await runner.release();
    }
  }

  /** The events as they would come next in their streams. */
  private async supposed(events: readonly GroundEvent[]): Promise<RecordedEvent[]> {
    const head = await this.store.head();
    const versions = new Map<string, number>();
    for (const streamId of new Set(events.map(streamOf)))
      versions.set(streamId, (await this.store.readStream(streamId)).length);
    return events.map((event, index) => {
      const streamId = streamOf(event);
      const version = (versions.get(streamId) ?? 0) + 1;
      versions.set(streamId, version);
      const unhashed = { eventId: '', prevHash: '', hash: '', schemaVersion: 1, meta: {} };
      const place = { streamId, version, position: head + index + 1, recordedAt: this.clock.now() };
      return { ...event, ...unhashed, ...place } as unknown as RecordedEvent;
    });
  }
}

const streamOf = (event: GroundEvent): string => {
  switch (event.type) {
    case 'RuleSet':
    case 'RuleSwitchedOff':
    case 'RuleLeft':
      return rulebookStream(event.data.scope);
    case 'CalendarKept':
    case 'FreeDaysAdded':
    case 'FreeDaysRemoved':
      return calendarStream(event.data.calendar);
    case 'ReaderDescribed':
    case 'ReaderRemoved':
      return readerStream(event.data.reader);
  }
};

const rehearsed = async (
  transaction: EntityManager,
  events: readonly RecordedEvent[],
  at: Instant,
): Promise<RehearsedPlan> => {
  await settle(transaction, at);
  const one = onlyCommitment(events);
  const before = one ? await rowsOfPlan(transaction, [one]) : new Map<CommitmentId, PlanRow[]>();
  const filling = { projection: remindersProjection.name, generation: 'serving' } as const;
  const loaded = await loadFor(transaction, remindersProjection, filling, events);
  await applyEvents(transaction, remindersProjection, filling, events, loaded);
  const scopes = (await askedFor(transaction)).map(({ scope }) => scope);
  const commitments = new Set<CommitmentId>(one ? [one] : []);
  let isWhole = true;
  for (const scope of scopes) {
    let last = '';
    for (;;) {
      const page = await commitmentsIn(transaction, scope, last, PAGE);
      if (page.length === 0) break;
      if (commitments.size + page.length > MOST) {
        isWhole = false;
        break;
      }
      const fresh = page.filter((id) => !commitments.has(id));
      for (const [id, rows] of await rowsOfPlan(transaction, fresh)) before.set(id, rows);
      await planned(transaction, fresh, at);
      for (const id of fresh) commitments.add(id);
      last = page.at(-1) ?? '';
    }
  }
  const touched = [...commitments];
  const after = await rowsOfPlan(transaction, touched);
  const changes = touched.flatMap((id) => differing(id, before.get(id) ?? [], after.get(id) ?? []));
  const told = changes.slice(0, TOLD);
  const statements = await statementsOf(transaction, [...new Set(told.map(({ commitment }) => commitment))]);
  return {
    commitments: touched.length,
    isWhole,
    moved: changes.filter(({ from, to }) => from !== null && to !== null).length,
    begun: changes.filter(({ from }) => from === null).length,
    ended: changes.filter(({ to }) => to === null).length,
    changes: told.map((change) => ({ ...change, statement: statements.get(change.commitment) ?? '' })),
  };
};

/** A rule of one commitment is planned with the event itself, rather than asked for. */
const onlyCommitment = (events: readonly RecordedEvent[]): CommitmentId | undefined => {
  const [, id] = /^rulebook-commitment:(.+)$/.exec(events[0]?.streamId ?? '') ?? [];
  return id as CommitmentId | undefined;
};

/** What has been asked to be planned anew, and is asked no longer. */
const askedFor = (transaction: Queryable) =>
  run<{ scope: ReplanScope; after: string }>(
    transaction,
    sql`with asked as (delete from replan returning scope, after, id) select scope, after from asked order by id`,
  );

/** What was recorded before and is not planned by yet is not of the supposed events. */
const settle = async (transaction: Queryable, at: Instant): Promise<void> => {
  let room = MOST;
  for (const { scope, after } of await askedFor(transaction)) {
    let last = after;
    while (room > 0) {
      const page = await commitmentsIn(transaction, scope, last, PAGE);
      if (page.length === 0) break;
      await planned(transaction, page, at);
      room -= page.length;
      last = page.at(-1) ?? '';
    }
  }
};

/** One that cannot be planned keeps the plan it has, as it will. */
const planned = async (
  transaction: Queryable,
  commitments: readonly CommitmentId[],
  at: Instant,
): Promise<void> => {
  try {
    await replan(transaction, commitments, { at, because: 'a rehearsal' });
  } catch (error) {
    if (!(error instanceof Unplannable)) throw error;
    await planned(
      transaction,
      commitments.filter((id) => id !== error.commitment),
      at,
    );
  }
};

const standing = (rows: readonly PlanRow[]): Map<string, PlanRow> =>
  new Map(rows.filter(({ cancelledAt }) => cancelledAt === null).map((row) => [row.reminder, row]));

const differing = (
  commitment: CommitmentId,
  before: readonly PlanRow[],
  after: readonly PlanRow[],
): Omit<PlanChange, 'statement'>[] => {
  const [stood, stands] = [standing(before), standing(after)];
  return [...new Set([...stood.keys(), ...stands.keys()])].flatMap((reminder) => {
    const [from, to] = [stood.get(reminder), stands.get(reminder)];
    if (from?.day === to?.day) return [];
    const { rule, reader } = (to ?? from) as PlanRow;
    return [{ commitment, rule, reader, from: from?.day ?? null, to: to?.day ?? null }];
  });
};

const statementsOf = async (
  transaction: Queryable,
  commitments: readonly CommitmentId[],
): Promise<Map<CommitmentId, string>> => {
  const rows = await run<{ commitment: CommitmentId; statement: string }>(
    transaction,
    sql`select commitment, statement from reminder_subject where commitment = any(${commitments})`,
  );
  return new Map(rows.map(({ commitment, statement }) => [commitment, statement]));
};
