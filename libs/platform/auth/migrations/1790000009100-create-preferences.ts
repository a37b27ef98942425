import type { MigrationInterface, QueryRunner } from 'typeorm';

/** How each person likes the page, which lists they keep, and when they looked: theirs alone, and no facts of the register. */
export class CreatePreferences1790000009100 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table preferences (
        actor text primary key,
        chosen jsonb not null
      );
      create table saved_views (
        actor    text not null,
        id       text not null,
        name     text not null,
        address  text not null,
        saved_at timestamptz not null,
        primary key (actor, id)
      );
      create table looks (
        actor       text primary key,
        looked_at   timestamptz not null,
        last_looked timestamptz
      )`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table preferences, saved_views, looks');
  }
}
