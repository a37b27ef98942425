import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Files as they came, cut into parts so that nobody holds a whole one in memory who does not need it, and what each was called
 * when it was handed in. Neither follows from the events: views that are made anew leave them alone.
 */
export class CreateFiles1790000010000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table file_parts (
        sha256  text not null,
        part    int not null,
        bytes   bytea not null,
        kept_at timestamptz not null,
        primary key (sha256, part)
      );
      -- What is handed in is compressed already.
      alter table file_parts alter column bytes set storage external;
      create table handed_in_files (
        id           text primary key,
        name         text not null,
        media_type   text not null,
        size         int not null,
        sha256       text not null,
        words        text,
        handed_in_by text not null,
        handed_in_at timestamptz not null,
        -- Null once something names it: then it is kept for good.
        kept_until   timestamptz
      );
      create index handed_in_files_sha256 on handed_in_files (sha256);
      create index handed_in_files_kept_until on handed_in_files (kept_until) where kept_until is not null`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table file_parts, handed_in_files');
  }
}
