import type { DataSource } from 'typeorm';
import type { CalendarId } from '#domain/calendars/calendar.events.js';
import { actorId } from '#domain/event.js';
import { type ReaderId, readerId } from '#domain/readers/reader.events.js';
import { commitmentId, type Instant, instant, localDate, visitId } from '#domain/values.js';
import type { Database } from '#platform/database/database.js';
import { readerTermsOf } from '#test/support/described-reader.js';
import { openTestPostgres } from '#test/support/postgres.js';
import { planIn, stillPlanned } from '#test/support/reminder-facts.js';
import { viewMigrations } from '#test/support/views.js';
import { upsertRows } from '../rows.js';
import type { Queryable } from '../sql.js';
import {
  type CalendarRow,
  type ReaderRow,
  type ReminderSubject,
  reminderCalendar,
  reminderReader,
  reminderReading,
  reminderRule,
  reminderSubject,
  reminderVisit,
} from '../tables/reminders.js';
import { commitmentsIn, type ReplanScope } from './commitments-in.js';
import { replan } from './planner.js';
import { verifyPlan } from './verify-plan.js';

let database: Database;
let dataSource: DataSource;
beforeAll(async () => {
  database = await openTestPostgres(viewMigrations);
  dataSource = database.dataSource;
});
beforeEach(() =>
  dataSource.query(
    `truncate reminder_subject, reminder_visit, reminder_fallen, reminder_reading, reminder_rule, reminder_calendar,
      reminder_reader, reminder_plan, replan`,
  ),
);
afterAll(() => database.close());

const ana = actorId.parse('staff:ana');
const kim = readerId.parse('staff:kim');
const since = instant.parse('2018-08-20T09:30:00.000Z');
const cause = { at: since, because: 'Nauryz added to holidays-kz' };

const subject = (id: string, terms: Partial<ReminderSubject> = {}): ReminderSubject => ({
  commitment: commitmentId.parse(id),
  visit: visitId.parse('astana-2018'),
  kind: 'visit',
  stage: 'open',
  statement: 'Visit Astana',
  language: 'en',
  responsible: 'Subcommittee on Human Rights',
  owner: ana,
  edtf: '2019-03-21',
  hemisphere: 'north',
  words: null,
  zone: 'Asia/Almaty',
  windowFirst: localDate.parse('2019-03-21'),
  windowLast: localDate.parse('2019-03-21'),
  windowSince: 1,
  openSince: since,
  undatedSince: null,
  lastReportedAt: null,
  version: 1,
  sincePosition: 1,
  ...terms,
});

const described = (id: string, terms: Partial<ReaderRow> = {}): ReaderRow => ({
  reader: readerId.parse(id),
  ...readerTermsOf(id),
  removed: null,
  since,
  changedAt: since,
  changedBy: ana,
  version: 1,
  ...terms,
});

const nauryz: CalendarRow = {
  calendar: 'holidays-kz' as CalendarId,
  title: 'Holidays of Kazakhstan',
  appliesTo: 'KZ',
  workingDays: null,
  days: [
    {
      first: localDate.parse('2019-03-21'),
      last: localDate.parse('2019-03-21'),
      name: 'Nauryz',
      from: 'by hand',
    },
  ],
  changedAt: since,
  changedBy: ana,
  version: 1,
};

const record = async (...subjects: ReminderSubject[]): Promise<void> => {
  await upsertRows(dataSource, reminderSubject, 'serving', subjects);
  await upsertRows(dataSource, reminderVisit, 'serving', [
    { visit: visitId.parse('astana-2018'), title: 'Visit to Astana', country: 'KZ' },
  ]);
};
const plan = (...ids: string[]) =>
  dataSource.transaction((transaction) =>
    replan(
      transaction,
      ids.map((id) => commitmentId.parse(id)),
      cause,
    ),
  );
const findings = async (): Promise<string[]> => {
  const found: string[] = [];
  for await (const report of verifyPlan(dataSource)) {
    if (report.kind === 'finding') found.push(`${report.finding.streamId}: ${report.finding.problem}`);
  }
  return found;
};

