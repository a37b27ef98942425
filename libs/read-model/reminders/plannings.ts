import { REGISTRY } from '#domain/readers/described-readers.js';
import type { ReaderId } from '#domain/readers/reader.events.js';
import type {
  Calendar,
  EffectiveRule,
  Fallen,
  Planning,
  Reader,
  Subject,
} from '#domain/reminders/planning.js';
import { effectiveRules, type RulesOfScope, scopesOf } from '#domain/rules/effective-rules.js';
import type { Scope } from '#domain/rules/rule.schema.js';
import type { CommitmentId } from '#domain/values.js';
import { readRows, tableAt } from '../rows.js';
import { type Queryable, type Sql, sql } from '../sql.js';
import {
  type CalendarRow,
  type ReaderRow,
  type ReminderFallen,
  type ReminderReading,
  type ReminderSubject,
  type RuleRow,
  reminderCalendar,
  reminderFallen,
  reminderReader,
  reminderReading,
  reminderRule,
  reminderSubject,
} from '../tables/reminders.js';
import type { ViewTable } from '../view-table.js';

/**
 * Everything that the plans of some commitments are made of, in as many statements whatever their number. Commitments
 * that are not recorded (yet) are left out.
 */
export const readPlannings = async (
  database: Queryable,
  commitments: readonly CommitmentId[],
): Promise<Map<CommitmentId, Planning>> => {
  if (commitments.length === 0) return new Map();
  const [subjects, readings, fell] = await Promise.all([
    readRows<ReminderSubject, { readonly country: string | null }>(
      database,
      reminderSubject,
      tableAt(reminderSubject, 'serving'),
      sql`where t.commitment = any(${commitments}) order by t.commitment`,
      { country: sql`(select v.country from reminder_visit v where v.visit = t.visit)` },
    ),
    ofCommitments(database, reminderReading, commitments),
    ofCommitments(database, reminderFallen, commitments),
  ]);
  const [rules, calendars] = await Promise.all([
    rulesOf(database, subjects),
    calendarsOf(database, subjects),
  ]);
  const rulesFor = rulesByCommitment(subjects, rules);
  const readers = await readersOf(database, {
    readers: [
      REGISTRY,
      ...subjects.flatMap(({ owner }) => owner ?? []),
      ...readings.map(({ reader }) => reader),
      ...fell.map(({ reader }) => reader),
      ...[...rulesFor.values()].flat().flatMap(({ rule }) => rule.to.filter(isReader)),
    ],
    bodies: subjects.flatMap(({ responsible }) => responsible ?? []),
  });
  return assembled({ subjects, readings, fell, calendars, readers }, rulesFor);
};

/** What plans are made of, as rows; of a subject, the country of its visit too. */
export interface PlanningRows {
  readonly subjects: readonly (ReminderSubject & { readonly country: string | null })[];
  readonly readings: readonly ReminderReading[];
  readonly fell: readonly ReminderFallen[];
  readonly calendars: readonly CalendarRow[];
  readonly readers: readonly ReaderRow[];
}

/** What the plans are made of that follow from rows which stand in no table: those of a moment of the past. */
export const planningsFrom = (
  rows: PlanningRows & { readonly rules: readonly RuleRow[] },
): Map<CommitmentId, Planning> => assembled(rows, rulesByCommitment(rows.subjects, rows.rules));

const assembled = (
  rows: PlanningRows,
  rulesFor: ReadonlyMap<CommitmentId, readonly EffectiveRule[]>,
): Map<CommitmentId, Planning> => {
  const reading = grouped(rows.readings);
  const fallen = grouped(rows.fell);
  const calendars = new Calendars(rows.calendars);
  const readers = new Map(rows.readers.map((row) => [row.reader, readerOf(row)]));
  return new Map(
    rows.subjects.map((row) => {
      const read = reading.get(row.commitment) ?? [];
      const planning: Planning = {
        subject: subjectOf(row),
        rules: rulesFor.get(row.commitment) ?? [],
        calendars: calendars.of(row.country),
        readers,
        watchers: read.flatMap(({ isWatching, reader }) => (isWatching ? [reader] : [])),
        watchingSince: new Map(
          read.flatMap(({ reader, watchingSince }) =>
            watchingSince ? [[reader, watchingSince] as const] : [],
          ),
        ),
        fallen: (fallen.get(row.commitment) ?? []).map(fallenOf),
        snoozes: read.flatMap(({ reader, snoozedUntil: until }) =>
          until === null ? [] : [{ reader, until }],
        ),
      };
      return [row.commitment, planning] as const;
    }),
  );
};

const ofCommitments = <Row extends object>(
  database: Queryable,
  table: ViewTable<Row>,
  commitments: readonly CommitmentId[],
): Promise<Row[]> =>
  readRows(database, table, tableAt(table, 'serving'), sql`where t.commitment = any(${commitments})`);

const ruleRows = (database: Queryable, scopes: readonly Scope[]): Promise<RuleRow[]> =>
  readRows(
    database,
    reminderRule,
    tableAt(reminderRule, 'serving'),
    sql`where t.scope = any(${scopes}) order by t.scope, t.id`,
  );

