import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * A link signs in once, and a session knows the link that opened it. Who left is kept with the moment: what they held before is
 * no longer good.
 */
export class EndWhatPeopleHeld1790000007500 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table access_tokens
        add column used_at   timestamptz,
        add column opened_by text;
      create index access_tokens_opened_by on access_tokens (opened_by) where opened_by is not null;
      create table departures (
        actor text primary key,
        at    timestamptz not null
      )`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table departures');
    await runner.query('alter table access_tokens drop column used_at, drop column opened_by');
  }
}