/** Counts the statements that a transaction runs. */
const counting = (
  transaction: Queryable,
): { readonly counted: Queryable; readonly statements: () => number } => {
  let statements = 0;
  const counted: Queryable = {
    query: (text, values) => {
      statements += 1;
      return transaction.query(text, values);
    },
  };
  return { counted, statements: () => statements };
};

describe('planning anew', () => {
  it('moves the days of what is planned, and tells each move', async () => {
    await record(subject('c-1'), subject('c-2', { visit: visitId.parse('elsewhere') }));
    expect(await plan('c-1', 'c-2')).toEqual([]);
    await upsertRows(dataSource, reminderCalendar, 'serving', [nauryz]);
    expect(await plan('c-1', 'c-2')).toEqual(
      ['closes', 'opens'].map((rule) => ({
        commitment: 'c-1',
        visit: 'astana-2018',
        key: { rule, occurrence: '2019-03-21', reader: 'staff:ana' },
        from: '2019-03-21',
        to: '2019-03-20',
      })),
    );
    expect((await planIn(dataSource, 'c-1')).find(({ rule }) => rule === 'opens')?.reasoning.movedBy).toEqual(
      [{ day: '2019-03-21', why: 'holiday', name: 'Nauryz', calendar: 'holidays-kz' }],
    );
  });

  it('writes nothing where nothing differs, and leaves alone what is claimed', async () => {
    await record(subject('c-1'));
    await plan('c-1');
    await dataSource.query(`update reminder_plan set claimed_until = '2030-01-01'`);
    const before = await dataSource.query('select xmin::text, * from reminder_plan order by reminder');
    await plan('c-1');
    expect(await dataSource.query('select xmin::text, * from reminder_plan order by reminder')).toEqual(
      before,
    );
  });

  it('goes by the rules of all scopes, by heads, mailboxes and watchers', async () => {
    await record(subject('c-1'));
    const rule = (id: string, to: string[]) => ({ id, trigger: { on: 'opening' }, to, escalateAfter: null });
    await upsertRows(dataSource, reminderRule, 'serving', [
      ...(['workspace', 'kind:visit', 'visit:astana-2018'] as const).map((scope, at) => ({
        scope: scope as never,
        id: 'opens' as never,
        rule: at === 1 ? null : (rule('opens', ['responsible', 'watchers', 'staff:left']) as never),
        version: at + 1,
        setBy: ana,
        setAt: since,
      })),
    ]);
    await upsertRows(dataSource, reminderReader, 'serving', [
      described('body:droi', { body: 'Subcommittee on Human Rights' }),
      described('staff:left', { removed: 'left', head: kim }),
    ]);
    await upsertRows(dataSource, reminderReading, 'serving', [
      {
        commitment: commitmentId.parse('c-1'),
        reader: ana as ReaderId,
        isWatching: true,
        watchingSince: since,
        snoozedUntil: null,
      },
    ]);
    await plan('c-1');
    const opens = (await planIn(dataSource, 'c-1')).filter(({ rule }) => rule === 'opens');
    expect(
      opens.map(({ reader, reasoning }) => `${reader} ${reasoning.as} ${reasoning.ruleVersion}`),
    ).toEqual([
      'body:droi responsible visit:astana-2018@3',
      'staff:ana watchers visit:astana-2018@3',
      'staff:kim named visit:astana-2018@3',
    ]);
  });

  it('takes as many statements for five hundred as for one', async () => {
    const many = Array.from({ length: 500 }, (_, at) =>
      subject(`c-${at}`, { visit: visitId.parse(`v-${at}`) }),
    );
    await record(subject('one'), ...many);
    await upsertRows(dataSource, reminderCalendar, 'serving', [nauryz]);
    const statementsFor = (subjects: readonly Pick<ReminderSubject, 'commitment'>[]): Promise<number> =>
      dataSource.transaction(async (transaction) => {
        const { counted, statements } = counting(transaction);
        const ids = subjects.map(({ commitment }) => commitment);
        await replan(counted, ids, cause);
        return statements();
      });
    expect(await statementsFor(many)).toBe(await statementsFor([subject('one')]));
    expect(await stillPlanned(dataSource, 'c-499')).toHaveLength(6);
  });
});

