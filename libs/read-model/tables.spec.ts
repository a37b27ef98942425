import * as fc from 'fast-check';
import { commitmentHistory, commitmentHistorySubject } from '#apps/views/commitment-history/table.js';
import { deadlines } from '#apps/views/deadlines/table.js';
import { readProposals } from '#apps/views/proposals/table.js';
import {
  type VisitSource,
  visitOverview,
  visitSource,
  visitSourcePart,
} from '#apps/views/visit-overview/table.js';
import { actorId } from '#domain/event.js';
import { opensAt, overdueAt, schedule, scheduleOf } from '#domain/timeframes/schedule.js';
import { type Instant, instant, type LocalDate, localDate, sourceId, visitId } from '#domain/values.js';
import { openRegister, type TestRegister } from '#test/support/views.js';
import { deleteRows, readRows, rowsOfStreams, tableAt, upsertRows } from './rows.js';
import { hasSchedule, scheduleAt } from './schedule.js';
import { run, sql } from './sql.js';
import {
  commitmentChanged,
  commitmentStatus,
  commitmentStatusVersion,
  commitmentText,
} from './tables/commitment-status.js';
import { commitmentQuotes, commitmentWords, sourceWords, visitWords } from './tables/searched-words.js';
import type { ViewTable } from './view-table.js';

let register: TestRegister;
beforeAll(async () => {
  register = await openRegister();
});
afterAll(() => register.close());

describe('the schema of a table says what the migration made', () => {
  it.each<[string, ViewTable<object>]>(
    [
      commitmentStatus,
      commitmentStatusVersion,
      commitmentText,
      commitmentChanged,
      commitmentHistory,
      commitmentHistorySubject,
      visitOverview,
      visitSource,
      visitSourcePart,
      deadlines,
      readProposals,
      commitmentWords,
      commitmentQuotes,
      visitWords,
      sourceWords,
    ].map((table) => [table.name, table]),
  )('%s', async (name, table) => {
    const made = await register.dataSource.query(
      `select a.attname as name, format_type(a.atttypid, a.atttypmod) as type, not a.attnotnull as nullable,
          coalesce(a.attnum = any(i.indkey), false) as "isKey"
        from pg_attribute a left join pg_index i on i.indrelid = a.attrelid and i.indisprimary
        where a.attrelid = $1::regclass and a.attnum > 0 and not a.attisdropped order by 1`,
      [name],
    );
    const long: Record<string, string> = { int: 'integer', timestamptz: 'timestamp with time zone' };
    const said = table.columns.map(({ name, type, isKey, isOptional }) => ({
      name,
      type: long[type] ?? type,
      nullable: isOptional,
      isKey,
    }));
    expect(made.filter((column: { name: string }) => !table.computed.includes(column.name))).toEqual(
      said.toSorted((a, b) => (a.name < b.name ? -1 : 1)),
    );
  });
});

describe('rows', () => {
  const source = (text: string): VisitSource => ({
    visit: visitId.parse('v'),
    source: sourceId.parse('s'),
    title: 'T',
    languages: ['en', text],
    mediaType: 'text/plain',
    url: null,
    sha256: 'x',
    text,
    file: null,
    attachedBy: actorId.parse('staff:ana'),
    attachedAt: instant.parse('2018-08-20T09:30:00.123Z'),
  });

  it('come back as they were written, whatever is in them', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.string({ unit: 'grapheme' }).filter((text) => !text.includes('\0') && text.isWellFormed()),
        async (text) => {
          const row = source(text);
          await upsertRows(register.dataSource, visitSource, 'serving', [row]);
          expect(
            await rowsOfStreams(register.dataSource, visitSource, 'serving', ['visit-v', 'other-v']),
          ).toEqual([row]);
          await deleteRows(register.dataSource, visitSource, 'serving', [row]);
        },
      ),
      { numRuns: 50 },
    );
    const left = await readRows(register.dataSource, visitSource, tableAt(visitSource, 'serving'), sql``);
    expect(left).toEqual([]);
  });
});

describe('the schedule in SQL', () => {
  beforeAll(() =>
    register.dataSource.query(
      `insert into deadlines (commitment, visit, kind, direction, stage, statement, language, bodies, edtf, zone, steps, version,
          since_position)
        values ('c', 'v', 'visit', 'ours', 'open', 'Visit', 'en', '{}', '', 'UTC', '[]', 1, 1)`,
    ),
  );

  const day = fc
    .integer({ min: 0, max: 700 })
    .map((days) => localDate.parse(new Date(Date.UTC(2018, 0, 1 + days)).toISOString().slice(0, 10)));
  const zone = fc.constantFrom('Asia/Almaty', 'Europe/Brussels', 'Pacific/Auckland', 'America/New_York');
  const window = fc
    .tuple(fc.option(day), fc.option(day))
    .map(([a, b]): { first: LocalDate | null; last: LocalDate | null } =>
      a !== null && b !== null && a > b ? { first: b, last: a } : { first: a, last: b },
    );
  const now = fc
    .integer({ min: Date.UTC(2017, 11, 1), max: Date.UTC(2020, 0, 1) })
    .map((time) => new Date(time).toISOString() as Instant);

  it('is the one that the domain computes, as a value and as a filter', async () => {
    await fc.assert(
      fc.asyncProperty(window, zone, now, async (of, where, at) => {
        await register.dataSource.query(
          `update deadlines set stage = 'open', opens_at = $1, overdue_at = $2`,
          [opensAt(of, where), overdueAt(of, where)],
        );
        const fits = schedule.options.map(
          (one) => sql`case when ${hasSchedule([one], at)} then ${one}::text end`,
        );
        const [undated, upcoming, open, overdue] = fits;
        const [found] = await run<{ is: string; fits: (string | null)[] }>(
          register.dataSource,
          sql`select ${scheduleAt(at)} as is, array[${undated}, ${upcoming}, ${open}, ${overdue}] as fits from deadlines t`,
        );
        const expected = scheduleOf({ window: of, zone: where }, at);
        expect(found?.is).toBe(expected);
        expect(found?.fits.filter((one) => one !== null)).toEqual([expected]);
      }),
      { numRuns: 150 },
    );
  });

  it.each(['closed', 'dismissed'])('is none once it is %s', async (stage) => {
    await register.dataSource.query('update deadlines set stage = $1', [stage]);
    const at = instant.parse('2030-01-01T00:00:00.000Z');
    const [found] = await run(register.dataSource, sql`select ${scheduleAt(at)} as is from deadlines t`);
    expect(found).toEqual({ is: null });
  });
});
