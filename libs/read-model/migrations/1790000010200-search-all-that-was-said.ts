import type { MigrationInterface, QueryRunner } from 'typeorm';

const vectorIn = (languages: readonly string[]): string =>
  ['simple', ...languages]
    .map((language) => `to_tsvector('${language}'::regconfig, search_text)`)
    .join(' || ');

const before = vectorIn(['english', 'romanian']);
const now = vectorIn(['english', 'romanian', 'french', 'german', 'russian']);

/**
 * What was said of commitments and visits, piece by piece, apart from every row that is listed: statements, reports, evidence, reasons,
 * the words of quotes, and of visits what they say of themselves and their sources. Stems of five languages; so have what was searched before.
 */
export class SearchAllThatWasSaid1790000010200 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    const searched = `search_text text not null, search tsvector generated always as (${now}) stored`;
    await runner.query(`
      create table commitment_words (
        commitment text not null, piece text not null, kind text not null, text text not null,
        language text, since_at timestamptz not null, ${searched}, primary key (commitment, piece)
      );
      create table commitment_quotes (
        commitment text primary key, visit text not null, sources text[] not null, quotes jsonb not null, since_at timestamptz not null
      );
      create table visit_words (
        visit text not null, piece text not null, kind text not null, text text not null, ${searched}, primary key (visit, piece)
      );
      create table source_words (
        visit text not null, source text not null, starts int not null, ends int not null, text text not null, ${searched},
        primary key (visit, source, starts)
      );
      create table quote_words (
        commitment text not null, number int not null, source text not null, text text not null, language text not null,
        since_at timestamptz not null, ${searched}, primary key (commitment, number)
      );
      create index on commitment_words using gin (search);
      create index on visit_words using gin (search);
      create index on source_words using gin (search);
      create index on quote_words using gin (search);
      create index on commitment_quotes (visit)`);
    await this.searchedBy(runner, now);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      'drop table commitment_words, commitment_quotes, visit_words, source_words, quote_words',
    );
    await this.searchedBy(runner, before);
  }

  private async searchedBy(runner: QueryRunner, vector: string): Promise<void> {
    for (const table of ['commitment_text', 'visit_overview'])
      await runner.query(`
        alter table ${table} drop column search;
        alter table ${table} add column search tsvector generated always as (${vector}) stored;
        create index on ${table} using gin (search)`);
  }
}