describe('the commitments of a scope', () => {
  beforeEach(async () => {
    await record(
      subject('c-1'),
      subject('c-2', { kind: 'report', owner: null, responsible: 'Senate' }),
      subject('c-3', { visit: visitId.parse('elsewhere') }),
      subject('c-4', { stage: 'closed' }),
    );
    await upsertRows(dataSource, reminderReader, 'serving', [described('body:senate', { body: 'Senate' })]);
    await upsertRows(dataSource, reminderReading, 'serving', [
      {
        commitment: commitmentId.parse('c-3'),
        reader: kim,
        isWatching: true,
        watchingSince: since,
        snoozedUntil: null,
      },
    ]);
  });

  it.each<[ReplanScope, string[]]>([
    ['all', ['c-1', 'c-2', 'c-3', 'c-4']],
    ['kind:report', ['c-2']],
    ['visit:elsewhere', ['c-3']],
    ['commitment:c-1', ['c-1']],
    ['country:KZ', ['c-1', 'c-2']],
    ['country:BE', []],
    ['reader:staff:ana', ['c-1', 'c-3']],
    ['reader:staff:kim', ['c-3']],
    ['reader:body:senate', ['c-2']],
  ])('%s: %j', async (scope, ids) => {
    expect(await commitmentsIn(dataSource, scope, '', 10)).toEqual(ids);
  });

  it('come in pages', async () => {
    expect(await commitmentsIn(dataSource, 'all', '', 3)).toEqual(['c-1', 'c-2', 'c-3']);
    expect(await commitmentsIn(dataSource, 'all', 'c-3', 3)).toEqual(['c-4']);
    expect(await commitmentsIn(dataSource, 'all', 'c-4', 3)).toEqual([]);
  });

  it('are those that a rule names somebody for, too', async () => {
    const rule = { id: 'opens', trigger: { on: 'opening' }, to: ['staff:lea'], escalateAfter: null };
    await upsertRows(dataSource, reminderRule, 'serving', [
      {
        scope: 'kind:report' as never,
        id: 'opens' as never,
        rule: rule as never,
        version: 1,
        setBy: ana,
        setAt: since as Instant,
      },
    ]);
    expect(await commitmentsIn(dataSource, 'reader:staff:lea', '', 10)).toEqual(['c-2']);
  });
});

describe('verifying the plan', () => {
  it('finds nothing where the plan is what the tables say', async () => {
    await record(subject('c-1'), subject('c-2', { stage: 'closed' }));
    await plan('c-1', 'c-2');
    expect(await findings()).toEqual([]);
  });

  it('says in words what differs', async () => {
    await record(subject('c-1'));
    await plan('c-1');
    await dataSource.query(`delete from reminder_plan where rule = 'opens'`);
    await dataSource.query(`update reminder_plan set day = '2019-03-01' where rule = 'closes'`);
    await dataSource.query(
      `update reminder_plan set due = due + interval '1 hour' where rule = 'closes-7d' and reader = 'staff:ana'`,
    );
    await dataSource.query(
      `update reminder_plan set reasoning = reasoning || '{"as":"head"}' where rule = 'overdue-7d'`,
    );
    await dataSource.query(
      `insert into reminder_plan (commitment, reminder, visit, rule, occurrence, reader, day, due, reasoning)
        select 'nobody', reminder, visit, rule, occurrence, reader, day, due, reasoning from reminder_plan where rule = 'closes'`,
    );
    expect(await findings()).toEqual([
      'commitment-c-1: opens/2019-03-21/staff:ana is not planned, but should be for 2019-03-21',
      expect.stringMatching(/closes-7d.* is due at .*, but should be at /),
      expect.stringMatching(/closes\/.* is planned for 2019-03-01, but should be for 2019-03-21/),
      expect.stringMatching(/the reasoning of overdue-7d.* is not what it should be/),
      expect.stringMatching(/^commitment-nobody: .* is planned, but its commitment is not recorded/),
    ]);
  });

  it('leaves out what waits to be planned anew', async () => {
    await record(subject('c-1'));
    await dataSource.query(
      `insert into replan (scope, because, after) values ('visit:astana-2018', 'test', 'b')`,
    );
    expect(await findings()).toEqual([]);
    await dataSource.query(`update replan set after = 'd'`);
    expect(await findings()).not.toEqual([]);
  });
});
