import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Sources in parts of 4096 characters, so that the words of a quote are read from one or two of them: to cut a text, Postgres
 * unpacks it from its beginning.
 */
export class KeepSourcesInParts1790000009600 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table visit_source_part (
        visit text not null,
        source text not null,
        part int not null,
        text text not null,
        primary key (visit, source, part)
      );
      insert into visit_source_part (visit, source, part, text)
        select visit, source, part, substring(text from part * 4096 + 1 for 4096)
          from (select visit, source, text || '' as text from visit_source offset 0) whole,
               generate_series(0, (char_length(text) - 1) / 4096) as part
         where text <> '';
      analyze visit_source_part`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table visit_source_part');
  }
}
