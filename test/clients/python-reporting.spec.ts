import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { RemindersModule } from '#apps/reminders/reminders.module.js';
import { reportingViews } from '#apps/views/reporting/reporting-views.js';
import { ViewsModule } from '#apps/views/views.module.js';
import { eventExamples } from '#domain/event-examples.js';
import { eventTypes } from '#domain/event-types.js';
import { evidenceId } from '#domain/values.js';
import { EventStore } from '#event-store/event-store.js';
import { Projections } from '#projections/projections.js';
import { openTestApp, type TestApp } from '#test/support/http-app.js';
import { describeWithPython, openPython, type Python } from '#test/support/python.js';
import { described, readerStreamOf, remindersOf } from '#test/support/reminder-facts.js';
import { allMigrations } from '#test/support/reminders.js';
import {
  commitment,
  recorded,
  registerOn,
  SetClock,
  visitRecorded,
  visits,
  when,
} from '#test/support/views.js';

interface Report {
  readonly views: Readonly<
    Record<
      string,
      {
        readonly means: string | null;
        readonly columns: readonly {
          readonly name: string;
          readonly type: string;
          readonly means: string | null;
        }[];
        readonly rows: readonly Readonly<Record<string, unknown>>[];
      }
    >
  >;
  readonly refused: readonly string[];
}

describeWithPython('reports from Python', () => {
  const clock = new SetClock();
  const role = `bi_${randomBytes(6).toString('hex')}`;
  let house: TestApp;
  let python: Python;
  const query = (statement: string) => house.dataSource.query(statement);

  beforeAll(async () => {
    python = await openPython(['psycopg[binary]==3.3.9']);
    house = await openTestApp({
      modules: [ViewsModule, RemindersModule],
      migrations: allMigrations,
      clock,
      env: { AIDE_MEMOIRE_REMINDERS: 'off' },
    });
    const { record } = registerOn(house.dataSource, clock, house.app.get(EventStore));
    await record(visits, visitRecorded);
    await record(readerStreamOf('staff:ana'), described('staff:ana', { email: 'ana@example.org' }));
    await record(commitment('dated'), recorded('dated'), {
      type: 'EvidenceAdded',
      data: {
        evidence: { form: 'note', id: evidenceId.parse('call'), title: 'A call', note: 'It took place.' },
      },
    });
    await record(commitment('undated'), recorded('undated', { timeframe: when('') }));
    await record(commitment('from-then-on'), recorded('from-then-on', { timeframe: when('2018-11-20/..') }));
    await record(commitment('until-then'), recorded('until-then', { timeframe: when('../2018-11-20') }));
    const last = await record(remindersOf('chairman-visit'), {
      type: 'ReminderFellDue',
      data: eventTypes.ReminderFellDue.data.parse(eventExamples.ReminderFellDue[2]),
    });
    const projections = house.app.get(Projections);
    await projections.reached(projections.names, last, 30_000);
    await query(`create role ${role} login password 'for-reports'`);
    await query(`grant usage on schema reporting to ${role}`);
    await query(`grant select on all tables in schema reporting to ${role}`);
  });
  afterAll(async () => {
    await query(`drop owned by ${role}`).catch(() => undefined);
    await query(`drop role ${role}`).catch(() => undefined);
    await house.close();
    await python.close();
  });

  const report = async (): Promise<Report> => {
    const { url } = house.dataSource.options as { readonly url: string };
    const address = Object.assign(new URL(url), { username: role, password: 'for-reports' }).href;
    return JSON.parse(await python.run(join(import.meta.dirname, 'reporting.py'), address));
  };

  test('read every column of every view, each with what it means, and nothing else', async () => {
    const { views, refused } = await report();
    expect(Object.keys(views)).toEqual(reportingViews.map(({ name }) => name).toSorted());
    for (const view of reportingViews) {
      const { means, columns, rows } = views[view.name] ?? { means: null, columns: [], rows: [] };
      expect(means).toBe(view.means);
      expect(columns.map(({ name, means }) => ({ name, means }))).toEqual(
        view.columns.map(({ name, means }) => ({ name, means })),
      );
      expect(rows.length).toBeGreaterThan(0);
    }
    expect(refused).toHaveLength(5);
    expect(JSON.stringify(views)).not.toMatch(/infinity|ana@example\.org/);
  });

  test('say nothing where there is no day', async () => {
    const { commitments } = (await report()).views;
    const days = commitments?.rows.map((row) => [row.commitment, row.window_first, row.window_last]);
    expect(days).toEqual([
      ['dated', '2018-11-20', '2018-11-21'],
      ['from-then-on', '2018-11-20', null],
      ['undated', null, null],
      ['until-then', null, '2018-11-20'],
    ]);
    expect(commitments?.rows.map(({ schedule }) => schedule)).toEqual([
      'overdue',
      'window-open',
      'undated',
      'overdue',
    ]);
  });

  test('find views and rights as they were when every view has been made anew', async () => {
    const before = await report();
    const projections = house.app.get(Projections);
    for (const name of projections.names) {
      let swapped = false;
      for await (const progress of projections.rebuild(name)) swapped ||= progress.swapped;
      expect({ name, swapped }).toEqual({ name, swapped: true });
    }
    expect(await report()).toEqual(before);
    const { record } = registerOn(house.dataSource, clock, house.app.get(EventStore));
    const last = await record(commitment('later'), recorded('later'));
    await projections.reached(projections.names, last, 30_000);
    expect((await report()).views.commitments?.rows.map(({ commitment: id }) => id)).toContain('later');
  });

  test('hold no column that the house calls a secret, a token, a key or an address', async () => {
    const names = await query(`
      select table_schema || '.' || table_name || '.' || column_name as name from information_schema.columns
       where table_schema = current_schema() and column_name ~ '(^|_)(secret|token|hash|key|password)s?($|_)'
         and table_name not in ('events', 'commands')`);
    expect(names).toEqual([]);
    expect(
      reportingViews.flatMap(({ columns }) =>
        columns.filter(({ from }) => /email|message|failure/.test(from)),
      ),
    ).toEqual([]);
  });
});
