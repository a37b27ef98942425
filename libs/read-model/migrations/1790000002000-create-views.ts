import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The views' tables. Indexes keep the names that Postgres gives them: a rebuild copies the tables with
 * `like … including all` in a schema of its own, which gives the copies the same names again.
 *
 * `due` and `opens` are what lists sort by and what the schedule is read from: the instants from which a
 * commitment is overdue and its window open, infinite when that never comes, so that one comparison continues a page.
 */
export class CreateViews1790000002000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table commitment_status (
        ${statusColumns},
        primary key (commitment)
      )`);
    await runner.query(`
      create index on commitment_status (due, commitment);
      create index on commitment_status (due, commitment, opens) where stage in ('proposed', 'open');
      create index on commitment_status (opens, commitment);
      create index on commitment_status (stage, due, commitment);
      create index on commitment_status (outcome, due, commitment) where outcome is not null;
      create index on commitment_status (visit, stage, due);
      create index on commitment_status (owner, due, commitment) where owner is not null;
      create index on commitment_status (changed_at, commitment);
      create index on commitment_status (recorded_at, commitment);
      create index on commitment_status (since_at);
      create index on commitment_status using gist (daterange(window_first, window_last, '[]'));
      create index on commitment_status using gin (bodies);
      create index on commitment_status using gin (tags);
      create index on commitment_status using gin (search)`);

    await runner.query(`
      create table commitment_status_version (
        ${statusColumns},
        until_position bigint not null,
        until_at timestamptz not null,
        primary key (commitment, version)
      )`);
    await runner.query(`
      create index on commitment_status_version (due, commitment);
      create index on commitment_status_version (visit);
      create index on commitment_status_version (owner) where owner is not null;
      create index on commitment_status_version using gist (tstzrange(since_at, until_at));
      create index on commitment_status_version using gin (search)`);

    await runner.query(`
      create table commitment_history (
        position bigint primary key,
        stream_id text not null,
        version int not null,
        type text not null,
        visit text not null,
        commitment text,
        "by" text not null,
        at timestamptz not null,
        recorded_at timestamptz not null,
        what text not null,
        "from" text,
        "to" text,
        why text,
        quote jsonb,
        "values" jsonb not null,
        unique (stream_id, version)
      )`);
    await runner.query(`
      create index on commitment_history (visit, position);
      create index on commitment_history ("by", position);
      create index on commitment_history (type, position);
      create index on commitment_history (recorded_at, position)`);
    await runner.query(`
      create table commitment_history_subject (
        stream_id text primary key,
        visit text not null,
        commitment text,
        known jsonb not null
      )`);

    await runner.query(`
      create table visit_overview (
        visit text primary key,
        title text not null,
        titles jsonb not null,
        delegation jsonb not null,
        host jsonb not null,
        place jsonb not null,
        country text not null,
        edtf text not null,
        words text,
        window_first date,
        window_last date,
        sources jsonb not null,
        meetings jsonb not null,
        recorded_at timestamptz not null,
        recorded_by text not null,
        changed_at timestamptz not null,
        changed_by text not null,
        version int not null,
        since_position bigint not null,
        search_text text not null,
        starts date not null generated always as (coalesce(window_first, 'infinity'::date)) stored,
        search tsvector generated always as (${searchVector}) stored
      )`);
    await runner.query(`
      create index on visit_overview (starts, visit);
      create index on visit_overview (changed_at, visit);
      create index on visit_overview (country, starts, visit);
      create index on visit_overview using gin (search)`);
    await runner.query(`
      create table visit_source (
        visit text not null,
        source text not null,
        title text not null,
        languages text[] not null,
        media_type text not null,
        url text,
        sha256 text not null,
        text text not null,
        attached_by text not null,
        attached_at timestamptz not null,
        primary key (visit, source)
      )`);

    await runner.query(`
      create table deadlines (
        commitment text primary key,
        visit text not null,
        kind text not null,
        direction text not null,
        stage text not null,
        statement text not null,
        language text not null,
        responsible text,
        bodies text[] not null,
        owner text,
        edtf text not null,
        words text,
        zone text not null,
        window_first date,
        window_last date,
        opens_at timestamptz,
        overdue_at timestamptz,
        steps jsonb not null,
        version int not null,
        since_position bigint not null,
        due timestamptz not null generated always as (coalesce(overdue_at, 'infinity'::timestamptz)) stored,
        opens timestamptz not null generated always as (${opens}) stored
      )`);
    await runner.query(`
      create index on deadlines (due, commitment) where stage in ('proposed', 'open');
      create index on deadlines (opens, commitment) where stage in ('proposed', 'open');
      create index on deadlines (owner, due, commitment) where stage in ('proposed', 'open');
      create index on deadlines (visit, due, commitment) where stage in ('proposed', 'open');
      create index on deadlines using gin (bodies) where stage in ('proposed', 'open')`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop table commitment_status, commitment_status_version, commitment_history, commitment_history_subject,
        visit_overview, visit_source, deadlines`);
  }
}

/** Whole words for those still being typed, and stems of both languages; accents are gone already. */
const searchVector = ['simple', 'english', 'romanian']
  .map((language) => `to_tsvector('${language}'::regconfig, search_text)`)
  .join(' || ');

/** A window without a first day is open from the beginning of time; what has no window never opens. */
const opens = `coalesce(opens_at, case when overdue_at is null then 'infinity'::timestamptz else '-infinity'::timestamptz end)`;

const statusColumns = `
        commitment text not null,
        visit text not null,
        kind text not null,
        direction text not null,
        stage text not null,
        outcome text,
        statement text not null,
        language text not null,
        edtf text not null,
        words text,
        zone text not null,
        hemisphere text not null,
        window_first date,
        window_last date,
        opens_at timestamptz,
        overdue_at timestamptz,
        baseline_first date,
        baseline_last date,
        slip_days int,
        postponements int not null,
        responsible text,
        supporting text[] not null,
        counterparts text[] not null,
        bodies text[] not null,
        owner text,
        evidence text not null,
        evidence_count int not null,
        evidence_verified int not null,
        evidence_items jsonb not null,
        tags text[] not null,
        quotes jsonb not null,
        recurrence jsonb,
        links jsonb not null,
        last_report text,
        last_reported_at timestamptz,
        closed_on date,
        closed_because text,
        next text,
        superseded_by text,
        recorded_at timestamptz not null,
        recorded_by text not null,
        changed_at timestamptz not null,
        changed_by text not null,
        version int not null,
        since_position bigint not null,
        since_at timestamptz not null,
        search_text text not null,
        due timestamptz not null generated always as (coalesce(overdue_at, 'infinity'::timestamptz)) stored,
        opens timestamptz not null generated always as (${opens}) stored,
        search tsvector generated always as (${searchVector}) stored`;
