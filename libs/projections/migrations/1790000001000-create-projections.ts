import type { MigrationInterface, QueryRunner } from 'typeorm';

/** How far each projection has come, and the events that it could not apply. */
export class CreateProjections1790000001000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table checkpoints (
        projection text not null,
        place text not null check (place in ('serving', 'rebuilding')),
        partition int not null,
        position bigint not null,
        version int not null,
        updated_at timestamptz not null default now(),
        primary key (projection, place, partition)
      )`);
    await runner.query(`
      create table dead_letters (
        projection text not null,
        place text not null check (place in ('serving', 'rebuilding')),
        position bigint not null,
        stream_id text not null,
        type text not null,
        error text not null,
        waits_behind bigint,
        attempts int not null,
        since timestamptz not null default now(),
        tried_at timestamptz not null default now(),
        primary key (projection, place, position)
      )`);
    await runner.query('create index on dead_letters (projection, place, stream_id, position)');
    await runner.query('create schema rebuilding');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop schema rebuilding cascade');
    await runner.query('drop table checkpoints, dead_letters');
  }
}
