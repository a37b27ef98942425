import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who works on jobs, what is posted to webhooks, and what a replanning under way still has to tell. The jobs themselves stand in graphile-worker's own schema. */
export class CreateReminderWorkers1790000005500 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table reminder_workers (worker text primary key, seen_at timestamptz not null);
      comment on table reminder_workers is 'Workers that live: each says so every few seconds. Jobs of one that does not are given to others. Beside them, when what is done each minute was last begun.';

      alter table reminder_notice add call text not null default '';
      comment on column reminder_notice.call is 'What is posted to webhooks: composed once, as the mail is.';

      alter table replan add moves jsonb;
      comment on column replan.moves is 'Days that the last page moved, until they are recorded (RemindersMoved).'`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      'alter table replan drop moves; alter table reminder_notice drop call; drop table reminder_workers',
    );
  }
}