const rulesOf = (database: Queryable, subjects: readonly ReminderSubject[]): Promise<RuleRow[]> =>
  ruleRows(database, [...new Set(subjects.flatMap(scopesOf))]);

const byScope = (rows: readonly RuleRow[]): Map<Scope, RulesOfScope> => {
  const books = new Map<Scope, RulesOfScope>();
  for (const { scope, id, rule, version, setAt } of rows) {
    const said = { id, rule, version, since: setAt };
    books.set(scope, { scope, rules: [...(books.get(scope)?.rules ?? []), said] });
  }
  return books;
};

const rulesThatHold = (
  rulebooks: ReadonlyMap<Scope, RulesOfScope>,
  subject: ReminderSubject,
): EffectiveRule[] =>
  effectiveRules(
    scopesOf(subject).flatMap((scope) => rulebooks.get(scope) ?? []),
    subject,
  );

const rulesByCommitment = (
  subjects: readonly ReminderSubject[],
  rules: readonly RuleRow[],
): Map<CommitmentId, EffectiveRule[]> => {
  const rulebooks = byScope(rules);
  return new Map(subjects.map((row) => [row.commitment, rulesThatHold(rulebooks, row)]));
};

const isReader = (recipient: string): recipient is ReaderId => recipient.includes(':');

const calendarsOf = async (
  database: Queryable,
  subjects: readonly { readonly country: string | null }[],
): Promise<CalendarRow[]> => {
  const appliesTo = new Set(['us', ...subjects.flatMap(({ country }) => country ?? [])]);
  return readRows<CalendarRow>(
    database,
    reminderCalendar,
    tableAt(reminderCalendar, 'serving'),
    sql`where t.applies_to = any(${[...appliesTo]}) order by t.calendar`,
  );
};

/** Commitments of one country share one list, so that what planning works out of it is worked out once. */
class Calendars {
  private readonly known = new Map<string | null, readonly Calendar[]>();
  private readonly all: readonly Calendar[];

  constructor(rows: readonly CalendarRow[]) {
    this.all = rows.map(({ calendar, title, appliesTo, workingDays, days }) => ({
      id: calendar,
      title,
      appliesTo,
      workingDays: workingDays && [...workingDays],
      days: days.map(({ first, last, name }) => ({ first, last, name })),
    }));
  }

  of(country: string | null): readonly Calendar[] {
    const before = this.known.get(country);
    if (before) return before;
    const found = this.all.filter(({ appliesTo }) => appliesTo === 'us' || appliesTo === country);
    this.known.set(country, found);
    return found;
  }
}

interface Named {
  readonly readers: readonly ReaderId[];
  readonly bodies: readonly string[];
}

/** Those named, those of the bodies, and all above them. */
const readersOf = async (database: Queryable, { readers, bodies }: Named): Promise<ReaderRow[]> => {
  const known: Sql = sql`with recursive known(reader, head) as (
      select reader, head from reminder_reader
        where reader = any(${[...new Set(readers)]}) or body = any(${[...new Set(bodies)]})
      union select above.reader, above.head from reminder_reader above join known on above.reader = known.head)
    select reader from known`;
  return readRows<ReaderRow>(
    database,
    reminderReader,
    tableAt(reminderReader, 'serving'),
    sql`where t.reader in (${known}) order by t.reader`,
  );
};

const readerOf = ({
  reader,
  removed,
  languages,
  changedAt: _,
  changedBy: __,
  version: ___,
  ...terms
}: ReaderRow): Reader => ({
  ...terms,
  id: reader,
  languages: [...languages],
  removed: removed !== null,
});

const subjectOf = (row: ReminderSubject): Subject => ({
  commitment: row.commitment,
  visit: row.visit,
  kind: row.kind,
  stage: row.stage,
  parties: { responsible: row.responsible, owner: row.owner },
  timeframe: { window: { first: row.windowFirst, last: row.windowLast }, zone: row.zone },
  windowSince: row.windowSince,
  openSince: row.openSince,
  undatedSince: row.undatedSince,
  lastReportedAt: row.lastReportedAt,
  version: row.version,
});

const fallenOf = (row: ReminderFallen): Fallen => {
  const { rule, occurrence, reader, notice, at, day, reasoning, channel } = row;
  return {
    key: { rule, occurrence, reader },
    notice,
    at,
    day,
    reasoning,
    delivered: row.deliveredAt && channel ? { at: row.deliveredAt, channel } : null,
    failed: row.failedAt && channel ? { at: row.failedAt, channel, reason: row.failure ?? '' } : null,
    acknowledged: row.acknowledgedAt,
    cancelled:
      row.cancelledAt && row.cancelledBecause ? { at: row.cancelledAt, because: row.cancelledBecause } : null,
  };
};

const grouped = <Row extends ReminderReading | ReminderFallen>(
  rows: readonly Row[],
): Map<CommitmentId, Row[]> => {
  const groups = new Map<CommitmentId, Row[]>();
  for (const row of rows) {
    const group = groups.get(row.commitment);
    if (group) group.push(row);
    else groups.set(row.commitment, [row]);
  }
  return groups;
};
