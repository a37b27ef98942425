import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who works on jobs, and what a replanning under way still has to tell. The jobs themselves stand in graphile-worker's own schema. */
export class CreateReminderWorkers1790000005500 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table reminder_workers (worker text primary key, seen_at timestamptz not null);
      comment on table reminder_workers is 'Workers that live: each says so every few seconds. Jobs of one that does not are given to others.';

      alter table replan add moves jsonb;
      comment on column replan.moves is 'Days that the last page moved, until they are recorded (RemindersMoved).'`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table replan drop moves; drop table reminder_workers');
  }
}
