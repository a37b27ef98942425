import type { MigrationInterface, QueryRunner } from 'typeorm';

/** How far jobs are, apart from what is recorded: whoever is asked can tell, and what a stopped process left half done is told. */
export class CreateJobs1790000010300 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create schema if not exists operations;
      comment on schema operations is 'What processes are doing. Nothing of the register: it may be emptied, and is not moved.';
      create table operations.jobs (
        kind       text not null,
        id         text not null,
        state      text not null,
        is_running boolean not null,
        beat_at    timestamptz not null,
        primary key (kind, id)
      );
      create index jobs_beat_at on operations.jobs (kind, beat_at)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table operations.jobs');
  }
}
