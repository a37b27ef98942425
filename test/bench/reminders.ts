import { setTimeout as pause } from 'node:timers/promises';
import type { DataSource } from 'typeorm';
import { remindersMigrations } from '#apps/reminders/migrations.js';
import { Recorder } from '#apps/reminders/recorder.js';
import { Replanning } from '#apps/reminders/replan/replanning.js';
import { deliveryMigrations } from '#delivery/migrations.js';
import { eventStoreMigrations } from '#event-store/migrations.js';
import { PostgresEventStore } from '#event-store/postgres-event-store.js';
import { SystemClock } from '#platform/clock.js';
import { projectionMigrations } from '#projections/migrations.js';
import { readModelMigrations } from '#read-model/migrations.js';
import { openTestPostgres } from '#test/support/postgres.js';
import { perSecond, rate, seconds, timed } from './figures.js';
import type { Figure, Row, Scale } from './row.js';
import { startService } from './services.js';

const scanGoal = 10_000;
/** Reminders that a commitment of the kind below has: seven rules, to its owner and to those of them that name its body too. */
const remindersEach = 6;

/**
 * Commitments as the view has them, a month to go: the register would take an hour to write as many. They have no events, so
 * their version is 0, at which the store too finds them.
 */
const commit = async (dataSource: DataSource, commitments: number): Promise<void> => {
  await dataSource.query(`insert into reminder_visit values ('bench-2026', 'A visit', 'KZ')`);
  await dataSource.query(
    `insert into reminder_subject
      select 'promise-' || i, 'bench-2026', 'report', 'open', 'Send report ' || i, 'en', 'Ministry of Justice',
        'staff:owner-' || i % 1000, '2027', 'north', null, 'Europe/Brussels', current_date + 30 + i % 100,
        current_date + 150 + i % 100, 1, now(), null, null, 0, 1
      from generate_series(1, $1::int) i`,
    [commitments],
  );
  await dataSource.query('analyze reminder_subject');
};

/** Milliseconds until a statement counts as many as wanted. */
const until = async (dataSource: DataSource, count: string, wanted: number): Promise<number> => {
  const { took } = await timed(async () => {
    for (;;) {
      const [row]: { n: number }[] = await dataSource.query(count);
      if ((row?.n ?? 0) >= wanted) return;
      await pause(50);
    }
  });
  return took;
};

const fellDue = `select count(*)::int as n from events where type = 'ReminderFellDue'`;
const handedOver = `select count(*)::int as n from events where type = 'ReminderDelivered'`;

/**
 * A million reminders planned by the pages of a replanning; then ten thousand of them due at once, claimed and recorded by
 * two processes as they are started in earnest, and handed over to the outbox. Beside it, one statement that touches as
 * many rows of the plan.
 */
const run = async ({ reminders: { planned, due } }: Scale): Promise<Figure[]> => {
  const database = await openTestPostgres(
    [
      ...eventStoreMigrations,
      ...projectionMigrations,
      ...readModelMigrations,
      ...remindersMigrations,
      ...deliveryMigrations,
    ],
    'durable',
  );
  const { dataSource, url: DATABASE_URL, close } = database;
  try {
    const clock = new SystemClock();
    const recorder = new Recorder(new PostgresEventStore(dataSource, clock), clock);
    await commit(dataSource, Math.ceil(planned / remindersEach));
    await dataSource.query(`insert into replan (scope, because) values ('all', 'the bench begins')`);
    const planning = await timed(() => new Replanning(dataSource, clock, recorder).runAll());
    const [{ n: rows }] = await dataSource.query('select count(*)::int as n from reminder_plan');
    await dataSource.query('vacuum analyze');
    const services = await Promise.all([1, 2].map(() => startService('reminders', { DATABASE_URL })));
    try {
      const makeDue = `with chosen as (select commitment, reminder from reminder_plan order by commitment, reminder limit ${due})
        update reminder_plan p set due = now() - interval '1 minute' from chosen
         where (p.commitment, p.reminder) = (chosen.commitment, chosen.reminder)`;
      const { took: touched } = await timed(() => dataSource.query(makeDue));
      const reminding = Promise.all(services.map(({ ask }) => ask('/maintenance/remind', {})));
      const began = performance.now();
      const scanned = await until(dataSource, fellDue, due);
      await until(dataSource, handedOver, due);
      const delivered = performance.now() - began;
      await reminding;
      const [once]: { fallen: number; different: number; handed: number }[] = await dataSource.query(
        `select count(*) filter (where type = 'ReminderFellDue')::int as fallen,
          count(distinct (stream_id, data ->> 'key')) filter (where type = 'ReminderFellDue')::int as different,
          count(*) filter (where type = 'ReminderDelivered')::int as handed from events`,
      );
      const isOnce = once?.fallen === due && once.different === due && once.handed === due;
      return [
        {
          work: `plan ${Math.round(rows / 1000)} k reminders`,
          measured: perSecond(rate(rows, planning.took)),
          reference: `${seconds(planning.took)} in all`,
          goal: 'runs',
          met: rows >= planned * 0.9,
        },
        {
          work: `due scan, ${due / 1000} k due at once of ${Math.round(rows / 1000)} k, two workers: recorded`,
          measured: seconds(scanned),
          reference: `one update of as many rows: ${seconds(touched)}; in the outbox after ${seconds(delivered)}`,
          goal: `≤ ${scanGoal / 1000} s, each once`,
          met: scanned <= scanGoal && isOnce,
        },
      ];
    } finally {
      await Promise.all(services.map(({ stop }) => stop()));
    }
  } finally {
    await close();
  }
};

export const reminders: Row = { name: 'reminders', run };
