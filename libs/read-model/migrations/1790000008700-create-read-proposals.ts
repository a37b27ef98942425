import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What readings proposed, and what people made of it. */
export class CreateReadProposals1790000008700 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table read_proposal (
        commitment text primary key,
        visit text not null,
        reading text not null,
        rule text not null,
        language text not null,
        confidence jsonb not null,
        reasons jsonb not null,
        outcome text not null,
        read jsonb not null,
        mended text[] not null,
        settled_by text,
        settled_at timestamptz,
        since_position bigint not null
      );
      create index on read_proposal (visit, commitment);
      create index on read_proposal (reading, commitment)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table read_proposal');
  }
}
