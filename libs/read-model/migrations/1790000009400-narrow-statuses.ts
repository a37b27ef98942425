import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What a report changes stands apart from what is searched and what lists are ordered by: a row of statuses then stays on
 * its page and in its indexes when somebody reports. Searched text and moments have tables of their own.
 *
 * Rows of before have the text of version 0, that of today, so they are found while the view is made anew in the background;
 * until it is, a search of the past goes by today's words.
 */
export class NarrowStatuses1790000009400 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table commitment_text (
        commitment text not null,
        version int not null,
        search_text text not null,
        search tsvector generated always as (${searchVector}) stored,
        primary key (commitment, version)
      );
      create table commitment_changed (
        commitment text primary key,
        changed_at timestamptz not null,
        since_at timestamptz not null
      );
      insert into commitment_text (commitment, version, search_text)
        select commitment, 0, search_text from commitment_status;
      insert into commitment_changed (commitment, changed_at, since_at)
        select commitment, changed_at, since_at from commitment_status;
      create index on commitment_text using gin (search);
      create index on commitment_changed (changed_at, commitment);
      create index on commitment_changed (since_at)`);
    for (const table of ['commitment_status', 'commitment_status_version'])
      await runner.query(`
        alter table ${table} drop column search;
        alter table ${table} drop column search_text;
        alter table ${table} add column text_version int not null default 0`);
    await runner.query(`
      drop index commitment_status_changed_at_commitment_idx;
      drop index commitment_status_since_at_idx;
      analyze commitment_text;
      analyze commitment_changed`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create index on commitment_status (changed_at, commitment);
      create index on commitment_status (since_at)`);
    for (const table of ['commitment_status', 'commitment_status_version'])
      await runner.query(`
        alter table ${table} add column search_text text not null default '';
        update ${table} t set search_text = w.search_text from commitment_text w
          where w.commitment = t.commitment and w.version = t.text_version;
        alter table ${table} alter column search_text drop default;
        alter table ${table} drop column text_version;
        alter table ${table} add column search tsvector generated always as (${searchVector}) stored;
        create index on ${table} using gin (search)`);
    await runner.query('drop table commitment_text, commitment_changed');
  }
}

const searchVector = ['simple', 'english', 'romanian']
  .map((language) => `to_tsvector('${language}'::regconfig, search_text)`)
  .join(' || ');
