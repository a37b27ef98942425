import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A reminder that waited to be sent may be cancelled. */
export class CancelledReminders1790000008600 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table reminder_fallen add column cancelled_at timestamptz, add column cancelled_because text;
      create index reminder_fallen_failed on reminder_fallen (failed_at) where failed_at is not null`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop index reminder_fallen_failed;
      alter table reminder_fallen drop column cancelled_at, drop column cancelled_because`);
  }
}
