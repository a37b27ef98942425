import type { MigrationInterface, QueryRunner } from 'typeorm';

/** By what others tell this register's events from those of another one. Empty until somebody asks, so that a move finds it so. */
export class CreateHouse1790000009150 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table house (
        id      uuid primary key,
        is_only boolean not null default true unique check (is_only)
      );
      comment on table house is 'The source of the events on the topic, urn:uuid:<id>: never changed, and moved with them.'`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table house');
  }
}
