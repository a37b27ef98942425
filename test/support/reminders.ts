import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { remindersMigrations } from '#apps/reminders/migrations.js';
import { RemindersModule } from '#apps/reminders/reminders.module.js';
import { Replanning } from '#apps/reminders/replan/replanning.js';
import { RunningReminders } from '#apps/reminders/running-reminders.js';
import { Tick } from '#apps/reminders/tick.js';
import { remindersProjection } from '#apps/views/reminders/projection.js';
import { deliveryMigrations } from '#delivery/migrations.js';
import { readerStream } from '#domain/event-types.js';
import { type ReaderTerms, readerId } from '#domain/readers/reader.events.js';
import { EventStore } from '#event-store/event-store.js';
import { readerTermsOf } from './described-reader.js';
import { openTestApp, type TestAppOptions } from './http-app.js';
import { registerOn, SetClock, type TestRegister, viewMigrations } from './views.js';

export const allMigrations = [...viewMigrations, ...remindersMigrations, ...deliveryMigrations];

/** A register whose reminders go out when they are told to, by a clock that is set by hand. */
export interface TestReminders extends Omit<TestRegister, 'fill'> {
  readonly app: NestFastifyApplication;
  /** Brings the plan up to what was recorded. */
  plan(): Promise<void>;
  /** What is done each minute, and all that comes of it. */
  remind(): Promise<void>;
  /** Goes from one reminder that is due to the next, up to a moment. */
  live(until: string): Promise<void>;
  describe(id: string, terms?: Partial<ReaderTerms>): Promise<void>;
  /** Rows of a statement. */
  query<Row>(statement: string): Promise<Row[]>;
}

export const openReminders = async (
  options: Pick<TestAppOptions, 'env' | 'open'> = {},
  clock = new SetClock(),
): Promise<TestReminders> => {
  const { app, dataSource, close } = await openTestApp({
    modules: [RemindersModule],
    migrations: allMigrations,
    clock,
    ...options,
  });
  const { fill, ...register } = registerOn(dataSource, clock, app.get(EventStore));
  const plan = () => fill(remindersProjection);
  const remind = async () => {
    await plan();
    await app.get(Replanning).runAll();
    await app.get(Tick).run();
    await app.get(RunningReminders).runner.runOnce();
    await plan();
  };
  const query: TestReminders['query'] = (statement) => dataSource.query(statement);
  return {
    ...register,
    app,
    plan,
    remind,
    query,
    close,
    live: async (until) => {
      for (;;) {
        await plan();
        const [next] = await query<{ due: Date | null }>(
          'select min(due) as due from reminder_plan where cancelled_at is null and claimed_until is null',
        );
        const due = next?.due?.toISOString();
        if (due === undefined || due > until) break;
        if (due > clock.now()) clock.set(due);
        await remind();
      }
      clock.set(until);
    },
    describe: async (id, terms = {}) => {
      const reader = readerId.parse(id);
      const name = id.slice(id.indexOf(':') + 1);
      await register.record(readerStream(reader), {
        type: 'ReaderDescribed',
        data: { reader, ...readerTermsOf(name, { email: `${name}@example.org`, ...terms }) },
      });
    },
  };
};
