import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who may read the schema of the views may not read who is let in by what: that stands in a schema of its own. */
export class KeepTokensApart1790000009000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create schema if not exists secrets;
      comment on schema secrets is 'What lets somebody in, or proves who sent something. Nobody needs to read it but the services.';
      alter table access_tokens set schema secrets`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`do $$ begin
      execute format('alter table secrets.access_tokens set schema %I', current_schema()); end $$`);
  }
}
