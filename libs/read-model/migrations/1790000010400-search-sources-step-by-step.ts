import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What is searched of a source is worked out after its rows are there, some stretches at a time; until then it is null. */
export class SearchSourcesStepByStep1790000010400 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table source_words drop column search;
      alter table source_words drop column search_text;
      alter table source_words add column search tsvector;
      create index on source_words using gin (search);
      create index on source_words (visit, source, starts) where search is null`);
  }

  async down(runner: QueryRunner): Promise<void> {
    const vector = ['simple', 'english', 'romanian', 'french', 'german', 'russian']
      .map((language) => `to_tsvector('${language}'::regconfig, search_text)`)
      .join(' || ');
    // The rows are filled anew by the program of before.
    await runner.query(`
      delete from source_words;
      alter table source_words drop column search;
      alter table source_words add column search_text text not null;
      alter table source_words add column search tsvector generated always as (${vector}) stored;
      create index on source_words using gin (search)`);
  }
}
